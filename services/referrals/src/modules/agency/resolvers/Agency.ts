import { connection, pageSize } from '@slrt/subgraph';
import type { AgencyResolvers } from '../../../__generated__/graphql.ts';
import type { ServiceContext } from '../../../__generated__/context.ts';
import type { AgencyRow } from '../agency.repository.ts';

export const Agency: AgencyResolvers & {
  __resolveReference: (reference: { code: string }, context: ServiceContext) => Promise<AgencyRow | null>;
} = {
  __resolveReference: async ({ code }, context) => (await context.deps.directory()).agencies.get(code) ?? null,
  serves: async (agency, { first, after }, context) => {
    const page = pageSize(first, after, 1);
    const { offices } = await context.deps.directory();
    const areas = [
      ...new Set(offices.filter((office) => office.agency_code === agency.code).flatMap((office) => office.serves)),
    ].sort();
    const rest = areas.filter((code) => page.after === null || code > String(page.after[0]));
    return connection(
      rest.slice(0, page.limit + 1).map((code) => ({ code })),
      page,
      (area) => [area.code],
      () => Promise.resolve(areas.length),
    );
  },
  services: async (agency, { region }, context) =>
    (await context.deps.directory()).offices.filter(
      (office) => office.agency_code === agency.code && (!region || office.district_code === region.slice(0, 5)),
    ),
};
