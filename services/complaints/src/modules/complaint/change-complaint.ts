import { insertCommand, sql, type Database, type Tx } from '@slrt/database';
import {
  covers,
  issue,
  parseId,
  refusals,
  type Assignment,
  type ComplaintAct,
  type ComplaintStep,
  type EntityKey,
  type InputIssue,
} from '@slrt/domain';
import type { Sealing } from '@slrt/keys';
import { assertSameInput, inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import type { ClockSettings } from '../clock/index.ts';
import { keyOf, recordComplaintEvents, type ActingPerson } from './complaint.events.ts';
import { factsOfNeed, findAssignmentForStep, findAssignmentForAct, isDecision } from './complaint.policy.ts';
import { isOwnCase } from './complaint-list.repository.ts';
import { lockComplaint, type LockedComplaint } from './complaint-lock.repository.ts';
import type { ComplaintRow } from './complaint.repository.ts';
import { takeNeeds, type NeedChoice } from './take-needs.ts';
import type { NeedRow } from './need.repository.ts';
import { moveComplaint, timelineAssignee, type Move } from './move-complaint.ts';
import { insertTimeline, type TimelineRow } from './timeline.repository.ts';

const commands = { table: 'complaint_idempotency_key', column: 'complaint_id' } as const;
const maxNoteLength = 4_000;

export interface ComplaintDeps {
  readonly database: Database;
  readonly clocks: ClockSettings;
  /** Opens facts about the people concerned. */
  readonly sealing: Sealing;
}
export interface ChangeInput {
  complaintId: string;
  /** Null or undefined: whatever the version is. The graph requires it of all inputs but notes. */
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
  note?: string | null | undefined;
}
/** A use case that changes one complaint. */
type ComplaintChange<Input> = (
  deps: ComplaintDeps,
  caller: Caller,
  input: Input,
) => Promise<{ complaint: ComplaintRow }>;

export const noteIssues = (note: string | null | undefined): InputIssue[] =>
  note && note.length > maxNoteLength ? [issue('note', 'TOO_LONG')] : [];
export const requiredNoteIssues = ({ note }: ChangeInput): InputIssue[] =>
  note?.trim() ? [] : [issue('note', 'REQUIRED')];

function assertInput(input: ChangeInput, issues: readonly InputIssue[]): EntityKey {
  const all = [
    ...issues,
    ...noteIssues(input.note),
    ...(input.idempotencyKey ? idempotencyKeyIssues(input.idempotencyKey) : []),
  ];
  if (all.length > 0) throw refusals.invalidInput(all);
  const key = parseId('complaint', input.complaintId);
  if (!key) throw refusals.notFound();
  return key;
}

/**
 * Asserts that the caller may take the step with this assignment. An officer who holds the complaint outside their own villages
 * gets access to its village for this transaction, because the step may give the complaint to someone else.
 */
export function assertMayTake(
  tx: Tx,
  { row, isOwn }: { readonly row: ComplaintRow; readonly isOwn: boolean },
  step: ComplaintStep | ComplaintAct,
  assignment: Assignment | undefined,
): asserts assignment is Assignment {
  if (!assignment) throw refusals.notAllowed();
  if (isOwn && isDecision(step)) throw refusals.ownHousehold();
  if (assignment.areas.some((area) => covers(area, row.region_code))) return;
  tx.send(sql`select set_config('slrt.areas', ${[...tx.scope.areas, row.region_code].join(',')}, true)`);
}

/** Locks the complaint and runs `change`, unless the idempotency key was used before. Throws NotFound and IdempotencyConflict. */
async function changeOnce(
  { database }: ComplaintDeps,
  caller: Caller,
  { input, key }: { input: ChangeInput; key: EntityKey },
  change: (tx: Tx, row: LockedComplaint, isOwn: boolean) => Promise<ComplaintRow> | ComplaintRow,
): Promise<{ complaint: ComplaintRow }> {
  const complaint = await database.withTransaction(caller.scope, async (tx) => {
    const [row, isOwn] = await Promise.all([lockComplaint(tx, key), isOwnCase(tx, key)]);
    if (!row) throw refusals.notFound();
    if (input.idempotencyKey) {
      const hash = inputHash(caller.actor.id, input);
      const known = await insertCommand(tx, commands, keyOf(row), { key: input.idempotencyKey, hash });
      if (known) {
        assertSameInput(known, hash);
        return row;
      }
    }
    return change(tx, row, isOwn);
  });
  return { complaint };
}

function assertVersion(row: ComplaintRow, { expectedVersion }: ChangeInput): void {
  if (expectedVersion != null && row.version !== expectedVersion) throw refusals.staleVersion(row.version);
}

/** The step to take, and what it changes in addition to the status. */
export interface StepChange extends Pick<Move, 'patch' | 'person' | 'via'>, Omit<NeedChoice, 'mayTake'> {
  readonly step: ComplaintStep;
  readonly reason?: string | null;
  /** Runs after the step, in the same transaction. */
  readonly afterwards?: (moved: LockedComplaint) => Promise<ComplaintRow>;
}

/**
 * Creates the use case of a mutation that takes a step. `prepare` chooses the step for the locked complaint. The use case
 * then checks that the caller may take it, that the version is current and that the step fits the status. `issuesOf`
 * validates the input alone.
 */
export const complaintStep =
  <Input extends ChangeInput>(
    prepare: (step: {
      tx: Tx;
      row: LockedComplaint;
      deps: ComplaintDeps;
      caller: Caller;
      input: Input;
    }) => StepChange | Promise<StepChange>,
    issuesOf: (input: Input) => InputIssue[] = () => [],
  ): ComplaintChange<Input> =>
  async (deps, caller, input) => {
    const key = assertInput(input, issuesOf(input));
    return changeOnce(deps, caller, { input, key }, async (tx, row, isOwn) => {
      const change = await prepare({ tx, row, deps, caller, input });
      const { step, patch = {}, person = null, reason = null, via = null, afterwards, ...choice } = change;
      const assignment = findAssignmentForStep(caller.actor, step, row);
      assertMayTake(tx, { row, isOwn }, step, assignment);
      assertVersion(row, input);
      const mayTake = (need: NeedRow) =>
        findAssignmentForStep(caller.actor, step, factsOfNeed(row, need)) !== undefined;
      const needs = takeNeeds(row, step, { ...choice, mayTake });
      const acting = { actorId: caller.actor.id, role: assignment.role };
      const moved = await moveComplaint(tx, deps.clocks, row, {
        ...{ step, patch, person, reason, needs, acting, via },
        note: input.note ?? null,
      });
      return afterwards ? afterwards(moved) : moved;
    });
  };

/** Creates the use case of a mutation that keeps the status. `change` runs after the caller and the version were checked. */
export const complaintAct =
  <Input extends ChangeInput>(
    act: ComplaintAct,
    change: (act: {
      tx: Tx;
      row: LockedComplaint;
      deps: ComplaintDeps;
      input: Input;
      acting: ActingPerson;
    }) => Promise<ComplaintRow> | ComplaintRow,
    issuesOf: (input: Input) => InputIssue[] = () => [],
  ): ComplaintChange<Input> =>
  async (deps, caller, input) => {
    const key = assertInput(input, issuesOf(input));
    return changeOnce(deps, caller, { input, key }, (tx, row, isOwn) => {
      const assignment = findAssignmentForAct(caller.actor, act, row);
      assertMayTake(tx, { row, isOwn }, act, assignment);
      assertVersion(row, input);
      return change({ tx, row, deps, input, acting: { actorId: caller.actor.id, role: assignment.role } });
    });
  };

export interface Act {
  readonly kind: TimelineRow['kind'];
  readonly reason: string | null;
  readonly note?: string | null | undefined;
  readonly acting: ActingPerson;
  /** Numbers of the needs concerned, of a complaint with several. */
  readonly needs?: readonly number[];
}

/** Adds a timeline entry for an action that keeps the status. */
export function recordAct(tx: Tx, row: ComplaintRow, { kind, reason, note, acting, needs }: Act): void {
  insertTimeline(tx, keyOf(row), {
    kind,
    service: 'complaints',
    notBefore: row.updated_at,
    actor: acting.actorId,
    actorRole: acting.role,
    from: row.status,
    to: row.status,
    reason,
    holder: timelineAssignee(row),
    note: note ?? null,
    needs: needs ?? null,
    version: row.version,
  });
}

/** Adds a timeline entry and publishes events, for actions that change the holder, the due time or the content. */
export function publishAct(tx: Tx, row: ComplaintRow, act: Act, step = 'act'): void {
  recordAct(tx, row, act);
  recordComplaintEvents(tx, row, step, act.acting);
}
