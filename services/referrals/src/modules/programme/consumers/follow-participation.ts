import { localDate } from '@slrt/areas';
import { parseId } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { holdQuota, holdsQuota, returnUsedQuota } from '../programme.repository.ts';

/**
 * Returns the place in the quota when a participation that came from a referral ends, and takes one again when the end
 * is undone.
 */
export const followParticipation = defineConsumer({
  name: 'follow-participation',
  stream: 'REGISTRY',
  contracts: [registryEvents.participationEnded, registryEvents.participationReopened],
  handle: async (tx, { data, time }) => {
    const referral = data.referralId ? parseId('referral', data.referralId) : null;
    if (!referral) return;
    if ('until' in data && typeof data.until === 'string') {
      returnUsedQuota(tx, referral, data.until);
      return;
    }
    if (await holdsQuota(tx, referral)) return;
    const { programmeCode, regionCode } = data;
    await holdQuota(tx, { ...referral, programmeCode, regionCode, day: localDate(regionCode, new Date(time)) }, 'USED');
  },
});
