import { parseId } from '@slrt/domain';
import { referralEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { withdrawDisclosure } from '@slrt/subgraph';
import { openDisclosure } from '../disclosure.repository.ts';

export const openDisclosureOnReferralRequested = defineConsumer({
  name: 'open-disclosure-on-referral-requested',
  stream: 'REFERRALS',
  contracts: [referralEvents.requested, referralEvents.transferred, referralEvents.consentWithdrawn],
  handle: (tx, { type, data, time, district }) => {
    const uuid = (kind: 'referral' | 'complaint' | 'household', id: string) => parseId(kind, id)?.uuid ?? '';
    if (!data.householdId) return;
    if (type === referralEvents.consentWithdrawn.type) {
      withdrawDisclosure(tx, { district, uuid: uuid('referral', data.referralId) }, time);
      return;
    }
    openDisclosure(tx, {
      district,
      referralId: uuid('referral', data.referralId),
      complaintId: uuid('complaint', data.complaintId),
      householdId: uuid('household', data.householdId),
      agencyCode: data.agencyCode,
      programmeCode: data.programmeCode,
      regionCode: data.regionCode,
      at: time,
    });
  },
});
