import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { rolesOfSteps } from '../../complaint.policy.ts';
import { decideHandling as run } from '../../use-cases/decide-handling.ts';

export const decideHandling: MutationResolvers['decideHandling'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, rolesOfSteps('decideHandling:RETURN')) };
  return mutate('DecideHandlingSuccess', () => run(context.deps, caller, input));
};
