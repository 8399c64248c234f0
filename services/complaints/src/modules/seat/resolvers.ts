import { localDate } from '@slrt/areas';
import { caseworkRoles, complaintActs } from '@slrt/domain';
import { creation, requireScope } from '@slrt/subgraph';
import type { MutationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { handOverCaseload, organisers, recordAbsence, seatOfficer } from '../complaint/index.ts';
import { listSeats } from './seat.repository.ts';

export const Query: Pick<QueryResolvers, 'seats'> = {
  seats: (_, { districtCode, role }, context) => {
    const scope = requireScope(context, caseworkRoles);
    const day = localDate(districtCode, new Date());
    return context.db.read(scope, (tx) => listSeats(tx, { district: districtCode, role: role ?? null, day }));
  },
};

export const Mutation: MutationResolvers = {
  seatOfficer: creation('SeatOfficerSuccess', organisers, seatOfficer),
  recordAbsence: creation('RecordAbsenceSuccess', organisers, recordAbsence),
  handOverCaseload: creation('HandOverCaseloadSuccess', complaintActs.reassignComplaint.by, handOverCaseload),
};
