import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { rolesOfSteps } from '../../complaint.policy.ts';
import { completeHandling as run } from '../../use-cases/steps.ts';

export const completeHandling: MutationResolvers['completeHandling'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, rolesOfSteps('completeHandling')) };
  return mutate('CompleteHandlingSuccess', () => run(context.deps, caller, input));
};
