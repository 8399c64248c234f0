import { formatId, parseId } from '@slrt/domain';
import { command, creation, getScope } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  MutationResolvers,
  PuskesosResolvers,
  QueryResolvers,
  RegionResolvers,
} from '../../__generated__/graphql.ts';
import { countCaseload } from './caseload.repository.ts';
import { mayCountRecords, organisers, unitKeepers, unitReaders } from './unit.policy.ts';
import { findCoverage, findUnit, findUnitOfVillage, type UnitRow } from './unit.repository.ts';
import { establishPuskesos } from './use-cases/establish-puskesos.ts';
import { updatePuskesos } from './use-cases/update-puskesos.ts';

export const Query: Pick<QueryResolvers, 'puskesos'> = {
  puskesos: (_, { id }, context) => {
    const scope = getScope(context, unitReaders);
    const key = parseId('puskesos', id);
    return key ? context.db.read(scope, (tx) => findUnit(tx, key)) : null;
  },
};

export const Mutation: MutationResolvers = {
  establishPuskesos: creation('EstablishPuskesosSuccess', organisers, establishPuskesos),
  updatePuskesos: command('UpdatePuskesosSuccess', unitKeepers, updatePuskesos),
};

export const Puskesos: PuskesosResolvers & {
  __resolveReference: (reference: { id: string }, context: ServiceContext) => Promise<UnitRow | null>;
} = {
  __resolveReference: async ({ id }, context) => {
    const key = parseId('puskesos', id);
    const scope = context.scope(unitReaders);
    return key && scope ? context.db.read(scope, (tx) => findUnit(tx, key)) : null;
  },
  id: (row) => formatId('puskesos', { district: row.district_code, uuid: row.id }),
  village: (row) => ({ code: row.region_code }),
  villageCode: (row) => row.region_code,
  establishedOn: (row) => row.established_on,
  openingHours: (row) => row.opening_hours,
  closedOn: (row) => row.closed_on,
  services: (row) => row.services.map((code) => ({ code })),
  caseload: async (row, _, context) => {
    const scope = context.scope(unitReaders);
    if (!mayCountRecords(context.actor, [row.region_code])) return { open: null, closed: null };
    return scope ? context.db.read(scope, (tx) => countCaseload(tx, [row.region_code])) : { open: 0, closed: 0 };
  },
};

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
      householdsPerFacilitator: mayCountRecords(context.actor, [region.code]) ? each(found.households) : null,
      facilitators: found.facilitators,
      byFunding: Object.entries(found.by_funding).map(([funding, count]) => ({ funding: funding as 'APBN', count })),
      withoutPuskesos: found.without_unit.map((code) => ({ code })),
      uncovered: found.uncovered.map((code) => ({ code })),
    };
  },
};
