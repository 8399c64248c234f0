import { documentsNeededBy, parseId, type EntityKey } from '@slrt/domain';
import { referralEvents, type EventData } from '@slrt/events';
import { momentOf, type Tx } from '@slrt/database';
import { defineModuleConsumer, withdrawDisclosure } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import {
  findReferredAt,
  insertTimeline,
  lockComplaint,
  regionOfHolder,
  timeOfEvent,
  type LockedComplaint,
  type TimelineAssignee,
  type TimelineRow,
} from '../../complaint/index.ts';
import { addEndedDisclosure, listReferralStates, openDisclosure, projectReferral } from '../../projection/index.ts';
import { concludeReferrals, followWaits } from '../settle-referrals.ts';

/** Kind of the entry for events that are no step of the referral. */
type Kind = TimelineRow['kind'];
const kinds: Readonly<Record<string, Kind | undefined>> = {
  [referralEvents.messageAdded.type]: 'MESSAGE',
  [referralEvents.documentAdded.type]: 'FILE',
  [referralEvents.consentWithdrawn.type]: 'CONSENT',
  [referralEvents.documentRequested.type]: 'DOCUMENT',
  [referralEvents.documentProvided.type]: 'DOCUMENT',
  [referralEvents.documentOverdue.type]: 'DOCUMENT',
  [referralEvents.appointmentSet.type]: 'APPOINTMENT',
  [referralEvents.appointmentCancelled.type]: 'APPOINTMENT',
  [referralEvents.assigned.type]: 'ASSIGNMENT',
};

type ReferralData = EventData<(typeof referralEvents)['requested']>;

/** Returns the code of the reason on the timeline: of the event itself, or of the step. */
function reasonOf(type: string, data: ReferralData): string | null {
  switch (type) {
    case referralEvents.documentRequested.type:
      return `${data.awaitedDocument}_REQUESTED`;
    case referralEvents.documentProvided.type:
      return 'DOCUMENT_PROVIDED';
    case referralEvents.documentOverdue.type:
      return 'WAITED_LONG_ENOUGH';
    case referralEvents.appointmentSet.type:
      return 'APPOINTMENT_SET';
    case referralEvents.appointmentCancelled.type:
      return 'APPOINTMENT_CANCELLED';
    case referralEvents.agencyProposed.type:
      return 'AGENCY_PROPOSED';
    case referralEvents.proposalDeclined.type:
      return 'PROPOSAL_DECLINED';
    default:
      return data.reason ?? data.outcome;
  }
}

/** Returns the kinds of attachments that a referral opens: those of its programmes, and the one that its agency asks for. */
const documentsOpenedBy = ({ programmeCode, furtherProgrammes = [], awaitedDocument }: ReferralData): string[] => [
  ...documentsNeededBy([programmeCode, ...furtherProgrammes]),
  ...(awaitedDocument ? [awaitedDocument] : []),
];

/** Returns who must act on a referral after an event: the agency, or who its need waits for. */
function holderOf(data: ReferralData, row: LockedComplaint, at: Date): TimelineAssignee {
  const since = at.toISOString();
  const need = row.needs.find(({ no, referral_wait: wait }) => no === (data.needNo ?? 1) && wait !== null);
  if (need?.holder_role && (data.awaitedDocument || data.proposedAgencyCode)) {
    const region = regionOfHolder(need.holder_role, row);
    return { role: need.holder_role, region, agency: null, person: need.holder_person, since };
  }
  const person = data.assignedTo ?? null;
  return { role: 'AGENCY_LIAISON', region: data.district, agency: data.agencyCode, person, since };
}

/** Opens the complaint to the agency of a new referral, and closes it for good after a withdrawal. */
function discloseToAgency(
  tx: Tx,
  { complaint, referral }: { readonly complaint: EntityKey; readonly referral: EntityKey },
  event: { readonly type: string; readonly agencyCode: string; readonly time: string; readonly district: string },
): void {
  const { type, agencyCode, time: at, district } = event;
  const disclosure = { district, referralId: referral.uuid, complaintId: complaint.uuid, agencyCode, at };
  if (type === referralEvents.requested.type || type === referralEvents.transferred.type)
    openDisclosure(tx, disclosure);
  if (type !== referralEvents.consentWithdrawn.type) return;
  addEndedDisclosure(tx, disclosure); // an earlier event may still be on its way
  withdrawDisclosure(tx, referral, at);
}

/** Adds every step of a referral to the complaint's timeline. Moves the complaint on when all its referrals have ended. */
export const updateComplaintOnReferral = defineModuleConsumer<Deps>()({
  name: 'update-complaint-on-referral',
  stream: 'REFERRALS',
  contracts: Object.values(referralEvents),
  handle: async (tx, { id, type, data, time, district }, { clocks }) => {
    const complaint = parseId('complaint', data.complaintId);
    const referral = parseId('referral', data.referralId);
    if (!complaint || !referral) throw new Error('referral event has an invalid id');
    const [row, cause, handled] = await Promise.all([
      lockComplaint(tx, complaint),
      findReferredAt(tx, complaint, data.decisionNo),
      momentOf(tx),
    ]);
    const at = timeOfEvent(time, { cause, handled });
    projectReferral(tx, {
      district,
      referralId: referral.uuid,
      complaintId: complaint.uuid,
      decisionNo: data.decisionNo,
      agencyCode: data.agencyCode,
      programmeCode: data.programmeCode,
      status: data.status,
      reason: data.reason,
      outcome: data.outcome,
      siblings: data.siblings,
      version: data.version,
      at: time,
      dueAt: data.dueAt,
      needNo: data.needNo ?? null,
      requestedAt: data.requestedAt ?? time,
      acceptedAt: data.acceptedAt ?? null,
      awaitedDocument: data.awaitedDocument ?? null,
      proposedAgency: data.proposedAgencyCode ?? null,
      appointmentAt: data.appointmentAt ?? null,
      documentKinds: documentsOpenedBy(data),
    });
    discloseToAgency(tx, { complaint, referral }, { type, agencyCode: data.agencyCode, time, district });
    if (!row) throw new Error('referral of an unknown complaint');
    const isReferred = row.needs.some(({ status }) => status === 'REFERRED');
    const states = isReferred ? await listReferralStates(tx, complaint) : [];
    const current = await followWaits(tx, clocks, row, states);
    insertTimeline(tx, complaint, {
      kind: kinds[type] ?? 'REFERRAL',
      service: 'referrals',
      eventId: id,
      at,
      actor: data.actorId,
      actorRole: data.actorRole,
      from: null,
      to: data.status,
      reason: reasonOf(type, data),
      holder: holderOf(data, current, at),
      referralId: data.referralId,
      needs: data.needNo && row.needs.length > 1 ? [data.needNo] : null,
      version: data.version,
    });
    await concludeReferrals(tx, clocks, current, states);
  },
});
