import type { QueryResolvers } from '../../../../__generated__/graphql.ts';

export const programme: QueryResolvers['programme'] = async (_, { code }, context) =>
  (await context.directory()).programmes.get(code) ?? null;
