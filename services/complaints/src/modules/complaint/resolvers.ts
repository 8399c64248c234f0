import { covers, formatId, isOpenNeed } from '@slrt/domain';
import { getScope } from '@slrt/subgraph';
import type {
  ComplaintNeedResolvers,
  ComplaintTimelineEntryResolvers,
  HolderResolvers,
  NeedRecommendationResolvers,
  QueryResolvers,
  RegionResolvers,
  Role,
} from '../../__generated__/graphql.ts';
import { categoryOf } from '../category/index.ts';
import { complaintConnection } from './complaint-connection.ts';
import { complaintReaders, regionOfHolder, staffScope } from './complaint.policy.ts';
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

const isLate = (due: Date | null): boolean => due !== null && due < new Date();

export const ComplaintNeed: ComplaintNeedResolvers = {
  category: (need) => categoryOf(need.category_code),
  person: ({ district_code: district, person_id: uuid }) =>
    uuid ? { id: formatId('person', { district, uuid }) } : null,
  holder: async (need, _, context) => {
    const { complaint } = need;
    if (!need.holder_role) return null;
    const referrals = need.status === 'REFERRED' ? await context.openReferrals.load(complaint) : [];
    const referral = referrals.find(({ need_no: no }) => no === null || no === need.no);
    return {
      role: need.holder_role,
      regionCode: regionOfHolder(need.holder_role, complaint),
      agencyCode: need.holder_role === 'AGENCY_LIAISON' ? (referral?.agency_code ?? null) : null,
      person: need.holder_person,
      since: need.since,
    };
  },
  dueAt: (need) => need.due_at,
  overdue: (need) => isLate(need.due_at),
  recommendation: (need, _, context) => {
    if (need.recommendation) staffScope(context);
    return need.recommendation;
  },
  decisionNo: (need) => need.decision_no,
  changeRequest: ({ district_code: district, change_request_id: uuid }) =>
    uuid ? { id: formatId('changeRequest', { district, uuid }) } : null,
  answer: ({ answer }) => (answer ? { met: answer.isMet, result: answer.result, at: answer.at } : null),
  waitsFor: (need) => need.referral_wait,
  refused: (need) => need.refused_at !== null && isOpenNeed(need.status),
  waiting: async (need, _, context) => {
    if (need.status !== 'WAITING_FOR_QUOTA' || !need.review_on) return null;
    return { since: need.since, reviewOn: need.review_on, place: await context.waitingPlaces.load(need) };
  },
};

export const NeedRecommendation: NeedRecommendationResolvers = {
  agencies: ({ agencyCode, agencyCodes }) =>
    [...new Set([...(agencyCode ? [agencyCode] : []), ...agencyCodes])].map((code) => ({ code })),
  reason: ({ reason }) => reason ?? null,
};

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
  needs: (entry) => entry.needs ?? [],
  note: (entry, _, context) => {
    if (entry.note !== null) staffScope(context);
    return entry.note;
  },
};
