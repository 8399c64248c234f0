import { kept } from '@slrt/retention';
import { connectionResolvers, defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { projectProfiles } from './consumers/project-profiles.ts';
import { Query, ScreenedHousehold } from './resolvers.ts';
import { screeningRoutes } from './screening.routes.ts';
import { subjects } from './subjects.ts';
import { rescreenDistricts } from './use-cases/rescreen.ts';
import * as entities from './screening.entity.ts';

export const screening = defineModule<Deps, Resolvers>()({
  name: 'screening',
  entities: Object.values(entities),
  schema: [sdl('./screening.graphql', import.meta.url)],
  types: { ScreeningConnection: 'GapPage', ScreenedHousehold: 'GapRow' },
  subjects,
  resolvers: { Query, ScreeningConnection: connectionResolvers, ScreenedHousehold },
  publishes: ['REFERRALS'],
  consumers: [projectProfiles],
  jobs: {
    'referral-screening': {
      cron: '*/5 * * * *',
      run: ({ database, districts }) => rescreenDistricts(database, districts),
    },
  },
  routes: {
    paths: [{ method: 'GET', path: '/referrals/screening.csv', access: 'caller', bodyLimit: 0, timeout: 1_800_000 }],
    register: screeningRoutes,
  },
  personalData: { tables: { screening_gap: kept('OTHER_PEOPLE') } },
});
