import type { ComplaintCategoryResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { categories, categoryListVersion, categoryOf } from './categories.ts';

/** The categories of the release. They are the same for everybody, so no role is asked for. */
export const Query: Pick<QueryResolvers, 'complaintCategories'> = { complaintCategories: () => [...categories] };

/** Fields of a category whose names differ from those of the release’s list. */
export const ComplaintCategory: ComplaintCategoryResolvers = {
  parent: (category) => (category.parent_code ? categoryOf(category.parent_code) : null),
  version: () => categoryListVersion,
  resolutionDays: (category) => category.resolution_days,
  documents: (category) => [...category.documents],
  validFrom: (category) => category.valid_from,
  validUntil: (category) => category.valid_until,
};
