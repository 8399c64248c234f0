import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Query } from './resolvers.ts';

export const audit = defineModule<Deps, Resolvers>()({
  name: 'audit',
  schema: [sdl('./audit.graphql', import.meta.url)],
  resolvers: { Query },
});
