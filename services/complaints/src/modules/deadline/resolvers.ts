import { complaintActs } from '@slrt/domain';
import { actCommands } from '@slrt/subgraph';
import type { MutationResolvers } from '../../__generated__/graphql.ts';
import { escalateComplaint } from './use-cases/escalate-complaint.ts';
import { pauseComplaint, resumeComplaint } from './use-cases/pause-complaint.ts';

/** Root fields that stop, restart or escalate the clock of a complaint. */
export const Mutation: MutationResolvers = actCommands(complaintActs, {
  escalateComplaint,
  pauseComplaint,
  resumeComplaint,
});
