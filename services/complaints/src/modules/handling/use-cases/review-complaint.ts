import type { Tx } from '@slrt/database';
import { issue, parseId, refusals, type ComplaintStep, type EntityKey } from '@slrt/domain';
import { findComplaints, type ComplaintRow } from '../complaint.repository.ts';
import { takeStep, withComplaint, type Caller, type ChangeInput, type ComplaintDeps } from './change-complaint.ts';

export interface ReviewComplaintInput extends ChangeInput {
  decision: 'START' | 'RETURN' | 'REJECT' | 'DUPLICATE' | 'REQUIRE_VISIT';
  reason?: string | null | undefined;
  duplicateOf?: string | null | undefined;
  note?: string | null | undefined;
}

/** A duplicate points at the one that is worked on: one of the same district that is no duplicate itself. */
async function checkOriginal(tx: Tx, row: ComplaintRow, original: EntityKey): Promise<void> {
  const [found] = await findComplaints(tx, [original]);
  if (!found || found.district_code !== row.district_code)
    throw refusals.invalidInput([issue('duplicateOf', 'NOT_FOUND')]);
  if (found.status === 'DUPLICATE') throw refusals.invalidInput([issue('duplicateOf', 'DUPLICATE_ITSELF')]);
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
    if (original) await checkOriginal(tx, row, original);
    return takeStep(
      tx,
      row,
      { deps, caller, input },
      {
        step,
        reason: input.reason ?? null,
        note: input.note ?? null,
        // Whoever starts the review holds it.
        person: input.decision === 'START' ? caller.actor.id : null,
        patch: {
          desk_person: caller.actor.id,
          ...(input.decision === 'DUPLICATE' && original ? { duplicate_of: original.uuid } : {}),
        },
      },
    );
  });
}
