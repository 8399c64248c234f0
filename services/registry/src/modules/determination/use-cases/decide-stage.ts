import { legalDateBounds, outsideBounds } from '@slrt/areas';
import { momentOf, type Tx } from '@slrt/database';
import {
  changeRequestStages,
  closedChangeRequestStates,
  documentNumber,
  getTransition,
  changeRequestTransitions,
  issue,
  refusals,
  type Actor,
  type ChangeRequestState,
  type EntityKey,
  type InputIssue,
} from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import {
  areaOf,
  assertMayDecide,
  changeRequestFacts,
  findEarlierDecisions,
  insertStep,
  lockChangeRequest,
  moveChangeRequest,
  type ChangeRequestRow,
} from '../../change-request/index.ts';
import { assertNotOwnHousehold, findHouseholds, type RegistryDeps } from '../../household/index.ts';
import { applyDetermination } from './apply-determination.ts';

export interface StageDecision {
  readonly stage: ChangeRequestState;
  readonly decision: 'APPROVE' | 'RETURN' | 'REJECT';
  readonly expectedVersion: number | null;
  readonly reason: string | null;
  readonly note: string | null;
  /** Number of the minutes or decree. */
  readonly document: string | null;
  /** Date of the decision as its document states it. Default: the district's day. */
  readonly decidedOn: string | null;
  readonly decile: number | null;
}

/**
 * Facts that an approval of each stage states. A technical correction is decided in the registry itself, so its date is
 * the day of entry.
 */
const requiredOfApproval: Partial<Record<ChangeRequestState, readonly ('document' | 'decidedOn')[]>> = {
  VILLAGE_DELIBERATION: ['document', 'decidedOn'],
  FIELD_VERIFICATION: ['decidedOn'],
  DISTRICT_VERIFICATION: ['decidedOn'],
  REGENT_APPROVAL: ['document', 'decidedOn'],
  DETERMINATION: ['document', 'decidedOn'],
};
/** Kinds whose determination lists a household with a decile. The other kinds leave its rank as it is or end it. */
const rankedKinds: readonly ChangeRequestRow['kind'][] = ['NEW_HOUSEHOLD', 'CHANGE', 'SPLIT'];

/** Returns the issues of a decision that can be found without its request. */
function decisionIssues(input: StageDecision): InputIssue[] {
  const issues: InputIssue[] = [];
  if (input.decision !== 'APPROVE' && !input.reason) issues.push(issue('reason', 'REQUIRED'));
  const required = input.decision === 'APPROVE' ? (requiredOfApproval[input.stage] ?? []) : [];
  for (const field of required) if (!input[field]?.trim()) issues.push(issue(field, 'REQUIRED'));
  if (input.document?.trim() && !documentNumber.test(input.document.trim()))
    issues.push(issue('document', 'INVALID_DOCUMENT_NUMBER'));
  if ((input.note?.length ?? 0) > 2000) issues.push(issue('note', 'TOO_LONG'));
  if (input.decile !== null && (input.decile < 1 || input.decile > 10))
    issues.push(issue('decile', 'OUT_OF_RANGE', '1..10'));
  return issues;
}

const isClosed = ({ state }: ChangeRequestRow) =>
  (closedChangeRequestStates as readonly ChangeRequestState[]).includes(state);
const isDetermining = ({ stage, decision }: StageDecision) =>
  decision === 'APPROVE' && (stage === 'DETERMINATION' || stage === 'TECHNICAL_REVIEW');

/** Returns an issue if the determination would leave a listed household without a decile. */
async function decileIssues(tx: Tx, row: ChangeRequestRow, input: StageDecision): Promise<InputIssue[]> {
  if (input.stage !== 'DETERMINATION' || input.decision !== 'APPROVE' || !rankedKinds.includes(row.kind)) return [];
  if ((input.decile ?? row.proposed.decile) !== null) return [];
  const [household] = await findHouseholds(tx, [{ district: row.district_code, uuid: row.household_id ?? '' }]);
  return household?.decile == null ? [issue('decile', 'REQUIRED', '1..10')] : [];
}

/**
 * Returns the legal date of a decision. Throws `InvalidInput` for a date in the future, before that of the preceding
 * decision, or more than a year ago, and for a determination without a decile; `SAME_PERSON` for who decided another stage.
 */
async function checkDecision(tx: Tx, row: ChangeRequestRow, input: StageDecision, actor: string): Promise<string> {
  const issues = decisionIssues(input);
  const key = { district: row.district_code, uuid: row.id };
  const earlier = findEarlierDecisions(tx, key, { actor, stage: input.stage });
  const [moment, { latestApproval, hasDecided }] = await Promise.all([momentOf(tx), earlier]);
  if (hasDecided) throw refusals.samePerson();
  const bounds = legalDateBounds(row.region_code, moment, latestApproval);
  const decidedOn = input.decidedOn ?? bounds.until;
  const outside = outsideBounds(decidedOn, bounds);
  if (outside !== null) issues.push(issue('decidedOn', 'OUT_OF_RANGE', outside));
  issues.push(...(await decileIssues(tx, row, input)));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  return decidedOn;
}

/**
 * Decides the current stage: in strict order, within the actor's area, never by a proposer or by who decided another stage, and never about one's own household. The mutation and the
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
  if (row.state !== input.stage) {
    const step = changeRequestStages.find((each) => each.stage === row.state);
    throw refusals.invalidTransition(row.state, input.stage, step ? [`decideStage:${step.stage}`] : []);
  }
  const assignment = assertMayDecide(actor, {
    state: row.state,
    regionCode: row.region_code,
    proposers: row.proposers,
  });
  const household = { district: row.district_code, uuid: row.household_id ?? '' };
  if (row.household_id) await assertNotOwnHousehold(tx, household, actor.id);
  if (input.expectedVersion !== null && row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
  const decidedOn = await checkDecision(tx, row, input, actor.id);
  // A household that moves to another district stays until that district accepts it.
  const leaves = input.stage === 'DETERMINATION' && input.decision === 'APPROVE' && row.destination_code !== null;
  const step = `decideStage:${input.decision}`;
  const { to } = getTransition(changeRequestTransitions, row.state, step, leaves ? 'RECEIVING_DISTRICT' : undefined);
  const { role } = assignment;
  const document = input.document?.trim() ?? null;
  insertStep(tx, row, {
    ...input,
    document,
    decidedOn,
    actor: actor.id,
    role,
    area: areaOf(assignment, row.region_code),
  });
  const determined = isDetermining(input) ? { ...row.proposed, decile: input.decile ?? row.proposed.decile } : null;
  const moved = await moveChangeRequest(tx, row, { state: to, determined });
  if (isClosed(moved)) await applyDetermination(tx, deps, moved, decidedOn);
  recordDecision(tx, moved, { actorId: actor.id, role }, input);
  return moved;
}

/** Records the event of a decided stage and, if it ended the request, of its end. */
export function recordDecision(
  tx: Tx,
  moved: ChangeRequestRow,
  acting: Parameters<typeof changeRequestFacts>[1],
  { stage, decision, reason }: Pick<StageDecision, 'stage' | 'decision' | 'reason'>,
): void {
  const facts = changeRequestFacts(moved, acting);
  recordEvent(tx, registryEvents.changeRequestStageDecided, facts.changeRequestId, {
    ...facts,
    stage,
    decision,
    reason,
  });
  if (isClosed(moved)) recordEvent(tx, registryEvents.changeRequestClosed, facts.changeRequestId, { ...facts, reason });
}
