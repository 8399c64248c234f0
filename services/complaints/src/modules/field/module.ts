import { VillageChangeEntity } from '@slrt/database';
import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { ComplaintChanges, FiledComplaint, Mutation, Query } from './resolvers.ts';
import { subjects } from './subjects.ts';

/**
 * Complaints for a tablet: changes since the last synchronisation of a village, and complaints filed offline in one batch.
 * Each item of a batch gets its own answer.
 */
export const field = defineModule<Deps, Resolvers>()({
  name: 'field',
  entities: [VillageChangeEntity],
  schema: [sdl('./field.graphql', import.meta.url)],
  types: {
    ComplaintChanges: './field.repository.ts#ChangesView',
    FiledComplaint: '../modules/field/use-cases/sync-complaints.ts#FiledComplaintAnswer',
  },
  subjects,
  resolvers: { Query, Mutation, ComplaintChanges, FiledComplaint },
});
