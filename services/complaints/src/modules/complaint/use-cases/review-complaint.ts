import { issue, parseId, refusals, type ComplaintStep } from '@slrt/domain';
import { findComplaints, type ComplaintRow } from '../complaint.repository.ts';
import { takeStep, withComplaint, type Caller, type ChangeInput, type ComplaintDeps } from './change-complaint.ts';

export interface ReviewComplaintInput extends ChangeInput {
  decision: 'START' | 'RETURN' | 'REJECT' | 'DUPLICATE' | 'REQUIRE_VISIT';
  reason?: string | null | undefined;
  duplicateOf?: string | null | undefined;
  note?: string | null | undefined;
}

export function reviewComplaint(
  deps: ComplaintDeps,
  caller: Caller,
  input: ReviewComplaintInput,
): Promise<{ complaint: ComplaintRow }> {
  const needsReason = input.decision === 'RETURN' || input.decision === 'REJECT';
  if (needsReason && !input.reason) throw refusals.invalidInput([issue('reason', 'REQUIRED')]);
  const original = input.duplicateOf ? parseId('complaint', input.duplicateOf) : null;
  if (input.decision === 'DUPLICATE' && (!original || input.duplicateOf === input.complaintId)) {
    throw refusals.invalidInput([issue('duplicateOf', 'REQUIRED')]);
  }
  const step: ComplaintStep = `reviewComplaint:${input.decision}`;
  return withComplaint(deps, caller, input, async (tx, row) => {
    if (original && (await findComplaints(tx, [original])).length === 0)
      throw refusals.invalidInput([issue('duplicateOf', 'NOT_FOUND')]);
    return takeStep(
      tx,
      row,
      { caller, input },
      {
        step,
        reason: input.reason ?? null,
        note: input.note ?? null,
        // Whoever starts the review holds it.
        person: input.decision === 'START' ? caller.actor.id : null,
        patch: input.decision === 'DUPLICATE' && original ? { duplicate_of: original.uuid } : {},
      },
    );
  });
}
