import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { rolesOfSteps } from '../../complaint.policy.ts';
import { reopenComplaint as run } from '../../use-cases/steps.ts';

export const reopenComplaint: MutationResolvers['reopenComplaint'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, rolesOfSteps('reopenComplaint')) };
  return mutate('ReopenComplaintSuccess', () => run(context.deps, caller, input));
};
