import { formatId } from '@slrt/domain';
import type { AgencyEventResolvers } from '../../../__generated__/graphql.ts';
import { eventOf } from '../delivery.repository.ts';
import { structured } from '../send-webhook.ts';

export const AgencyEvent: AgencyEventResolvers = {
  id: (row) => row.event_id,
  referral: (row, _, context) =>
    context.referrals.load(formatId('referral', { district: row.district_code, uuid: row.referral_id })),
  referralId: (row) => formatId('referral', { district: row.district_code, uuid: row.referral_id }),
  cloudEvent: (row) => structured(eventOf(row)),
};
