import type { Tx } from '@slrt/database';
import { closedChangeRequestStates, issue, type ComplaintStep } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import {
  complaintStep,
  deciderRole,
  keyOf,
  listNeeds,
  moveComplaint,
  recordReferralRequested,
  type ChangeInput,
  type ComplaintDeps,
  type ComplaintRow,
} from '../../complaint/index.ts';
import { assertMayBeReferred, referralBasisOf } from '../../consent/index.ts';
import { findChangeRequestState } from '../../projection/index.ts';

export interface DecideHandlingInput extends ChangeInput {
  decision: 'APPROVE' | 'RETURN';
  reason?: string | null | undefined;
}
const closed: readonly string[] = closedChangeRequestStates;

/** Publishes a decided referral. If the linked change request is already closed, the complaint moves on at once. */
async function carryOut(
  tx: Tx,
  row: ComplaintRow,
  { clocks }: ComplaintDeps,
  { actor }: Caller,
): Promise<ComplaintRow> {
  if (row.status === 'REFERRED')
    recordReferralRequested(tx, row, await listNeeds(tx, [keyOf(row)]), {
      actorId: actor.id,
      role: deciderRole(row.desk),
      basis: referralBasisOf(row),
    });
  if (row.status !== 'PROPOSED' || !row.change_request_id) return row;
  const proposal = await findChangeRequestState(tx, { district: row.district_code, uuid: row.change_request_id });
  if (!proposal || !closed.includes(proposal.state)) return row;
  return moveComplaint(tx, clocks, row, {
    step: 'event:answered',
    acting: { actorId: 'system:proposal', role: null },
    reason: proposal.state,
    note: null,
  });
}

/** Approves or returns a recommendation. A referral needs consent or a lawful basis. Each approval of a referral gets its own decision number. */
export const decideHandling = complaintStep<DecideHandlingInput>(
  ({ tx, row, deps, caller, input }) => {
    const step: ComplaintStep =
      input.decision === 'RETURN'
        ? 'decideHandling:RETURN'
        : `decideHandling:${row.recommendation?.handling ?? 'REFER'}`;
    if (step === 'decideHandling:REFER') assertMayBeReferred(row, 'decision');
    return {
      step,
      reason: input.reason ?? null,
      patch: {
        decided_by: caller.actor.id,
        ...(step === 'decideHandling:REFER' ? { decision_no: row.decision_no + 1 } : {}),
      },
      afterwards: (decided) => carryOut(tx, decided, deps, caller),
    };
  },
  ({ decision, reason }) => (decision === 'RETURN' && !reason ? [issue('reason', 'REQUIRED')] : []),
);
