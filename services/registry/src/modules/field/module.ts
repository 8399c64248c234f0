import { VillageChangeEntity } from '@slrt/database';
import { kept } from '@slrt/retention';
import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { ChangeRequest, Mutation, Query, SubmittedChangeRequest, SubmittedVisit } from './resolvers.ts';
import * as entities from './field.entity.ts';

/**
 * Households for a tablet: changes since the last synchronisation of a village, and visits and change requests recorded
 * offline in one batch. Each item of a batch gets its own answer.
 */
export const field = defineModule<Deps, Resolvers>()({
  name: 'field',
  entities: [VillageChangeEntity, ...Object.values(entities)],
  schema: [sdl('./field.graphql', import.meta.url)],
  types: {
    SubmittedVisit: './use-cases/submit-visits.ts#VisitItemAnswer',
    SubmittedChangeRequest: './use-cases/submit-change-requests.ts#ChangeRequestItemAnswer',
  },
  resolvers: { Query, Mutation, ChangeRequest, SubmittedVisit, SubmittedChangeRequest },
  personalData: { tables: { visit_conflict: kept('OPEN_CASE') } },
});
