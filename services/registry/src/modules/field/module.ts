import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { ChangeRequest, Mutation, Query, SubmittedChangeRequest, SubmittedVisit } from './resolvers.ts';

export const field = defineModule<Deps, Resolvers>()({
  name: 'field',
  schema: [sdl('./field.graphql', import.meta.url)],
  types: { SubmittedVisit: 'VisitItemAnswer', SubmittedChangeRequest: 'ChangeRequestItemAnswer' },
  resolvers: { Query, Mutation, ChangeRequest, SubmittedVisit, SubmittedChangeRequest },
});
