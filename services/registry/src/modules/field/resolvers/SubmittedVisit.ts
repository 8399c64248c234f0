import type { SubmittedVisitResolvers } from '../../../__generated__/graphql.ts';
import { readChangeRequest } from './read-change-request.ts';

export const SubmittedVisit: SubmittedVisitResolvers = {
  household: async ({ value }, _, context) => {
    const row = value ? await context.registry.households.load(value.householdId) : null;
    return row ? { ...row, direct: false } : null;
  },
  changeRequest: ({ value }, _, context) => readChangeRequest(context, value?.changeRequestId),
  conflicts: ({ value }) => [...(value?.conflicts ?? [])],
};
