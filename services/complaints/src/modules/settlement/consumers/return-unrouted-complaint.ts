import { parseId } from '@slrt/domain';
import { referralsStream } from '@slrt/events';
import { defineModuleConsumer } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import { lockComplaint } from '../../complaint/index.ts';
import { returnToBackOffice } from '../settle-referrals.ts';

/** Returns a complaint to the back office when no agency was found for its decision. */
export const returnUnroutedComplaint = defineModuleConsumer<Deps>()({
  name: 'return-unrouted-complaint',
  stream: 'REFERRALS',
  contracts: [referralsStream.routingFailed],
  handle: async (tx, { data }, { clocks }) => {
    const key = parseId('complaint', data.complaintId);
    const row = key ? await lockComplaint(tx, key) : null;
    if (row?.status === 'REFERRED' && row.decision_no === data.decisionNo)
      await returnToBackOffice(tx, clocks, row, data.reason);
  },
});
