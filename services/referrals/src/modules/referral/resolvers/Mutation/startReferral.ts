import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { rolesOfStep } from '../../referral.policy.ts';
import { changeReferral } from '../../use-cases/change-referral.ts';

export const startReferral: MutationResolvers['startReferral'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, rolesOfStep('startReferral')) };
  return mutate('StartReferralSuccess', () => changeReferral(context.deps, caller, 'startReferral', input));
};
