import { parseId } from '@slrt/domain';
import { referralEvents } from '@slrt/events';
import { defineBatchConsumer } from '@slrt/messaging';
import { withdrawDisclosure } from '@slrt/subgraph';
import { addEndedDisclosure, openDisclosure, type DisclosureEvent } from '../disclosure.repository.ts';

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
      const event: DisclosureEvent = {
        district,
        referralId,
        complaintId: uuidOf('complaint', data.complaintId),
        householdId: uuidOf('household', data.householdId),
        agencyCode: data.agencyCode,
        programmeCode: data.programmeCode,
        furtherProgrammes: data.furtherProgrammes ?? [],
        regionCode: data.regionCode,
        at: time,
      };
      if (type !== referralEvents.consentWithdrawn.type) {
        openDisclosure(tx, event);
        continue;
      }
      addEndedDisclosure(tx, event); // an earlier event may still be on its way
      withdrawDisclosure(tx, { district, uuid: referralId }, time);
    }
  },
});
