import type { QueryResolvers } from '../../../../__generated__/graphql.ts';

export const programmes: QueryResolvers['programmes'] = async (_, __, context) => [
  ...(await context.directory()).programmes.values(),
];
