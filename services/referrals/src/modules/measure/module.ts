import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { recordConfirmation } from './consumers/record-confirmation.ts';
import { Query, ReferralMeasure } from './resolvers.ts';

/**
 * Measures of agencies and programmes: referrals received, accepted and completed, and how long each step took. Outcomes
 * count once the family has confirmed them.
 */
export const measure = defineModule<Deps, Resolvers>()({
  name: 'measure',
  schema: [sdl('./measure.graphql', import.meta.url)],
  types: { ReferralMeasure: './measure.repository.ts#MeasureRow' },
  resolvers: { Query, ReferralMeasure },
  consumers: [recordConfirmation],
});
