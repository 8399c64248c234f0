import { formatId } from '@slrt/domain';
import type { QuotaResolvers } from '../../../__generated__/graphql.ts';

export const Quota: QuotaResolvers = {
  id: (row) => formatId('quota', { district: row.district_code, uuid: row.id }),
  region: (row) => ({ code: row.region_code }),
  from: (row) => row.period_from,
  until: (row) => row.period_until,
  left: (row) => Math.max(0, row.total - row.reserved - row.used),
};
