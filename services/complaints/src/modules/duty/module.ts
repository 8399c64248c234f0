import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { assignDutyToFacilitators } from './consumers/assign-duty-to-facilitators.ts';
import { findDutyReadiness } from './duty-readiness.ts';
import { Mutation, Query, DutyAssignment } from './resolvers.ts';
import * as entities from './duty.entity.ts';

/**
 * Duty assignments: who handles complaints of a role, area and sector. New complaints go to the least-loaded person
 * on duty.
 */
export const duty = defineModule<Deps, Resolvers>()({
  name: 'duty',
  entities: Object.values(entities),
  schema: [sdl('./duty.graphql', import.meta.url)],
  types: { DutyAssignment: 'DutyAssignmentRow', Absence: 'AbsenceRow' },
  resolvers: { Query, Mutation, DutyAssignment },
  readiness: (tx, { district }) => findDutyReadiness(tx, district),
  consumers: [assignDutyToFacilitators],
});
