import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Mutation } from './resolvers.ts';

/** Steps of the lifecycle that people take, from review to confirmation. */
export const handling = defineModule<Deps, Resolvers>()({
  name: 'handling',
  schema: [sdl('./handling.graphql', import.meta.url)],
  resolvers: { Mutation },
  publishes: ['COMPLAINTS'],
});
