import { generateService } from '@slrt/subgraph/generate';
import { documents } from './src/documents.ts';

await generateService(import.meta.url, documents, {
  Puskesos: '../modules/unit/index.ts#UnitRow',
  Facilitator: '../modules/facilitator/index.ts#FacilitatorRow',
  FacilitatorConnection: '../modules/facilitator/index.ts#FacilitatorPage',
  Deliberation: '../modules/deliberation/index.ts#DeliberationRow',
  DeliberationConnection: '../modules/deliberation/index.ts#DeliberationPage',
  AgendaItem: '../modules/deliberation/index.ts#ProposalRow',
  DeliberationFile: '@slrt/files#StoredFileRow',
  Supervisor: '../modules/supervisor/index.ts#SupervisorRow',
  FieldPackage: '../modules/field/index.ts#VillagePackage',
  PlannedVisit: '../modules/field/index.ts#PlannedVisitRow',
  FieldDay: '../modules/field/index.ts#FieldDayRow',
  Region: '../context.ts#RegionReference',
});
