import { localDate } from '@slrt/areas';
import { momentOf, type Tx } from '@slrt/database';
import {
  assignmentFor,
  changeRequestTransitions,
  districtOf,
  getTransition,
  issue,
  levelOf,
  parseId,
  refusals,
  type InputIssue,
  type SessionScope,
} from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import { findAreas } from '../../area/index.ts';
import {
  areaOf,
  assertMayDecide,
  findChangeRequests,
  findEarlierDecisions,
  insertStep,
  lockChangeRequest,
  moveChangeRequest,
  type ChangeRequestRow,
} from '../../change-request/index.ts';
import type { HouseholdRow, RegistryDeps } from '../../household/index.ts';
import { householdReceivers } from '../determination.policy.ts';
import { recordDecision } from './decide-stage.ts';
import { transferHousehold } from './transfer-household.ts';

export interface ReceiveHouseholdInput {
  changeRequestId: string;
  expectedVersion: number;
  decision: 'ACCEPT' | 'REFUSE';
  regionCode?: string | null | undefined;
  reason?: string | null | undefined;
  note?: string | null | undefined;
}

function receiveIssues(input: ReceiveHouseholdInput, destination: string): InputIssue[] {
  const issues: InputIssue[] = [];
  if (input.decision === 'REFUSE' && !input.reason) issues.push(issue('reason', 'REQUIRED'));
  if (input.reason && !/^[A-Z][A-Z_]{1,39}$/.test(input.reason)) issues.push(issue('reason', 'UNKNOWN_CODE'));
  if ((input.note?.length ?? 0) > 2000) issues.push(issue('note', 'TOO_LONG'));
  const { regionCode } = input;
  if (regionCode && (levelOf(regionCode) !== 'VILLAGE' || districtOf(regionCode) !== districtOf(destination)))
    issues.push(issue('regionCode', 'UNKNOWN_REGION'));
  return issues;
}

/** Accepts the household: ends its record in the district of origin and creates the new one, both or neither. */
async function accept(
  tx: Tx,
  deps: RegistryDeps,
  row: ChangeRequestRow,
  { regionCode, today }: { regionCode: string; today: string },
): Promise<HouseholdRow> {
  if ((await findAreas(tx, [regionCode])).length === 0)
    throw refusals.invalidInput([issue('regionCode', 'UNKNOWN_REGION')]);
  const household = { district: row.district_code, uuid: row.household_id ?? '' };
  const change = row.determined ?? row.proposed;
  return transferHousehold(tx, deps, household, { regionCode, address: change.address, decile: change.decile, today });
}

/**
 * Accepts or refuses a household that moves to the caller's district. Until it is accepted it belongs to the district
 * that it leaves; afterwards to this one. A refused request returns to its proposers. Returns the new record, or null
 * after a refusal.
 */
export async function receiveHousehold(
  deps: RegistryDeps,
  { actor, scope }: Caller,
  input: ReceiveHouseholdInput,
): Promise<HouseholdRow | null> {
  const key = parseId('changeRequest', input.changeRequestId);
  if (!key) throw refusals.notFound();
  const asSystem: SessionScope = { ...scope, scope: 'system', areas: [key.district] };
  const [asked] = await deps.database.read(asSystem, (tx) => findChangeRequests(tx, [key]));
  const destination = asked?.destination_code ?? null;
  if (destination === null || !assignmentFor(actor, householdReceivers, destination)) throw refusals.notFound();
  const issues = receiveIssues(input, destination);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  // The service writes for both districts, on behalf of the officer whose right was checked.
  const both: SessionScope = { ...asSystem, areas: [key.district, districtOf(destination)] };
  return deps.database.withTransaction(both, async (tx) => {
    const row = await lockChangeRequest(tx, key);
    if (!row) throw refusals.notFound();
    const decision = input.decision === 'ACCEPT' ? 'APPROVE' : 'RETURN';
    const stage = 'RECEIVING_DISTRICT';
    if (row.state !== stage) throw refusals.invalidTransition(row.state, stage, []);
    const { to } = getTransition(changeRequestTransitions, stage, `decideStage:${decision}`);
    const assignment = assertMayDecide(actor, { state: stage, regionCode: destination, proposers: row.proposers });
    if (row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
    if ((await findEarlierDecisions(tx, key, { actor: actor.id, stage })).hasDecided) throw refusals.samePerson();
    const today = localDate(destination, await momentOf(tx));
    const acting = { actor: actor.id, role: assignment.role, area: areaOf(assignment, destination) };
    const { reason = null, note = null } = input;
    insertStep(tx, row, { ...acting, stage, decision, reason, note, decidedOn: today });
    const moved = await moveChangeRequest(tx, row, { state: to });
    const regionCode = input.regionCode ?? destination;
    const household = decision === 'APPROVE' ? await accept(tx, deps, moved, { regionCode, today }) : null;
    recordDecision(tx, moved, { actorId: actor.id, role: assignment.role }, { stage, decision, reason });
    return household;
  });
}
