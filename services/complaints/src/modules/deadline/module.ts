import { complaintActs } from '@slrt/domain';
import { actCommands, defineModule, sdl } from '@slrt/subgraph';
import type { MutationResolvers, Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { escalateComplaint } from './use-cases/escalate-complaint.ts';
import { processDueClocks } from './use-cases/fire-clocks.ts';
import { pauseComplaint, resumeComplaint } from './use-cases/pause-complaint.ts';

const Mutation: MutationResolvers = actCommands(complaintActs, {
  escalateComplaint,
  pauseComplaint,
  resumeComplaint,
});

/** Due times of complaints: reminders, escalation and pauses. */
export const deadline = defineModule<Deps, Resolvers>()({
  name: 'deadline',
  schema: [sdl('./deadline.graphql', import.meta.url)],
  resolvers: { Mutation },
  publishes: ['COMPLAINTS'],
  jobs: { 'complaint-clocks': { cron: '* * * * *', run: (deps) => processDueClocks(deps).then(() => undefined) } },
});
