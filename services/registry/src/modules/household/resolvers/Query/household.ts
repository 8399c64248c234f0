import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { householdReaders } from '../../household.policy.ts';

export const household: QueryResolvers['household'] = async (_, { id }, context) => {
  requireScope(context, householdReaders);
  const row = await context.registry.households.load(id);
  return row ? { ...row, direct: true } : null;
};
