import { assignmentFor, issue, refusals } from '@slrt/domain';
import { keyOf, recordComplaintEvents } from '../complaint.events.ts';
import { escalators, holderOf, noteWriters } from '../complaint.policy.ts';
import { updateComplaint, type ComplaintRow, type Outcome } from '../complaint.repository.ts';
import { insertTimeline } from '../timeline.repository.ts';
import { dueAt } from '../working-days.ts';
import { takeStep, withComplaint, type Caller, type ChangeInput, type ComplaintDeps } from './change-complaint.ts';
import { timelineHolder } from './move-complaint.ts';

type Result = Promise<{ complaint: ComplaintRow }>;
interface NoteInput extends ChangeInput {
  note?: string | null | undefined;
}

function checkNote(note: string | null | undefined, required: boolean): void {
  if (required && !note?.trim()) throw refusals.invalidInput([issue('note', 'REQUIRED')]);
  if (note && note.length > 4_000) throw refusals.invalidInput([issue('note', 'TOO_LONG')]);
}

export function resubmitComplaint(
  deps: ComplaintDeps,
  caller: Caller,
  input: NoteInput & { description?: string | null | undefined },
): Result {
  checkNote(input.note, false);
  checkNote(input.description, false);
  const patch = input.description?.trim() ? { description: input.description.trim() } : {};
  return withComplaint(deps, caller, input, (tx, row) =>
    takeStep(tx, row, { caller, input }, { step: 'resubmitComplaint', reason: null, note: input.note ?? null, patch }),
  );
}

export function recordFieldVerification(deps: ComplaintDeps, caller: Caller, input: NoteInput): Result {
  checkNote(input.note, true);
  return withComplaint(deps, caller, input, (tx, row) =>
    takeStep(tx, row, { caller, input }, { step: 'recordFieldVerification', reason: null, note: input.note ?? null }),
  );
}

export function completeHandling(deps: ComplaintDeps, caller: Caller, input: NoteInput): Result {
  checkNote(input.note, true);
  return withComplaint(deps, caller, input, (tx, row) =>
    takeStep(tx, row, { caller, input }, { step: 'completeHandling', reason: null, note: input.note ?? null }),
  );
}

export function reopenComplaint(deps: ComplaintDeps, caller: Caller, input: NoteInput): Result {
  checkNote(input.note, true);
  return withComplaint(deps, caller, input, (tx, row) =>
    takeStep(
      tx,
      row,
      { caller, input },
      {
        step: 'reopenComplaint',
        reason: null,
        note: input.note ?? null,
        patch: { outcome: null },
      },
    ),
  );
}

export function withdrawComplaint(deps: ComplaintDeps, caller: Caller, input: NoteInput): Result {
  checkNote(input.note, false);
  return withComplaint(deps, caller, input, (tx, row) =>
    takeStep(
      tx,
      row,
      { caller, input },
      {
        step: 'withdrawComplaint',
        reason: 'CITIZEN_WITHDREW',
        note: input.note ?? null,
      },
    ),
  );
}

export interface ConfirmOutcomeInput extends NoteInput {
  result: Outcome['result'];
  reason?: NonNullable<Outcome['reason']> | null | undefined;
  rating?: number | null | undefined;
}

/** What the family says; only its word makes an outcome confirmed. */
export function confirmOutcome(deps: ComplaintDeps, caller: Caller, input: ConfirmOutcomeInput): Result {
  const issues = [];
  if (input.result === 'UNFULFILLED' && !input.reason) issues.push(issue('reason', 'REQUIRED'));
  if (input.rating != null && (input.rating < 1 || input.rating > 5)) issues.push(issue('rating', 'OUT_OF_RANGE'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  checkNote(input.note, false);
  const outcome: Outcome = {
    result: input.result,
    confirmation: input.result === 'FULFILLED' ? 'CONFIRMED' : 'DENIED',
    reason: input.result === 'FULFILLED' ? null : (input.reason ?? 'OTHER'),
    rating: input.rating ?? null,
    at: new Date().toISOString(),
  };
  return withComplaint(deps, caller, input, (tx, row) =>
    takeStep(
      tx,
      row,
      { caller, input },
      {
        step: `confirmOutcome:${input.result}`,
        reason: outcome.reason,
        note: input.note ?? null,
        patch: { outcome },
      },
    ),
  );
}

/** From the village desk to the district: the state stays, desk, holder and due time move. */
export function escalateComplaint(deps: ComplaintDeps, caller: Caller, input: NoteInput & { reason: string }): Result {
  checkNote(input.note, false);
  return withComplaint(deps, caller, input, async (tx, row) => {
    const assignment = assignmentFor(caller.actor, escalators, row.region_code);
    if (!assignment) throw refusals.notAllowed();
    if (row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
    const holder = holderOf(row.status, { desk: 'DISTRICT', region_code: row.region_code });
    if (row.desk !== 'VILLAGE' || !holder) throw refusals.invalidTransition(row.status, row.status, []);
    const due = dueAt(row.status, row.region_code, new Date());
    const moved = await updateComplaint(tx, row, {
      desk: 'DISTRICT',
      holder_role: holder.role,
      holder_region: holder.region,
      holder_person: null,
      due_at: due,
    });
    const acting = { actorId: caller.actor.id, role: assignment.role };
    const blank = { eventId: null, at: null, referralId: null, changeRequestId: null };
    insertTimeline(tx, keyOf(row), {
      ...blank,
      kind: 'ESCALATION',
      service: 'complaints',
      actorRole: acting.role,
      from: row.status,
      to: row.status,
      reason: input.reason,
      holder: timelineHolder(moved),
      note: input.note ?? null,
      version: moved.version,
    });
    recordComplaintEvents(tx, moved, 'escalateComplaint', acting);
    return moved;
  });
}

/** A note stands on the timeline; nothing else moves. */
export function addComplaintNote(deps: ComplaintDeps, caller: Caller, input: NoteInput): Result {
  checkNote(input.note, true);
  return withComplaint(deps, caller, input, (tx, row) => {
    const assignment = assignmentFor(caller.actor, noteWriters, row.region_code);
    if (!assignment) throw refusals.notAllowed();
    if (row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
    const blank = {
      eventId: null,
      at: null,
      reason: null,
      referralId: null,
      changeRequestId: null,
      holder: null,
      from: null,
      to: null,
    };
    insertTimeline(tx, keyOf(row), {
      ...blank,
      kind: 'NOTE',
      service: 'complaints',
      actorRole: assignment.role,
      note: input.note ?? null,
      version: row.version,
    });
    return row;
  });
}
