import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { routeDecision } from '../use-cases/route-decision.ts';

export const routeReferralRequest = defineConsumer({
  name: 'route-referral-request',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.referralRequested],
  handle: async (tx, { data }) => {
    const complaint = parseId('complaint', data.complaintId);
    if (!complaint) throw new Error('referral request has an invalid complaint id');
    await routeDecision(tx, {
      complaint,
      decisionNo: data.decisionNo,
      regionCode: data.regionCode,
      household: data.householdId ? parseId('household', data.householdId) : null,
      sector: data.sector,
      categoryCode: data.categoryCode,
      programmeCodes: data.programmeCodes,
      agencyCode: data.agencyCode,
      agencyCodes: data.agencyCodes ?? [],
      needs: data.needs ?? [],
    });
  },
});
