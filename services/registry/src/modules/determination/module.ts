import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { decideStageOnDeliberationRecorded } from './consumers/decide-stage-on-deliberation-recorded.ts';
import { Mutation } from './resolvers.ts';

/**
 * Decisions about proposed changes of the registry: a new household, a move, a death, a split, a duplicate. The village
 * deliberation or the verifier decides, and only then the household changes.
 */
export const determination = defineModule<Deps, Resolvers>()({
  name: 'determination',
  schema: [sdl('./determination.graphql', import.meta.url)],
  resolvers: { Mutation },
  publishes: ['REGISTRY', 'PROFILES'],
  consumers: [decideStageOnDeliberationRecorded],
});
