import { connectionResolvers, defineModule, projectAreas, publicPath, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { directoryRoutes } from './directory.routes.ts';
import { syncAgencies } from './national-agencies.ts';
import { Agency, Mutation, Query, ServiceOffer, ServicePoint } from './resolvers.ts';
import * as entities from './agency.entity.ts';

export const agency = defineModule<Deps, Resolvers>()({
  name: 'agency',
  entities: Object.values(entities),
  schema: [sdl('./agency.graphql', import.meta.url)],
  types: {
    Agency: 'AgencyRow',
    AgencyRegionConnection: 'AgencyRegionPage',
    Region: 'RegionReference',
    ServicePoint: 'OfficeRow',
    ServiceOffer: 'OfferView',
  },
  resolvers: { Query, Mutation, Agency, AgencyRegionConnection: connectionResolvers, ServicePoint, ServiceOffer },
  routes: {
    paths: [publicPath('GET', '/directory'), publicPath('GET', '/directory/hsds.json')],
    register: (app, { directory }) => directoryRoutes(app, directory),
  },
  publishes: ['REFERRALS'],
  consumers: [projectAreas],
  referenceData: syncAgencies,
});
