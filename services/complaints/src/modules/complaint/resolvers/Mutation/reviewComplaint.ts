import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { rolesOfSteps } from '../../complaint.policy.ts';
import { reviewComplaint as run } from '../../use-cases/review-complaint.ts';

export const reviewComplaint: MutationResolvers['reviewComplaint'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, rolesOfSteps('reviewComplaint:START')) };
  return mutate('ReviewComplaintSuccess', () => run(context.deps, caller, input));
};
