import { covers } from '@slrt/domain';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';

export const agencies: QueryResolvers['agencies'] = async (_, { filter }, context) => {
  const { agencies: all, offices } = await context.directory();
  const { sector, regionCode } = filter ?? {};
  const serves = (code: string) =>
    !regionCode ||
    offices.some((office) => office.agency_code === code && office.serves.some((area) => covers(area, regionCode)));
  return [...all.values()].filter((agency) => (!sector || agency.sectors.includes(sector)) && serves(agency.code));
};
