import {
  assignmentFor,
  districtOf,
  formatId,
  issue,
  levelOf,
  parseId,
  refusals,
  type InputIssue,
  type Role,
} from '@slrt/domain';
import { puskesosEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { changedInput, inputHash, requireKey } from '@slrt/subgraph';
import type { Caller, PuskesosDeps } from '../../unit/index.ts';
import {
  insertDecisions,
  insertDeliberation,
  lockDeliberation,
  recordHeld,
  type DeliberationRow,
} from '../deliberation.repository.ts';

export const schedulers: readonly Role[] = ['VILLAGE_HEAD', 'PUSKESOS_OFFICER', 'PUSKESOS_COORDINATOR'];
/** The village head chairs and signs the minutes. */
export const chairs: readonly Role[] = ['VILLAGE_HEAD'];

export interface ScheduleDeliberationInput {
  idempotencyKey: string;
  villageCode: string;
  scheduledFor: string;
}
export interface RecordDeliberationInput {
  idempotencyKey: string;
  villageCode: string;
  heldOn: string;
  attendance: number;
  minutes: string;
  decisions: readonly {
    changeRequestId: string;
    decision: 'APPROVE' | 'RETURN' | 'REJECT';
    reason?: string | null | undefined;
  }[];
}

export async function scheduleDeliberation(
  deps: PuskesosDeps,
  caller: Caller,
  input: ScheduleDeliberationInput,
): Promise<{ deliberation: DeliberationRow }> {
  if (!assignmentFor(caller.actor, schedulers, input.villageCode)) throw refusals.notAllowed();
  const issues = requireKey(input.idempotencyKey);
  if (levelOf(input.villageCode) !== 'VILLAGE') issues.push(issue('villageCode', 'UNKNOWN_REGION'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const key = { district: districtOf(input.villageCode), uuid: input.idempotencyKey };
  const hash = inputHash(caller.actor.id, input);
  const deliberation = await deps.database.withTransaction(caller.scope, async (tx) => {
    const inserted = await insertDeliberation(tx, key, {
      regionCode: input.villageCode,
      scheduledFor: input.scheduledFor,
      hash,
    });
    if (inserted) return inserted;
    const known = await lockDeliberation(tx, key);
    if (!known) throw refusals.idempotencyConflict();
    changedInput(known.input_hash, hash);
    return known;
  });
  return { deliberation };
}

function recordIssues(input: RecordDeliberationInput): InputIssue[] {
  const issues = requireKey(input.idempotencyKey);
  if (levelOf(input.villageCode) !== 'VILLAGE') issues.push(issue('villageCode', 'UNKNOWN_REGION'));
  if (input.attendance < 2) issues.push(issue('attendance', 'NO_QUORUM'));
  if (input.minutes.trim() === '') issues.push(issue('minutes', 'REQUIRED'));
  if (input.decisions.length === 0 || input.decisions.length > 200) issues.push(issue('decisions', 'OUT_OF_RANGE'));
  input.decisions.forEach((each, n) => {
    if (parseId('changeRequest', each.changeRequestId)?.district !== districtOf(input.villageCode))
      issues.push(issue(`decisions.${n}.changeRequestId`, 'NOT_FOUND'));
    if (each.decision !== 'APPROVE' && !each.reason) issues.push(issue(`decisions.${n}.reason`, 'REQUIRED'));
  });
  return issues;
}

/** Records a held deliberation (planned or not) once, with its event; the registry answers by events of its own. */
export async function recordDeliberation(
  deps: PuskesosDeps,
  caller: Caller,
  input: RecordDeliberationInput,
): Promise<{ deliberation: DeliberationRow }> {
  const assignment = assignmentFor(caller.actor, chairs, input.villageCode);
  if (!assignment) throw refusals.notAllowed();
  const issues = recordIssues(input);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const key = { district: districtOf(input.villageCode), uuid: input.idempotencyKey };
  const hash = inputHash(caller.actor.id, input);
  const decisions = input.decisions.map((each) => ({
    changeRequestId: each.changeRequestId,
    decision: each.decision,
    reason: each.reason ?? null,
  }));
  const deliberation = await deps.database.withTransaction(caller.scope, async (tx) => {
    await insertDeliberation(tx, key, { regionCode: input.villageCode, scheduledFor: input.heldOn, hash });
    const row = await lockDeliberation(tx, key);
    if (!row || row.region_code !== input.villageCode) throw refusals.idempotencyConflict();
    if (row.held_on !== null) {
      changedInput(row.input_hash, hash);
      return row;
    }
    const held = await recordHeld(tx, key, {
      on: input.heldOn,
      attendance: input.attendance,
      minutes: input.minutes.trim(),
      hash,
    });
    await insertDecisions(tx, key, decisions);
    const id: string = formatId('deliberation', key);
    recordEvent(tx, puskesosEvents.deliberationRecorded, id, {
      district: key.district,
      version: 1,
      actorId: caller.actor.id,
      actorRole: assignment.role,
      deliberationId: id,
      regionCode: input.villageCode,
      heldOn: input.heldOn,
      attendance: input.attendance,
      chairId: caller.actor.id,
      decisions,
    });
    return held;
  });
  return { deliberation };
}
