import { connectionResolvers, defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Mutation, Query } from './resolvers.ts';
import { Facilitator } from './resolvers/Facilitator.ts';
import { Region } from './resolvers/Region.ts';

export const facilitator = defineModule<Deps, Resolvers>()({
  name: 'facilitator',
  schema: [sdl('./facilitator.graphql', import.meta.url)],
  types: { Facilitator: 'FacilitatorRow', FacilitatorConnection: 'FacilitatorPage' },
  resolvers: { Query, Mutation, Facilitator, FacilitatorConnection: connectionResolvers, Region },
});
