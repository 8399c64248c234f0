import type { RetentionKind } from '@slrt/retention';

/** How long records keep their people after their end; a district whose schedule says otherwise changes it here. */
export const retentionKinds: readonly RetentionKind[] = [
  {
    code: 'REFERRAL',
    years: 5,
    erase: 'erase_referrals',
    source: 'as the complaint that it comes from',
  },
];
