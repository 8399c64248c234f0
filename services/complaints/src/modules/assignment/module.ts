import { complaintActs } from '@slrt/domain';
import { actCommands, creation, defineModule, sdl } from '@slrt/subgraph';
import type { MutationResolvers, Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { organisers } from '../duty/index.ts';
import { recordAbsence, startAbsences } from './use-cases/absences.ts';
import { handOverCaseload, reassignComplaint } from './use-cases/reassign-complaint.ts';

const Mutation: MutationResolvers = {
  ...actCommands(complaintActs, { reassignComplaint }),
  recordAbsence: creation('RecordAbsenceSuccess', organisers, recordAbsence),
  handOverCaseload: creation('HandOverCaseloadSuccess', complaintActs.reassignComplaint.by, handOverCaseload),
};

/** Who holds a complaint: reassigned by hand, handed over as a caseload, or because of an absence. */
export const assignment = defineModule<Deps, Resolvers>()({
  name: 'assignment',
  schema: [sdl('./assignment.graphql', import.meta.url)],
  resolvers: { Mutation },
  publishes: ['COMPLAINTS'],
  jobs: { 'complaint-absences': { cron: '5 * * * *', run: (deps) => startAbsences(deps.database) } },
});
