import { RefusedField } from '@slrt/domain';
import type { ComplaintTimelineEntryResolvers, Role } from '../../../__generated__/graphql.ts';
import { complaintReaders } from '../complaint.policy.ts';

export const ComplaintTimelineEntry: ComplaintTimelineEntryResolvers = {
  actorRole: (entry) => entry.actor_role as Role | null,
  from: (entry) => entry.from_state,
  to: (entry) => entry.to_state,
  holder: ({ holder }) =>
    holder
      ? {
          role: holder.role as Role,
          regionCode: holder.region,
          agencyCode: holder.agency,
          person: holder.person,
          since: holder.since,
        }
      : null,
  referral: (entry) => (entry.referral_id ? { id: entry.referral_id } : null),
  changeRequest: (entry) => (entry.change_request_id ? { id: entry.change_request_id } : null),
  note: (entry, _, context) => {
    if (entry.note !== null && context.scope(complaintReaders)?.scope !== 'staff')
      throw new RefusedField('NOT_ALLOWED');
    return entry.note;
  },
};
