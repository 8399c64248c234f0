import { formatId, RefusedField } from '@slrt/domain';
import type { ComplaintResolvers } from '../../../__generated__/graphql.ts';
import type { ServiceContext } from '../../../context.ts';
import { complaintId } from '../complaint.events.ts';
import { complaintReaders, proposalHolder } from '../complaint.policy.ts';
import type { ComplaintRow } from '../complaint.repository.ts';

/** What an agency may not see of a complaint that was disclosed to it. */
function staffOnly(context: ServiceContext): void {
  if (context.scope(complaintReaders)?.scope !== 'staff') throw new RefusedField('NOT_ALLOWED');
}
const idOf = (row: ComplaintRow, kind: 'household' | 'person' | 'changeRequest', uuid: string | null) =>
  uuid ? formatId(kind, { district: row.district_code, uuid }) : null;
const stub = (id: string | null) => (id ? { id } : null);

export const Complaint: ComplaintResolvers & {
  __resolveReference: (reference: { id: string }, context: ServiceContext) => Promise<ComplaintRow | null>;
} = {
  __resolveReference: ({ id }, context) => context.complaints.load(id),
  id: (row) => complaintId(row),
  category: async (row, _, context) => {
    const category = (await context.categories()).get(row.category_code);
    if (!category) throw new Error('complaint with an unknown category');
    return category;
  },
  reporter: (row, _, context) => {
    staffOnly(context);
    return { name: row.reporter_name, relation: row.reporter_relation };
  },
  household: (row) => stub(idOf(row, 'household', row.household_id)),
  householdId: (row) => idOf(row, 'household', row.household_id),
  person: (row) => stub(idOf(row, 'person', row.person_id)),
  region: (row) => ({ code: row.region_code }),
  regionCode: (row) => row.region_code,
  holder: (row) => {
    if (!row.holder_role) return null;
    const role = row.status === 'PROPOSED' && row.proposal_state ? proposalHolder(row.proposal_state) : row.holder_role;
    return {
      role,
      regionCode: row.holder_region,
      agencyCode: row.referred_agency,
      person: row.holder_person,
      since: row.holder_since ?? row.updated_at,
    };
  },
  dueAt: (row) => row.due_at,
  overdue: (row) => row.due_at !== null && row.due_at < new Date(),
  escalations: async (row, _, context) =>
    (await context.timelines.load(row))
      .filter((entry) => entry.kind === 'ESCALATION')
      .map((entry) => ({ at: entry.at, to: entry.holder?.role as 'MANAGER', reason: entry.reason ?? 'OTHER' })),
  attachments: () => [],
  timeline: (row, _, context) => context.timelines.load(row),
  changeRequest: (row) => stub(idOf(row, 'changeRequest', row.change_request_id)),
  filedAt: (row) => row.filed_at,
  updatedAt: (row) => row.updated_at,
};
