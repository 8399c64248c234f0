import { caseworkRoles, complaintActs, FieldRefusal, formatId } from '@slrt/domain';
import { actCommands, getScope } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  ComplaintClockPreviewResolvers,
  ComplaintResolvers,
  MutationResolvers,
  QueryResolvers,
  ReferralClockResolvers,
} from '../../__generated__/graphql.ts';
import { complaintReaders, staffScope, type ComplaintRow } from '../complaint/index.ts';
import type { OpenReferral } from '../projection/index.ts';
import { countPreview, previewClocks } from './preview-clocks.ts';
import { escalateComplaint } from './use-cases/escalate-complaint.ts';
import { pauseComplaint, resumeComplaint } from './use-cases/pause-complaint.ts';

const maxListed = 100;

export const Query: Pick<QueryResolvers, 'complaintClockPreview'> = {
  complaintClockPreview: async (_, { regionCode, at, first }, context) => {
    const scope = getScope(context, caseworkRoles);
    const listed = first ?? 50;
    if (listed < 0 || listed > maxListed) throw new FieldRefusal('OUT_OF_RANGE');
    const preview = await context.db.read(scope, (tx) =>
      previewClocks(tx, context.deps.clocks, { regionCode, at: new Date(at) }),
    );
    return { ...preview, first: listed };
  },
};

/** Root fields that stop, restart or escalate the clock of a complaint. */
export const Mutation: MutationResolvers = actCommands(complaintActs, {
  escalateComplaint,
  pauseComplaint,
  resumeComplaint,
});

const referralId = (row: Pick<OpenReferral, 'district_code' | 'referral_id'>) =>
  formatId('referral', { district: row.district_code, uuid: row.referral_id });

/** Returns the open referrals of a complaint; to an agency its own. */
async function openReferralsFor(context: ServiceContext, row: ComplaintRow): Promise<OpenReferral[]> {
  const scope = context.scope(complaintReaders);
  const open = await context.openReferrals.load(row);
  return scope?.scope === 'agency' ? open.filter(({ agency_code: agency }) => agency === scope.agency) : open;
}

export const Complaint: ComplaintResolvers = {
  referralClocks: (row, _, context) => {
    staffScope(context);
    return context.openReferrals.load(row);
  },
  appointments: async (row, _, context) =>
    (await openReferralsFor(context, row)).flatMap(({ appointment_at: at, ...referral }) =>
      at ? [{ at, agency: { code: referral.agency_code }, referral: { id: referralId(referral) } }] : [],
    ),
  awaitedDocuments: async (row, _, context) =>
    (await openReferralsFor(context, row)).flatMap(({ awaited_document: kind, due_at: until, ...referral }) =>
      kind ? [{ kind, until, agency: { code: referral.agency_code }, referral: { id: referralId(referral) } }] : [],
    ),
};

export const ComplaintClockPreview: ComplaintClockPreviewResolvers = {
  due: (preview) => countPreview(preview).due,
  reminded: (preview) => countPreview(preview).reminded,
  escalated: (preview) => countPreview(preview).escalated,
  resumed: (preview) => countPreview(preview).resumed,
  closed: (preview) => countPreview(preview).closed,
  complaints: ({ complaints, first }) =>
    complaints.slice(0, first).map(({ complaint, isLate, events }) => ({
      complaint,
      isLate,
      events: events.map((event) => ({ ...event, level: event.kind === 'ESCALATION' ? event.level : null })),
    })),
};

export const ReferralClock: ReferralClockResolvers = {
  referral: (row) => ({ id: referralId(row) }),
  agency: (row) => ({ code: row.agency_code }),
  dueAt: (row) => row.due_at,
  overdue: (row) => row.due_at !== null && row.due_at < new Date(),
};
