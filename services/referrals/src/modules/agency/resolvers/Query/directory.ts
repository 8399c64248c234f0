import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { searchDirectory } from '../../search-directory.ts';

export const directory: QueryResolvers['directory'] = async (_, { filter }, context) => {
  const { regionCode, sector = null, categoryCode = null, programmeCode = null, text = null } = filter;
  const question = { regionCode, sector, categoryCode, programmeCode, text };
  return searchDirectory(await context.directory(), question, new Date());
};
