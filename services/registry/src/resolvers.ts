import { auditTrailResolvers, connectionResolvers, subjectReportResolvers } from '@slrt/subgraph';
import type { Resolvers } from './__generated__/graphql.ts';
import { reportSources } from './subject-report.ts';
import { region } from './modules/area/resolvers/Query/region.ts';
import { regions } from './modules/area/resolvers/Query/regions.ts';
import { Region } from './modules/area/resolvers/Region.ts';
import { ChangeRequest } from './modules/change-request/resolvers/ChangeRequest.ts';
import { decideChangeRequestStage } from './modules/change-request/resolvers/Mutation/decideChangeRequestStage.ts';
import { changeRequest } from './modules/change-request/resolvers/Query/changeRequest.ts';
import { changeRequests } from './modules/change-request/resolvers/Query/changeRequests.ts';
import { codeLists } from './modules/code-list/resolvers/Query/codeLists.ts';
import { codeListVersions } from './modules/code-list/resolvers/Query/codeListVersions.ts';
import { householdsByKk } from './modules/household/resolvers/Query/householdsByKk.ts';
import { workList } from './modules/household/resolvers/Query/workList.ts';
import { WorkItem } from './modules/household/resolvers/WorkItem.ts';
import { cancelChangeRequest } from './modules/change-request/resolvers/Mutation/cancelChangeRequest.ts';
import { resubmitChangeRequest } from './modules/change-request/resolvers/Mutation/resubmitChangeRequest.ts';
import { submitChangeRequest } from './modules/change-request/resolvers/Mutation/submitChangeRequest.ts';
import { HouseholdDraft, PersonDraft } from './modules/change-request/resolvers/HouseholdDraft.ts';
import { Recipient } from './modules/recipient/resolvers/Recipient.ts';
import { RecipientList } from './modules/recipient/resolvers/RecipientList.ts';
import { recipientLists } from './modules/recipient/resolvers/Query/recipientLists.ts';
import { recipients } from './modules/recipient/resolvers/Query/recipients.ts';
import { settleRecipient } from './modules/recipient/resolvers/Mutation/settleRecipient.ts';
import { DuplicateCandidate, DuplicateScan } from './modules/duplicate/resolvers/DuplicateCandidate.ts';
import { requestDuplicateScan } from './modules/duplicate/resolvers/Mutation/requestDuplicateScan.ts';
import { resolveDuplicate } from './modules/duplicate/resolvers/Mutation/resolveDuplicate.ts';
import { setDuplicateThreshold } from './modules/duplicate/resolvers/Mutation/setDuplicateThreshold.ts';
import { duplicateCandidates } from './modules/duplicate/resolvers/Query/duplicateCandidates.ts';
import { duplicateScans } from './modules/duplicate/resolvers/Query/duplicateScans.ts';
import { duplicateThreshold } from './modules/duplicate/resolvers/Query/duplicateThreshold.ts';
import { requestPhotoUpload } from './modules/photo/resolvers/Mutation/requestPhotoUpload.ts';
import { Photo } from './modules/photo/resolvers/Photo.ts';
import { Household } from './modules/household/resolvers/Household.ts';
import {
  HouseholdRevision,
  HouseholdSnapshot,
  PersonSnapshot,
} from './modules/household/resolvers/HouseholdRevision.ts';
import { MaskedString } from './modules/household/resolvers/MaskedString.ts';
import { recordHomeVisit } from './modules/household/resolvers/Mutation/recordHomeVisit.ts';
import { registerHousehold } from './modules/household/resolvers/Mutation/registerHousehold.ts';
import { Person } from './modules/household/resolvers/Person.ts';
import { household } from './modules/household/resolvers/Query/household.ts';
import { households } from './modules/household/resolvers/Query/households.ts';
import { person } from './modules/household/resolvers/Query/person.ts';
import { personByNik } from './modules/household/resolvers/Query/personByNik.ts';
import { searchPersons } from './modules/household/resolvers/Query/searchPersons.ts';
import { registryImport } from './modules/import/resolvers/Query/registryImport.ts';
import { RegionQuality, RegionStatistics } from './modules/statistics/resolvers/RegionStatistics.ts';
import { RegistryImport } from './modules/import/resolvers/RegistryImport.ts';
import { householdChanges } from './modules/field/resolvers/Query/householdChanges.ts';
import { submitVisits } from './modules/field/resolvers/Mutation/submitVisits.ts';
import { submitChangeRequests } from './modules/field/resolvers/Mutation/submitChangeRequests.ts';
import { SubmittedVisit } from './modules/field/resolvers/SubmittedVisit.ts';
import { SubmittedChangeRequest } from './modules/field/resolvers/SubmittedChangeRequest.ts';

import { auditTrail } from './modules/audit/resolvers/Query/auditTrail.ts';
import { subjectReport } from './modules/audit/resolvers/Query/subjectReport.ts';

export const resolvers: Resolvers = {
  ...auditTrailResolvers('registry'),
  ...subjectReportResolvers('registry', reportSources),
  Query: {
    auditTrail,
    subjectReport,
    householdChanges,
    region,
    regions,
    household,
    households,
    person,
    personByNik,
    searchPersons,
    changeRequest,
    changeRequests,
    registryImport,
    codeLists,
    codeListVersions,
    householdsByKk,
    workList,
    duplicateCandidates,
    duplicateScans,
    duplicateThreshold,
    recipientLists,
    recipients,
  },
  Mutation: {
    submitVisits,
    submitChangeRequests,
    registerHousehold,
    recordHomeVisit,
    submitChangeRequest,
    resubmitChangeRequest,
    cancelChangeRequest,
    decideChangeRequestStage,
    requestPhotoUpload,
    resolveDuplicate,
    settleRecipient,
    requestDuplicateScan,
    setDuplicateThreshold,
  },
  Region,
  Household,
  HouseholdRevision,
  HouseholdSnapshot,
  PersonSnapshot,
  HouseholdDraft,
  PersonDraft,
  Photo,
  WorkItem,
  DuplicateCandidate,
  Recipient,
  RecipientList,
  RecipientConnection: connectionResolvers,
  DuplicateScan,
  RegionQuality,
  Person,
  MaskedString,
  ChangeRequest,
  RegionStatistics,
  RegistryImport,
  RegionConnection: connectionResolvers,
  HouseholdConnection: connectionResolvers,
  HouseholdRevisionConnection: connectionResolvers,
  PersonMatchConnection: connectionResolvers,
  ChangeRequestConnection: connectionResolvers,
  WorkItemConnection: connectionResolvers,
  DuplicateCandidateConnection: connectionResolvers,
  SubmittedVisit,
  SubmittedChangeRequest,
};
