import { kept } from '@slrt/retention';
import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { followParticipation } from './consumers/follow-participation.ts';
import { syncProgrammes } from './national-programmes.ts';
import { Mutation, Programme, Query, Quota } from './resolvers.ts';
import * as entities from './programme.entity.ts';

/**
 * Programmes and their quotas per district and year. Programmes are reference data of the release, and quotas are set by
 * the district.
 */
export const programme = defineModule<Deps, Resolvers>()({
  name: 'programme',
  entities: Object.values(entities),
  schema: [sdl('./programme.graphql', import.meta.url)],
  types: { Programme: 'ProgrammeRow', Quota: 'QuotaRow' },
  resolvers: { Query, Mutation, Programme, Quota },
  consumers: [followParticipation],
  referenceData: syncProgrammes,
  personalData: { tables: { quota_hold: kept('PROOF') } },
});
