import type { Tx } from '@slrt/database';
import { keyOf, recordComplaintEvents, type ActingPerson } from '../complaint.events.ts';
import type { ComplaintRow } from '../complaint.repository.ts';
import { insertTimeline, type TimelineRow } from '../timeline.repository.ts';
import { timelineHolder } from './move-complaint.ts';

export interface Act {
  readonly kind: TimelineRow['kind'];
  readonly reason: string | null;
  readonly note: string | null;
  readonly acting: ActingPerson;
}

/** What was done to a complaint without moving its state stands on its timeline, with its holder. */
export function enterAct(tx: Tx, row: ComplaintRow, { kind, reason, note, acting }: Act): void {
  insertTimeline(tx, keyOf(row), {
    kind,
    service: 'complaints',
    eventId: null,
    at: null,
    notBefore: row.updated_at,
    actorRole: acting.role,
    from: row.status,
    to: row.status,
    reason,
    holder: timelineHolder(row),
    referralId: null,
    changeRequestId: null,
    note,
    version: row.version,
  });
}

/** The same, and the event that others follow: for what changed the holder, the due time or the content. */
export function announceAct(tx: Tx, row: ComplaintRow, act: Act, step = 'act'): void {
  enterAct(tx, row, act);
  recordComplaintEvents(tx, row, step, act.acting);
}
