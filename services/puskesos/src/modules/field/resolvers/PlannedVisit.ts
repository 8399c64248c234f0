import { formatId } from '@slrt/domain';
import type { PlannedVisitResolvers } from '../../../__generated__/graphql.ts';

export const PlannedVisit: PlannedVisitResolvers = {
  id: (row) => formatId('complaint', { district: row.district_code, uuid: row.id }),
  complaint: (row) => (row.complaint_id ? { id: row.complaint_id } : null),
  household: (row) => (row.household_id ? { id: row.household_id } : null),
  reason: (row) => row.reason as 'VERIFY',
  dueAt: (row) => row.due_at,
};
