import { parseId } from '@slrt/domain';
import { referralEvents } from '@slrt/events';
import { momentOf } from '@slrt/database';
import { defineModuleConsumer, withdrawDisclosure } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import { findReferredAt, insertTimeline, lockComplaint, timeOfEvent } from '../../complaint/index.ts';
import { openDisclosure, projectReferral } from '../../projection/index.ts';
import { concludeReferrals } from '../settle-referrals.ts';

/** Kind of the entry for events that are no step of the referral. */
const kinds: Readonly<Record<string, 'MESSAGE' | 'FILE' | 'CONSENT' | undefined>> = {
  [referralEvents.messageAdded.type]: 'MESSAGE',
  [referralEvents.documentAdded.type]: 'FILE',
  [referralEvents.consentWithdrawn.type]: 'CONSENT',
};

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
    });
    if (type === referralEvents.requested.type || type === referralEvents.transferred.type) {
      const { agencyCode } = data;
      openDisclosure(tx, { district, referralId: referral.uuid, complaintId: complaint.uuid, agencyCode, at: time });
    }
    if (type === referralEvents.consentWithdrawn.type) withdrawDisclosure(tx, referral, time);
    if (!row) throw new Error('referral of an unknown complaint');
    insertTimeline(tx, complaint, {
      kind: kinds[type] ?? 'REFERRAL',
      service: 'referrals',
      eventId: id,
      at,
      actor: data.actorId,
      actorRole: data.actorRole,
      from: null,
      to: data.status,
      reason: data.reason ?? data.outcome,
      holder: {
        role: 'AGENCY_LIAISON',
        region: district,
        agency: data.agencyCode,
        person: null,
        since: at.toISOString(),
      },
      referralId: data.referralId,
      needs: data.needNo && row.needs.length > 1 ? [data.needNo] : null,
      version: data.version,
    });
    await concludeReferrals(tx, clocks, row);
  },
});
