import type { Tx } from '@slrt/database';
import { issue, parseId, refusals, type EntityKey, type InputIssue } from '@slrt/domain';
import {
  complaintStep,
  findComplaints,
  isContest,
  type ChangeInput,
  type ComplaintRow,
} from '../../complaint/index.ts';

export interface ReviewComplaintInput extends ChangeInput {
  decision: 'START' | 'RETURN' | 'REJECT' | 'DUPLICATE' | 'REQUIRE_VISIT';
  reason?: string | null | undefined;
  duplicateOf?: string | null | undefined;
}
const originalOf = ({ duplicateOf }: ReviewComplaintInput) => (duplicateOf ? parseId('complaint', duplicateOf) : null);

function reviewIssues(input: ReviewComplaintInput): InputIssue[] {
  const needsReason = input.decision === 'RETURN' || input.decision === 'REJECT';
  if (needsReason && !input.reason) return [issue('reason', 'REQUIRED')];
  if (input.decision === 'DUPLICATE' && (!originalOf(input) || input.duplicateOf === input.complaintId))
    return [issue('duplicateOf', 'REQUIRED')];
  return [];
}

/** Asserts that the original is in the same district and not a duplicate itself. */
async function assertOriginal(tx: Tx, row: ComplaintRow, original: EntityKey): Promise<void> {
  const [found] = await findComplaints(tx, [original]);
  if (!found || found.district_code !== row.district_code)
    throw refusals.invalidInput([issue('duplicateOf', 'NOT_FOUND')]);
  if (found.status === 'DUPLICATE') throw refusals.invalidInput([issue('duplicateOf', 'DUPLICATE_ITSELF')]);
}

export const reviewComplaint = complaintStep<ReviewComplaintInput>(async ({ tx, row, caller, input }) => {
  // A family that contests a fact gets a reasoned answer.
  if (input.decision === 'REJECT' && !input.note?.trim() && (await isContest(tx, input.complaintId)))
    throw refusals.invalidInput([issue('note', 'REQUIRED')]);
  const original = originalOf(input);
  if (original) await assertOriginal(tx, row, original);
  return {
    step: `reviewComplaint:${input.decision}`,
    reason: input.reason ?? null,
    // The officer who starts the review becomes its holder.
    person: input.decision === 'START' ? caller.actor.id : null,
    patch: {
      desk_person: caller.actor.id,
      ...(input.decision === 'DUPLICATE' && original ? { duplicate_of: original.uuid } : {}),
    },
  };
}, reviewIssues);
