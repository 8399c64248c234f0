import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { startAbsences } from './use-cases/absences.ts';
import { Mutation } from './resolvers.ts';

/**
 * Reassigns complaints: one by hand, a whole caseload, or to a deputy during an absence. A job starts
 * absences on their first day.
 */
export const assignment = defineModule<Deps, Resolvers>()({
  name: 'assignment',
  schema: [sdl('./assignment.graphql', import.meta.url)],
  resolvers: { Mutation },
  publishes: ['COMPLAINTS'],
  jobs: { 'complaint-absences': { cron: '5 * * * *', run: (deps) => startAbsences(deps.database) } },
});
