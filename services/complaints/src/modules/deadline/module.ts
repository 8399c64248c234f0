import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { processDueClocks } from './use-cases/fire-clocks.ts';
import { Mutation } from './resolvers.ts';

/** Reminders, escalation and pauses of complaints. */
export const deadline = defineModule<Deps, Resolvers>()({
  name: 'deadline',
  schema: [sdl('./deadline.graphql', import.meta.url)],
  resolvers: { Mutation },
  publishes: ['COMPLAINTS'],
  jobs: { 'complaint-clocks': { cron: '* * * * *', run: (deps) => processDueClocks(deps).then(() => undefined) } },
});
