import { momentOf } from '@slrt/database';
import { issue, refusals } from '@slrt/domain';
import type { ComplaintRow, Outcome, Verification } from '../complaint.repository.ts';
import { takeStep, withComplaint, type Caller, type ChangeInput, type ComplaintDeps } from './change-complaint.ts';
import { longest } from './complaint-input.ts';

type Result = Promise<{ complaint: ComplaintRow }>;
export interface NoteInput extends ChangeInput {
  note?: string | null | undefined;
}

export function checkNote(note: string | null | undefined, required: boolean): void {
  if (required && !note?.trim()) throw refusals.invalidInput([issue('note', 'REQUIRED')]);
  if (note && note.length > longest.note) throw refusals.invalidInput([issue('note', 'TOO_LONG')]);
}

export function resubmitComplaint(
  deps: ComplaintDeps,
  caller: Caller,
  input: NoteInput & { description?: string | null | undefined },
): Result {
  checkNote(input.note, false);
  if (input.description && input.description.length > longest.description)
    throw refusals.invalidInput([issue('description', 'TOO_LONG')]);
  const patch = input.description?.trim() ? { description: input.description.trim() } : {};
  return withComplaint(deps, caller, input, (tx, row) =>
    takeStep(
      tx,
      row,
      { deps, caller, input },
      { step: 'resubmitComplaint', reason: null, note: input.note ?? null, patch },
    ),
  );
}

/** What was found on the visit; the visit itself is the registry's, and is named by its id. */
export function recordFieldVerification(
  deps: ComplaintDeps,
  caller: Caller,
  input: NoteInput & { finding?: Verification['finding'] | null | undefined; visitId?: string | null | undefined },
): Result {
  checkNote(input.note, true);
  if (input.visitId && input.visitId.length > 60) throw refusals.invalidInput([issue('visitId', 'TOO_LONG')]);
  return withComplaint(deps, caller, input, async (tx, row) => {
    const verification: Verification = {
      visitId: input.visitId ?? null,
      finding: input.finding ?? 'CONFIRMED',
      at: (await momentOf(tx)).toISOString(),
    };
    return takeStep(
      tx,
      row,
      { deps, caller, input },
      {
        step: 'recordFieldVerification',
        reason: verification.finding,
        note: input.note ?? null,
        patch: { verification },
      },
    );
  });
}

export function completeHandling(deps: ComplaintDeps, caller: Caller, input: NoteInput): Result {
  checkNote(input.note, true);
  return withComplaint(deps, caller, input, (tx, row) =>
    takeStep(tx, row, { deps, caller, input }, { step: 'completeHandling', reason: null, note: input.note ?? null }),
  );
}

export function reopenComplaint(deps: ComplaintDeps, caller: Caller, input: NoteInput): Result {
  checkNote(input.note, true);
  return withComplaint(deps, caller, input, (tx, row) =>
    takeStep(
      tx,
      row,
      { deps, caller, input },
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
      { deps, caller, input },
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
  return withComplaint(deps, caller, input, async (tx, row) => {
    const outcome: Outcome = {
      result: input.result,
      confirmation: input.result === 'FULFILLED' ? 'CONFIRMED' : 'DENIED',
      reason: input.result === 'FULFILLED' ? null : (input.reason ?? 'OTHER'),
      rating: input.rating ?? null,
      at: (await momentOf(tx)).toISOString(),
    };
    return takeStep(
      tx,
      row,
      { deps, caller, input },
      {
        step: `confirmOutcome:${input.result}`,
        reason: outcome.reason,
        note: input.note ?? null,
        patch: { outcome },
      },
    );
  });
}
