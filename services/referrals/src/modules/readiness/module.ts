import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import { findReferralReadiness } from './find-readiness.ts';

/** Needs of a district's referrals: offices, routes, eligibility rules and quotas. */
export const readiness = defineModule<Deps>()({
  name: 'readiness',
  readiness: (tx, place) => findReferralReadiness(tx, place),
});
