import { localDate } from '@slrt/areas';
import { caseworkRoles } from '@slrt/domain';
import { creation, requireScope } from '@slrt/subgraph';
import type { MutationResolvers, QueryResolvers, SeatResolvers } from '../../__generated__/graphql.ts';
import { listSeats } from './seat.repository.ts';
import { organisers, seatOfficer } from './use-cases/seat-officer.ts';

export const Query: Pick<QueryResolvers, 'seats'> = {
  seats: (_, { districtCode, role }, context) => {
    const scope = requireScope(context, caseworkRoles);
    const day = localDate(districtCode, new Date());
    return context.db.read(scope, (tx) => listSeats(tx, { district: districtCode, role: role ?? null, day }));
  },
};

export const Mutation: MutationResolvers = {
  seatOfficer: creation('SeatOfficerSuccess', organisers, seatOfficer),
};

export const Seat: SeatResolvers = {
  agency: (row) => (row.agency_code ? { code: row.agency_code } : null),
  openLoad: (row) => row.open_load,
};
