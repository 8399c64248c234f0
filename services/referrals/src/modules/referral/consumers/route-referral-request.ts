import { parseId } from '@slrt/domain';
import { complaintEvents, type EventData } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { routeDecision, type ReferredNeed } from '../use-cases/route-decision.ts';

type Request = EventData<typeof complaintEvents.referralRequested>;

/**
 * Returns what a decision refers that was made before needs had numbers: its main need for each programme, the agencies that
 * it names in addition, and further needs by the rules.
 */
const earlierNeeds = (data: Request): ReferredNeed[] => {
  const { sector, categoryCode, programmeCodes, agencyCode, agencyCodes = [], needs = [] } = data;
  const main = { no: null, sector, categoryCode };
  return [
    { ...main, programmeCodes, agencyCodes: agencyCode ? [agencyCode] : [] },
    ...agencyCodes.map((named) => ({ ...main, programmeCodes: [], agencyCodes: [named] })),
    ...needs.map((need) => ({ ...need, no: null, programmeCodes: [], agencyCodes: [] })),
  ];
};

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
      person: data.personId ? parseId('person', data.personId) : null,
      needs: data.referredNeeds ?? earlierNeeds(data),
    });
  },
});
