import { defineModule, projectAreas, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { countHouseholds } from './consumers/count-households.ts';
import { Mutation, Puskesos, Query, Region } from './resolvers.ts';
import * as entities from './unit.entity.ts';

/**
 * Puskesos units: where a village has one, its services, opening hours and officers, and how much of an area they
 * cover.
 */
export const unit = defineModule<Deps, Resolvers>()({
  name: 'unit',
  entities: Object.values(entities),
  schema: [sdl('./unit.graphql', import.meta.url)],
  types: { Puskesos: 'UnitRow', Region: 'RegionReference' },
  resolvers: { Query, Mutation, Puskesos, Region },
  publishes: ['PUSKESOS'],
  consumers: [countHouseholds, projectAreas],
});
