import { localDate } from '@slrt/areas';
import { caseworkRoles } from '@slrt/domain';
import { creation, getScope } from '@slrt/subgraph';
import type { MutationResolvers, QueryResolvers, DutyAssignmentResolvers } from '../../__generated__/graphql.ts';
import { listDutyAssignments } from './duty.repository.ts';
import { organisers } from '../roster/index.ts';
import { assignDuty } from './use-cases/assign-duty.ts';

export const Query: Pick<QueryResolvers, 'dutyAssignments'> = {
  dutyAssignments: (_, { regionCode: districtCode, role }, context) => {
    const scope = getScope(context, caseworkRoles);
    const day = localDate(districtCode, new Date());
    return context.db.read(scope, (tx) => listDutyAssignments(tx, { district: districtCode, role: role ?? null, day }));
  },
};

export const Mutation: MutationResolvers = {
  assignDuty: creation('AssignDutySuccess', organisers, assignDuty),
};

export const DutyAssignment: DutyAssignmentResolvers = {
  agency: (row) => (row.agency_code ? { code: row.agency_code } : null),
  openComplaints: (row) => row.open_complaints,
};
