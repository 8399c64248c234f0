import type { RegionResolvers } from '../../../__generated__/graphql.ts';
import { unitReaders } from '../unit.policy.ts';
import { findCoverage, findUnitOfVillage } from '../unit.repository.ts';

export const Region: RegionResolvers & { __resolveReference: (reference: { code: string }) => { code: string } } = {
  __resolveReference: ({ code }) => ({ code }),
  puskesos: (region, _, context) => {
    const scope = context.scope(unitReaders);
    return scope ? context.db.read(scope, (tx) => findUnitOfVillage(tx, region.code)) : null;
  },
  coverage: async (region, _, context) => {
    const scope = context.scope(unitReaders);
    if (!scope) return null;
    const found = await context.db.read(scope, (tx) => findCoverage(tx, region.code));
    const each = (n: number) => (found.facilitators > 0 ? n / found.facilitators : null);
    return {
      villages: found.villages,
      villagesWithPuskesos: found.with_unit,
      villagesWithFacilitator: found.with_facilitator,
      villagesPerFacilitator: each(found.with_facilitator),
      householdsPerFacilitator: each(found.households),
      facilitators: found.facilitators,
      byFunding: Object.entries(found.by_funding).map(([funding, count]) => ({ funding: funding as 'APBN', count })),
      withoutPuskesos: found.without_unit.map((code) => ({ code })),
      uncovered: found.uncovered.map((code) => ({ code })),
    };
  },
};
