import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { rolesOfStep } from '../../referral.policy.ts';
import { changeReferral } from '../../use-cases/change-referral.ts';

export const holdReferral: MutationResolvers['holdReferral'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, rolesOfStep('holdReferral')) };
  return mutate('HoldReferralSuccess', () => changeReferral(context.deps, caller, 'holdReferral', input));
};
