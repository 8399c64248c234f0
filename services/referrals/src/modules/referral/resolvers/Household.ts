import { parseId } from '@slrt/domain';
import type { HouseholdResolvers } from '../../../__generated__/graphql.ts';
import { referralReaders } from '../referral.policy.ts';
import { referralConnection } from './referral-connection.ts';

export const Household: HouseholdResolvers = {
  referrals: (household, { first, after }, context) => {
    const key = parseId('household', household.id);
    const scope = context.scope(referralReaders);
    return key && scope ? referralConnection(context, scope, { householdUuid: key.uuid }, { first, after }) : null;
  },
};
