import { startOfDay } from '@slrt/areas';
import { parseId } from '@slrt/domain';
import { referralEvents } from '@slrt/events';
import { defineModuleConsumer } from '@slrt/subgraph';
import type { NoticeDeps } from '../dispatcher.ts';
import { insertNotices } from '../notice.repository.ts';
import { noticeExpiry } from '../notice-time.ts';

/** Notifies the reporter that an agency paused its work, and until when. */
export const notifyOnReferral = defineModuleConsumer<NoticeDeps>()({
  name: 'notify-on-referral',
  stream: 'REFERRALS',
  contracts: [referralEvents.held],
  linger: 100,
  handle: (tx, { id, data, time }, { channels }) => {
    const complaint = parseId('complaint', data.complaintId);
    if (!complaint) return;
    const nextOn = data.reviewOn ? startOfDay(data.regionCode, data.reviewOn).toISOString() : null;
    insertNotices(
      tx,
      channels.map(({ name }) => name),
      { complaint, regionCode: data.regionCode, cause: id, kind: 'WAITING', nextOn, expiresAt: noticeExpiry(time) },
    );
  },
});
