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
import {
  areaOf,
  changeRequestFacts,
  decidingAssignment,
  insertStep,
  lockChangeRequest,
  moveChangeRequest,
  type ChangeRequestRow,
} from '../../change-request/index.ts';
import type { RegistryDeps } from '../../household/index.ts';
import { applyDetermination } from './apply-determination.ts';

export interface StageDecision {
  readonly stage: ChangeRequestState;
  readonly decision: 'APPROVE' | 'RETURN' | 'REJECT';
  readonly expectedVersion: number | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly document: string | null;
  readonly decile: number | null;
}

function decisionIssues(input: StageDecision): InputIssue[] {
  const issues: InputIssue[] = [];
  if (input.decision !== 'APPROVE' && !input.reason) issues.push(issue('reason', 'REQUIRED'));
  const decree = input.stage === 'REGENT_APPROVAL' || input.stage === 'DETERMINATION';
  if (decree && input.decision === 'APPROVE' && !input.document) issues.push(issue('document', 'REQUIRED'));
  if (input.decile !== null && (input.decile < 1 || input.decile > 10)) issues.push(issue('decile', 'OUT_OF_RANGE'));
  return issues;
}

/**
 * Decides the current stage: in strict order, within the actor's area, and never by a proposer. The mutation and the
 * deliberation event share this function and thus the policy.
 */
export async function decideStage(
  tx: Tx,
  deps: RegistryDeps,
  { actor, key }: { actor: Actor; key: EntityKey },
  input: StageDecision,
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
    await applyDetermination(tx, deps, moved);
    recordEvent(tx, registryEvents.changeRequestClosed, facts.changeRequestId, {
      ...facts,
      reason: input.reason,
    });
  }
  return moved;
}
