import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { rolesOfSteps } from '../../complaint.policy.ts';
import { recommendHandling as run } from '../../use-cases/recommend-handling.ts';

export const recommendHandling: MutationResolvers['recommendHandling'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, rolesOfSteps('recommendHandling')) };
  return mutate('RecommendHandlingSuccess', () => run(context.deps, caller, input));
};
