import { VillageChangeEntity } from '@slrt/database';
import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { ChangeRequest, Mutation, Query, SubmittedChangeRequest, SubmittedVisit } from './resolvers.ts';
import * as entities from './field.entity.ts';

export const field = defineModule<Deps, Resolvers>()({
  name: 'field',
  entities: [VillageChangeEntity, ...Object.values(entities)],
  schema: [sdl('./field.graphql', import.meta.url)],
  types: { SubmittedVisit: 'VisitItemAnswer', SubmittedChangeRequest: 'ChangeRequestItemAnswer' },
  resolvers: { Query, Mutation, ChangeRequest, SubmittedVisit, SubmittedChangeRequest },
});
