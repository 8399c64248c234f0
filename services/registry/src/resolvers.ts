import { connectionResolvers } from '@slrt/subgraph';
import type { Resolvers } from './__generated__/graphql.ts';
import { region } from './modules/area/resolvers/Query/region.ts';
import { regions } from './modules/area/resolvers/Query/regions.ts';
import { Region } from './modules/area/resolvers/Region.ts';
import { ChangeRequest } from './modules/change-request/resolvers/ChangeRequest.ts';
import { decideChangeRequestStage } from './modules/change-request/resolvers/Mutation/decideChangeRequestStage.ts';
import { changeRequest } from './modules/change-request/resolvers/Query/changeRequest.ts';
import { changeRequests } from './modules/change-request/resolvers/Query/changeRequests.ts';
import { codeLists } from './modules/code-list/resolvers/Query/codeLists.ts';
import { codeListVersions } from './modules/code-list/resolvers/Query/codeListVersions.ts';
import { Household } from './modules/household/resolvers/Household.ts';
import { HouseholdRevision } from './modules/household/resolvers/HouseholdRevision.ts';
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
import { RegionStatistics } from './modules/statistics/resolvers/RegionStatistics.ts';
import { RegistryImport } from './modules/import/resolvers/RegistryImport.ts';

export const resolvers: Resolvers = {
  Query: {
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
  },
  Mutation: { registerHousehold, recordHomeVisit, decideChangeRequestStage },
  Region,
  Household,
  HouseholdRevision,
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
};
