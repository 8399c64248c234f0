import { publicScope } from '@slrt/domain';
import { connection, pageSize } from '@slrt/subgraph';
import type { AgencyResolvers } from '../../../__generated__/graphql.ts';
import type { ServiceContext } from '../../../__generated__/context.ts';
import { agencyDelivery } from '../../delivery/resolvers/agency-inbox-connection.ts';
import { referralReaders } from '../../referral/index.ts';
import { referralConnection } from '../../referral/resolvers/referral-connection.ts';
import type { AgencyRow } from '../agency.repository.ts';

export const Agency: AgencyResolvers & {
  __resolveReference: (reference: { code: string }, context: ServiceContext) => Promise<AgencyRow | null>;
} = {
  ...agencyDelivery,
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
  referrals: (agency, { filter, first, after }, context) => {
    const scope = context.scope(referralReaders) ?? publicScope(context.actor.id);
    return referralConnection(context, scope, { ...filter, agencyCode: agency.code }, { first, after });
  },
};
