import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineModuleConsumer } from '@slrt/subgraph';
import type { NoticeDeps } from '../dispatcher.ts';
import type { NoticeKind } from '../notice.entity.ts';
import { insertNotices, storeStep } from '../notice.repository.ts';
import { noticeExpiry } from '../notice-time.ts';

/** Steps of which the reporter is notified. All others are internal to the office. */
const kindOf: Readonly<Record<string, NoticeKind | undefined>> = {
  SUBMITTED: 'FILED',
  UNDER_REVIEW: 'UNDER_REVIEW',
  VISIT_REQUIRED: 'VISIT_REQUIRED',
  HANDLED_DIRECTLY: 'HANDLED_DIRECTLY',
  REFERRED: 'REFERRED',
  PROPOSED: 'PROPOSED',
  WAITING_FOR_QUOTA: 'WAITING_FOR_QUOTA',
  AWAITING_CONFIRMATION: 'ANSWERED',
  RESOLVED: 'RESOLVED',
  CLOSED_UNFULFILLED: 'CLOSED_UNFULFILLED',
  REJECTED: 'REJECTED',
  DUPLICATE: 'DUPLICATE',
  REOPENED: 'REOPENED',
  WITHDRAWN: 'WITHDRAWN',
};

/** Notifies the reporter of a complaint about each new step. */
export const notifyOnComplaint = defineModuleConsumer<NoticeDeps>()({
  name: 'notify-on-complaint',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.changed],
  linger: 100,
  handle: async (tx, { id, data, time }, { channels }) => {
    const complaint = parseId('complaint', data.complaintId);
    const kind = kindOf[data.status];
    if (!complaint || !(await storeStep(tx, complaint, data)) || !kind) return;
    insertNotices(
      tx,
      channels.map(({ name }) => name),
      { complaint, regionCode: data.regionCode, cause: id, kind, nextOn: data.dueAt, expiresAt: noticeExpiry(time) },
    );
  },
});
