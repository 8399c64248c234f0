import type { Tx } from '@slrt/database';
import {
  changeRequestStages,
  closedChangeRequestStates,
  getTransition,
  changeRequestTransitions,
  issue,
  refusals,
  type Actor,
  type ChangeRequestState,
  type EntityKey,
  type InputIssue,
  type Role,
} from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { changeRequestFacts } from '../change-request.events.ts';
import { areaOf, decidingAssignment } from '../change-request.policy.ts';
import {
  insertStep,
  lockChangeRequest,
  moveChangeRequest,
  type ChangeRequestRow,
} from '../change-request.repository.ts';

export interface StageDecision {
  readonly stage: ChangeRequestState;
  readonly decision: 'APPROVE' | 'RETURN' | 'REJECT';
  readonly expectedVersion: number | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly document: string | null;
  readonly decile: number | null;
}
/** What approval does to the household; called when the request is determined or rejected, in the same transaction. */
export type ApplyOutcome = (tx: Tx, request: ChangeRequestRow) => Promise<void>;

function decisionIssues(input: StageDecision): InputIssue[] {
  const issues: InputIssue[] = [];
  if (input.decision !== 'APPROVE' && !input.reason) issues.push(issue('reason', 'REQUIRED'));
  const decree = input.stage === 'REGENT_APPROVAL' || input.stage === 'DETERMINATION';
  if (decree && input.decision === 'APPROVE' && !input.document) issues.push(issue('document', 'REQUIRED'));
  if (input.decile !== null && (input.decile < 1 || input.decile > 10)) issues.push(issue('decile', 'OUT_OF_RANGE'));
  return issues;
}

/**
 * One stage decides, strictly in order, in its own area, never by who proposed. Used by the mutation and by the
 * deliberation's event alike: the same policy, whoever brings the decision.
 */
export async function decideStage(
  tx: Tx,
  { actor, key }: { actor: Actor; key: EntityKey },
  input: StageDecision,
  apply: ApplyOutcome,
): Promise<ChangeRequestRow> {
  const row = await lockChangeRequest(tx, key);
  if (!row) throw refusals.notFound();
  const issues = decisionIssues(input);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  if (row.state !== input.stage) {
    const step = changeRequestStages.find((each) => each.stage === row.state);
    throw refusals.invalidTransition(row.state, input.stage, step ? [`decideStage:${step.stage}`] : []);
  }
  const transition = getTransition(changeRequestTransitions, row.state, `decideStage:${input.decision}`);
  const assignment = decidingAssignment(actor, {
    state: row.state,
    regionCode: row.region_code,
    proposers: row.proposers,
  });
  if (!assignment) throw refusals.notAllowed();
  if (input.expectedVersion !== null && row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
  const role: Role = assignment.role;
  insertStep(tx, row, { ...input, actor: actor.id, role, area: areaOf(assignment, row.region_code) });
  const determined =
    transition.to === 'DETERMINED' ? { ...row.proposed, decile: input.decile ?? row.proposed.decile } : null;
  const moved = await moveChangeRequest(tx, row, { state: transition.to, determined });
  const facts = changeRequestFacts(moved, { actorId: actor.id, role });
  recordEvent(tx, registryEvents.changeRequestStageDecided, facts.changeRequestId, {
    ...facts,
    stage: input.stage,
    decision: input.decision,
    reason: input.reason,
  });
  if ((closedChangeRequestStates as readonly ChangeRequestState[]).includes(moved.state)) {
    await apply(tx, moved);
    recordEvent(tx, registryEvents.changeRequestClosed, facts.changeRequestId, {
      ...facts,
      reason: input.reason,
    });
  }
  return moved;
}
