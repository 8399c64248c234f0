import { formatId } from '@slrt/domain';
import type { FieldDayResolvers } from '../../../__generated__/graphql.ts';

export const FieldDay: FieldDayResolvers = {
  id: (row) => formatId('fieldDay', { district: row.district_code, uuid: row.id }),
  villages: (row) => row.village_codes.map((code) => ({ code })),
  changeRequests: (row) => row.change_requests,
  closedAt: (row) => row.closed_at,
};
