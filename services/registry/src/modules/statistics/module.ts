import { defineModule, sdl } from '@slrt/subgraph';
import { xlsxMediaType } from '@slrt/tables';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Mutation, Region, RegionQuality, RegionStatistics } from './resolvers.ts';
import * as entities from './statistics.entity.ts';
import { populationBytes, statisticsRoutes } from './statistics.routes.ts';
import { takeSnapshots } from './use-cases/take-snapshot.ts';

/**
 * Counts of households and people by area, decile and coded variable, now and at the end of each month; the quality of the
 * records; and population figures. Small counts are withheld from roles that may not see single households.
 */
export const statistics = defineModule<Deps, Resolvers>()({
  name: 'statistics',
  entities: Object.values(entities),
  schema: [sdl('./statistics.graphql', import.meta.url)],
  types: {
    RegionStatistics: './statistics-view.ts#StatisticsView',
    RegionQuality: './statistics-view.ts#QualityView',
  },
  resolvers: { Mutation, Region, RegionStatistics, RegionQuality },
  // In the last minutes of the hour, so that the last snapshot of a month is from the end of its last day in every time zone.
  jobs: { 'statistics-snapshots': { cron: '55 * * * *', run: ({ database }) => takeSnapshots(database) } },
  routes: {
    paths: [
      { method: 'GET', path: '/registry/statistics', access: 'caller', bodyLimit: 0, timeout: 600_000 },
      {
        method: 'POST',
        path: '/registry/population',
        access: 'caller',
        bodyLimit: populationBytes,
        timeout: 60_000,
        mediaTypes: ['text/csv', xlsxMediaType],
      },
    ],
    register: statisticsRoutes,
  },
});
