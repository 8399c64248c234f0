import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { referralReaders } from '../../referral.policy.ts';
import { referralConnection } from '../referral-connection.ts';

export const referrals: QueryResolvers['referrals'] = (_, { filter, first, after }, context) =>
  referralConnection(context, requireScope(context, referralReaders), filter ?? {}, { first, after });
