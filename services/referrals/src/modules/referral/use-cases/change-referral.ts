import { rememberCommand, type Database, type Tx } from '@slrt/database';
import {
  endedReferralStatuses,
  getTransition,
  parseId,
  referralTransitions,
  refusals,
  type Actor,
  type ReferralReason,
  type ReferralStatus,
  type ReferralStep,
  type SessionScope,
} from '@slrt/domain';
import { changedInput, inputHash, requireKey } from '@slrt/subgraph';
import { keyOf, recordReferralEvent } from '../referral.events.ts';
import { actingAssignment } from '../referral.policy.ts';
import { insertStep, lockReferral, moveReferral, type ReferralRow } from '../referral.repository.ts';

const commands = { table: 'referral_command', column: 'referral_id' } as const;

export interface ReferralDeps {
  readonly database: Database;
}
export interface ChangeReferralInput {
  referralId: string;
  expectedVersion: number;
  idempotencyKey?: string | null | undefined;
  note?: string | null | undefined;
  reason?: ReferralReason | null | undefined;
  outcome?: string | null | undefined;
}

/** Days until the next step is due: acceptance 5, work 30 (defaults until a programme sets its own). */
const dueDays: Partial<Record<ReferralStatus, number>> = { REQUESTED: 5, ACCEPTED: 5, IN_PROGRESS: 30, ON_HOLD: 30 };

export function dueOf(status: ReferralStatus): Date | null {
  const days = dueDays[status];
  return days === undefined ? null : new Date(Date.now() + days * 24 * 3600 * 1000);
}

/** Moves a referral one step with its history and events; the caller holds the lock and has checked the policy. */
export async function stepReferral(
  tx: Tx,
  row: ReferralRow,
  { step, acting }: { step: ReferralStep; acting: { actorId: string; role: string | null } },
  input: { reason: string | null; note: string | null; outcome: string | null },
): Promise<ReferralRow> {
  const transition = getTransition(referralTransitions, row.status, step);
  const moved = await moveReferral(tx, row, { status: transition.to, ...input, dueAt: dueOf(transition.to) });
  insertStep(tx, moved, { ...acting, from: row.status, reason: input.reason ?? input.outcome });
  recordReferralEvent(tx, moved, transition.event, acting);
  return moved;
}

/** Every mutation of a referral: a repeated command gives the first result; wrong state and stale version are refused. */
export async function changeReferral(
  deps: ReferralDeps,
  caller: { actor: Actor; scope: SessionScope },
  step: ReferralStep,
  input: ChangeReferralInput,
): Promise<{ referral: ReferralRow }> {
  const key = parseId('referral', input.referralId);
  if (!key) throw refusals.notFound();
  const commandKey = input.idempotencyKey ?? null;
  const issues = commandKey ? requireKey(commandKey) : [];
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const referral = await deps.database.withTransaction(caller.scope, async (tx) => {
    const row = await lockReferral(tx, key);
    if (!row) throw refusals.notFound();
    const assignment = actingAssignment(caller.actor, step, row);
    if (!assignment) throw refusals.notAllowed();
    if (commandKey) {
      const hash = inputHash(caller.actor.id, { step, ...input });
      const known = await rememberCommand(tx, commands, keyOf(row), { key: commandKey, hash });
      if (known) {
        changedInput(known, hash);
        return row;
      }
    }
    getTransition(referralTransitions, row.status, step);
    if (row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
    return stepReferral(
      tx,
      row,
      { step, acting: { actorId: caller.actor.id, role: assignment.role } },
      { reason: input.reason ?? null, note: input.note ?? null, outcome: input.outcome ?? null },
    );
  });
  return { referral };
}

export const isEnded = (status: ReferralStatus): boolean =>
  (endedReferralStatuses as readonly ReferralStatus[]).includes(status);
