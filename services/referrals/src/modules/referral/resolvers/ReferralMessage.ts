import { formatId } from '@slrt/domain';
import type { ReferralMessageResolvers, Role } from '../../../__generated__/graphql.ts';

export const ReferralMessage: ReferralMessageResolvers = {
  id: (row) => formatId('referralMessage', { district: row.district_code, uuid: row.id }),
  role: (row) => row.actor_role as Role,
};
