import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { rolesOfStep } from '../../referral.policy.ts';
import { changeReferral } from '../../use-cases/change-referral.ts';

export const acceptReferral: MutationResolvers['acceptReferral'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, rolesOfStep('acceptReferral')) };
  return mutate('AcceptReferralSuccess', () => changeReferral(context.deps, caller, 'acceptReferral', input));
};
