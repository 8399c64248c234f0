import { parseId } from '@slrt/domain';
import { referralsEvents } from '@slrt/events';
import { defineModuleConsumer } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import { lockComplaint, returnUnrouted as returnToBackOffice } from '../index.ts';

/** No agency for a decision: back to the back office with the reason. */
export const returnUnrouted = defineModuleConsumer<Deps>()({
  name: 'return-unrouted',
  stream: 'REFERRALS',
  contracts: [referralsEvents.routingFailed],
  handle: async (tx, { data }, { clocks }) => {
    const key = parseId('complaint', data.complaintId);
    const row = key ? await lockComplaint(tx, key) : null;
    if (row) await returnToBackOffice(tx, clocks, row, data);
  },
});
