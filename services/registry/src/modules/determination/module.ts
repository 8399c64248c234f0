import { defineModule } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { decideStageOnDeliberationRecorded } from './consumers/decide-stage-on-deliberation-recorded.ts';
import { Mutation } from './resolvers.ts';

/** The SDL of its mutations stands in those of household and change-request, so that the printed schema keeps its order. */
export const determination = defineModule<Deps, Resolvers>()({
  name: 'determination',
  resolvers: { Mutation },
  publishes: ['REGISTRY', 'PROFILES'],
  consumers: [decideStageOnDeliberationRecorded],
});
