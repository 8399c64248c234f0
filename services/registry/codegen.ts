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
  HouseholdDraft: '../modules/change-request/index.ts#DraftParent',
  PersonDraft: '../modules/change-request/index.ts#PersonDraftParent',
  HouseholdSnapshot: '../modules/household/index.ts#SnapshotParent',
  PersonSnapshot: '../modules/household/index.ts#PersonSnapshotParent',
  WorkItem: '../modules/household/index.ts#WorkItemParent',
  WorkItemConnection: '../modules/household/index.ts#WorkItemPage',
  Photo: '../modules/photo/index.ts#PhotoRow',
  DuplicateCandidate: '../modules/duplicate/index.ts#CandidateRow',
  DuplicateCandidateConnection: '../modules/duplicate/index.ts#CandidatePage',
  DuplicateScan: '../modules/duplicate/index.ts#ScanRow',
  RegionQuality: '../modules/statistics/index.ts#QualityView',
  RegistryImport: '../modules/import/index.ts#ImportRow',
});
