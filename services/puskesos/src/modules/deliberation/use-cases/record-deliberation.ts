import { legalDateBounds, localDate, outsideBounds } from '@slrt/areas';
import { momentOf, type Tx } from '@slrt/database';
import {
  assignmentFor,
  districtOf,
  documentNumber,
  formatId,
  issue,
  parseId,
  refusals,
  type InputIssue,
  type Role,
} from '@slrt/domain';
import { puskesosEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { assertSameInput, inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import type { Attendees, Signatory } from '../deliberation.entity.ts';
import { findProposals } from '../proposal.repository.ts';
import {
  insertDecisions,
  insertDeliberation,
  lockDeliberation,
  recordHeld,
  type DeliberationRow,
} from '../deliberation.repository.ts';

export const schedulers: readonly Role[] = ['VILLAGE_HEAD', 'PUSKESOS_OFFICER', 'PUSKESOS_COORDINATOR'];
/** Only the village head, who chairs the deliberation and signs the minutes, may record it. */
export const chairs: readonly Role[] = ['VILLAGE_HEAD'];

export interface ScheduleDeliberationInput {
  idempotencyKey: string;
  regionCode: string;
  scheduledFor: string;
  invited?: number | null | undefined;
}
export interface RecordDeliberationInput {
  idempotencyKey: string;
  regionCode: string;
  heldOn: string;
  attendance: number;
  minutes: string;
  invited?: number | null | undefined;
  attendees?: readonly Attendees[] | null | undefined;
  signatories?: readonly Signatory[] | null | undefined;
  decisions: readonly {
    changeRequestId: string;
    decision: 'APPROVE' | 'RETURN' | 'REJECT';
    reason?: string | null | undefined;
  }[];
}

/** Returns the days for which a deliberation may be planned: up to a year ahead, and back to cover one already held. */
const planBounds = (regionCode: string, at: Date) => ({
  from: legalDateBounds(regionCode, at).from,
  until: localDate(regionCode, new Date(at.getTime() + 366 * 24 * 3600 * 1000)),
});

export async function scheduleDeliberation(
  deps: Deps,
  caller: Caller,
  input: ScheduleDeliberationInput,
): Promise<{ deliberation: DeliberationRow }> {
  if (!assignmentFor(caller.actor, schedulers, input.regionCode)) throw refusals.notAllowed();
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (input.invited != null && input.invited < 2) issues.push(issue('invited', 'OUT_OF_RANGE'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const key = { district: districtOf(input.regionCode), uuid: input.idempotencyKey };
  const hash = inputHash(caller.actor.id, input);
  const deliberation = await deps.database.withTransaction(caller.scope, async (tx) => {
    const outside = outsideBounds(input.scheduledFor, planBounds(input.regionCode, await momentOf(tx)));
    if (outside !== null) throw refusals.invalidInput([issue('scheduledFor', 'OUT_OF_RANGE', outside)]);
    const inserted = await insertDeliberation(tx, key, {
      regionCode: input.regionCode,
      scheduledFor: input.scheduledFor,
      invited: input.invited ?? null,
      hash,
    });
    if (inserted) return inserted;
    const known = await lockDeliberation(tx, key);
    if (!known) throw refusals.idempotencyConflict();
    assertSameInput(known.input_hash, hash);
    return known;
  });
  return { deliberation };
}

/**
 * Returns true if more than half of the invited people attend. The ministry's rule on village deliberation (Permendesa
 * PDTT 16/2019) leaves the quorum to the village; model rules of districts require half. Without a number of
 * invitations, two attendees suffice.
 */
const hasQuorum = (attendance: number, invited: number | null): boolean =>
  invited === null ? attendance >= 2 : attendance * 2 > invited;

function recordIssues(input: RecordDeliberationInput): InputIssue[] {
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (input.attendance < 2) issues.push(issue('attendance', 'NO_QUORUM'));
  if (input.minutes.trim() === '') issues.push(issue('minutes', 'REQUIRED'));
  else if (!documentNumber.test(input.minutes.trim())) issues.push(issue('minutes', 'INVALID_DOCUMENT_NUMBER'));
  const counted = (input.attendees ?? []).reduce((sum, each) => sum + each.women + each.men, 0);
  if (input.attendees?.length && counted !== input.attendance) issues.push(issue('attendees', 'OUT_OF_RANGE'));
  if (
    (input.attendees ?? []).some((each) => each.women < 0 || each.men < 0 || !/^[A-Z][A-Z_]{1,39}$/.test(each.element))
  )
    issues.push(issue('attendees', 'OUT_OF_RANGE'));
  if ((input.signatories ?? []).some((each) => !/^[A-Z][A-Z_]{1,39}$/.test(each.office)))
    issues.push(issue('signatories', 'UNKNOWN_CODE'));
  const signed = (input.signatories ?? []).flatMap(({ person }) => person ?? []);
  if (new Set(signed).size < signed.length) issues.push(issue('signatories', 'SAME_PERSON'));
  if (new Set(input.decisions.map((each) => each.changeRequestId)).size < input.decisions.length)
    issues.push(issue('decisions', 'DECIDED_TWICE'));
  if (input.decisions.length === 0 || input.decisions.length > 200) issues.push(issue('decisions', 'OUT_OF_RANGE'));
  input.decisions.forEach((each, n) => {
    if (parseId('changeRequest', each.changeRequestId)?.district !== districtOf(input.regionCode))
      issues.push(issue(`decisions.${n}.changeRequestId`, 'NOT_FOUND'));
    if (each.decision !== 'APPROVE' && !each.reason) issues.push(issue(`decisions.${n}.reason`, 'REQUIRED'));
  });
  return issues;
}

/**
 * Throws `InvalidInput`, with what is allowed, if the deliberation was held in the future, or more than a year
 * ago. Dates are those of the district.
 */
async function assertHeldWithinBounds(tx: Tx, { heldOn, regionCode }: RecordDeliberationInput): Promise<void> {
  const outside = outsideBounds(heldOn, legalDateBounds(regionCode, await momentOf(tx)));
  if (outside !== null) throw refusals.invalidInput([issue('heldOn', 'OUT_OF_RANGE', outside)]);
}

/** Throws `InvalidInput` if a decision concerns no proposal of the village. */
async function assertOwnProposals(
  tx: Tx,
  { regionCode: villageCode, decisions }: RecordDeliberationInput,
): Promise<void> {
  const ids = decisions.map((each) => each.changeRequestId);
  const known = await findProposals(tx, districtOf(villageCode), ids);
  const own = new Set(known.filter((each) => each.region_code === villageCode).map((each) => each.change_request_id));
  const n = ids.findIndex((id) => !own.has(id));
  if (n >= 0) throw refusals.invalidInput([issue(`decisions.${n}.changeRequestId`, 'NOT_FOUND')]);
}

/**
 * Records a deliberation and its event once, whether it was planned or not. The registry responds to the event with
 * events of its own.
 */
export async function recordDeliberation(
  deps: Deps,
  caller: Caller,
  input: RecordDeliberationInput,
): Promise<{ deliberation: DeliberationRow }> {
  const assignment = assignmentFor(caller.actor, chairs, input.regionCode);
  if (!assignment) throw refusals.notAllowed();
  const issues = recordIssues(input);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const key = { district: districtOf(input.regionCode), uuid: input.idempotencyKey };
  const hash = inputHash(caller.actor.id, input);
  const decisions = input.decisions.map((each) => ({
    changeRequestId: each.changeRequestId,
    decision: each.decision,
    reason: each.reason ?? null,
  }));
  const deliberation = await deps.database.withTransaction(caller.scope, async (tx) => {
    const invited = input.invited ?? null;
    await insertDeliberation(tx, key, { regionCode: input.regionCode, scheduledFor: input.heldOn, invited, hash });
    const row = await lockDeliberation(tx, key);
    if (!row || row.region_code !== input.regionCode) throw refusals.idempotencyConflict();
    if (row.held_on !== null) {
      assertSameInput(row.input_hash, hash);
      return row;
    }
    if (!hasQuorum(input.attendance, invited ?? row.invited))
      throw refusals.invalidInput([issue('attendance', 'NO_QUORUM')]);
    await assertHeldWithinBounds(tx, input);
    await assertOwnProposals(tx, input);
    const held = await recordHeld(tx, key, {
      on: input.heldOn,
      attendance: input.attendance,
      minutes: input.minutes.trim(),
      hash,
      invited,
      attendees: input.attendees ?? [],
      signatories: input.signatories ?? [],
    });
    await insertDecisions(tx, key, decisions);
    const id: string = formatId('deliberation', key);
    recordEvent(tx, puskesosEvents.deliberationRecorded, id, {
      district: key.district,
      version: 1,
      actorId: caller.actor.id,
      actorRole: assignment.role,
      deliberationId: id,
      regionCode: input.regionCode,
      heldOn: input.heldOn,
      minutes: input.minutes.trim(),
      attendance: input.attendance,
      chairId: caller.actor.id,
      decisions,
    });
    return held;
  });
  return { deliberation };
}
