import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { rolesOfSteps } from '../../complaint.policy.ts';
import { resubmitComplaint as run } from '../../use-cases/steps.ts';

export const resubmitComplaint: MutationResolvers['resubmitComplaint'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, rolesOfSteps('resubmitComplaint')) };
  return mutate('ResubmitComplaintSuccess', () => run(context.deps, caller, input));
};
