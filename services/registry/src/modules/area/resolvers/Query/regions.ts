import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { regionConnection } from '../region-connection.ts';

export const regions: QueryResolvers['regions'] = (_, { filter, first, after }, context) =>
  regionConnection(context, filter ?? {}, first, after);
