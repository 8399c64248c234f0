import { complaintTransitions } from '@slrt/domain';
import { stepCommands } from '@slrt/subgraph';
import type { MutationResolvers } from '../../__generated__/graphql.ts';
import { decideHandling } from './use-cases/decide-handling.ts';
import { recommendHandling } from './use-cases/recommend-handling.ts';
import { reviewComplaint } from './use-cases/review-complaint.ts';
import { confirmOutcome, plainStep, recordFieldVerification, resubmitComplaint } from './use-cases/steps.ts';

/** Root fields of the steps that people take, one for each step of the lifecycle. */
export const Mutation: MutationResolvers = stepCommands(complaintTransitions, {
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
