import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { rolesOfStep } from '../../referral.policy.ts';
import { transferReferral as run } from '../../use-cases/transfer-referral.ts';

export const transferReferral: MutationResolvers['transferReferral'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, rolesOfStep('transferReferral')) };
  return mutate('TransferReferralSuccess', () => run(context.deps, caller, input));
};
