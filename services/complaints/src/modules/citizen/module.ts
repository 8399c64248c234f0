import { defineModule, publicPath, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { citizenRoutes, largestAnswer } from './citizen.routes.ts';
import { Mutation } from './resolvers.ts';

export const citizen = defineModule<Deps, Resolvers>()({
  name: 'citizen',
  schema: [sdl('./citizen.graphql', import.meta.url)],
  resolvers: { Mutation },
  routes: {
    paths: [
      publicPath('GET', '/c/:code'),
      {
        ...publicPath('POST', '/c/:code'),
        bodyLimit: largestAnswer,
        mediaTypes: ['application/x-www-form-urlencoded'],
      },
    ],
    register: citizenRoutes,
  },
});
