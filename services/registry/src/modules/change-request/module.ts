import { kept } from '@slrt/retention';
import { connectionResolvers, defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Mutation, Query } from './resolvers.ts';
import {
  ChangeRequest,
  HouseholdDraft,
  LikelyDuplicate,
  LikelyDuplicates,
  PersonDraft,
  ProposedFact,
  ProposedValue,
} from './type-resolvers.ts';
import * as entities from './change-request.entity.ts';
import { subjects } from './subjects.ts';

export const changeRequest = defineModule<Deps, Resolvers>()({
  name: 'change-request',
  entities: Object.values(entities),
  schema: [sdl('./change-request.graphql', import.meta.url)],
  types: {
    ChangeRequest: 'ChangeRequestRow',
    ChangeRequestConnection: 'ChangeRequestPage',
    HouseholdDraft: 'DraftParent',
    PersonDraft: 'PersonDraftParent',
    ProposedValue: 'ProposedValueParent',
    LikelyDuplicate: 'LikelyDuplicateParent',
    LikelyDuplicates: 'LikelyDuplicatesFailure',
    ProposedFact: 'ProposedFactParent',
  },
  subjects,
  resolvers: {
    Query,
    Mutation,
    ChangeRequest,
    ChangeRequestConnection: connectionResolvers,
    HouseholdDraft,
    PersonDraft,
    ProposedValue,
    LikelyDuplicate,
    LikelyDuplicates,
    ProposedFact,
  },
  publishes: ['REGISTRY'],
  personalData: {
    tables: { change_request: kept('OPEN_CASE', 5) },
    report: () => [
      {
        section: 'changeRequests',
        labels: { kind: 'ChangeRequestKind', state: 'ChangeRequestState' },
        sql: `select kind, state, submitted_at from change_request
              where district_code = $1 and household_id = $3 and $2::uuid is not null order by submitted_at`,
      },
    ],
  },
});
