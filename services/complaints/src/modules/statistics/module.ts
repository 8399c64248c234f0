import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { AgencyMeasures, ComplaintStatistics, Query } from './resolvers.ts';
import * as entities from './statistics.entity.ts';

export const statistics = defineModule<Deps, Resolvers>()({
  name: 'statistics',
  entities: Object.values(entities),
  schema: [sdl('./statistics.graphql', import.meta.url)],
  types: { ComplaintStatistics: 'AccessibleStatistics', AgencyMeasures: 'AgencyGroup' },
  resolvers: { Query, ComplaintStatistics, AgencyMeasures },
});
