import { connectionResolvers, defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { decideStageOnDeliberationRecorded } from './consumers/decide-stage-on-deliberation-recorded.ts';
import { HouseholdMergePlan, IncomingHousehold, Mutation, Query, SuggestedSamePerson } from './resolvers.ts';

/**
 * Decisions about proposed changes of the registry: a new household, a move, a death, a split, a duplicate. The village
 * deliberation or the verifier decides, and only then the household changes.
 */
export const determination = defineModule<Deps, Resolvers>()({
  name: 'determination',
  schema: [sdl('./determination.graphql', import.meta.url)],
  types: {
    IncomingHousehold: './use-cases/list-incoming-households.ts#IncomingHouseholdRow',
    IncomingHouseholdConnection: './resolvers.ts#IncomingHouseholdPage',
    HouseholdMergePlan: './use-cases/plan-merge.ts#MergePlan',
    SuggestedSamePerson: './use-cases/plan-merge.ts#SuggestedPair',
  },
  resolvers: {
    Query,
    Mutation,
    HouseholdMergePlan,
    IncomingHousehold,
    IncomingHouseholdConnection: connectionResolvers,
    SuggestedSamePerson,
  },
  publishes: ['REGISTRY', 'PROFILES'],
  consumers: [decideStageOnDeliberationRecorded],
});
