import { complaintActs } from '@slrt/domain';
import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { escalateComplaint as run } from '../../use-cases/escalate-complaint.ts';

export const escalateComplaint: MutationResolvers['escalateComplaint'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, complaintActs.escalateComplaint.by) };
  return mutate('EscalateComplaintSuccess', () => run(context.deps, caller, input));
};
