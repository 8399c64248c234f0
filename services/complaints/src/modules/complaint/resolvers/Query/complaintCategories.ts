import type { QueryResolvers } from '../../../../__generated__/graphql.ts';

export const complaintCategories: QueryResolvers['complaintCategories'] = async (_, __, context) => [
  ...(await context.categories()).values(),
];
