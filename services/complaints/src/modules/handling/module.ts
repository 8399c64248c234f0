import { complaintTransitions } from '@slrt/domain';
import { defineModule, sdl, stepCommands } from '@slrt/subgraph';
import type { MutationResolvers, Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { decideHandling } from './use-cases/decide-handling.ts';
import { recommendHandling } from './use-cases/recommend-handling.ts';
import { reviewComplaint } from './use-cases/review-complaint.ts';
import { confirmOutcome, plainStep, recordFieldVerification, resubmitComplaint } from './use-cases/steps.ts';

const Mutation: MutationResolvers = stepCommands(complaintTransitions, {
  reviewComplaint,
  resubmitComplaint,
  recordFieldVerification,
  recommendHandling,
  decideHandling,
  completeHandling: plainStep('completeHandling'),
  confirmOutcome,
  reopenComplaint: plainStep('reopenComplaint'),
  withdrawComplaint: plainStep('withdrawComplaint'),
});

/** Steps of the lifecycle that people take, from review to the answer of the family. */
export const handling = defineModule<Deps, Resolvers>()({
  name: 'handling',
  schema: [sdl('./handling.graphql', import.meta.url)],
  resolvers: { Mutation },
  publishes: ['COMPLAINTS'],
});
