import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { syncCategories } from './category.repository.ts';
import * as entities from './category.entity.ts';
import { Query, ComplaintCategory } from './resolvers.ts';

/** Categories of complaints, their allowed days and the documents each one needs. They are reference data of the release. */
export const category = defineModule<Deps, Resolvers>()({
  name: 'category',
  schema: [sdl('./category.graphql', import.meta.url)],
  entities: Object.values(entities),
  types: { ComplaintCategory: 'Category' },
  resolvers: { Query, ComplaintCategory },
  referenceData: syncCategories,
});
