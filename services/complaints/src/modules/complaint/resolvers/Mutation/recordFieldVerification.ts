import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { rolesOfSteps } from '../../complaint.policy.ts';
import { recordFieldVerification as run } from '../../use-cases/steps.ts';

export const recordFieldVerification: MutationResolvers['recordFieldVerification'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, rolesOfSteps('recordFieldVerification')) };
  return mutate('RecordFieldVerificationSuccess', () => run(context.deps, caller, input));
};
