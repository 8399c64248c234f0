import { raw, sql, type RowOf, type Sql, type Tx } from '@slrt/database';
import { ScreeningGapEntity as g, ScreeningRunEntity as r, type Gap } from './screening.entity.ts';

export type { Gap };
export const gaps = ['ELIGIBLE_NOT_RECEIVING', 'RECEIVING_NOT_ELIGIBLE', 'UNKNOWN'] as const satisfies readonly Gap[];
export type GapRow = RowOf<typeof g>;

const shared = raw('pg_advisory_xact_lock_shared');
const alone = raw('pg_advisory_xact_lock');
/** Takes an advisory lock until the end of the transaction: shared to screen single households, exclusive to screen a village. */
export async function lockScreening(tx: Tx, district: string, mode: 'shared' | 'alone'): Promise<void> {
  await tx.sql`select ${mode === 'shared' ? shared : alone}(hashtextextended('screening ' || ${district}, 0))`;
}

export function deleteGapsOfHouseholds(tx: Tx, district: string, households: readonly string[]): void {
  tx.send(sql`delete from ${g}
    where ${g.$district_code} = ${district} and ${g.$household_id} = any(${households}::uuid[])`);
}
export function deleteGapsOfVillage(tx: Tx, district: string, village: string): void {
  tx.send(sql`delete from ${g} where ${g.$district_code} = ${district} and ${g.$region_code} = ${village}`);
}

export async function listProfiledVillages(tx: Tx, district: string): Promise<string[]> {
  const rows = await tx.sql<{ region_code: string }>`select distinct region_code from household_profile
    where district_code = ${district} order by region_code`;
  return rows.map((row) => row.region_code);
}

/** Returns the last complete screening of a district. */
export async function findRun(tx: Tx, district: string): Promise<Pick<RowOf<typeof r>, 'day' | 'rules' | 'at'> | null> {
  const [row] = await tx.sql`select ${r.pick('day', 'rules', 'at')} from ${r} where ${r.$district_code} = ${district}`;
  return row ?? null;
}

export function markRun(tx: Tx, district: string, day: string, rules: string): void {
  tx.send(sql`insert into ${r} (${r.pick('district_code', 'day', 'rules')}) values (${district}, ${day}, ${rules})
    on conflict (${r.$district_code}) do update set day = excluded.day, rules = excluded.rules, at = clock_timestamp()`);
}

export interface GapFilter {
  readonly district: string;
  readonly regionCode: string;
  readonly programmeCode: string;
  readonly gap: Gap;
}

/** Condition for an area and everything below it, as a range of the primary key. */
const within = (regionCode: string): Sql =>
  sql`${g.$region_code} >= ${regionCode} and ${g.$region_code} < ${regionCode} || '/'`;
const filtered = ({ district, programmeCode, gap, regionCode }: GapFilter): Sql =>
  sql`${g.$district_code} = ${district} and ${g.$programme_code} = ${programmeCode} and ${g.$gap} = ${gap} and ${within(regionCode)}`;

/** Returns a page ordered by village and household, the order of the primary key. */
export function pageGaps(
  tx: Tx,
  filter: GapFilter,
  after: readonly [string, string] | null,
  limit: number,
): Promise<GapRow[]> {
  const [village, household] = after ?? [null, null];
  return tx.sql<GapRow>`select ${g.all} from ${g} where ${filtered(filter)}
      and (${village}::text is null or (${g.pick('region_code', 'household_id')}) > (${village}::text, ${household}::uuid))
    order by ${g.pick('region_code', 'household_id')} limit ${limit}`;
}

export async function countGaps(tx: Tx, filter: GapFilter): Promise<number> {
  const [row] = await tx.sql<{ n: number }>`select count(*)::int as n from ${g} where ${filtered(filter)}`;
  return row?.n ?? 0;
}

/** Number of households, and the sum of their record numbers (`recordNumber` of `@slrt/keys`), modulo 2^32. */
export interface KeyedCount {
  readonly n: number;
  readonly keySum: number;
}
const numbers = raw(`(sum(('x' || right(household_id::text, 8))::bit(32)::bigint) % 4294967296)::float8 as "keySum"`);

export type GapCount = Pick<GapRow, 'programme_code' | 'gap'> & KeyedCount;
export const countGapsByProgramme = (tx: Tx, district: string, regionCode: string): Promise<GapCount[]> =>
  tx.sql<GapCount>`select ${g.pick('programme_code', 'gap')}, count(*)::int as n, ${numbers} from ${g}
    where ${g.$district_code} = ${district} and ${within(regionCode)} group by 1, 2 order by 1, 2`;

/** Counts the listed households of an area. */
export async function countListed(tx: Tx, district: string, regionCode: string): Promise<KeyedCount> {
  const [row] = await tx.sql<KeyedCount>`select count(*)::int as n, ${numbers} from household_profile
    where district_code = ${district} and region_code >= ${regionCode} and region_code < ${regionCode} || '/' and listed`;
  return row ?? { n: 0, keySum: 0 };
}

/** Counts the conditions for which a fact is missing, by programme, most frequent first. */
export const countMissing = (
  tx: Tx,
  district: string,
  regionCode: string,
): Promise<(KeyedCount & { programme_code: string; condition: string })[]> =>
  tx.sql<KeyedCount & { programme_code: string; condition: string }>`
    select ${g.$programme_code}, condition, count(*)::int as n, ${numbers} from ${g}, unnest(missing) as condition
    where ${g.$district_code} = ${district} and ${g.$gap} = 'UNKNOWN' and ${within(regionCode)}
    group by 1, 2 order by 1, 3 desc`;
