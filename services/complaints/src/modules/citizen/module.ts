import { defineModule, publicPath, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { citizenRoutes, maxAnswerBytes } from './citizen.routes.ts';
import * as entities from './citizen.entity.ts';
import { Mutation } from './resolvers.ts';

/** Pages on which a family follows its complaint with a code, without signing in, and answers whether the outcome is right. */
export const citizen = defineModule<Deps, Resolvers>()({
  name: 'citizen',
  entities: Object.values(entities),
  schema: [sdl('./citizen.graphql', import.meta.url)],
  resolvers: { Mutation },
  routes: {
    paths: [
      publicPath('GET', '/c/:code'),
      {
        ...publicPath('POST', '/c/:code'),
        bodyLimit: maxAnswerBytes,
        mediaTypes: ['application/x-www-form-urlencoded'],
      },
    ],
    register: citizenRoutes,
  },
});
