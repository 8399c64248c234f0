import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Query } from './resolvers.ts';

export const codeList = defineModule<Deps, Resolvers>()({
  name: 'code-list',
  schema: [sdl('./code-list.graphql', import.meta.url)],
  resolvers: { Query },
});
