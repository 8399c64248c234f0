import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { rolesOfStep } from '../../referral.policy.ts';
import { changeReferral } from '../../use-cases/change-referral.ts';

export const enterReferralInError: MutationResolvers['enterReferralInError'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, rolesOfStep('enterReferralInError')) };
  return mutate('EnterReferralInErrorSuccess', () =>
    changeReferral(context.deps, caller, 'enterReferralInError', input),
  );
};
