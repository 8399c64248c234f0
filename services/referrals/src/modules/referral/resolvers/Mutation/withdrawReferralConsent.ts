import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { consentHearers } from '../../referral.policy.ts';
import { withdrawConsent } from '../../use-cases/withdraw-consent.ts';

export const withdrawReferralConsent: MutationResolvers['withdrawReferralConsent'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, consentHearers) };
  return mutate('WithdrawReferralConsentSuccess', () => withdrawConsent(context.deps, caller, input));
};
