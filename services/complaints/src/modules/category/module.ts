import { defineModule, sdl } from '@slrt/subgraph';
import type { ComplaintCategoryResolvers, QueryResolvers, Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { categories, categoryListVersion, categoryOf } from './categories.ts';
import { syncCategories } from './category.repository.ts';

const Query: Pick<QueryResolvers, 'complaintCategories'> = { complaintCategories: () => [...categories] };

const ComplaintCategory: ComplaintCategoryResolvers = {
  parent: (category) => (category.parent_code ? categoryOf(category.parent_code) : null),
  version: () => categoryListVersion,
  resolutionDays: (category) => category.resolution_days,
  documents: (category) => [...category.documents],
  validFrom: (category) => category.valid_from,
  validUntil: (category) => category.valid_until,
};
import * as entities from './category.entity.ts';

export const category = defineModule<Deps, Resolvers>()({
  name: 'category',
  schema: [sdl('./category.graphql', import.meta.url)],
  entities: Object.values(entities),
  types: { ComplaintCategory: 'Category' },
  resolvers: { Query, ComplaintCategory },
  referenceData: syncCategories,
});
