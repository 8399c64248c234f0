import { parseId } from '@slrt/domain';
import { referralsEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import type { ClockBook } from '../modules/clock/index.ts';
import { lockComplaint, returnUnrouted as returnToBackOffice } from '../modules/complaint/index.ts';

/** No agency for a decision: back to the back office with the reason. */
export const returnUnrouted = (clocks: ClockBook) =>
  defineConsumer({
    name: 'return-unrouted',
    stream: 'REFERRALS',
    contracts: [referralsEvents.routingFailed],
    handle: async (tx, { data }) => {
      const key = parseId('complaint', data.complaintId);
      const row = key ? await lockComplaint(tx, key) : null;
      if (row) await returnToBackOffice(tx, clocks, row, data);
    },
  });
