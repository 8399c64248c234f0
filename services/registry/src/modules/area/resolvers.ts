import type { QueryResolvers } from '../../__generated__/graphql.ts';
import { regionConnection } from './resolvers/region-connection.ts';

export const Query: Pick<QueryResolvers, 'region' | 'regions'> = {
  region: (_, { code }, context) => context.areas.load(code),
  regions: (_, { filter, first, after }, context) => regionConnection(context, filter ?? {}, first, after),
};
