import type { AgendaItemResolvers } from '../../../__generated__/graphql.ts';

export const AgendaItem: AgendaItemResolvers = {
  changeRequest: (row) => ({ id: row.change_request_id }),
  household: (row) => (row.household_id ? { id: row.household_id } : null),
  submittedAt: (row) => row.submitted_at,
};
