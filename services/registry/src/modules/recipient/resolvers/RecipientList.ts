import { formatId } from '@slrt/domain';
import type { RecipientListResolvers } from '../../../__generated__/graphql.ts';

export const RecipientList: RecipientListResolvers = {
  id: (row) => formatId('recipientList', { district: row.district_code, uuid: row.id }),
  agencyCode: (row) => row.agency_code,
  programmeCode: (row) => row.programme_code,
  givenAt: (row) => row.given_at,
  endedAt: (row) => row.ended_at,
};
