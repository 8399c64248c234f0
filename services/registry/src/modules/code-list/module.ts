import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Query } from './resolvers.ts';

/**
 * The code lists of BDT 2015 with the meaning of each code, and the versions of a list that differ. Other modules read
 * codes through this one, so that a value from a file, a tablet or the graph ends up as the same code, whichever version it
 * was written in.
 */
export const codeList = defineModule<Deps, Resolvers>()({
  name: 'code-list',
  schema: [sdl('./code-list.graphql', import.meta.url)],
  resolvers: { Query },
});
