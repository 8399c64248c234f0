import { connectionResolvers, defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Facilitator, Mutation, Query, Region } from './resolvers.ts';
import * as entities from './facilitator.entity.ts';

/**
 * Facilitators, the villages each one works in, and plans for sharing villages between them. An assignment ends, it is
 * never deleted.
 */
export const facilitator = defineModule<Deps, Resolvers>()({
  name: 'facilitator',
  entities: Object.values(entities),
  schema: [sdl('./facilitator.graphql', import.meta.url)],
  types: { Facilitator: 'FacilitatorRow', FacilitatorConnection: 'FacilitatorPage' },
  resolvers: { Query, Mutation, Facilitator, FacilitatorConnection: connectionResolvers, Region },
});
