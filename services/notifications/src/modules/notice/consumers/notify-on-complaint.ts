import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineModuleConsumer } from '@slrt/subgraph';
import type { NoticeDeps } from '../dispatcher.ts';
import type { ReporterKind } from '../notice.entity.ts';
import { insertNotices, storeStep } from '../notice.repository.ts';
import { noticeExpiry } from '../notice-time.ts';

/** Steps of which the reporter is notified. All others are internal to the office. */
const kindOf: Readonly<Record<string, ReporterKind | undefined>> = {
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

/** Notifies the reporter of a complaint about each new step, and about messages of the office. */
export const notifyOnComplaint = defineModuleConsumer<NoticeDeps>()({
  name: 'notify-on-complaint',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.changed, complaintEvents.messaged],
  linger: 100,
  handle: async (tx, { id, type, data, time }, { channels }) => {
    const complaint = parseId('complaint', data.complaintId);
    if (!complaint) return;
    const isMessage = type === complaintEvents.messaged.type;
    const kind = isMessage ? 'MESSAGE' : kindOf[data.status];
    const idOf = (of: 'household' | 'person', global: string | null | undefined) =>
      global ? (parseId(of, global)?.uuid ?? null) : null;
    const step = {
      ...data,
      householdId: idOf('household', data.householdId),
      personId: idOf('person', data.personId),
    };
    if (!isMessage && !(await storeStep(tx, complaint, step))) return;
    if (!kind) return;
    insertNotices(
      tx,
      channels.map(({ name }) => name),
      {
        ...{ complaint, regionCode: data.regionCode, cause: id, kind },
        ...{ nextOn: isMessage ? null : data.dueAt, expiresAt: noticeExpiry(time) },
      },
    );
  },
});
