import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { startAbsences } from './use-cases/absences.ts';
import { Mutation } from './resolvers.ts';

/**
 * Who holds a complaint: reassigned by hand, handed over as a caseload, or passed to a deputy during an absence. A job starts
 * absences on their first day.
 */
export const assignment = defineModule<Deps, Resolvers>()({
  name: 'assignment',
  schema: [sdl('./assignment.graphql', import.meta.url)],
  resolvers: { Mutation },
  publishes: ['COMPLAINTS'],
  jobs: { 'complaint-absences': { cron: '5 * * * *', run: (deps) => startAbsences(deps.database) } },
});
