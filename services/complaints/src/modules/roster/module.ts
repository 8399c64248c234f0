import { kept } from '@slrt/retention';
import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Mutation, Query, RosterOfficer } from './resolvers.ts';
import * as entities from './roster.entity.ts';

/**
 * The officers of each district, known from their first sign-in, a list or the plan of facilitators, with the households on
 * which they may not decide.
 */
export const roster = defineModule<Deps, Resolvers>()({
  name: 'roster',
  entities: Object.values(entities),
  schema: [sdl('./roster.graphql', import.meta.url)],
  types: { RosterOfficer: 'OfficerRow' },
  // Officers are staff; the households that they declare are not.
  subjects: { DeclaredHousehold: ({ householdId }: { readonly householdId: string }) => [householdId] },
  resolvers: { Query, Mutation, RosterOfficer },
  publishes: ['COMPLAINTS'],
  onCaller: (actor, { signIns }) => signIns.note(actor),
  workers: [
    ({ signIns }) =>
      () =>
        signIns.settle(),
  ],
  personalData: { tables: { officer_household: kept('OTHER_PEOPLE') } },
});
