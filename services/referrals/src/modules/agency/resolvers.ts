import { covers } from '@slrt/domain';
import { command, creation } from '@slrt/subgraph';
import type { MutationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { directoryKeepers } from './agency.policy.ts';
import { searchDirectory } from './search-directory.ts';
import {
  setOffice,
  setOfficeAvailability,
  setServiceOffer,
  type DirectoryDeps,
  type OfferInput,
} from './use-cases/keep-directory.ts';

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
    return searchDirectory(await deps.directory(), question, new Date());
  },
};

export const Mutation: MutationResolvers = {
  setOffice: command('SetOfficeSuccess', directoryKeepers, setOffice),
  setOfficeAvailability: creation('SetOfficeAvailabilitySuccess', directoryKeepers, setOfficeAvailability),
  setServiceOffer: command(
    'SetServiceOfferSuccess',
    directoryKeepers,
    async (deps: DirectoryDeps, caller, input: OfferInput) => ({ offer: await setServiceOffer(deps, caller, input) }),
  ),
};
