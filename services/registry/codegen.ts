import { generateService } from '@slrt/subgraph/generate';
import { documents } from './src/documents.ts';

await generateService(import.meta.url, documents, {
  Region: '../modules/area/index.ts#AreaRow',
  RegionConnection: '../modules/area/index.ts#AreaPage',
  RegionStatistics: '../modules/statistics/index.ts#StatisticsView',
  Household: '../modules/household/index.ts#HouseholdParent',
  HouseholdConnection: '../modules/household/index.ts#HouseholdPage',
  HouseholdRevision: '../modules/household/index.ts#Revision',
  HouseholdRevisionConnection: '../modules/household/index.ts#RevisionPage',
  Person: '../modules/household/index.ts#PersonParent',
  PersonMatchConnection: '../modules/household/index.ts#PersonMatchPage',
  MaskedString: '../modules/household/index.ts#MaskedValue',
  ChangeRequest: '../modules/change-request/index.ts#ChangeRequestRow',
  ChangeRequestConnection: '../modules/change-request/index.ts#ChangeRequestPage',
  RegistryImport: '../modules/import/index.ts#ImportRow',
});
