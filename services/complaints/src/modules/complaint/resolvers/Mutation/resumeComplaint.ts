import { complaintActs } from '@slrt/domain';
import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { resumeComplaint as run } from '../../use-cases/pause-complaint.ts';

export const resumeComplaint: MutationResolvers['resumeComplaint'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, complaintActs.resumeComplaint.by) };
  return mutate('ResumeComplaintSuccess', () => run(context.deps, caller, input));
};
