import { audit } from '@slrt/database';
import { assignmentFor, issue, parseId, refusals } from '@slrt/domain';
import { currentRequestId } from '@slrt/runtime';
import type { Caller } from '@slrt/subgraph';
import { decideRule as decide, findRule, type RuleRow } from '../rule.repository.ts';
import { ruleAuthors } from '../rule.policy.ts';
import type { RuleDeps } from './propose-rule.ts';

/** Approves or rejects a proposed rule. The proposer may not decide. An approved rule applies from its first day. */
export async function decideRule(
  { database }: Pick<RuleDeps, 'database'>,
  caller: Caller,
  input: { ruleId: string; decision: 'APPROVE' | 'REJECT' },
): Promise<{ rule: RuleRow }> {
  const key = parseId('eligibilityRule', input.ruleId);
  if (!key || !assignmentFor(caller.actor, ruleAuthors, key.district)) throw refusals.notFound();
  const state = input.decision === 'APPROVE' ? 'APPROVED' : 'REJECTED';
  const rule = await database.withTransaction(caller.scope, async (tx) => {
    const row = await findRule(tx, key.district, key.uuid);
    if (!row) throw refusals.notFound();
    if (row.state === state && row.decided_by === caller.actor.id) return row;
    if (row.state !== 'PROPOSED') throw refusals.invalidTransition(row.state, state, []);
    if (row.proposed_by === caller.actor.id) throw refusals.invalidInput([issue('ruleId', 'SAME_PERSON')]);
    audit(tx, {
      district: key.district,
      action: input.decision === 'APPROVE' ? 'rule.approve' : 'rule.reject',
      purpose: null,
      subjects: [input.ruleId],
      requestId: currentRequestId() ?? null,
    });
    const decided = await decide(tx, row, state);
    if (!decided) throw refusals.invalidTransition(row.state, state, []); // decided concurrently
    return decided;
  });
  return { rule };
}
