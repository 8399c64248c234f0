import { startOfDay } from '@slrt/areas';
import { parseId } from '@slrt/domain';
import { referralEvents } from '@slrt/events';
import { defineModuleConsumer } from '@slrt/subgraph';
import type { NoticeDeps } from '../dispatcher.ts';
import type { ReporterKind } from '../notice.entity.ts';
import { insertNotices } from '../notice.repository.ts';
import { noticeExpiry } from '../notice-time.ts';

/** Steps of an agency of which the reporter is notified. */
const kinds: Readonly<Record<string, ReporterKind | undefined>> = {
  [referralEvents.held.type]: 'WAITING',
  [referralEvents.documentRequested.type]: 'DOCUMENT_NEEDED',
  [referralEvents.appointmentSet.type]: 'APPOINTMENT',
  [referralEvents.appointmentCancelled.type]: 'APPOINTMENT_CANCELLED',
};

/** Notifies the reporter that an agency paused its work, needs a document, or made or cancelled an appointment. */
export const notifyOnReferral = defineModuleConsumer<NoticeDeps>()({
  name: 'notify-on-referral',
  stream: 'REFERRALS',
  contracts: [
    referralEvents.held,
    referralEvents.documentRequested,
    referralEvents.appointmentSet,
    referralEvents.appointmentCancelled,
  ],
  linger: 100,
  handle: (tx, { id, type, data, time }, { channels }) => {
    const complaint = parseId('complaint', data.complaintId);
    const referral = parseId('referral', data.referralId);
    const kind = kinds[type];
    if (!complaint || !referral || !kind) return;
    const review =
      kind === 'WAITING' && data.reviewOn ? startOfDay(data.regionCode, data.reviewOn).toISOString() : null;
    const hasDetails = kind === 'DOCUMENT_NEEDED' || kind === 'APPOINTMENT';
    insertNotices(
      tx,
      channels.map(({ name }) => name),
      {
        ...{ complaint, regionCode: data.regionCode, cause: id, kind, expiresAt: noticeExpiry(time) },
        nextOn: kind === 'DOCUMENT_NEEDED' ? data.dueAt : review,
        ...(hasDetails ? { referralId: referral.uuid } : {}),
      },
    );
  },
});
