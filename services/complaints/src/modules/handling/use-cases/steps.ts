import { momentOf } from '@slrt/database';
import { complaintTransitions, issue, refusals, type ComplaintStep, type ComplaintTransition } from '@slrt/domain';
import {
  complaintStep,
  findAssignmentForStep,
  findTimelines,
  hasHandled,
  keyOf,
  requiredNoteIssues,
  type ChangeInput,
  type ConfirmationMethod,
  type NeedOutcome,
  type NeedPatch,
  type Outcome,
  type Verification,
} from '../../complaint/index.ts';
import { needsIssues, needsOf, type NeedsInput } from '../needs-input.ts';

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

/** Use case of a step without further input that takes some of the needs of a complaint. */
export const needStep = (step: ComplaintStep, patchOf?: (at: string) => NeedPatch) =>
  complaintStep<ChangeInput & NeedsInput>(
    async ({ tx, input }) => {
      const at = (await momentOf(tx)).toISOString();
      return {
        step,
        reason: transitions.find(({ on }) => on === step)?.reason ?? null,
        named: needsOf(input),
        ...(patchOf ? { patchOf: () => patchOf(at) } : {}),
      };
    },
    (input) => [...noteIssuesOf(step)(input), ...needsIssues(input)],
  );

export const completeHandling = needStep('completeHandling', (at) => ({
  answer: { isMet: true, result: 'HANDLED', at },
}));
/** Ends the wait for a place in the programme, with an answer to the family. */
export const endWaiting = needStep('endWaiting', (at) => ({ answer: { isMet: false, result: 'QUOTA_FULL', at } }));

export interface ConfirmOutcomeInput extends ChangeInput, NeedsInput {
  result: NeedOutcome['result'];
  reason?: NonNullable<Outcome['reason']> | null | undefined;
  rating?: number | null | undefined;
  via?: ConfirmationMethod | null | undefined;
}

/**
 * Records whether the family confirms the answer to needs: without names, to all that were answered. Throws HANDLED_CASE for
 * an officer who handled the case.
 */
export const confirmOutcome = complaintStep<ConfirmOutcomeInput>(
  async ({ tx, row, caller, input }) => {
    if (hasHandled(await findTimelines(tx, [keyOf(row)]), caller.actor.id)) throw refusals.handledCase();
    // Tablets of earlier versions do not say how.
    const role = findAssignmentForStep(caller.actor, `confirmOutcome:${input.result}`, row)?.role;
    const via = input.via ?? (role === 'FACILITATOR' ? 'HOME_VISIT' : 'AT_DESK');
    const outcome: NeedOutcome = {
      result: input.result,
      confirmation: input.result === 'FULFILLED' ? 'CONFIRMED' : 'DENIED',
      reason: input.result === 'FULFILLED' ? null : (input.reason ?? 'OTHER'),
      rating: input.rating ?? null,
      at: (await momentOf(tx)).toISOString(),
      via,
      recordedBy: caller.actor.id,
    };
    return {
      step: `confirmOutcome:${input.result}`,
      reason: outcome.reason,
      via,
      named: needsOf(input),
      patchOf: () => ({ outcome }),
    };
  },
  ({ result, reason, rating, ...input }) => [
    ...needsIssues(input),
    ...(result === 'UNFULFILLED' && !reason ? [issue('reason', 'REQUIRED')] : []),
    ...(rating != null && (rating < 1 || rating > 5) ? [issue('rating', 'OUT_OF_RANGE')] : []),
  ],
);
