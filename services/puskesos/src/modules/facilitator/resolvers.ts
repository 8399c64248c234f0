import { formatId, levelOf, parseId, FieldRefusal, type SessionScope } from '@slrt/domain';
import { command, connection, creation, pageSize, getScope, WrongArgument } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  FacilitatorResolvers,
  MutationResolvers,
  QueryResolvers,
  RegionResolvers,
  SupervisorResolvers,
} from '../../__generated__/graphql.ts';
import {
  countFacilitators,
  findFacilitator,
  listAssignments,
  pageFacilitators,
  type FacilitatorRow,
} from './facilitator.repository.ts';
import { listSupervisors } from './supervisor.repository.ts';
import { assignFacilitator } from './use-cases/assign-facilitator.ts';
import { assignSupervisor } from './use-cases/assign-supervisor.ts';
import { readPlan } from './use-cases/read-plan.ts';
import { setVillageLocations, reassignFacilitator } from './use-cases/reassign-facilitator.ts';
import { countCaseload, mayCountRecords, organisers, unitReaders } from '../unit/index.ts';

export async function facilitatorConnection(
  context: ServiceContext,
  scope: SessionScope,
  regionCode: string | null | undefined,
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined },
) {
  const page = pageSize(first, after, 1);
  const last = page.after ? String(page.after[0]) : null;
  const rows = await context.db.read(scope, (tx) => pageFacilitators(tx, regionCode, last, page.limit + 1));
  return connection(
    rows,
    page,
    (row) => [row.id],
    () => context.db.read(scope, (tx) => countFacilitators(tx, regionCode)),
  );
}

const maxAdditionalPeople = 500;

export const Query: Pick<QueryResolvers, 'facilitators' | 'facilitatorPlan'> = {
  facilitators: (_, { filter, first, after }, context) =>
    facilitatorConnection(context, getScope(context, unitReaders), filter?.regionCode, { first, after }),
  facilitatorPlan: async (_, { regionCode, additional, weight }, context) => {
    const scope = getScope(context, unitReaders);
    const level = levelOf(regionCode);
    if (level !== 'DISTRICT' && level !== 'SUB_DISTRICT')
      throw new WrongArgument({
        argument: 'regionCode',
        allowed: { key: 'allowed.regionLevel', values: 'DISTRICT, SUB_DISTRICT' },
      });
    // Different plans would add up the households of different villages.
    if (weight === 'HOUSEHOLDS' && !mayCountRecords(context.actor, [regionCode]))
      throw new WrongArgument({ argument: 'weight', allowed: { key: 'allowed.values', values: 'VILLAGES' } });
    if (additional < 0 || additional > maxAdditionalPeople) throw new FieldRefusal('OUT_OF_RANGE');
    const wanted = { regionCode, additional, weight } as const;
    const { plan, people } = await context.db.read(scope, (tx) => readPlan(tx, wanted));
    const place = (code: string) => ({ code });
    return {
      ...plan,
      moved: plan.moved.map(place),
      loads: plan.loads.map((load) => ({
        ...load,
        facilitator: people.find((row) => row.id === load.facilitator) ?? null,
        villages: load.villages.map(place),
      })),
    };
  },
};

export const Mutation: MutationResolvers = {
  assignSupervisor: creation('AssignSupervisorSuccess', organisers, assignSupervisor),
  assignFacilitator: creation('AssignFacilitatorSuccess', organisers, assignFacilitator),
  reassignFacilitator: command('ReassignFacilitatorSuccess', organisers, reassignFacilitator),
  setVillageLocations: creation('SetVillageLocationsSuccess', organisers, setVillageLocations),
};

export const Facilitator: FacilitatorResolvers & {
  __resolveReference: (reference: { id: string }, context: ServiceContext) => Promise<FacilitatorRow | null>;
} = {
  __resolveReference: async ({ id }, context) => {
    const key = parseId('facilitator', id);
    const scope = context.scope(unitReaders);
    return key && scope ? context.db.read(scope, (tx) => findFacilitator(tx, key)) : null;
  },
  id: (row) => formatId('facilitator', { district: row.district_code, uuid: row.id }),
  villages: (row) => row.village_codes.map((code) => ({ code })),
  villageCodes: (row) => row.village_codes,
  recruitedFrom: (row) => row.recruited_from,
  activeFrom: (row) => row.active_from,
  activeUntil: (row) => row.active_until,
  assignments: async (row, _, context) => {
    const scope = context.scope(unitReaders);
    const key = { district: row.district_code, uuid: row.id };
    const rows = scope ? await context.db.read(scope, (tx) => listAssignments(tx, key)) : [];
    return rows.map((each) => ({ village: { code: each.village_code }, from: each.from_day, until: each.until_day }));
  },
  caseload: async (row, _, context) => {
    const scope = context.scope(unitReaders);
    if (!mayCountRecords(context.actor, row.village_codes)) return { open: null, closed: null };
    return scope ? context.db.read(scope, (tx) => countCaseload(tx, row.village_codes)) : { open: 0, closed: 0 };
  },
};

export const Region: Pick<RegionResolvers, 'facilitators' | 'supervisors'> = {
  facilitators: (region, { first, after }, context) => {
    const scope = context.scope(unitReaders);
    return scope ? facilitatorConnection(context, scope, region.code, { first, after }) : null;
  },
  supervisors: (region, _, context) => {
    const scope = context.scope(unitReaders);
    return scope ? context.db.read(scope, (tx) => listSupervisors(tx, region.code)) : null;
  },
};

export const Supervisor: SupervisorResolvers = {
  subDistricts: (row) => row.sub_district_codes.map((code) => ({ code })),
};
