import { complaintActs } from '@slrt/domain';
import { actCommands, creation } from '@slrt/subgraph';
import type { MutationResolvers } from '../../__generated__/graphql.ts';
import { organisers } from '../duty/index.ts';
import { recordAbsence } from './use-cases/absences.ts';
import { handOverCaseload, reassignComplaint } from './use-cases/reassign-complaint.ts';

/** Root fields by which a complaint changes hands. */
export const Mutation: MutationResolvers = {
  ...actCommands(complaintActs, { reassignComplaint }),
  recordAbsence: creation('RecordAbsenceSuccess', organisers, recordAbsence),
  handOverCaseload: creation('HandOverCaseloadSuccess', complaintActs.reassignComplaint.by, handOverCaseload),
};
