import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { listReaders } from '../../recipient.policy.ts';
import { listLists } from '../../recipient.repository.ts';

export const recipientLists: QueryResolvers['recipientLists'] = (_, { districtCode }, context) => {
  const scope = requireScope(context, listReaders);
  return context.db.read(scope, (tx) => listLists(tx, districtCode));
};
