import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { startAbsences } from '../complaint/index.ts';
import { seatFacilitators } from './consumers/seat-facilitators.ts';
import { Mutation, Query } from './resolvers.ts';
import { Seat } from './resolvers/Seat.ts';

export const seat = defineModule<Deps, Resolvers>()({
  name: 'seat',
  schema: [sdl('./seat.graphql', import.meta.url)],
  types: { Seat: 'SeatRow' },
  resolvers: { Query, Mutation, Seat },
  consumers: [seatFacilitators],
  jobs: { 'complaint-absences': { cron: '5 * * * *', run: (deps) => startAbsences(deps.database) } },
});
