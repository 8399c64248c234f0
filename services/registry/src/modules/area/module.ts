import { connectionResolvers, defineModule, sdl } from '@slrt/subgraph';
import { xlsxMediaType } from '@slrt/tables';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { areaRoutes } from './area.routes.ts';
import { createLoaders } from './loaders.ts';
import { Query, Region } from './resolvers.ts';

export const area = defineModule<Deps, Resolvers>()({
  name: 'area',
  schema: [sdl('./area.graphql', import.meta.url)],
  types: { Region: 'AreaRow', RegionConnection: 'AreaPage' },
  resolvers: { Query, Region, RegionConnection: connectionResolvers },
  loaders: createLoaders,
  publishes: ['REGISTRY'],
  routes: {
    paths: [
      {
        method: 'POST',
        path: '/registry/areas',
        access: 'caller',
        bodyLimit: 16 * 1024 ** 2,
        timeout: 60_000,
        mediaTypes: ['text/csv', xlsxMediaType],
      },
    ],
    register: areaRoutes,
  },
});
