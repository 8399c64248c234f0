import type { ClockBook } from '../../clock/index.ts';
import { rememberCommand, type Database, type Tx } from '@slrt/database';
import { parseId, refusals, type Actor, type Assignment, type ComplaintAct, type SessionScope } from '@slrt/domain';
import { changedInput, inputHash, requireKey } from '@slrt/subgraph';
import { keyOf } from '../complaint.events.ts';
import { actingAssignment, assignmentForAct } from '../complaint.policy.ts';
import { lockComplaint, type ComplaintRow } from '../complaint.repository.ts';
import { moveComplaint, type Move } from './move-complaint.ts';

const commands = { table: 'complaint_command', column: 'complaint_id' } as const;

export interface ComplaintDeps {
  readonly database: Database;
  /** Keyed hash of a phone number in its normalised form. */
  readonly phoneIndex: (phone: string) => { readonly index: Buffer; readonly indexKey: string };
  readonly clocks: ClockBook;
}
/** Who asks, with the rights chosen for the mutation. */
export interface Caller {
  readonly actor: Actor;
  readonly scope: SessionScope;
}
export interface ChangeInput {
  complaintId: string;
  expectedVersion: number;
  idempotencyKey?: string | null | undefined;
}

/**
 * What every change of a complaint shares: find and lock it, give a repeated command its first result, refuse a stale
 * version. `decide` then does the step.
 */
export async function withComplaint(
  deps: ComplaintDeps,
  caller: Caller,
  input: ChangeInput,
  decide: (tx: Tx, row: ComplaintRow) => Promise<ComplaintRow> | ComplaintRow,
): Promise<{ complaint: ComplaintRow }> {
  const key = parseId('complaint', input.complaintId);
  if (!key) throw refusals.notFound();
  const commandKey = input.idempotencyKey ?? null;
  const issues = commandKey ? requireKey(commandKey) : [];
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const complaint = await deps.database.withTransaction(caller.scope, async (tx) => {
    const row = await lockComplaint(tx, key);
    if (!row) throw refusals.notFound();
    if (commandKey) {
      const hash = inputHash(caller.actor.id, input);
      const known = await rememberCommand(tx, commands, keyOf(row), { key: commandKey, hash });
      if (known) {
        changedInput(known, hash);
        return row;
      }
    }
    return decide(tx, row);
  });
  return { complaint };
}

/** What a step needs besides its row. */
export interface Step {
  readonly deps: ComplaintDeps;
  readonly caller: Caller;
  readonly input: ChangeInput;
}

/** Checks that the step is the caller's, that it fits the state and that the version is current; then takes it. */
export async function takeStep(
  tx: Tx,
  row: ComplaintRow,
  { deps, caller, input }: Step,
  move: Omit<Move, 'acting'>,
): Promise<ComplaintRow> {
  const assignment = actingAssignment(caller.actor, move.step, row);
  if (!assignment) throw refusals.notAllowed();
  if (row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
  return moveComplaint(tx, deps.clocks, row, { ...move, acting: { actorId: caller.actor.id, role: assignment.role } });
}

/** The same check for what leaves the state as it is. */
export function authoriseAct(act: ComplaintAct, row: ComplaintRow, { caller, input }: Omit<Step, 'deps'>): Assignment {
  const assignment = assignmentForAct(caller.actor, act, row);
  if (!assignment) throw refusals.notAllowed();
  if (row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
  return assignment;
}
