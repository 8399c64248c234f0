import { keyRows, allOf, inArea, raw, sql, takeMoment, type RowOf, type Sql, type Tx } from '@slrt/database';
import { isUuidV7, type EntityKey } from '@slrt/domain';
import { variables } from '../code-list/index.ts';
import { HouseholdEntity as h, PersonNameKeyEntity } from './household.entity.ts';
import { inDistricts } from './household.policy.ts';
import { nameConditions } from './name-conditions.ts';
import { householdColumns, type HouseholdColumns, type Listing, type NewHousehold } from '../record/index.ts';

export type { Listing };
const k = PersonNameKeyEntity.as('k');
const columns = [
  ...(['district_code', 'id', 'region_code', 'listing', 'decile', 'percentile', 'address', 'latitude'] as const),
  ...(['longitude', 'stated', 'housing', 'assets', 'programmes', 'family_planning', 'survey_date'] as const),
  ...(['verified_on', 'quality', 'bdt_id', 'source', 'moved_to', 'moved_from', 'merged_into'] as const),
  ...(['input_hash', 'version', 'updated_at'] as const),
] as const;
const shown = h.pick(...columns);
const t = h.as('t');
export type HouseholdRow = Omit<RowOf<typeof h>, 'created_by' | 'urgency' | 'change_number' | 'erased_at'>;
export interface PagedHousehold extends HouseholdRow {
  readonly sort_key: string;
}

/** Inserts households with one statement. Returns the inserted ids; existing ids are skipped. */
export async function insertHouseholds(tx: Tx, district: string, rows: HouseholdColumns): Promise<Set<string>> {
  const given = h.pick(
    ...(['district_code', 'id', 'region_code', 'listing', 'decile', 'percentile', 'address', 'latitude'] as const),
    ...(['longitude', 'stated', 'housing', 'assets', 'programmes', 'family_planning', 'survey_date'] as const),
    ...(['verified_on', 'quality', 'bdt_id', 'moved_from', 'source', 'input_hash', 'created_by'] as const),
  );
  const inserted = await tx.sql<{ id: string }>`insert into ${h} (${given})
    select ${district}, id, region, listing, decile, percentile, address, latitude, longitude, stated, housing, assets, programmes,
      planning, surveyed::date, verified::date, coalesce(string_to_array(quality, ' '), '{}'), bdt, moved, source, hash,
      ${tx.scope.actorId}
    from unnest(${rows.id}::uuid[], ${rows.regionCode}::text[], ${rows.listing}::text[], ${rows.decile}::integer[],
      ${rows.percentile}::integer[], ${rows.address}::text[], ${rows.latitude}::float8[], ${rows.longitude}::float8[],
      ${rows.stated}::jsonb[], ${rows.housing}::jsonb[], ${rows.assets}::jsonb[], ${rows.programmes}::jsonb[],
      ${rows.familyPlanning}::jsonb[], ${rows.surveyDate}::text[], ${rows.verifiedOn}::text[], ${rows.quality}::text[],
      ${rows.bdtId}::text[], ${rows.movedFrom}::text[], ${rows.source}::text[], ${rows.inputHash}::bytea[])
      as r(id, region, listing, decile, percentile, address, latitude, longitude, stated, housing, assets, programmes, planning,
        surveyed, verified, quality, bdt, moved, source, hash)
    on conflict do nothing returning id`;
  return new Set(inserted.map((row) => row.id));
}

export const findHouseholds = (tx: Tx, keys: readonly EntityKey[]): Promise<HouseholdRow[]> =>
  tx.sql<HouseholdRow>`select ${shown} from ${h} where (${h.pick('district_code', 'id')}) in ${keyRows(keys)}`;

interface NumberedHousehold extends Pick<HouseholdRow, 'id' | 'input_hash' | 'listing' | 'survey_date'> {
  readonly key: string;
}

/** Finds the households of a file by their BDT number, or by our id if they have no BDT number. */
export function findByBdtId(tx: Tx, district: string, bdtIds: readonly string[]): Promise<NumberedHousehold[]> {
  const own = bdtIds.filter((id) => isUuidV7(id));
  return tx.sql<NumberedHousehold>`select ${h.$bdt_id} as key, ${h.pick('id', 'input_hash', 'listing', 'survey_date')} from ${h}
    where ${h.$district_code} = ${district} and ${h.$bdt_id} = any(${bdtIds})
    union all select ${h.$id}::text, ${h.pick('id', 'input_hash', 'listing', 'survey_date')} from ${h}
    where ${h.$district_code} = ${district} and ${h.$bdt_id} is null and ${h.$id} = any(${own}::uuid[])`;
}

/** Returns a page of the listed households of an area, sorted by id. */
export const pageForExport = (tx: Tx, area: string, after: string | null, limit: number): Promise<HouseholdRow[]> =>
  tx.sql<HouseholdRow>`select ${shown} from ${h} where ${inArea(h.$region_code, area)} and ${h.$listing} = ${'LISTED'}
    and (${h.pick('district_code', 'id')}) not in (select district_code, household_id from slrt.restricted_people())
    and ${allOf(after !== null && sql`${h.$id} > ${after}::uuid`)} order by ${h.$id} limit ${limit}`;

/** Returns ids of the households of a village that are not removed. */
export async function listInVillage(tx: Tx, district: string, regionCode: string, limit: number): Promise<string[]> {
  const rows = await tx.sql<{ id: string }>`select ${h.$id} from ${h}
    where ${h.$district_code} = ${district} and ${h.$region_code} = ${regionCode} and ${h.$listing} <> 'REMOVED'
    order by ${h.$id} limit ${limit}`;
  return rows.map((row) => row.id);
}

/** Keys of the answers that no file contains. */
const ownAnswers = new Set(
  variables.household.filter((each) => each.group === 'stated' && each.column === null).map((each) => each.key),
);

/** A household and the facts of a later file. */
export interface Replacement {
  readonly household: HouseholdRow;
  readonly next: NewHousehold;
}

/**
 * Replaces all facts of households that a file may contain with those of a later file and increments their versions.
 * Returns the households by id.
 */
export async function replaceFacts(
  tx: Tx,
  district: string,
  replacements: readonly Replacement[],
): Promise<Map<string, HouseholdRow>> {
  const rows = replacements.map(({ household, next }): NewHousehold => {
    const kept = Object.fromEntries(Object.entries(household.stated).filter(([key]) => ownAnswers.has(key)));
    return { ...next, id: household.id, stated: { ...kept, ...next.stated } };
  });
  const c = householdColumns(rows);
  const updated = await tx.sql<HouseholdRow>`update ${t} set stated = r.stated, housing = r.housing, assets = r.assets,
      programmes = r.programmes, family_planning = r.planning, address = r.address, decile = r.decile, percentile = r.percentile,
      survey_date = r.surveyed::date, verified_on = r.verified::date, bdt_id = r.bdt, input_hash = r.hash,
      quality = coalesce(string_to_array(r.quality, ' '), '{}'), version = ${t.$version} + 1, updated_at = clock_timestamp()
    from unnest(${c.id}::uuid[], ${c.decile}::integer[], ${c.percentile}::integer[], ${c.address}::text[], ${c.stated}::jsonb[],
        ${c.housing}::jsonb[], ${c.assets}::jsonb[], ${c.programmes}::jsonb[], ${c.familyPlanning}::jsonb[],
        ${c.surveyDate}::text[], ${c.verifiedOn}::text[], ${c.quality}::text[], ${c.bdtId}::text[], ${c.inputHash}::bytea[])
      as r(id, decile, percentile, address, stated, housing, assets, programmes, planning, surveyed, verified, quality, bdt, hash)
    where ${t.$district_code} = ${district} and ${t.$id} = r.id returning ${t.pick(...columns)}`;
  return new Map(updated.map((row) => [row.id, row]));
}

/** Updates the quality codes. The version stays the same because the content does. */
export function updateQuality(tx: Tx, row: HouseholdRow, quality: readonly string[]): void {
  tx.send(
    sql`update ${h} set quality = ${quality} where ${h.$district_code} = ${row.district_code} and ${h.$id} = ${row.id}`,
  );
}

export async function lockHousehold(tx: Tx, { district, uuid }: EntityKey): Promise<HouseholdRow | null> {
  const locked = tx.sql`select ${shown} from ${h} where ${h.$district_code} = ${district} and ${h.$id} = ${uuid} for update`;
  void takeMoment(tx);
  const [row] = await locked;
  return row ?? null;
}

/** Locks households in the order of their ids, so that two writers wait for each other. Returns those that exist. */
export async function lockHouseholds(tx: Tx, keys: readonly EntityKey[]): Promise<HouseholdRow[]> {
  const locked = tx.sql<HouseholdRow>`select ${shown} from ${h} where (${h.pick('district_code', 'id')}) in ${keyRows(keys)}
    order by ${h.$id} for update`;
  void takeMoment(tx);
  return locked;
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
    | 'stated'
    | 'programmes'
    | 'family_planning'
    | 'region_code'
    | 'verified_on'
    | 'moved_to'
    | 'merged_into'
  >
>;

/** Applies a change to a locked row and increments the version. */
export async function updateHousehold(tx: Tx, row: HouseholdRow, change: HouseholdChange): Promise<HouseholdRow> {
  const next = { ...row, ...change };
  const [updated] = await tx.sql<HouseholdRow>`update ${h} set listing = ${next.listing}, decile = ${next.decile},
      address = ${next.address}, latitude = ${next.latitude}, longitude = ${next.longitude},
      housing = ${JSON.stringify(next.housing)}, assets = ${JSON.stringify(next.assets)},
      stated = ${JSON.stringify(next.stated)}, programmes = ${JSON.stringify(next.programmes)},
      family_planning = ${JSON.stringify(next.family_planning)}, region_code = ${next.region_code},
      verified_on = ${next.verified_on}, moved_to = ${next.moved_to}, merged_into = ${next.merged_into},
      version = version + 1, updated_at = clock_timestamp()
    where ${h.$district_code} = ${row.district_code} and ${h.$id} = ${row.id} returning ${shown}`;
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
  ID: h.$district_code, // with the id: the order of the primary key
  DECILE: raw(`to_char(coalesce(decile, 99), 'FM00')`),
  UPDATED_AT: raw(`to_char(updated_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')`),
  URGENCY: raw(`to_char(urgency, 'FM000')`),
  VERIFIED_ON: raw(`coalesce(to_char(verified_on, 'YYYYMMDD'), '')`),
};
const ascending = { order: raw('asc'), further: raw('>') };
const descending = { order: raw('desc'), further: raw('<') };
/** Returns a condition for households without a survey or visit for `days` days. */
const isStale = (days: number): Sql => sql`coalesce(${h.$verified_on} <= current_date - ${days}::int, true)`;
const members =
  raw(`(select count(*) from person m where m.district_code = household.district_code and m.household_id = household.id
  and m.left_on is null)`);

const receives = (programme: string): Sql => sql`exists (select 1 from participation x
  where x.district_code = household.district_code and x.household_id = household.id and x.programme_code = ${programme} and x.until is null)`;

const hasMember = (condition: Sql): Sql => sql`${h.$id} in (select x.household_id
  from ${k} join person x on x.district_code = ${k.$district_code} and x.id = ${k.$person_id} where ${condition}
  and (x.district_code, x.id) not in (select district_code, person_id from slrt.restricted_people()))`;

async function toCondition(tx: Tx, filter: HouseholdFilter): Promise<Sql> {
  const { regionCode, deciles, listing, receiving, notReceiving, quality, text } = filter;
  const { staleDays = null, updatedSince } = filter;
  const { percentileFrom = null, percentileUntil = null, membersFrom = null, membersUntil = null } = filter;
  const words = text?.trim() ? await nameConditions(tx, text) : [];
  return allOf(
    inDistricts(tx.scope, h.$district_code),
    regionCode ? inArea(h.$region_code, regionCode) : null,
    deciles ? sql`${h.$decile} = any(${deciles}::smallint[])` : null,
    listing ? sql`${h.$listing} = ${listing}` : null,
    receiving ? receives(receiving) : null,
    notReceiving ? sql`not ${receives(notReceiving)}` : null,
    quality ? sql`${h.$quality} && ${quality}::text[]` : null,
    staleDays !== null && isStale(staleDays),
    percentileFrom !== null && sql`${h.$percentile} >= ${percentileFrom}`,
    percentileUntil !== null && sql`${h.$percentile} <= ${percentileUntil}`,
    membersFrom !== null && sql`${members} >= ${membersFrom}`,
    membersUntil !== null && sql`${members} <= ${membersUntil}`,
    updatedSince ? sql`${h.$updated_at} >= ${updatedSince}::timestamptz` : null,
    ...words.map(hasMember),
  );
}

export async function pageHouseholds(
  tx: Tx,
  filter: HouseholdFilter,
  { field, direction }: { field: keyof typeof sortKeys; direction: 'ASC' | 'DESC' },
  { after, limit }: { after: readonly (string | number | null)[] | null; limit: number },
): Promise<PagedHousehold[]> {
  const key = sortKeys[field];
  const { order, further } = direction === 'ASC' ? ascending : descending;
  const rest = after && sql`(${key}, ${h.$id}) ${further} (${after[0]}::text, ${after[1]}::uuid)`;
  const condition = await toCondition(tx, filter);
  return tx.sql<PagedHousehold>`select ${shown}, ${key} as sort_key from ${h}
    where ${condition} and ${allOf(rest)} order by ${key} ${order}, ${h.$id} ${order} limit ${limit}`;
}

const countWhere = async (tx: Tx, condition: Sql): Promise<number> => {
  const [row] = await tx.sql<{ n: number }>`select count(*)::int as n from ${h} where ${condition}`;
  return row?.n ?? 0;
};

export const countHouseholds = async (tx: Tx, filter: HouseholdFilter): Promise<number> =>
  countWhere(tx, await toCondition(tx, filter));

export interface WorkRow extends HouseholdRow {
  readonly urgency: number;
}
const isPresent = (regionCode: string): Sql =>
  sql`${inArea(h.$region_code, regionCode)} and ${h.$listing} <> 'REMOVED'`;
const needsAttention = (regionCode: string, staleDays: number): Sql =>
  sql`${isPresent(regionCode)} and (${h.$urgency} > 0 or ${isStale(staleDays)})`;

/** Returns a page of households that need attention, those with most quality issues first. */
export function pageWork(
  tx: Tx,
  { regionCode, staleDays }: { regionCode: string; staleDays: number },
  after: readonly (string | number | null)[] | null,
  limit: number,
): Promise<WorkRow[]> {
  const rest =
    after &&
    sql`(${h.$urgency} < ${after[0]}::int or (${h.$urgency} = ${after[0]}::int and ${h.$id} > ${after[1]}::uuid))`;
  return tx.sql<WorkRow>`select ${shown}, ${h.$urgency} from ${h}
    where ${needsAttention(regionCode, staleDays)} and ${allOf(rest)} order by ${h.$urgency} desc, ${h.$id} limit ${limit}`;
}

export const countWork = (tx: Tx, regionCode: string, staleDays: number): Promise<number> =>
  countWhere(tx, needsAttention(regionCode, staleDays));

/** Counts the households of an area without a survey or visit for `staleDays` days. */
export const countStale = (tx: Tx, regionCode: string, staleDays: number): Promise<number> =>
  countWhere(tx, sql`${isPresent(regionCode)} and ${isStale(staleDays)}`);
