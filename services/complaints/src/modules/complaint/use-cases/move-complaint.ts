import type { Tx } from '@slrt/database';
import { complaintTransitions, getTransition, type ComplaintStep } from '@slrt/domain';
import { setDisclosureEnd } from '../../projection/index.ts';
import { keyOf, recordComplaintEvents, type ActingPerson } from '../complaint.events.ts';
import { holderOf } from '../complaint.policy.ts';
import { updateComplaint, type ComplaintPatch, type ComplaintRow } from '../complaint.repository.ts';
import { insertTimeline, type TimelineHolder } from '../timeline.repository.ts';
import { dueAt } from '../working-days.ts';

export interface Move {
  readonly step: ComplaintStep;
  readonly acting: ActingPerson;
  readonly reason: string | null;
  readonly note: string | null;
  readonly patch?: ComplaintPatch;
  /** A person who holds it afterwards, instead of the role alone. */
  readonly person?: string | null;
}

export function timelineHolder(row: ComplaintRow): TimelineHolder | null {
  if (!row.holder_role) return null;
  return {
    role: row.holder_role,
    region: row.holder_region,
    agency: row.referred_agency,
    person: row.holder_person,
    since: (row.holder_since ?? row.updated_at).toISOString(),
  };
}

const thirtyDays = 30 * 24 * 3600 * 1000;
function disclosureEnd(status: ComplaintRow['status']): Date | null | undefined {
  if (status === 'WITHDRAWN') return new Date();
  if (status === 'REOPENED') return null;
  return ['RESOLVED', 'CLOSED_UNFULFILLED', 'REJECTED', 'DUPLICATE'].includes(status)
    ? new Date(Date.now() + thirtyDays)
    : undefined;
}

/**
 * Takes one step of the machine: state, holder and due time together, the timeline entry, the events, and what the step
 * does to disclosure. The caller holds the row's lock and has checked the policy.
 */
export async function moveComplaint(tx: Tx, row: ComplaintRow, move: Move): Promise<ComplaintRow> {
  const transition = getTransition(complaintTransitions, row.status, move.step);
  const desk = move.patch?.desk ?? row.desk;
  const holder = holderOf(transition.to, { desk, region_code: row.region_code });
  const moved = await updateComplaint(tx, row, {
    ...move.patch,
    status: transition.to,
    holder_role: holder?.role ?? null,
    holder_region: holder?.region ?? null,
    holder_person: holder ? (move.person ?? null) : null,
    due_at: dueAt(transition.to, row.region_code, new Date()),
  });
  insertTimeline(tx, keyOf(row), {
    kind: 'STATUS',
    service: 'complaints',
    eventId: null,
    at: null,
    actorRole: move.acting.role,
    from: row.status,
    to: moved.status,
    reason: move.reason,
    holder: timelineHolder(moved),
    referralId: null,
    changeRequestId: null,
    note: move.note,
    version: moved.version,
  });
  const until = disclosureEnd(moved.status);
  if (until !== undefined) setDisclosureEnd(tx, keyOf(row), until);
  recordComplaintEvents(tx, moved, move.step, move.acting);
  return moved;
}
