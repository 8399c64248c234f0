import { localDate } from '@slrt/areas';
import { momentOf, type Tx } from '@slrt/database';
import { closedChangeRequestStates, issue, refusals, type NeedStep } from '@slrt/domain';
import { isRestricted } from '@slrt/retention';
import type { Caller } from '@slrt/subgraph';
import {
  answerByProposal,
  complaintStep,
  deciderRole,
  findTimelines,
  hasWorkedAtDesk,
  keyOf,
  recordReferralRequested,
  type Answer,
  type ChangeInput,
  type ComplaintDeps,
  type LockedComplaint,
  type NeedPatch,
  type NeedRow,
} from '../../complaint/index.ts';
import { assertGuardianConsented, assertMayBeReferred, referralBasisOf } from '../../consent/index.ts';
import { findChangeRequestState } from '../../projection/index.ts';
import { concludeReferrals } from '../../settlement/index.ts';
import { findSubjectBirthDate } from '../../subject/index.ts';
import { needsOf, type NeedsInput } from '../needs-input.ts';

export interface DecideHandlingInput extends ChangeInput, NeedsInput {
  decision: 'APPROVE' | 'RETURN';
  reason?: string | null | undefined;
}
const closed: readonly string[] = closedChangeRequestStates;

/** Publishes decided referrals. A need whose change request is already closed moves on at once. */
async function carryOut(
  tx: Tx,
  row: LockedComplaint,
  { deps: { clocks }, caller: { actor } }: { deps: ComplaintDeps; caller: Caller },
): Promise<LockedComplaint> {
  const referred = row.needs.filter(
    ({ status, decision_no: no, decided_by: by }) => status === 'REFERRED' && no === row.decision_no && by === actor.id,
  );
  if (referred.length > 0)
    recordReferralRequested(tx, row, referred, {
      actorId: actor.id,
      role: deciderRole(row.desk),
      basis: referralBasisOf(row),
    });
  let current = row;
  for (const { status, change_request_id: proposal } of row.needs) {
    if (status !== 'PROPOSED' || !proposal) continue;
    const found = await findChangeRequestState(tx, { district: row.district_code, uuid: proposal });
    if (found && closed.includes(found.state))
      current = await answerByProposal(tx, clocks, current, { proposal, state: found.state });
  }
  return current;
}

/** Throws InvalidInput if a member of the household asked that their data are not used: no referral then begins. */
async function assertMayBeUsed(tx: Tx, row: LockedComplaint): Promise<void> {
  const { district_code: district, person_id: person, household_id: household } = row;
  if (await isRestricted(tx, { district, person, household }))
    throw refusals.invalidInput([issue('decision', 'PROCESSING_RESTRICTED')]);
}

const approvalOf = ({ recommendation }: NeedRow): NeedStep => `decideHandling:${recommendation?.handling ?? 'REFER'}`;

/** Returns what an approval changes of a need: its decision, or the answer that nothing can be done. */
function approve(
  need: NeedRow,
  { decidedBy, decisionNo, at }: { decidedBy: string; decisionNo: number; at: string },
): NeedPatch {
  const declined: Answer = { isMet: false, result: need.recommendation?.reason ?? 'OTHER', at };
  switch (approvalOf(need)) {
    case 'decideHandling:REFER':
      return {
        decided_by: decidedBy,
        decision_no: decisionNo,
        round_no: need.refused_at ? need.round_no : decisionNo,
        refused_at: null,
      };
    case 'decideHandling:DECLINE':
      return { decided_by: decidedBy, answer: declined, refused_at: null };
    default:
      return { decided_by: decidedBy, refused_at: null };
  }
}

/**
 * Approves or returns the recommendations of needs. A referral needs consent (of a child: of a guardian) or a lawful basis. Each approval of referrals
 * gets its own decision number. Throws SAME_PERSON for who reviewed or recommended at the desk.
 */
export const decideHandling = complaintStep<DecideHandlingInput>(
  async ({ tx, row, deps, caller, input }) => {
    if (hasWorkedAtDesk(await findTimelines(tx, [keyOf(row)]), caller.actor.id)) throw refusals.samePerson();
    const named = needsOf(input);
    if (input.decision === 'RETURN')
      return {
        step: 'decideHandling:RETURN',
        reason: input.reason ?? null,
        named,
        patchOf: () => ({ decided_by: caller.actor.id }),
        afterwards: (returned) => concludeReferrals(tx, deps.clocks, returned),
      };
    const wanted = row.needs.filter(({ no, status }) => (named ? named.includes(no) : status === 'RECOMMENDED'));
    const isReferral = wanted.some((need) => approvalOf(need) === 'decideHandling:REFER');
    if (isReferral) {
      assertMayBeReferred(row, 'decision');
      await assertMayBeUsed(tx, row);
      const day = localDate(row.region_code, await momentOf(tx));
      assertGuardianConsented(row, 'decision', { birthDate: await findSubjectBirthDate(tx, deps.sealing, row), day });
    }
    const decisionNo = row.decision_no + 1;
    const at = (await momentOf(tx)).toISOString();
    const [first] = wanted;
    return {
      step: first ? approvalOf(first) : 'decideHandling:REFER',
      reason: input.reason ?? null,
      named,
      stepOf: approvalOf,
      patchOf: (need) => approve(need, { decidedBy: caller.actor.id, decisionNo, at }),
      patch: isReferral ? { decision_no: decisionNo } : {},
      afterwards: (decided) => carryOut(tx, decided, { deps, caller }),
    };
  },
  ({ decision, reason }) => (decision === 'RETURN' && !reason ? [issue('reason', 'REQUIRED')] : []),
);
