import { localDate } from '@slrt/areas';
import { parseId } from '@slrt/domain';
import { referralEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { recordParticipation } from '../modules/household/index.ts';

/** A referral that ended ENROLLED means the household receives the programme. */
export const recordParticipationOnReferralCompleted = (profileKey: Uint8Array) =>
  defineConsumer({
    name: 'record-participation',
    stream: 'REFERRALS',
    contracts: [referralEvents.completed],
    handle: async (tx, { data, time }) => {
      const key = data.householdId ? parseId('household', data.householdId) : null;
      if (data.outcome !== 'ENROLLED' || !key || !data.programmeCode) return;
      await recordParticipation(tx, profileKey, key, {
        programmeCode: data.programmeCode,
        since: data.benefitFrom ?? localDate(data.regionCode, new Date(time)),
        source: 'REFERRAL',
        sourceRef: parseId('referral', data.referralId)?.uuid ?? '',
      });
    },
  });
