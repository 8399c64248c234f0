import { complaintActs } from '@slrt/domain';
import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { pauseComplaint as run } from '../../use-cases/pause-complaint.ts';

export const pauseComplaint: MutationResolvers['pauseComplaint'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, complaintActs.pauseComplaint.by) };
  return mutate('PauseComplaintSuccess', () => run(context.deps, caller, input));
};
