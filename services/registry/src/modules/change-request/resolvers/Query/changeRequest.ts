import { parseId } from '@slrt/domain';
import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { changeRequestReaders } from '../../change-request.policy.ts';
import { findChangeRequests } from '../../change-request.repository.ts';

export const changeRequest: QueryResolvers['changeRequest'] = async (_, { id }, context) => {
  const scope = requireScope(context, changeRequestReaders);
  const key = parseId('changeRequest', id);
  if (!key) return null;
  const [row] = await context.db.read(scope, (tx) => findChangeRequests(tx, [key]));
  return row ? { ...row, direct: true } : null;
};
