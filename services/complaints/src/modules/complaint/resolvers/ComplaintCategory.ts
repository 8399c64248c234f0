import type { ComplaintCategoryResolvers } from '../../../__generated__/graphql.ts';

export const ComplaintCategory: ComplaintCategoryResolvers = {
  parent: async (row, _, context) =>
    row.parent_code ? ((await context.categories()).get(row.parent_code) ?? null) : null,
};
