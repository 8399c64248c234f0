import { localDate } from '@slrt/areas';
import { caseworkRoles, complaintActs, formatId } from '@slrt/domain';
import { actCommands, creation, getScope } from '@slrt/subgraph';
import type { AbsenceResolvers, MutationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { listAbsences } from '../duty/index.ts';
import { organisers } from '../roster/index.ts';
import { changeAbsence, endAbsence, recordAbsence } from './use-cases/absences.ts';
import { handOverCaseload, reassignComplaint } from './use-cases/reassign-complaint.ts';

export const Query: Pick<QueryResolvers, 'absences'> = {
  absences: (_, { regionCode: district, from, until, person }, context) => {
    const scope = getScope(context, caseworkRoles);
    const period = { from: from ?? localDate(district, new Date()), until: until ?? null };
    return context.db.read(scope, (tx) => listAbsences(tx, { district, ...period, person: person ?? null }));
  },
};

/** Root fields by which a complaint changes hands. */
export const Mutation: MutationResolvers = {
  ...actCommands(complaintActs, { reassignComplaint }),
  recordAbsence: creation('RecordAbsenceSuccess', organisers, recordAbsence),
  changeAbsence: creation('ChangeAbsenceSuccess', organisers, changeAbsence),
  endAbsence: creation('EndAbsenceSuccess', organisers, endAbsence),
  handOverCaseload: creation('HandOverCaseloadSuccess', complaintActs.reassignComplaint.by, handOverCaseload),
};

export const Absence: AbsenceResolvers = {
  id: (row) => formatId('absence', { district: row.district_code, uuid: row.id }),
  from: (row) => row.from_day,
  until: (row) => row.until_day,
  handedOver: (row) => row.handed_over,
  changedBy: (row) => row.changed_by,
};
