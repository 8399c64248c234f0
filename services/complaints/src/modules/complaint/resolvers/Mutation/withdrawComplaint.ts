import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { rolesOfSteps } from '../../complaint.policy.ts';
import { withdrawComplaint as run } from '../../use-cases/steps.ts';

export const withdrawComplaint: MutationResolvers['withdrawComplaint'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, rolesOfSteps('withdrawComplaint')) };
  return mutate('WithdrawComplaintSuccess', () => run(context.deps, caller, input));
};
