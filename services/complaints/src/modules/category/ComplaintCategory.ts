import type { ComplaintCategoryResolvers } from '../../__generated__/graphql.ts';
import { categoryListVersion, categoryOf } from './categories.ts';

export const ComplaintCategory: ComplaintCategoryResolvers = {
  parent: (category) => (category.parent_code ? categoryOf(category.parent_code) : null),
  version: () => categoryListVersion,
  resolutionDays: (category) => category.resolution_days,
  documents: (category) => [...category.documents],
  validFrom: (category) => category.valid_from,
  validUntil: (category) => category.valid_until,
};
