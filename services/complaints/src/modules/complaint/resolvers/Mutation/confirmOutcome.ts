import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { rolesOfSteps } from '../../complaint.policy.ts';
import { confirmOutcome as run } from '../../use-cases/steps.ts';

export const confirmOutcome: MutationResolvers['confirmOutcome'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, rolesOfSteps('confirmOutcome:FULFILLED')) };
  return mutate('ConfirmOutcomeSuccess', () => run(context.deps, caller, input));
};
