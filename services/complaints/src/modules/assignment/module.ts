import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { startAbsences } from './use-cases/absences.ts';
import { Mutation } from './resolvers.ts';

/** Reassignment of complaints: single ones, whole caseloads, and those of absent people. */
export const assignment = defineModule<Deps, Resolvers>()({
  name: 'assignment',
  schema: [sdl('./assignment.graphql', import.meta.url)],
  resolvers: { Mutation },
  publishes: ['COMPLAINTS'],
  jobs: { 'complaint-absences': { cron: '5 * * * *', run: (deps) => startAbsences(deps.database) } },
});
