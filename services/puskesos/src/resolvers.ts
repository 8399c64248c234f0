import { auditTrailResolvers, connectionResolvers, subjectReportResolvers } from '@slrt/subgraph';
import type { Resolvers } from './__generated__/graphql.ts';
import { reportSources } from './subject-report.ts';
import { Deliberation } from './modules/deliberation/resolvers/Deliberation.ts';
import { recordDeliberation } from './modules/deliberation/resolvers/Mutation/recordDeliberation.ts';
import { scheduleDeliberation } from './modules/deliberation/resolvers/Mutation/scheduleDeliberation.ts';
import { deliberations } from './modules/deliberation/resolvers/Query/deliberations.ts';
import { Facilitator } from './modules/facilitator/resolvers/Facilitator.ts';
import { assignFacilitator } from './modules/facilitator/resolvers/Mutation/assignFacilitator.ts';
import { facilitators } from './modules/facilitator/resolvers/Query/facilitators.ts';
import { establishPuskesos } from './modules/unit/resolvers/Mutation/establishPuskesos.ts';
import { Puskesos } from './modules/unit/resolvers/Puskesos.ts';
import { puskesos } from './modules/unit/resolvers/Query/puskesos.ts';
import { Region } from './modules/unit/resolvers/Region.ts';
import { updatePuskesos } from './modules/unit/resolvers/Mutation/updatePuskesos.ts';
import { reassignFacilitator } from './modules/facilitator/resolvers/Mutation/reassignFacilitator.ts';
import { locateVillages } from './modules/facilitator/resolvers/Mutation/locateVillages.ts';
import { facilitatorPlan } from './modules/facilitator/resolvers/Query/facilitatorPlan.ts';
import { assignSupervisor } from './modules/supervisor/resolvers/Mutation/assignSupervisor.ts';
import { requestMinutesUpload } from './modules/deliberation/resolvers/Mutation/requestMinutesUpload.ts';
import { deliberationAgenda } from './modules/deliberation/resolvers/Query/deliberationAgenda.ts';
import { closeFieldDay } from './modules/field/resolvers/Mutation/closeFieldDay.ts';
import { fieldPackage } from './modules/field/resolvers/Query/fieldPackage.ts';
import { fieldDays } from './modules/field/resolvers/Query/fieldDays.ts';
import { Supervisor } from './modules/supervisor/resolvers/Supervisor.ts';
import { AgendaItem } from './modules/deliberation/resolvers/AgendaItem.ts';
import { DeliberationFile } from './modules/deliberation/resolvers/DeliberationFile.ts';
import { FieldPackage } from './modules/field/resolvers/FieldPackage.ts';
import { PlannedVisit } from './modules/field/resolvers/PlannedVisit.ts';
import { FieldDay } from './modules/field/resolvers/FieldDay.ts';

export const resolvers: Resolvers = {
  ...auditTrailResolvers('puskesos'),
  ...subjectReportResolvers('puskesos', reportSources),
  Query: { puskesos, facilitators, facilitatorPlan, deliberations, deliberationAgenda, fieldPackage, fieldDays },
  Mutation: {
    establishPuskesos,
    updatePuskesos,
    assignFacilitator,
    reassignFacilitator,
    locateVillages,
    assignSupervisor,
    scheduleDeliberation,
    recordDeliberation,
    requestMinutesUpload,
    closeFieldDay,
  },
  Puskesos,
  Region,
  Facilitator,
  Deliberation,
  AgendaItem,
  DeliberationFile,
  Supervisor,
  FieldPackage,
  PlannedVisit,
  FieldDay,
  FacilitatorConnection: connectionResolvers,
  DeliberationConnection: connectionResolvers,
};
