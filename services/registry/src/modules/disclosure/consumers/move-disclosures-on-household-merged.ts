import { parseId } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { moveDisclosures } from '../disclosure.repository.ts';

/** Lets agencies with open referrals of a merged household read the household that remains. */
export const moveDisclosuresOnHouseholdMerged = defineConsumer({
  name: 'move-disclosures-on-household-merged',
  stream: 'REGISTRY',
  contracts: [registryEvents.householdListingChanged],
  handle: (tx, { data }) => {
    const household = parseId('household', data.householdId);
    if (data.listing === 'REMOVED' && household) moveDisclosures(tx, household);
  },
});
