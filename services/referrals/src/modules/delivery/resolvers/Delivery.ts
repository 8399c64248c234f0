import { formatId } from '@slrt/domain';
import type { DeliveryResolvers } from '../../../__generated__/graphql.ts';

export const Delivery: DeliveryResolvers = {
  id: (row) => formatId('delivery', { district: row.district_code, uuid: row.id }),
  eventId: (row) => row.event_id,
  eventType: (row) => row.type,
  referralId: (row) => formatId('referral', { district: row.district_code, uuid: row.referral_id }),
  nextAt: (row) => (row.state === 'PENDING' ? row.next_at : null),
  deliveredAt: (row) => row.delivered_at,
  attempts: (row, _, context) => context.attempts.load(row.id),
};
