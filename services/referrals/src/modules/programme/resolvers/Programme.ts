import { localDate } from '@slrt/areas';
import { districtOf, publicScope } from '@slrt/domain';
import type { ProgrammeResolvers } from '../../../__generated__/graphql.ts';
import type { ServiceContext } from '../../../__generated__/context.ts';
import { findQuotas, type ProgrammeRow } from '../programme.repository.ts';

export const Programme: ProgrammeResolvers & {
  __resolveReference: (reference: { code: string }, context: ServiceContext) => Promise<ProgrammeRow | null>;
} = {
  __resolveReference: async ({ code }, context) => (await context.deps.directory()).programmes.get(code) ?? null,
  owner: async (row, _, context) => {
    const owner = (await context.deps.directory()).agencies.get(row.owner_code);
    if (!owner) throw new Error('programme of an unknown agency');
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
  quota: async (row, { region, asOf }, context) => {
    const at = {
      district: districtOf(region),
      regionCode: region,
      day: asOf ?? localDate(region, new Date()),
      programmeCode: row.code,
    };
    return (await context.db.read(publicScope(context.actor.id), (tx) => findQuotas(tx, at)))[0] ?? null;
  },
  requiredDocuments: async (row, { region }, context) => {
    if (!region) return row.documents;
    const { settings } = await context.deps.directory();
    return settings.get(`${districtOf(region)} ${row.code}`)?.documents ?? row.documents;
  },
};
