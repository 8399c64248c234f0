import { closedChangeRequestStates, issue, refusals, type ComplaintStep } from '@slrt/domain';
import { findChangeRequestState } from '../../projection/index.ts';
import { keyOf, recordReferralRequested } from '../complaint.events.ts';
import { deciderRole } from '../complaint.policy.ts';
import { listNeeds, type ComplaintRow } from '../complaint.repository.ts';
import { takeStep, withComplaint, type Caller, type ChangeInput, type ComplaintDeps } from './change-complaint.ts';
import { moveComplaint } from './move-complaint.ts';

export interface DecideHandlingInput extends ChangeInput {
  decision: 'APPROVE' | 'RETURN';
  reason?: string | null | undefined;
  note?: string | null | undefined;
}
const closed: readonly string[] = closedChangeRequestStates;

/** Approves what was recommended, or returns it; each approval to refer has its own number. */
export function decideHandling(
  deps: ComplaintDeps,
  caller: Caller,
  input: DecideHandlingInput,
): Promise<{ complaint: ComplaintRow }> {
  if (input.decision === 'RETURN' && !input.reason) throw refusals.invalidInput([issue('reason', 'REQUIRED')]);
  return withComplaint(deps, caller, input, async (tx, row) => {
    const step: ComplaintStep =
      input.decision === 'RETURN'
        ? 'decideHandling:RETURN'
        : `decideHandling:${row.recommendation?.handling ?? 'REFER'}`;
    const decided = await takeStep(
      tx,
      row,
      { deps, caller, input },
      {
        step,
        reason: input.reason ?? null,
        note: input.note ?? null,
        patch: {
          decided_by: caller.actor.id,
          ...(step === 'decideHandling:REFER' ? { decision_no: row.decision_no + 1 } : {}),
        },
      },
    );
    if (decided.status === 'REFERRED')
      recordReferralRequested(tx, decided, await listNeeds(tx, [keyOf(decided)]), {
        actorId: caller.actor.id,
        role: deciderRole(row.desk),
      });
    if (decided.status !== 'PROPOSED' || !decided.change_request_id) return decided;
    // The proposal may have closed before it was linked: then the complaint moves on at once.
    const proposal = await findChangeRequestState(tx, { district: row.district_code, uuid: decided.change_request_id });
    if (!proposal || !closed.includes(proposal.state)) return decided;
    return moveComplaint(tx, deps.clocks, decided, {
      step: 'event:answered',
      acting: { actorId: 'system:proposal', role: null },
      reason: proposal.state,
      note: null,
    });
  });
}
