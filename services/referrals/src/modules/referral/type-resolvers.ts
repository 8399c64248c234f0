import { FieldRefusal, formatId, parseId, publicScope, rolesAt, type PersonalFact } from '@slrt/domain';
import { fileId, createAuditedLink } from '@slrt/files';
import { bitsOf } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  AgencyResolvers,
  ComplaintResolvers,
  HouseholdResolvers,
  NeedAlternativeResolvers,
  ReferralDocumentKind,
  ReferralDocumentResolvers,
  ReferralMessageResolvers,
  ReferralResolvers,
  Role,
  Sector,
} from '../../__generated__/graphql.ts';
import { agencyOf } from '../agency/index.ts';
import { mayLearnVerdicts } from '../eligibility/index.ts';
import { assertKnownCodes } from '../programme/index.ts';
import { keyOf } from './referral.events.ts';
import {
  alternativeReaders,
  exchangeRoles,
  findAssignmentForStep,
  possibleSteps,
  referralReaders,
} from './referral.policy.ts';
import type { ReferralRow, StepRow } from './referral.repository.ts';
import { referralConnection } from './resolvers.ts';
import { subjectsOfDocument, subjectsOfReferral } from './subjects.ts';
import { findAlternatives } from './use-cases/find-alternatives.ts';

const householdId = (row: ReferralRow) =>
  row.household_id ? formatId('household', { district: row.district_code, uuid: row.household_id }) : null;
const complaintId = (row: ReferralRow) =>
  formatId('complaint', { district: row.district_code, uuid: row.complaint_id });

/** Facts that a step tells in addition to the state of the referral. */
const factsOfStep = ({ kind, reason }: Pick<StepRow, 'kind' | 'reason'>): PersonalFact[] => [
  ...(kind === 'CONSENT' ? (['CONSENT'] as const) : []),
  ...(reason === 'NOT_ELIGIBLE' ? (['ELIGIBILITY'] as const) : []),
];

export const Referral: ReferralResolvers & {
  __resolveReference: (reference: { id: string }, context: ServiceContext) => Promise<ReferralRow | null>;
} = {
  __resolveReference: ({ id }, context) => context.referrals.load(id),
  id: (row) => formatId('referral', keyOf(row)),
  statusReason: (row) => row.status_reason,
  statusNote: (row) => row.status_note,
  agency: async (row, _, context) => {
    const agency = (await context.deps.directory()).agencies.get(row.agency_code);
    if (!agency) throw new Error(`referral to unknown agency ${row.agency_code}`);
    return agency;
  },
  programme: async (row, _, context) =>
    row.programme_code ? ((await context.deps.directory()).programmes.get(row.programme_code) ?? null) : null,
  complaint: (row) => ({ id: complaintId(row) }),
  complaintId,
  routing: (row, _, context) => {
    const scope = context.scope(referralReaders);
    return scope && mayLearnVerdicts(scope, row.region_code) ? row.routing : { ...row.routing, verdict: null };
  },
  decisionNo: (row) => row.decision_no,
  needNo: (row) => row.need_no,
  sector: (row) => row.sector as Sector | null,
  categoryCode: (row) => row.category_code,
  furtherProgrammes: async (row, _, context) => {
    const { programmes } = await context.deps.directory();
    return row.further_programmes.flatMap((code) => programmes.get(code) ?? []);
  },
  household: (row) => {
    const id = householdId(row);
    return id ? { id } : null;
  },
  householdId,
  regionCode: (row) => row.region_code,
  consentWithdrawnAt: (row) => row.consent_withdrawn_at,
  dueAt: (row) => row.due_at,
  overdue: (row) => row.due_at !== null && row.due_at < new Date(),
  viewerSteps: (row, _, { actor }) =>
    possibleSteps(row).filter((step) => findAssignmentForStep(actor, step, row) !== undefined),
  office: async (row, _, context) =>
    (await context.deps.directory()).offices.find(
      (office) =>
        office.district_code === row.district_code &&
        office.agency_code === row.agency_code &&
        office.code === (row.office_code ?? 'MAIN'),
    ) ?? null,
  seenAt: (row) => row.seen_at,
  acceptedAt: (row) => row.accepted_at,
  endedAt: (row) => row.ended_at,
  reviewOn: (row) => row.review_on,
  benefit: (row) =>
    row.benefit === null
      ? null
      : { description: row.benefit, amountPerYear: row.benefit_amount, from: row.benefit_from },
  overdueSince: (row) => row.overdue_since,
  escalatedTo: (row) => row.escalated_to as Role | null,
  escalatedAt: (row) => row.escalated_at,
  assignedTo: (row) => row.assigned_to,
  appointment: ({ appointment }) => appointment,
  documentRequest: ({ document_request: request, due_at }) =>
    request ? { kind: request.kind, note: request.note, since: request.at, until: due_at } : null,
  agencyProposal: async ({ agency_proposal: proposal }, _, context) => {
    const agency = proposal && (await context.deps.directory()).agencies.get(proposal.agencyCode);
    return agency
      ? {
          ...{ agency, reason: proposal.reason, note: proposal.note, at: proposal.at },
          ...{ declinedAt: proposal.declined?.at ?? null, declinedNote: proposal.declined?.note ?? null },
        }
      : null;
  },
  unreadMessages: async (row, _, context) => (await context.unread.load(row))?.messages ?? 0,
  unreadDocuments: async (row, _, context) => (await context.unread.load(row))?.documents ?? 0,
  messages: async (referral, _, context) =>
    (await context.messages.load(referral)).map((message) => ({ ...message, referral })),
  documents: async (referral, _, context) =>
    (await context.documents.load(referral)).map((file) => ({ ...file, referral })),
  timeline: async (row, _, context) => {
    const steps = await context.steps.load(row);
    const facts = new Set(steps.flatMap(factsOfStep));
    if (facts.size > 0) context.reading?.note(subjectsOfReferral(row), bitsOf([...facts]));
    return steps.map((step) => ({
      at: step.at,
      from: step.from_state,
      to: step.to_state,
      reason: step.reason,
      actor: step.actor,
      actorRole: step.actor_role as Role | null,
      kind: step.kind,
      agencyCode: step.agency_code,
      officeCode: step.office_code,
    }));
  },
  requestedAt: (row) => row.requested_at,
  updatedAt: (row) => row.updated_at,
};

export const Agency: AgencyResolvers = {
  referrals: async (agency, { filter, first, after }, context) => {
    assertKnownCodes(await context.deps.directory(), filter ?? {}, 'filter.');
    const scope = context.scope(referralReaders) ?? publicScope(context.actor.id);
    return referralConnection(context, scope, { ...filter, agencyCode: agency.code }, { first, after });
  },
};

export const Complaint: ComplaintResolvers & { __resolveReference: (reference: { id: string }) => { id: string } } = {
  __resolveReference: ({ id }) => ({ id }),
  referrals: async (complaint, _, context) => {
    if (!context.scope(referralReaders)) return null;
    const rows = await context.ofComplaint.load(complaint.id);
    context.reading?.note([...new Set([complaint.id, ...rows.flatMap(subjectsOfReferral)])], bitsOf(['COMPLAINT']));
    return rows;
  },
  alternatives: (complaint, _, context) => {
    const key = parseId('complaint', complaint.id);
    const scope = context.scope(alternativeReaders);
    if (!scope) throw new FieldRefusal('NOT_ALLOWED');
    return key ? context.db.read(scope, (tx) => findAlternatives(tx, key)) : null;
  },
};

export const NeedAlternative: NeedAlternativeResolvers = {
  agency: (each, _, context) => agencyOf(context.deps, each.agencyCode),
  programme: async (each, _, context) =>
    each.programmeCode ? ((await context.deps.directory()).programmes.get(each.programmeCode) ?? null) : null,
};

export const Household: HouseholdResolvers = {
  referrals: (household, { first, after }, context) => {
    const key = parseId('household', household.id);
    const scope = context.scope(referralReaders);
    return key && scope ? referralConnection(context, scope, { householdUuid: key.uuid }, { first, after }) : null;
  },
};

export const ReferralDocument: ReferralDocumentResolvers = {
  id: (row) => fileId(row),
  kind: (row) => row.kind as ReferralDocumentKind,
  arrived: (row) => row.status === 'STORED',
  mediaType: (row) => row.media_type,
  requestedAt: (row) => row.requested_at,
  uploadUrl: (row, _, context) =>
    row.status === 'AWAITED' && row.created_by === context.actor.id
      ? context.deps.attachmentStorage.links.make(fileId(row), 'upload', new Date()).url
      : null,
  url: (row, _, context) => {
    const scope = context.scope(exchangeRoles);
    // A referral's documents are for those who exchange them in its district, whatever else the caller reads.
    return scope && rolesAt(scope, row.district_code).length > 0
      ? createAuditedLink(context.deps.attachmentStorage, scope, row, {
          size: 'FULL',
          subjects: subjectsOfDocument(row),
          requestId: context.requestId,
        })
      : null;
  },
};

export const ReferralMessage: ReferralMessageResolvers = {
  id: (row) => formatId('referralMessage', { district: row.district_code, uuid: row.id }),
  role: (row) => row.actor_role as Role,
};
