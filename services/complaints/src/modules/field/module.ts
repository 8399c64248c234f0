import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Mutation, Query } from './resolvers.ts';
import { FiledComplaint } from './resolvers/FiledComplaint.ts';

export const field = defineModule<Deps, Resolvers>()({
  name: 'field',
  schema: [sdl('./field.graphql', import.meta.url)],
  types: { FiledComplaint: 'FiledComplaintAnswer' },
  resolvers: { Query, Mutation, FiledComplaint },
});
