import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { phonedDistricts, phoneHashes } from './phone-keys.ts';
import { Mutation } from './resolvers.ts';

/** Filing of complaints, and later additions to them. */
export const filing = defineModule<Deps, Resolvers>()({
  name: 'filing',
  schema: [sdl('./filing.graphql', import.meta.url)],
  resolvers: { Mutation },
  publishes: ['COMPLAINTS'],
  keyRotation: {
    keys: (deps) => deps.keys,
    tables: (deps) => [phoneHashes(deps.sealing)],
    districts: (deps) => phonedDistricts(deps.database),
  },
  prepare: (deps) => deps.loadKeys(),
});
