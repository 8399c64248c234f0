import { SqlFilter, type Tx } from '@slrt/database';
import { isUuidV7, phoneticKeys, type EntityKey } from '@slrt/domain';
import type { HouseholdTable } from '../../__generated__/tables.ts';

/** A coded fact: a code of the lists, a count, a yes or no. */
export type Fact = string | number | boolean | null;
/** The building, in codes of BDT 2015; keys as in the import's columns. */
export interface Housing {
  readonly [variable: string]: Fact | undefined;
  readonly floorArea?: number | null;
  readonly bedrooms?: number | null;
  readonly rooms?: number | null;
}
export type Facts = Readonly<Record<string, Fact>>;
export type Listing = 'LISTED' | 'PROPOSED' | 'REMOVED';

export interface HouseholdRow extends Omit<HouseholdTable, 'bdt_id' | 'source' | 'created_by'> {
  readonly listing: Listing;
  readonly housing: Housing;
  /** What the family said: members, families, neighbourhood … */
  readonly stated: Facts;
  readonly assets: Facts;
  readonly programmes: Facts;
  readonly family_planning: Facts;
}
export interface PagedHousehold extends HouseholdRow {
  readonly sort_key: string;
}

const columns = `district_code, id, region_code, listing, decile, percentile, address, latitude, longitude, stated, housing, assets,
  programmes, family_planning, survey_date, input_hash, version, updated_at`;

export interface NewHousehold {
  readonly id: string;
  readonly regionCode: string;
  readonly listing: Listing;
  readonly decile: number | null;
  readonly percentile: number | null;
  readonly address: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly stated: Facts;
  readonly housing: Housing;
  readonly assets: Facts;
  readonly programmes: Facts;
  readonly familyPlanning: Facts;
  readonly surveyDate: string | null;
  readonly bdtId: string | null;
  readonly source: string;
  readonly inputHash: Buffer | null;
}

/** Inserts new households in one statement; ids that exist are left alone and not returned. */
export async function insertHouseholds(tx: Tx, district: string, rows: readonly NewHousehold[]): Promise<Set<string>> {
  const list = rows.map((row) => ({ ...row, inputHash: row.inputHash?.toString('hex') ?? null }));
  const inserted = await tx.query<{ id: string }>(
    `insert into household (district_code, id, region_code, listing, decile, percentile, address, latitude, longitude, stated, housing,
       assets, programmes, family_planning, survey_date, bdt_id, source, input_hash, created_by)
     select $1, id, "regionCode", listing, decile, percentile, address, latitude, longitude, stated, housing,
       assets, programmes, "familyPlanning", "surveyDate", "bdtId", source, decode("inputHash", 'hex'), $3
     from jsonb_to_recordset($2::jsonb) as r(id uuid, "regionCode" text, listing text, decile smallint, percentile smallint, address text,
       latitude float8, longitude float8, stated jsonb, housing jsonb, assets jsonb, programmes jsonb, "familyPlanning" jsonb,
       "surveyDate" date, "bdtId" text, source text, "inputHash" text)
     on conflict do nothing returning id`,
    [district, JSON.stringify(list), tx.scope.actorId],
  );
  return new Set(inserted.map((row) => row.id));
}

export async function findHouseholds(tx: Tx, keys: readonly EntityKey[]): Promise<HouseholdRow[]> {
  return tx.query<HouseholdRow>(
    `select ${columns} from household
     where (district_code, id) in (select * from unnest($1::text[], $2::uuid[]))`,
    [keys.map((key) => key.district), keys.map((key) => key.uuid)],
  );
}

/** Households of a file by their number there: the BDT's, or ours where the BDT never gave one. */
export function findByBdtId(
  tx: Tx,
  district: string,
  bdtIds: readonly string[],
): Promise<{ bdt_id: string; id: string; input_hash: Buffer | null }[]> {
  const own = bdtIds.filter((id) => isUuidV7(id));
  return tx.query(
    `select bdt_id, id, input_hash from household where district_code = $1 and bdt_id = any($2)
     union all select id::text, id, input_hash from household where district_code = $1 and bdt_id is null and id = any($3::uuid[])`,
    [district, bdtIds, own],
  );
}

/** Listed households of an area in the order of their ids, with their number in the BDT. */
export function pageForExport(
  tx: Tx,
  area: string,
  after: string | null,
  limit: number,
): Promise<(HouseholdRow & { bdt_id: string | null })[]> {
  const sql = new SqlFilter()
    .inArea('region_code', area)
    .add('LISTED', (p) => `listing = ${p}`)
    .add(after, (p) => `id > ${p}::uuid`);
  return tx.query(
    `select ${columns}, bdt_id from household ${sql.where} order by id limit ${sql.bind(limit)}`,
    sql.parameters,
  );
}

/** Writes all facts of a later file and the next version. */
export async function replaceFacts(tx: Tx, row: HouseholdRow, next: NewHousehold): Promise<HouseholdRow> {
  const [updated] = await tx.query<HouseholdRow>(
    `update household set stated = $3, housing = $4, assets = $5, programmes = $6, family_planning = $7, address = $8, decile = $9,
       percentile = $10, survey_date = $11, input_hash = $12, version = version + 1, updated_at = clock_timestamp()
     where district_code = $1 and id = $2 returning ${columns}`,
    [
      row.district_code,
      row.id,
      JSON.stringify(next.stated),
      JSON.stringify(next.housing),
      JSON.stringify(next.assets),
      JSON.stringify(next.programmes),
      JSON.stringify(next.familyPlanning),
      next.address,
      next.decile,
      next.percentile,
      next.surveyDate,
      next.inputHash,
    ],
  );
  return updated as HouseholdRow;
}

export async function lockHousehold(tx: Tx, key: EntityKey): Promise<HouseholdRow | null> {
  const [row] = await tx.query<HouseholdRow>(
    `select ${columns} from household where district_code = $1 and id = $2 for update`,
    [key.district, key.uuid],
  );
  return row ?? null;
}

export type HouseholdChange = Partial<
  Pick<HouseholdRow, 'listing' | 'decile' | 'address' | 'latitude' | 'longitude' | 'housing'>
>;

/** Writes the change and the next version; the caller holds the row's lock. */
export async function updateHousehold(tx: Tx, row: HouseholdRow, change: HouseholdChange): Promise<HouseholdRow> {
  const next = { ...row, ...change };
  const [updated] = await tx.query<HouseholdRow>(
    `update household set listing = $3, decile = $4, address = $5, latitude = $6, longitude = $7, housing = $8,
       version = version + 1, updated_at = clock_timestamp()
     where district_code = $1 and id = $2 returning ${columns}`,
    [
      row.district_code,
      row.id,
      next.listing,
      next.decile,
      next.address,
      next.latitude,
      next.longitude,
      JSON.stringify(next.housing),
    ],
  );
  return updated as HouseholdRow;
}

export interface Revision {
  readonly version: number;
  readonly at: Date;
  readonly actor_role: string | null;
  readonly reason: string;
  readonly changed: string[];
}

/** Keeps what the household was before a change, with who, when and why. */
export async function insertRevision(
  tx: Tx,
  before: HouseholdRow,
  entry: { reason: string; changed: readonly string[]; key: string | null; inputHash: Buffer | null },
): Promise<void> {
  const snapshot = {
    listing: before.listing,
    decile: before.decile,
    address: before.address,
    percentile: before.percentile,
    housing: before.housing,
    stated: before.stated,
    assets: before.assets,
    programmes: before.programmes,
    latitude: before.latitude,
    longitude: before.longitude,
  };
  await tx.query(
    `insert into household_revision (district_code, household_id, version, actor, actor_role, reason, before, changed, idempotency_key, input_hash)
     values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10)`,
    [
      before.district_code,
      before.id,
      before.version,
      tx.scope.actorId,
      tx.scope.role,
      entry.reason,
      JSON.stringify(snapshot),
      entry.changed,
      entry.key,
      entry.inputHash,
    ],
  );
}

export async function findRevisionByKey(tx: Tx, district: string, key: string): Promise<{ input_hash: Buffer } | null> {
  const [row] = await tx.query<{ input_hash: Buffer }>(
    'select input_hash from household_revision where district_code = $1 and idempotency_key = $2',
    [district, key],
  );
  return row ?? null;
}

export function pageRevisions(tx: Tx, key: EntityKey, before: number | null, limit: number): Promise<Revision[]> {
  return tx.query<Revision>(
    `select version, at, actor_role, reason, changed from household_revision
     where district_code = $1 and household_id = $2 and ($3::int is null or version < $3) order by version desc limit $4`,
    [key.district, key.uuid, before, limit],
  );
}

export interface HouseholdFilter {
  regionCode?: string | null | undefined;
  deciles?: readonly number[] | null | undefined;
  listing?: string | null | undefined;
  receiving?: string | null | undefined;
  notReceiving?: string | null | undefined;
  text?: string | null | undefined;
}
const sortKeys = {
  ID: 'district_code', // with the id: the primary key, read in its order
  DECILE: `to_char(coalesce(decile, 99), 'FM00')`,
  UPDATED_AT: `to_char(updated_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')`,
};

const receives = (p: string) => `exists (select 1 from participation x where x.district_code = household.district_code
  and x.household_id = household.id and x.programme_code = ${p} and x.until is null)`;

function filterOf(filter: HouseholdFilter): SqlFilter {
  const sql = new SqlFilter()
    .inArea('region_code', filter.regionCode)
    .add(filter.deciles, (p) => `decile = any(${p}::smallint[])`)
    .add(filter.listing, (p) => `listing = ${p}`)
    .add(filter.receiving, receives)
    .add(filter.notReceiving, (p) => `not ${receives(p)}`);
  for (const key of phoneticKeys(filter.text ?? '')) {
    sql.add(
      key,
      (
        p,
      ) => `id in (select x.household_id from person_name_key k join person x on x.district_code = k.district_code and x.id = k.person_id
      where k.key = ${p})`,
    );
  }
  return sql;
}

export function pageHouseholds(
  tx: Tx,
  filter: HouseholdFilter,
  order: { field: keyof typeof sortKeys; direction: 'ASC' | 'DESC' },
  { after, limit }: { after: readonly (string | number | null)[] | null; limit: number },
): Promise<PagedHousehold[]> {
  const key = sortKeys[order.field];
  const sql = filterOf(filter);
  if (after) {
    const [value, id] = [sql.bind(after[0]), sql.bind(after[1])];
    sql.addRaw(`(${key}, id) ${order.direction === 'ASC' ? '>' : '<'} (${value}::text, ${id}::uuid)`);
  }
  return tx.query<PagedHousehold>(
    `select ${columns}, ${key} as sort_key from household ${sql.where}
     order by ${key} ${order.direction}, id ${order.direction} limit ${sql.bind(limit)}`,
    sql.parameters,
  );
}

export async function countHouseholds(tx: Tx, filter: HouseholdFilter): Promise<number> {
  const sql = filterOf(filter);
  const [row] = await tx.query<{ n: number }>(`select count(*)::int as n from household ${sql.where}`, sql.parameters);
  return row?.n ?? 0;
}
