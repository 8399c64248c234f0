import type { QueryResolvers } from '../../../../__generated__/graphql.ts';

export const agency: QueryResolvers['agency'] = async (_, { code }, context) =>
  (await context.directory()).agencies.get(code) ?? null;
