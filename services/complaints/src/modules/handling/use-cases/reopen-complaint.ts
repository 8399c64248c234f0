import type { Tx } from '@slrt/database';
import { isAgencyCode, issue, nationalProgrammes, refusals, type InputIssue } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import { assertDocumentsProvided } from '../../attachment/index.ts';
import {
  complaintStep,
  findAssignmentForStep,
  moveComplaint,
  requiredNoteIssues,
  takeNeeds,
  type ChangeInput,
  type ComplaintDeps,
  type LockedComplaint,
  type Recommendation,
} from '../../complaint/index.ts';
import { needsIssues, needsOf, type NeedsInput } from '../needs-input.ts';
import { assertMayBeAsked, maxCodes } from './recommend-handling.ts';

interface ReopenInput extends ChangeInput, NeedsInput {
  alternative?: { agencyCode: string; programmeCodes?: readonly string[] | null | undefined } | null | undefined;
}
type Alternative = NonNullable<ReopenInput['alternative']>;

function alternativeIssues({ agencyCode, programmeCodes }: Alternative): InputIssue[] {
  const codes = programmeCodes ?? [];
  const isKnown = codes.length <= maxCodes && codes.every((code) => nationalProgrammes.has(code));
  return [
    ...(isAgencyCode(agencyCode) ? [] : [issue('alternative.agencyCode', 'UNKNOWN_CODE')]),
    ...(isKnown ? [] : [issue('alternative.programmeCodes', 'UNKNOWN_CODE')]),
  ];
}

interface Reopening {
  readonly tx: Tx;
  readonly deps: ComplaintDeps;
  readonly caller: Caller;
  readonly input: ReopenInput;
}

/** Starts the review of a complaint that was just reopened, and recommends to refer its reopened needs to another agency. */
async function recommendAlternative(
  { tx, deps, caller, input }: Reopening,
  {
    before,
    reopened,
    agencyCode,
    programmeCodes,
  }: Alternative & { before: LockedComplaint; reopened: LockedComplaint },
): Promise<LockedComplaint> {
  const wasOpen = (no: number) => before.needs.some((need) => need.no === no && need.status === 'OPEN');
  const needs = reopened.needs.filter(({ no, status }) => status === 'OPEN' && !wasOpen(no));
  const assignment = findAssignmentForStep(caller.actor, 'recommendHandling', { ...reopened, needs });
  if (!assignment) throw refusals.notAllowed();
  const acting = { actorId: caller.actor.id, role: assignment.role };
  const step = { acting, reason: null, note: null };
  const started = await moveComplaint(tx, deps.clocks, reopened, { ...step, step: 'reviewComplaint:START' });
  await assertDocumentsProvided(tx, started, needs);
  await assertMayBeAsked(tx, started, { input: { ...input, handling: 'REFER', agencyCode }, needs });
  const recommendation: Recommendation = {
    handling: 'REFER',
    programmeCodes: [...new Set(programmeCodes ?? [])],
    agencyCodes: [agencyCode],
  };
  return moveComplaint(tx, deps.clocks, started, {
    ...{ ...step, step: 'recommendHandling', reason: 'REFER', patch: { desk_person: caller.actor.id } },
    needs: takeNeeds(started, 'recommendHandling', {
      named: needs.map(({ no }) => no),
      patchOf: () => ({ recommendation, recommended_by: caller.actor.id, decided_by: null }),
    }),
  });
}

/**
 * Reopens needs: without names the unfulfilled ones, or else those that were rejected, or else all. With an alternative, the desk
 * recommends another agency for them in the same transaction.
 */
export const reopenComplaint = complaintStep<ReopenInput>(
  ({ tx, row, deps, caller, input }) => ({
    step: 'reopenComplaint',
    named: needsOf(input),
    patchOf: () => ({ outcome: null, answer: null }),
    ...(input.alternative
      ? {
          afterwards: (reopened: LockedComplaint) =>
            recommendAlternative(
              { tx, deps, caller, input },
              { before: row, reopened, ...(input.alternative as Alternative) },
            ),
        }
      : {}),
  }),
  (input) => [
    ...requiredNoteIssues(input),
    ...needsIssues(input),
    ...(input.alternative ? alternativeIssues(input.alternative) : []),
  ],
);
