import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { seatFacilitators } from './consumers/seat-facilitators.ts';
import { Mutation, Query, Seat } from './resolvers.ts';
import * as entities from './seat.entity.ts';

export const seat = defineModule<Deps, Resolvers>()({
  name: 'seat',
  entities: Object.values(entities),
  schema: [sdl('./seat.graphql', import.meta.url)],
  types: { Seat: 'SeatRow' },
  resolvers: { Query, Mutation, Seat },
  consumers: [seatFacilitators],
});
