import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Region, RegionQuality, RegionStatistics } from './resolvers.ts';

export const statistics = defineModule<Deps, Resolvers>()({
  name: 'statistics',
  schema: [sdl('./statistics.graphql', import.meta.url)],
  types: {
    RegionStatistics: './statistics.policy.ts#AccessibleStatistics',
    RegionQuality: './statistics.policy.ts#QualityView',
  },
  resolvers: { Region, RegionStatistics, RegionQuality },
});
