import { kept } from '@slrt/retention';
import { defineModule, projectAreas, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { countHouseholds } from './consumers/count-households.ts';
import { Mutation, Puskesos, Query, Region } from './resolvers.ts';
import { findCoverage, findStaffing } from './unit.repository.ts';
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
  readiness: async (tx, { district }) => {
    const { with_unit: count, without_unit: missing } = await findCoverage(tx, district);
    const { staffed, unstaffed } = await findStaffing(tx, district);
    return [
      { code: 'PUSKESOS_UNITS', required: false, count, missing },
      { code: 'PUSKESOS_OFFICERS', required: false, count: staffed, missing: unstaffed },
    ];
  },
  publishes: ['PUSKESOS'],
  consumers: [countHouseholds, projectAreas],
  personalData: { tables: { household_region: kept('PUBLIC_DUTY'), village_complaint: kept('OPEN_CASE') } },
});
