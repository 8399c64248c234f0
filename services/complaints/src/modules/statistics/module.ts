import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { AgencyMeasures, ComplaintStatistics, Query } from './resolvers.ts';
import * as entities from './statistics.entity.ts';

/**
 * Counts and durations of complaints by area, sector, category and agency. Counts come from counters that triggers keep
 * (ADR 18), so a read never scans the complaints.
 */
export const statistics = defineModule<Deps, Resolvers>()({
  name: 'statistics',
  entities: Object.values(entities),
  schema: [sdl('./statistics.graphql', import.meta.url)],
  types: {
    ComplaintStatistics: './read-statistics.ts#AccessibleStatistics',
    AgencyMeasures: './read-statistics.ts#AgencyGroup',
  },
  resolvers: { Query, ComplaintStatistics, AgencyMeasures },
});
