import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Region, RegionQuality, RegionStatistics } from './resolvers.ts';

/**
 * Counts of households and persons by area, decile and any variable of BDT, and the quality of the records. Small counts
 * are withheld from roles that may not see single households.
 */
export const statistics = defineModule<Deps, Resolvers>()({
  name: 'statistics',
  schema: [sdl('./statistics.graphql', import.meta.url)],
  types: {
    RegionStatistics: './statistics.policy.ts#AccessibleStatistics',
    RegionQuality: './statistics.policy.ts#QualityView',
  },
  resolvers: { Region, RegionStatistics, RegionQuality },
});
