import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { exchangeRoles } from '../../referral.policy.ts';
import { requestReferralDocument as run } from '../../use-cases/exchange.ts';

export const requestReferralDocument: MutationResolvers['requestReferralDocument'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, exchangeRoles) };
  return create('RequestReferralDocumentSuccess', () => run(context.deps, caller, input));
};
