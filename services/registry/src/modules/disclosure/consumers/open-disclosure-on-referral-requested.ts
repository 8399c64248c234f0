import { parseId } from '@slrt/domain';
import { referralEvents } from '@slrt/events';
import { defineBatchConsumer } from '@slrt/messaging';
import { withdrawDisclosure } from '@slrt/subgraph';
import { openDisclosure } from '../disclosure.repository.ts';

const uuidOf = (kind: 'referral' | 'complaint' | 'household', id: string) => parseId(kind, id)?.uuid ?? '';

/** Lets the agency of an open referral read the household, until consent is withdrawn. */
export const openDisclosureOnReferralRequested = defineBatchConsumer({
  name: 'open-disclosure-on-referral-requested',
  stream: 'REFERRALS',
  contracts: [
    referralEvents.requested,
    referralEvents.transferred,
    referralEvents.householdLinked,
    referralEvents.consentWithdrawn,
  ],
  linger: 0, // the agency opens the household as soon as it has the referral
  handle: (tx, events) => {
    for (const { type, data, time, district } of events) {
      if (!data.householdId) continue;
      const referralId = uuidOf('referral', data.referralId);
      if (type === referralEvents.consentWithdrawn.type) {
        withdrawDisclosure(tx, { district, uuid: referralId }, time);
        continue;
      }
      openDisclosure(tx, {
        district,
        referralId,
        complaintId: uuidOf('complaint', data.complaintId),
        householdId: uuidOf('household', data.householdId),
        agencyCode: data.agencyCode,
        programmeCode: data.programmeCode,
        furtherProgrammes: data.furtherProgrammes ?? [],
        regionCode: data.regionCode,
        at: time,
      });
    }
  },
});
