import { parseId } from '@slrt/domain';
import { referralsStream } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { markProjected } from '../import.repository.ts';

/**
 * Marks an import as projected once referrals has taken over all its profiles: from then on eligibility is shown as of
 * that import.
 */
export const recordProjectedProfiles = defineConsumer({
  name: 'record-projected-profiles',
  stream: 'REFERRALS',
  contracts: [referralsStream.profilesProjected],
  handle: async (tx, { data, time }) => {
    const key = parseId('registryImport', data.importId);
    if (key) await markProjected(tx, key, time);
  },
});
