import { covers, formatId } from '@slrt/domain';
import { assertAllowed, command, connection, creation, named, pageSize } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  AgencyResolvers,
  MutationResolvers,
  QueryResolvers,
  ServiceOfferResolvers,
  ServicePointResolvers,
} from '../../__generated__/graphql.ts';
import { officeIsOpen, type AgencyRow } from './agency.repository.ts';
import { agencyOf, categoryCodes, searchDirectory } from './search-directory.ts';
import { directoryKeepers, setOffice, setOfficeAvailability, setServiceOffer } from './use-cases/edit-directory.ts';

export const Query: Pick<QueryResolvers, 'agency' | 'agencies' | 'directory'> = {
  agency: async (_, { code }, { deps }) => (await deps.directory()).agencies.get(code) ?? null,
  agencies: async (_, { filter }, { deps }) => {
    const { agencies, offices } = await deps.directory();
    const { sector, regionCode } = filter ?? {};
    const serves = (code: string) =>
      !regionCode ||
      offices.some((office) => office.agency_code === code && office.serves.some((area) => covers(area, regionCode)));
    return [...agencies.values()].filter(
      (agency) => (!sector || agency.sectors.includes(sector)) && serves(agency.code),
    );
  },
  directory: async (_, { filter }, { deps }) => {
    const { regionCode, sector = null, categoryCode = null, programmeCode = null, text = null } = filter;
    const question = { regionCode, sector, categoryCode, programmeCode, text };
    const known = await deps.directory();
    if (programmeCode) assertAllowed('filter.programmeCode', programmeCode, [...known.programmes.keys()]);
    if (categoryCode) assertAllowed('filter.categoryCode', categoryCode, categoryCodes);
    return searchDirectory(known, question, new Date());
  },
};

export const Mutation: MutationResolvers = {
  setOffice: command('SetOfficeSuccess', directoryKeepers, setOffice),
  setOfficeAvailability: creation('SetOfficeAvailabilitySuccess', directoryKeepers, setOfficeAvailability),
  setServiceOffer: command('SetServiceOfferSuccess', directoryKeepers, named('offer', setServiceOffer)),
};

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
  services: async (agency, { regionCode: region }, context) =>
    (await context.deps.directory()).offices.filter(
      (office) => office.agency_code === agency.code && (!region || office.district_code === region.slice(0, 5)),
    ),
};

export const ServiceOffer: ServiceOfferResolvers = {
  id: ({ offer }) => formatId('service', { district: offer.district_code, uuid: offer.id }),
  name: ({ offer }) => offer.name,
  nameEn: ({ offer }) => offer.name_en,
  description: ({ offer }) => offer.description,
  sectors: ({ offer }) => offer.sectors,
  categoryCodes: ({ offer }) => offer.category_codes,
  programme: async ({ offer }, _, context) =>
    offer.programme_code ? ((await context.deps.directory()).programmes.get(offer.programme_code) ?? null) : null,
  eligibility: ({ offer }) => offer.eligibility,
  requiredDocuments: ({ offer }) => [...offer.documents],
  fees: ({ offer }) => offer.fees,
  active: ({ offer }) => offer.state === 'ACTIVE',
  version: ({ offer }) => offer.version,
};

export const ServicePoint: ServicePointResolvers = {
  id: (office) => formatId('office', { district: office.district_code, uuid: office.id }),
  agency: (office, _, context) => agencyOf(context.deps, office.agency_code),
  districtCode: (office) => office.district_code,
  open: (office) => officeIsOpen(office, new Date()),
  closedFrom: (office) => office.closed_from,
  closedUntil: (office) => office.closed_until,
  closedReason: (office) => office.closed_reason,
  programmeCodes: (office) => office.programmes,
  openingHours: (office) => [...office.schedules],
  offers: async (office, _, context) =>
    (await context.deps.directory()).offers
      .filter((offer) => offer.office_id === office.id)
      .map((offer) => ({ offer, office })),
};
