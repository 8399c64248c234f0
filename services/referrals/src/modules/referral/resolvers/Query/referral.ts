import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { referralReaders } from '../../referral.policy.ts';

export const referral: QueryResolvers['referral'] = (_, { id }, context) => {
  requireScope(context, referralReaders);
  return context.referrals.load(id);
};
