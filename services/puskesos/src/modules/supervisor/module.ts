import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Mutation, Region, Supervisor } from './resolvers.ts';
import * as entities from './supervisor.entity.ts';

/**
 * Supervisors and the sub-districts each one supervises. Assigning somebody again replaces the sub-districts, and the row
 * keeps the key of the latest change.
 */
export const supervisor = defineModule<Deps, Resolvers>()({
  name: 'supervisor',
  entities: Object.values(entities),
  schema: [sdl('./supervisor.graphql', import.meta.url)],
  types: { Supervisor: './supervisor.repository.ts#SupervisorRow' },
  resolvers: { Mutation, Supervisor, Region },
});
