import { kept } from '@slrt/retention';
import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { OneTimeCodeEntity } from './one-time-code.entity.ts';
import { Mutation, OneTimeCode } from './resolvers.ts';

/** One-time codes for citizens, which other services request and verify. */
export const oneTimeCode = defineModule<Deps, Resolvers>()({
  name: 'one-time-code',
  entities: [OneTimeCodeEntity],
  schema: [sdl('./one-time-code.graphql', import.meta.url)],
  types: { OneTimeCode: 'OneTimeCodeRow' },
  resolvers: { Mutation, OneTimeCode },
  personalData: { tables: { one_time_code: kept('PROOF', 1) } },
});
