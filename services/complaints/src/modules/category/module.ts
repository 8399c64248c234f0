import { defineModule } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { syncCategories } from './category.repository.ts';
import { ComplaintCategory } from './ComplaintCategory.ts';
import { Query } from './resolvers.ts';

export const category = defineModule<Deps, Resolvers>()({
  name: 'category',
  types: { ComplaintCategory: 'Category' },
  resolvers: { Query, ComplaintCategory },
  referenceData: syncCategories,
});
