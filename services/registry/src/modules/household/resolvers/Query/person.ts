import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { householdReaders } from '../../household.policy.ts';

export const person: QueryResolvers['person'] = async (_, { id }, context) => {
  requireScope(context, householdReaders);
  const row = await context.registry.persons.load(id);
  return row ? { ...row, direct: true } : null;
};
