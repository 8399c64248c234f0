import { parseId } from '@slrt/domain';
import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { unitReaders } from '../../unit.policy.ts';
import { findUnit } from '../../unit.repository.ts';

export const puskesos: QueryResolvers['puskesos'] = (_, { id }, context) => {
  const scope = requireScope(context, unitReaders);
  const key = parseId('puskesos', id);
  return key ? context.db.read(scope, (tx) => findUnit(tx, key)) : null;
};
