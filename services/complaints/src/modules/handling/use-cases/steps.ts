import { momentOf } from '@slrt/database';
import { complaintTransitions, issue, type ComplaintStep, type ComplaintTransition } from '@slrt/domain';
import {
  complaintStep,
  requiredNoteIssues,
  type ChangeInput,
  type Outcome,
  type Verification,
} from '../../complaint/index.ts';

const transitions: readonly ComplaintTransition[] = complaintTransitions;
const noteIssuesOf = (step: ComplaintStep) =>
  transitions.some(({ on, noteRequired }) => on === step && noteRequired) ? requiredNoteIssues : () => [];

/** Creates a use case for a step that only changes the status. Its transition defines whether a note is required, and the reason. */
export const plainStep = (step: ComplaintStep) =>
  complaintStep<ChangeInput>(
    () => ({ step, reason: transitions.find(({ on }) => on === step)?.reason ?? null }),
    noteIssuesOf(step),
  );

const maxDescriptionLength = 4_000;

export const resubmitComplaint = complaintStep<ChangeInput & { description?: string | null | undefined }>(
  ({ input }) => {
    const description = input.description?.trim();
    return { step: 'resubmitComplaint', patch: description ? { description } : {} };
  },
  ({ description }) =>
    description && description.length > maxDescriptionLength ? [issue('description', 'TOO_LONG')] : [],
);

interface VerificationInput extends ChangeInput {
  finding?: Verification['finding'] | null | undefined;
  visitId?: string | null | undefined;
}

/** Records the result of a field verification. The visit itself is a record of the registry. */
export const recordFieldVerification = complaintStep<VerificationInput>(
  async ({ tx, input: { visitId = null, finding } }) => {
    const verification: Verification = {
      visitId,
      finding: finding ?? 'CONFIRMED',
      at: (await momentOf(tx)).toISOString(),
    };
    return { step: 'recordFieldVerification', reason: verification.finding, patch: { verification } };
  },
  (input) => [
    ...noteIssuesOf('recordFieldVerification')(input),
    ...(input.visitId && input.visitId.length > 60 ? [issue('visitId', 'TOO_LONG')] : []),
  ],
);

export interface ConfirmOutcomeInput extends ChangeInput {
  result: Outcome['result'];
  reason?: NonNullable<Outcome['reason']> | null | undefined;
  rating?: number | null | undefined;
}

/** Records whether the family confirms the outcome. */
export const confirmOutcome = complaintStep<ConfirmOutcomeInput>(
  async ({ tx, input }) => {
    const outcome: Outcome = {
      result: input.result,
      confirmation: input.result === 'FULFILLED' ? 'CONFIRMED' : 'DENIED',
      reason: input.result === 'FULFILLED' ? null : (input.reason ?? 'OTHER'),
      rating: input.rating ?? null,
      at: (await momentOf(tx)).toISOString(),
    };
    return { step: `confirmOutcome:${input.result}`, reason: outcome.reason, patch: { outcome } };
  },
  ({ result, reason, rating }) => [
    ...(result === 'UNFULFILLED' && !reason ? [issue('reason', 'REQUIRED')] : []),
    ...(rating != null && (rating < 1 || rating > 5) ? [issue('rating', 'OUT_OF_RANGE')] : []),
  ],
);
