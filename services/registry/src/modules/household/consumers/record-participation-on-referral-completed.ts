import { localDate } from '@slrt/areas';
import { parseId } from '@slrt/domain';
import { referralEvents } from '@slrt/events';
import { defineModuleConsumer } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import { recordParticipation } from '../use-cases/change-participation.ts';

/** Records participation when a referral is completed with the outcome ENROLLED. */
export const recordParticipationOnReferralCompleted = defineModuleConsumer<Deps>()({
  name: 'record-participation-on-referral-completed',
  stream: 'REFERRALS',
  contracts: [referralEvents.completed],
  handle: async (tx, { data, time }, { profileKey }) => {
    const key = data.householdId ? parseId('household', data.householdId) : null;
    if (data.outcome !== 'ENROLLED' || !key || !data.programmeCode) return;
    const day = localDate(data.regionCode, new Date(time));
    await recordParticipation(tx, profileKey, [key], {
      programmeCode: data.programmeCode,
      since: data.benefitFrom ?? day,
      asOf: day,
      source: 'REFERRAL',
      sourceRef: parseId('referral', data.referralId)?.uuid ?? null,
    });
  },
});
