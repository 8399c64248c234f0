import { parseId } from '@slrt/domain';
import { referralsEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { markProjected } from '../import.repository.ts';

export const showProfilesProjected = defineConsumer({
  name: 'show-projected',
  stream: 'REFERRALS',
  contracts: [referralsEvents.profilesProjected],
  handle: async (tx, { data, time }) => {
    const key = parseId('registryImport', data.importId);
    if (key) await markProjected(tx, key, time);
  },
});
