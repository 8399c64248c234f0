import { RefusedField } from '@slrt/domain';
import { connection, pageSize } from '@slrt/subgraph';
import type { HouseholdResolvers } from '../../../__generated__/graphql.ts';
import type { ServiceContext } from '../../../context.ts';
import { householdId } from '../household.loaders.ts';
import type { HouseholdParent } from '../household.parents.ts';
import { mayRead, type ProtectedField } from '../household.policy.ts';
import { pageRevisions } from '../household.repository.ts';

/** Refuses the field with NOT_ALLOWED and its path where the caller's role may not see it. */
export function allow(context: ServiceContext, field: ProtectedField): void {
  if (!context.registry.scope || !mayRead(context.registry.scope, field)) throw new RefusedField('NOT_ALLOWED');
}
const missing = (row: HouseholdParent) =>
  [
    [row.address, 'ADDRESS'],
    [row.latitude, 'LOCATION'],
    [row.decile, 'DECILE'],
    [row.housing.floor, 'HOUSING_FLOOR'],
    [row.housing.wall, 'HOUSING_WALL'],
    [row.housing.roof, 'HOUSING_ROOF'],
    [row.housing.water, 'HOUSING_WATER'],
  ].flatMap(([value, code]) => (value === null || value === undefined ? [code as string] : []));

export const Household: HouseholdResolvers & {
  __resolveReference: (reference: { id: string }, context: ServiceContext) => Promise<HouseholdParent | null>;
} = {
  __resolveReference: async ({ id }, context) => {
    const row = await context.registry.households.load(id);
    return row ? { ...row, direct: false } : null;
  },
  id: (row) => householdId(row),
  region: async (row, _, context) =>
    (await context.areas.load(row.region_code)) as NonNullable<Awaited<ReturnType<typeof context.areas.load>>>,
  kkNumber: async (row, _, context) => {
    const found = await context.registry.kk.load(row.id);
    return found
      ? {
          masked: found.masked,
          cipher: found.cipher,
          keyId: found.key_id,
          district: row.district_code,
          subject: householdId(row),
          direct: row.direct,
        }
      : null;
  },
  location: async (row, _, context) => {
    allow(context, 'location');
    if (row.latitude === null || row.longitude === null) return null;
    await context.registry.audit.load({ action: 'household.location', purpose: null, subject: householdId(row) });
    return { latitude: row.latitude, longitude: row.longitude };
  },
  head: async (row, _, context) => {
    const head = (await context.registry.members.load(row)).find((person) => person.relation === 'HEAD');
    return head ? { ...head, direct: row.direct } : null;
  },
  members: async (row, _, context) =>
    (await context.registry.members.load(row)).map((person) => ({ ...person, direct: row.direct })),
  housing: (row, _, context) => {
    allow(context, 'belongings');
    return row.housing;
  },
  assets: (row, _, context) => {
    allow(context, 'belongings');
    const having = (value: boolean) => Object.keys(row.assets).filter((code) => row.assets[code] === value);
    const counts = Object.entries(row.assets).flatMap(([code, count]) =>
      typeof count === 'number' ? [{ code, count }] : [],
    );
    return { owned: having(true), notOwned: having(false), counts };
  },
  surveyDate: (row) => row.survey_date,
  answers: (row, _, context) => {
    allow(context, 'belongings');
    const facts = { ...row.stated, ...row.programmes, ...row.family_planning };
    return Object.entries(facts).flatMap(([variable, value]) =>
      value === null ? [] : [{ variable, value: String(value) }],
    );
  },
  participation: async (row, _, context) =>
    (await context.registry.participation.load(row)).map((each) => ({
      programmeCode: each.programme_code,
      since: each.since,
      source: each.source,
      recordedAt: each.recorded_at,
    })),
  completeness: (row) => ({ score: 1 - missing(row).length / 7, missing: missing(row) }),
  updatedAt: (row) => row.updated_at,
  history: async (row, { first, after }, context) => {
    const scope = context.registry.scope;
    if (scope?.scope !== 'staff') throw new RefusedField('NOT_ALLOWED');
    const page = pageSize(first, after, 1);
    const key = { district: row.district_code, uuid: row.id };
    const before = page.after ? Number(page.after[0]) : null;
    const rows = await context.db.read(scope, (tx) => pageRevisions(tx, key, before, page.limit + 1));
    return connection(
      rows,
      page,
      (revision) => [revision.version],
      () => Promise.resolve(row.version - 1),
    );
  },
};
