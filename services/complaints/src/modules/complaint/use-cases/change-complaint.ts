import { rememberCommand, type Database, type Tx } from '@slrt/database';
import { parseId, refusals, type Actor, type Assignment, type ComplaintStep, type SessionScope } from '@slrt/domain';
import { changedInput, inputHash, requireKey } from '@slrt/subgraph';
import { keyOf } from '../complaint.events.ts';
import { actingAssignment } from '../complaint.policy.ts';
import { lockComplaint, type ComplaintRow } from '../complaint.repository.ts';
import { moveComplaint, type Move } from './move-complaint.ts';

const commands = { table: 'complaint_command', column: 'complaint_id' } as const;

export interface ComplaintDeps {
  readonly database: Database;
  /** Keyed hash of a phone number in its normalised form. */
  readonly phoneIndex: (phone: string) => Buffer;
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

/** Checks that the step is the caller's, that it fits the state and that the version is current; then takes it. */
export async function takeStep(
  tx: Tx,
  row: ComplaintRow,
  { caller, input }: { caller: Caller; input: ChangeInput },
  move: Omit<Move, 'acting'>,
): Promise<ComplaintRow> {
  const assignment = authorise(caller.actor, move.step, row);
  if (row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
  return moveComplaint(tx, row, { ...move, acting: { actorId: caller.actor.id, role: assignment.role } });
}

export function authorise(actor: Actor, step: ComplaintStep, row: ComplaintRow): Assignment {
  const assignment = actingAssignment(actor, step, row);
  if (!assignment) throw refusals.notAllowed();
  return assignment;
}
