import { covers } from '@slrt/domain';
import { getScope } from '@slrt/subgraph';
import type {
  ComplaintNeedResolvers,
  ComplaintTimelineEntryResolvers,
  HolderResolvers,
  QueryResolvers,
  RegionResolvers,
  Role,
} from '../../__generated__/graphql.ts';
import { categoryOf } from '../category/index.ts';
import { complaintConnection } from './complaint-connection.ts';
import { complaintReaders, staffScope } from './complaint.policy.ts';
import { findComplaintByNumber } from './complaint.repository.ts';

export const Query: Pick<QueryResolvers, 'complaint' | 'complaintByNumber' | 'complaints'> = {
  complaint: (_, { id }, context) => {
    getScope(context, complaintReaders);
    return context.complaints.load(id);
  },
  complaintByNumber: (_, { number }, context) => {
    const scope = getScope(context, complaintReaders);
    return context.db.read(scope, (tx) => findComplaintByNumber(tx, number));
  },
  complaints: (_, page, context) => complaintConnection(context, getScope(context, complaintReaders), page),
};

export const Region: RegionResolvers & { __resolveReference: (reference: { code: string }) => { code: string } } = {
  __resolveReference: ({ code }) => ({ code }),
  complaints: (region, { filter, first, after }, context) => {
    const scope = context.scope(complaintReaders);
    const inside = filter?.regionCode && covers(region.code, filter.regionCode) ? filter.regionCode : region.code;
    return scope ? complaintConnection(context, scope, { filter, first, after }, inside) : null;
  },
};

export const Holder: HolderResolvers = {
  region: (holder) => (holder.regionCode ? { code: holder.regionCode } : null),
  agency: (holder) => (holder.agencyCode ? { code: holder.agencyCode } : null),
};

export const ComplaintNeed: ComplaintNeedResolvers = { category: (need) => categoryOf(need.category_code) };

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
    if (entry.note !== null) staffScope(context);
    return entry.note;
  },
};
