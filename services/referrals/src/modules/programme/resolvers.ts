import { localDate } from '@slrt/areas';
import { districtOf, formatId, publicScope } from '@slrt/domain';
import { creation } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  MutationResolvers,
  ProgrammeResolvers,
  QueryResolvers,
  QuotaResolvers,
} from '../../__generated__/graphql.ts';
import { findQuotas, type ProgrammeRow } from './programme.repository.ts';
import { programmeSetters, setDistrictProgramme, setQuota } from './use-cases/set-programme.ts';

export const Query: Pick<QueryResolvers, 'programme' | 'programmes'> = {
  programme: async (_, { code }, { deps }) => (await deps.directory()).programmes.get(code) ?? null,
  programmes: async (_, __, { deps }) => [...(await deps.directory()).programmes.values()],
};

export const Mutation: MutationResolvers = {
  setQuota: creation('SetQuotaSuccess', programmeSetters, setQuota),
  setDistrictProgramme: creation('SetDistrictProgrammeSuccess', programmeSetters, setDistrictProgramme),
};

export const Programme: ProgrammeResolvers & {
  __resolveReference: (reference: { code: string }, context: ServiceContext) => Promise<ProgrammeRow | null>;
} = {
  __resolveReference: async ({ code }, context) => (await context.deps.directory()).programmes.get(code) ?? null,
  owner: async (row, _, context) => {
    const owner = (await context.deps.directory()).agencies.get(row.owner_code);
    if (!owner) throw new Error(`programme of unknown agency ${row.owner_code}`);
    return owner;
  },
  servedBy: async (row, _, context) => {
    const { agencies, offices } = await context.deps.directory();
    const codes = new Set(
      offices.filter((office) => office.programmes.includes(row.code)).map((office) => office.agency_code),
    );
    return [...agencies.values()].filter((agency) => codes.has(agency.code));
  },
  benefitEn: (row) => row.benefit_en,
  combinesWith: async (row, _, context) => {
    const { programmes } = await context.deps.directory();
    return row.combines_with.flatMap((code) => programmes.get(code) ?? []);
  },
  quota: async (row, { regionCode: region, asOf }, context) => {
    const at = {
      district: districtOf(region),
      regionCode: region,
      day: asOf ?? localDate(region, new Date()),
      programmeCode: row.code,
    };
    return (await context.db.read(publicScope(context.actor.id), (tx) => findQuotas(tx, at)))[0] ?? null;
  },
  requiredDocuments: async (row, { regionCode: region }, context) => {
    if (!region) return row.documents;
    const { settings } = await context.deps.directory();
    return settings.get(`${districtOf(region)} ${row.code}`)?.documents ?? row.documents;
  },
};

export const Quota: QuotaResolvers = {
  id: (row) => formatId('quota', { district: row.district_code, uuid: row.id }),
  region: (row) => ({ code: row.region_code }),
  from: (row) => row.period_from,
  until: (row) => row.period_until,
  left: (row) => Math.max(0, row.total - row.reserved - row.used),
};
