import { localDate } from '@slrt/areas';
import type { ProgrammeResolvers } from '../../../__generated__/graphql.ts';
import type { ServiceContext } from '../../../context.ts';
import { findRulesInForce } from '../../eligibility/index.ts';
import type { ProgrammeRow } from '../programme.repository.ts';

export const Programme: ProgrammeResolvers & {
  __resolveReference: (reference: { code: string }, context: ServiceContext) => Promise<ProgrammeRow | null>;
} = {
  __resolveReference: async ({ code }, context) => (await context.directory()).programmes.get(code) ?? null,
  owner: async (row, _, context) => {
    const owner = (await context.directory()).agencies.get(row.owner_code);
    if (!owner) throw new Error('programme of an unknown agency');
    return owner;
  },
  servedBy: async (row, _, context) => {
    const { agencies, offices } = await context.directory();
    const codes = new Set(
      offices.filter((office) => office.programmes.includes(row.code)).map((office) => office.agency_code),
    );
    return [...agencies.values()].filter((agency) => codes.has(agency.code));
  },
  rules: async (row, { region, asOf }, context) => {
    const day = asOf ?? localDate(region ?? '11', new Date());
    const rules = await context.db.read(context.publicScope, (tx) =>
      findRulesInForce(tx, region?.slice(0, 5) ?? '*', day, [row.code]),
    );
    return rules.map((rule) => ({
      version: rule.version,
      validFrom: rule.valid_from,
      validUntil: rule.valid_until,
      source: rule.source,
      conditions: [...rule.conditions],
    }));
  },
  quota: () => null,
  requiredDocuments: (row) => row.documents,
};
