import { erased, kept } from '@slrt/retention';
import { connectionResolvers, defineModule, projectOfficerHouseholds, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { recordParticipationOnReferralCompleted } from './consumers/record-participation-on-referral-completed.ts';
import { sendComplaintSubject } from './consumers/send-complaint-subject.ts';
import { createLoaders } from './loaders.ts';
import { Mutation, Query } from './resolvers.ts';
import { Household, MaskedString, Participation, WorkItem } from './resolvers/Household.ts';
import { FactChange, HouseholdRevision, HouseholdSnapshot, PersonSnapshot } from './resolvers/HouseholdRevision.ts';
import { Person } from './resolvers/Person.ts';
import { reportSources } from './subject-report.ts';
import { startNameKeyRebuild } from './rebuild-name-keys.ts';
import * as entities from './household.entity.ts';
import { subjects } from './subjects.ts';

export const household = defineModule<Deps, Resolvers>()({
  name: 'household',
  entities: Object.values(entities),
  schema: ['household', 'participation', 'person', 'fact'].map((file) => sdl(`./${file}.graphql`, import.meta.url)),
  types: {
    FactChange: 'FactChangeParent',
    Household: 'HouseholdParent',
    HouseholdConnection: 'HouseholdPage',
    HouseholdRevision: 'Revision',
    HouseholdRevisionConnection: 'RevisionPage',
    HouseholdSnapshot: 'SnapshotParent',
    Participation: 'ParticipationRow',
    Person: 'PersonParent',
    PersonMatchConnection: 'PersonMatchPage',
    PersonSnapshot: 'PersonSnapshotParent',
    MaskedString: 'MaskedValue',
    WorkItem: 'WorkItemSource',
    WorkItemConnection: 'WorkItemPage',
  },
  resolvers: {
    Query,
    Mutation,
    FactChange,
    Household,
    HouseholdConnection: connectionResolvers,
    HouseholdRevision,
    HouseholdRevisionConnection: connectionResolvers,
    HouseholdSnapshot,
    Participation,
    Person,
    PersonMatchConnection: connectionResolvers,
    PersonSnapshot,
    MaskedString,
    WorkItem,
    WorkItemConnection: connectionResolvers,
  },
  subjects,
  loaders: createLoaders,
  publishes: ['REGISTRY', 'PROFILES', 'SUBJECTS'],
  consumers: [recordParticipationOnReferralCompleted, sendComplaintSubject, projectOfficerHouseholds],
  workers: [startNameKeyRebuild],
  personalData: {
    tables: {
      household_departure: kept('PUBLIC_DUTY', 5),
      household_revision: erased('PUBLIC_DUTY', 5),
      participation: kept('PUBLIC_FUNDS'),
      person: erased('PUBLIC_DUTY', 5),
      person_name_key: erased('PUBLIC_DUTY', 5),
      source_value: erased(),
      welfare_rank: kept('OTHER_PEOPLE', 5),
    },
    report: () => reportSources,
    // Defaults until the district sets its own schedule.
    retention: [
      {
        code: 'PERSON',
        years: 5,
        erase: 'erase_persons',
        source: 'people who left, died or were removed: kept until audits of the assistance they received are over',
      },
      { code: 'HOUSEHOLD', years: 5, erase: 'erase_households', source: 'same period as its people' },
    ],
  },
});
