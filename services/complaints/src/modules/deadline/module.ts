import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { processDueClocks } from './use-cases/fire-clocks.ts';
import { previewClocksCommand } from './commands/preview-clocks.ts';
import { createLoaders } from './loaders.ts';
import { Complaint, ComplaintClockPreview, Mutation, Query, ReferralClock } from './resolvers.ts';

/**
 * Due times of complaints: reminders, escalation and pauses. A job looks every minute for complaints that are due, so a
 * restart misses none.
 */
export const deadline = defineModule<Deps, Resolvers>()({
  name: 'deadline',
  schema: [sdl('./deadline.graphql', import.meta.url)],
  types: {
    ComplaintClockPreview: './preview-clocks.ts#ListedPreview',
    ReferralClock: 'OpenReferral',
  },
  resolvers: { Query, Mutation, Complaint, ComplaintClockPreview, ReferralClock },
  loaders: createLoaders,
  commands: { 'clocks:preview': previewClocksCommand },
  publishes: ['COMPLAINTS'],
  jobs: { 'complaint-clocks': { cron: '* * * * *', run: (deps) => processDueClocks(deps).then(() => undefined) } },
});
