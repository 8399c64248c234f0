import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Region } from './resolvers/Region.ts';
import { RegionQuality, RegionStatistics } from './resolvers/RegionStatistics.ts';

export const statistics = defineModule<Deps, Resolvers>()({
  name: 'statistics',
  schema: [sdl('./statistics.graphql', import.meta.url)],
  types: { RegionStatistics: 'StatisticsView', RegionQuality: 'QualityView' },
  resolvers: { Region, RegionStatistics, RegionQuality },
});
