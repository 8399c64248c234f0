import { insertCommand, type Tx } from '@slrt/database';
import { issue, parseId, refusals, systemScope, type SessionScope } from '@slrt/domain';
import { assertSameInput, inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { keyOf, recordReferralEvent } from '../referral.events.ts';
import { findAssignmentForConsent } from '../referral.policy.ts';
import { insertStep, lockReferral, markConsentWithdrawn, type ReferralRow } from '../referral.repository.ts';
import { isEnded, stepReferral, type Acting, type ReferralDeps } from './change-referral.ts';

const commands = { table: 'referral_idempotency_key', column: 'referral_id' } as const;

/** Cancels a locked referral if it is open, and publishes that its consent ended. */
export async function endConsent(tx: Tx, row: ReferralRow, acting: Acting, note: string | null): Promise<ReferralRow> {
  if (!isEnded(row.status))
    await stepReferral(
      tx,
      row,
      { step: 'cancelReferral', acting },
      { reason: 'CITIZEN_WITHDREW', note, outcome: null, benefit: null },
    );
  const withdrawn = await markConsentWithdrawn(tx, keyOf(row));
  insertStep(tx, withdrawn, { ...acting, from: withdrawn.status, reason: 'CITIZEN_WITHDREW', kind: 'CONSENT' });
  recordReferralEvent(tx, withdrawn, 'consentWithdrawn', acting);
  return withdrawn;
}

/**
 * Withdraws the family's consent: cancels an open referral, and publishes the event by which registry and complaints close
 * the disclosure permanently. Runs in system scope after checking the caller, because releasing a district's quota is
 * outside the scope of village staff.
 */
export async function withdrawConsent(
  deps: ReferralDeps,
  caller: Caller,
  input: { idempotencyKey: string; referralId: string; expectedVersion: number; note?: string | null | undefined },
): Promise<{ referral: ReferralRow }> {
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if ((input.note ?? '').length > 4_000) issues.push(issue('note', 'TOO_LONG'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const key = parseId('referral', input.referralId);
  const seen = key ? await deps.database.withTransaction(caller.scope, (tx) => lockReferral(tx, key)) : null;
  if (!key || !seen) throw refusals.notFound();
  const assignment = findAssignmentForConsent(caller.actor, seen);
  if (!assignment) throw refusals.notAllowed();
  const acting = { actorId: caller.actor.id, role: assignment.role };
  const scope: SessionScope = { ...systemScope('consent', key.district), ...acting };
  const referral = await deps.database.withTransaction(scope, async (tx) => {
    const row = await lockReferral(tx, key);
    if (!row) throw refusals.notFound();
    const hash = inputHash(caller.actor.id, { step: 'withdrawReferralConsent', ...input });
    const known = await insertCommand(tx, commands, keyOf(row), { key: input.idempotencyKey, hash });
    if (known) {
      assertSameInput(known, hash);
      return row;
    }
    if (row.consent_withdrawn_at) return row;
    if (row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
    return endConsent(tx, row, acting, input.note ?? null);
  });
  return { referral };
}
