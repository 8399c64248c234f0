import { complaintActs, complaintTransitions } from '@slrt/domain';
import { actCommands, stepCommands } from '@slrt/subgraph';
import type { MutationResolvers } from '../../__generated__/graphql.ts';
import { decideHandling } from './use-cases/decide-handling.ts';
import { keepWaiting, settleRefusal } from './use-cases/need-acts.ts';
import { recommendHandling } from './use-cases/recommend-handling.ts';
import { reopenComplaint } from './use-cases/reopen-complaint.ts';
import { separateComplaint } from './use-cases/separate-complaint.ts';
import { reviewComplaint } from './use-cases/review-complaint.ts';
import {
  completeHandling,
  confirmOutcome,
  endWaiting,
  plainStep,
  recordFieldVerification,
  resubmitComplaint,
} from './use-cases/steps.ts';

const steps: MutationResolvers = stepCommands(complaintTransitions, {
  reviewComplaint,
  resubmitComplaint,
  recordFieldVerification,
  recommendHandling,
  decideHandling,
  completeHandling,
  endWaiting,
  separateComplaint,
  confirmOutcome,
  reopenComplaint,
  withdrawComplaint: plainStep('withdrawComplaint'),
});

/** Root fields of the steps that people take, one for each step of the lifecycle, and of what they change of a need otherwise. */
export const Mutation: MutationResolvers = {
  ...steps,
  ...actCommands(complaintActs, { keepWaiting, settleRefusal }),
};
