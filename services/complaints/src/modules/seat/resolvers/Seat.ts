import type { SeatResolvers } from '../../../__generated__/graphql.ts';

export const Seat: SeatResolvers = {
  agency: (row) => (row.agency_code ? { code: row.agency_code } : null),
  openLoad: (row) => row.open_load,
};
