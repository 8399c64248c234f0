import { complaintActs } from '@slrt/domain';
import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { reassignComplaint as run } from '../../use-cases/reassign.ts';

export const reassignComplaint: MutationResolvers['reassignComplaint'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, complaintActs.reassignComplaint.by) };
  return mutate('ReassignComplaintSuccess', () => run(context.deps, caller, input));
};
