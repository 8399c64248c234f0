import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { recordConfirmation } from './consumers/record-confirmation.ts';
import { Query, ReferralMeasure } from './resolvers.ts';

export const measure = defineModule<Deps, Resolvers>()({
  name: 'measure',
  schema: [sdl('./measure.graphql', import.meta.url)],
  types: { ReferralMeasure: './measure.repository.ts#MeasureRow' },
  resolvers: { Query, ReferralMeasure },
  consumers: [recordConfirmation],
});
