import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { clockReaders } from '../../clock.policy.ts';
import { listClocks } from '../../use-cases/set-clock.ts';

export const complaintClocks: QueryResolvers['complaintClocks'] = (_, { districtCode }, context) => {
  const scope = requireScope(context, clockReaders);
  return context.db.read(scope, (tx) => listClocks(tx, districtCode));
};
