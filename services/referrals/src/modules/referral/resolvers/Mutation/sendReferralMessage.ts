import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { exchangeRoles } from '../../referral.policy.ts';
import { sendReferralMessage as run } from '../../use-cases/exchange.ts';

export const sendReferralMessage: MutationResolvers['sendReferralMessage'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, exchangeRoles) };
  return create('SendReferralMessageSuccess', () => run(context.deps, caller, input));
};
