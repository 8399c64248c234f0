import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { followAccounts } from './consumers/follow-accounts.ts';
import { startAbsences } from './use-cases/absences.ts';
import { Absence, Mutation, Query } from './resolvers.ts';

/**
 * Reassigns complaints: one by hand, a whole caseload, or to a deputy during an absence. The new holder has the rights of the
 * holding role until the complaint is handed on. A job starts absences on their first day, and
 * who loses a role in identity hands over what they hold.
 */
export const assignment = defineModule<Deps, Resolvers>()({
  name: 'assignment',
  schema: [sdl('./assignment.graphql', import.meta.url)],
  resolvers: { Query, Mutation, Absence },
  publishes: ['COMPLAINTS'],
  consumers: [followAccounts],
  jobs: { 'complaint-absences': { cron: '5 * * * *', run: (deps) => startAbsences(deps.database) } },
});
