import { type RowOf, SqlFilter, takeMoment, type Tx } from '@slrt/database';
import { isUuidV7, phoneticKeys, type EntityKey } from '@slrt/domain';
import type { HouseholdEntity } from './household.entity.ts';
import type { Listing, NewHousehold } from '../record/index.ts';

export type { Listing };
export type HouseholdRow = Omit<RowOf<typeof HouseholdEntity>, 'created_by' | 'urgency' | 'change_number'>;
export interface PagedHousehold extends HouseholdRow {
  readonly sort_key: string;
}

const columns = `district_code, id, region_code, listing, decile, percentile, address, latitude, longitude, stated, housing, assets,
  programmes, family_planning, survey_date, verified_on, quality, bdt_id, source, moved_to, moved_from, merged_into,
  input_hash, version, updated_at`;

const recordset = `jsonb_to_recordset($2::text::jsonb) as r(id uuid, "regionCode" text, listing text, decile smallint, percentile smallint,
  address text, latitude float8, longitude float8, stated jsonb, housing jsonb, assets jsonb, programmes jsonb, "familyPlanning" jsonb,
  "surveyDate" date, "verifiedOn" date, quality text[], "bdtId" text, "movedFrom" text, source text, "inputHash" text)`;

/** Inserts new households in one statement; ids that exist are left alone and not returned. */
export async function insertHouseholds(tx: Tx, district: string, json: string | Uint8Array): Promise<Set<string>> {
  const inserted = await tx.query<{ id: string }>(
    `insert into household (district_code, id, region_code, listing, decile, percentile, address, latitude, longitude, stated, housing,
       assets, programmes, family_planning, survey_date, verified_on, quality, bdt_id, moved_from, source, input_hash, created_by)
     select $1, id, "regionCode", listing, decile, percentile, address, latitude, longitude, coalesce(stated, '{}'),
       coalesce(housing, '{}'), coalesce(assets, '{}'), coalesce(programmes, '{}'), coalesce("familyPlanning", '{}'), "surveyDate", "verifiedOn", coalesce(quality, '{}'), "bdtId", "movedFrom", source,
       decode("inputHash", 'hex'), $3
     from ${recordset} on conflict do nothing returning id`,
    [district, json, tx.scope.actorId],
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
): Promise<{ key: string; id: string; input_hash: Buffer | null }[]> {
  const own = bdtIds.filter((id) => isUuidV7(id));
  return tx.query(
    `select bdt_id as key, id, input_hash from household where district_code = $1 and bdt_id = any($2)
     union all select id::text, id, input_hash from household where district_code = $1 and bdt_id is null and id = any($3::uuid[])`,
    [district, bdtIds, own],
  );
}

/** Listed households of an area in the order of their ids, with their number in the BDT. */
export function pageForExport(tx: Tx, area: string, after: string | null, limit: number): Promise<HouseholdRow[]> {
  const sql = new SqlFilter()
    .inArea('region_code', area)
    .add('LISTED', (p) => `listing = ${p}`)
    .add(after, (p) => `id > ${p}::uuid`);
  return tx.query(`select ${columns} from household ${sql.where} order by id limit ${sql.bind(limit)}`, sql.parameters);
}

/** Writes all facts of a later file and the next version. */
export async function replaceFacts(tx: Tx, row: HouseholdRow, next: NewHousehold): Promise<HouseholdRow> {
  const [updated] = await tx.query<HouseholdRow>(
    `update household set stated = $3, housing = $4, assets = $5, programmes = $6, family_planning = $7, address = $8, decile = $9,
       percentile = $10, survey_date = $11, verified_on = $11, input_hash = $12, quality = $13, version = version + 1, updated_at = clock_timestamp()
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
      next.quality,
    ],
  );
  return updated as HouseholdRow;
}

/** Codes of what is missing or in doubt; no new version: the content is the same. */
export function updateQuality(tx: Tx, row: HouseholdRow, quality: readonly string[]): void {
  tx.send('update household set quality = $3 where district_code = $1 and id = $2', [
    row.district_code,
    row.id,
    quality,
  ]);
}

export async function lockHousehold(tx: Tx, key: EntityKey): Promise<HouseholdRow | null> {
  const locked = tx.query<HouseholdRow>(
    `select ${columns} from household where district_code = $1 and id = $2 for update`,
    [key.district, key.uuid],
  );
  void takeMoment(tx);
  const [row] = await locked;
  return row ?? null;
}

export type HouseholdChange = Partial<
  Pick<
    HouseholdRow,
    | 'listing'
    | 'decile'
    | 'address'
    | 'latitude'
    | 'longitude'
    | 'housing'
    | 'assets'
    | 'region_code'
    | 'verified_on'
    | 'moved_to'
    | 'merged_into'
  >
>;

/** Writes the change and the next version; the caller holds the row's lock. */
export async function updateHousehold(tx: Tx, row: HouseholdRow, change: HouseholdChange): Promise<HouseholdRow> {
  const next = { ...row, ...change };
  const [updated] = await tx.query<HouseholdRow>(
    `update household set listing = $3, decile = $4, address = $5, latitude = $6, longitude = $7, housing = $8, assets = $9,
       region_code = $10, verified_on = $11, moved_to = $12, merged_into = $13, version = version + 1, updated_at = clock_timestamp()
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
      JSON.stringify(next.assets),
      next.region_code,
      next.verified_on,
      next.moved_to,
      next.merged_into,
    ],
  );
  return updated as HouseholdRow;
}

export interface HouseholdFilter {
  regionCode?: string | null | undefined;
  deciles?: readonly number[] | null | undefined;
  listing?: string | null | undefined;
  receiving?: string | null | undefined;
  notReceiving?: string | null | undefined;
  text?: string | null | undefined;
  quality?: readonly string[] | null | undefined;
  staleDays?: number | null | undefined;
  percentileFrom?: number | null | undefined;
  percentileUntil?: number | null | undefined;
  membersFrom?: number | null | undefined;
  membersUntil?: number | null | undefined;
  updatedSince?: string | null | undefined;
}
const sortKeys = {
  ID: 'district_code', // with the id: the primary key, read in its order
  DECILE: `to_char(coalesce(decile, 99), 'FM00')`,
  UPDATED_AT: `to_char(updated_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')`,
  URGENCY: `to_char(urgency, 'FM000')`,
  VERIFIED_ON: `coalesce(to_char(verified_on, 'YYYYMMDD'), '')`,
};
/** The district leads every key: rows of others are not even passed over. Who may see a whole province goes without it. */
export function inDistricts(tx: Tx, sql: SqlFilter, column = 'district_code'): SqlFilter {
  const districts = [...new Set(tx.scope.areas.map((area) => area.slice(0, 5)))];
  const [only] = districts;
  if (!only || districts.some((code) => code.length < 5)) return sql;
  return districts.length === 1
    ? sql.add(only, (p) => `${column} = ${p}`)
    : sql.addRaw(`${column} = any(${sql.bind(districts)}::text[])`);
}
/** Nobody looked for that many days, or ever. */
const stale = (p: string) => `coalesce(verified_on <= current_date - ${p}::int, true)`;
const members = `(select count(*) from person m where m.district_code = household.district_code and m.household_id = household.id
  and m.left_on is null)`;

const receives = (p: string) => `exists (select 1 from participation x where x.district_code = household.district_code
  and x.household_id = household.id and x.programme_code = ${p} and x.until is null)`;

function filterOf(tx: Tx, filter: HouseholdFilter): SqlFilter {
  const sql = inDistricts(tx, new SqlFilter())
    .inArea('region_code', filter.regionCode)
    .add(filter.deciles, (p) => `decile = any(${p}::smallint[])`)
    .add(filter.listing, (p) => `listing = ${p}`)
    .add(filter.receiving, receives)
    .add(filter.notReceiving, (p) => `not ${receives(p)}`)
    .add(filter.quality, (p) => `quality && ${p}::text[]`)
    .add(filter.staleDays, stale)
    .add(filter.percentileFrom, (p) => `percentile >= ${p}`)
    .add(filter.percentileUntil, (p) => `percentile <= ${p}`)
    .add(filter.membersFrom, (p) => `${members} >= ${p}`)
    .add(filter.membersUntil, (p) => `${members} <= ${p}`)
    .add(filter.updatedSince, (p) => `updated_at >= ${p}::timestamptz`);
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
  const sql = filterOf(tx, filter);
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
  const sql = filterOf(tx, filter);
  const [row] = await tx.query<{ n: number }>(`select count(*)::int as n from household ${sql.where}`, sql.parameters);
  return row?.n ?? 0;
}

export interface WorkRow extends HouseholdRow {
  readonly urgency: number;
}
const workFilter = (regionCode: string, staleDays: number) => {
  const sql = new SqlFilter().inArea('region_code', regionCode).addRaw(`listing <> 'REMOVED'`);
  return sql.addRaw(`(urgency > 0 or ${stale(sql.bind(staleDays))})`);
};

/** Households to look at, those with most to ask first. */
export function pageWork(
  tx: Tx,
  { regionCode, staleDays }: { regionCode: string; staleDays: number },
  after: readonly (string | number | null)[] | null,
  limit: number,
): Promise<WorkRow[]> {
  const sql = workFilter(regionCode, staleDays);
  if (after) {
    const [urgency, id] = [sql.bind(after[0]), sql.bind(after[1])];
    sql.addRaw(`(urgency < ${urgency}::int or (urgency = ${urgency}::int and id > ${id}::uuid))`);
  }
  return tx.query<WorkRow>(
    `select ${columns}, urgency from household ${sql.where} order by urgency desc, id limit ${sql.bind(limit)}`,
    sql.parameters,
  );
}

export async function countWork(tx: Tx, regionCode: string, staleDays: number): Promise<number> {
  const sql = workFilter(regionCode, staleDays);
  const [row] = await tx.query<{ n: number }>(`select count(*)::int as n from household ${sql.where}`, sql.parameters);
  return row?.n ?? 0;
}

/** Households of an area that nobody looked at for that long. */
export async function countStale(tx: Tx, regionCode: string, staleDays: number): Promise<number> {
  const sql = new SqlFilter().inArea('region_code', regionCode).addRaw(`listing <> 'REMOVED'`).add(staleDays, stale);
  const [row] = await tx.query<{ n: number }>(`select count(*)::int as n from household ${sql.where}`, sql.parameters);
  return row?.n ?? 0;
}
