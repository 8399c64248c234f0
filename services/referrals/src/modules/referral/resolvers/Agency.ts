import { publicScope } from '@slrt/domain';
import type { AgencyResolvers } from '../../../__generated__/graphql.ts';
import { referralReaders } from '../referral.policy.ts';
import { referralConnection } from './referral-connection.ts';

export const Agency: AgencyResolvers = {
  referrals: (agency, { filter, first, after }, context) => {
    const scope = context.scope(referralReaders) ?? publicScope(context.actor.id);
    return referralConnection(context, scope, { ...filter, agencyCode: agency.code }, { first, after });
  },
};
