import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import { findReferralReadiness } from './find-readiness.ts';

/** What the referrals of a district need: offices, routes, eligibility rules and quotas. */
export const readiness = defineModule<Deps>()({
  name: 'readiness',
  readiness: (tx, place) => findReferralReadiness(tx, place),
});
