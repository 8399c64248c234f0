import { parseId } from '@slrt/domain';
import { referralsStream } from '@slrt/events';
import { defineModuleConsumer } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import { keyOf, lockComplaint } from '../../complaint/index.ts';
import { listReferralStates } from '../../projection/index.ts';
import { raiseRefusal, returnToBackOffice } from '../settle-referrals.ts';

/**
 * Returns the needs of a decision to the back office when no agency was found for them. If one was found for another
 * programme of the need, or an earlier referral still runs, the need stays with the agency and the back office gets a task.
 */
export const returnUnroutedComplaint = defineModuleConsumer<Deps>()({
  name: 'return-unrouted-complaint',
  stream: 'REFERRALS',
  contracts: [referralsStream.routingFailed],
  handle: async (tx, { data }, { clocks }) => {
    const key = parseId('complaint', data.complaintId);
    const row = key ? await lockComplaint(tx, key) : null;
    if (!row) return;
    const { needNo = null, reason, decisionNo } = data;
    const unrouted = row.needs.filter(
      (need) =>
        need.status === 'REFERRED' && need.decision_no === decisionNo && (needNo === null || need.no === needNo),
    );
    if (unrouted.length === 0) return;
    const states = await listReferralStates(tx, keyOf(row));
    let current = row;
    for (const need of unrouted) {
      const others = states.filter(
        (state) => state.need_no === need.no && state.decision_no >= need.round_no && state.decision_no < decisionNo,
      );
      const earlier = Math.max(0, ...others.map((state) => state.decision_no));
      if ((data.routed ?? 0) > 0) current = await raiseRefusal(tx, clocks, current, { need, reason });
      else if (earlier > 0)
        current = await raiseRefusal(tx, clocks, current, { need, reason, patch: { decision_no: earlier } });
      else current = await returnToBackOffice(tx, clocks, current, { needs: [need.no], reason });
    }
  },
});
