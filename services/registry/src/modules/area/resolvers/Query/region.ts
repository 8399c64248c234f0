import type { QueryResolvers } from '../../../../__generated__/graphql.ts';

export const region: QueryResolvers['region'] = (_, { code }, context) => context.areas.load(code);
