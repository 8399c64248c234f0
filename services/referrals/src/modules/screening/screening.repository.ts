import type { RowOf, Tx } from '@slrt/database';
import type { ScreeningGapEntity } from './screening.entity.ts';

export const gaps = ['ELIGIBLE_NOT_RECEIVING', 'RECEIVING_NOT_ELIGIBLE', 'UNKNOWN'] as const;
export type Gap = (typeof gaps)[number];
export interface GapRow extends RowOf<typeof ScreeningGapEntity> {
  readonly gap: Gap;
}

/** Held shared by who screens single households, alone by who screens a village, to the end of the transaction. */
export async function lockScreening(tx: Tx, district: string, mode: 'shared' | 'alone'): Promise<void> {
  const lock = mode === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await tx.query(`select ${lock}(hashtextextended('screening ' || $1, 0))`, [district]);
}

export function deleteGapsOfHouseholds(tx: Tx, district: string, households: readonly string[]): void {
  tx.send('delete from screening_gap where district_code = $1 and household_id = any($2::uuid[])', [
    district,
    households,
  ]);
}
export function deleteGapsOfVillage(tx: Tx, district: string, village: string): void {
  tx.send('delete from screening_gap where district_code = $1 and region_code = $2', [district, village]);
}

export async function listProfiledVillages(tx: Tx, district: string): Promise<string[]> {
  const rows = await tx.query<{ region_code: string }>(
    'select distinct region_code from household_profile where district_code = $1 order by region_code',
    [district],
  );
  return rows.map((row) => row.region_code);
}

/** What the district was screened with last. */
export async function findRun(tx: Tx, district: string): Promise<{ day: string; rules: string; at: Date } | null> {
  const [row] = await tx.query<{ day: string; rules: string; at: Date }>(
    'select day, rules, at from screening_run where district_code = $1',
    [district],
  );
  return row ?? null;
}

export function markRun(tx: Tx, district: string, day: string, rules: string): void {
  tx.send(
    `insert into screening_run (district_code, day, rules) values ($1, $2, $3)
     on conflict (district_code) do update set day = excluded.day, rules = excluded.rules, at = clock_timestamp()`,
    [district, day, rules],
  );
}

export interface GapFilter {
  readonly district: string;
  readonly regionCode: string;
  readonly programmeCode: string;
  readonly gap: Gap;
}

/** By village and household: the primary key's own order. */
export function pageGaps(
  tx: Tx,
  { district, regionCode, programmeCode, gap }: GapFilter,
  after: readonly [string, string] | null,
  limit: number,
): Promise<GapRow[]> {
  return tx.query<GapRow>(
    `select district_code, programme_code, gap, region_code, household_id, rule_version, missing from screening_gap
     where district_code = $1 and programme_code = $2 and gap = $3 and region_code >= $4 and region_code < $4 || '/'
       and ($5::text is null or (region_code, household_id) > ($5::text, $6::uuid))
     order by region_code, household_id limit $7`,
    [district, programmeCode, gap, regionCode, after?.[0] ?? null, after?.[1] ?? null, limit],
  );
}

export async function countGaps(tx: Tx, { district, regionCode, programmeCode, gap }: GapFilter): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    `select count(*)::int as n from screening_gap
     where district_code = $1 and programme_code = $2 and gap = $3 and region_code >= $4 and region_code < $4 || '/'`,
    [district, programmeCode, gap, regionCode],
  );
  return row?.n ?? 0;
}

export interface GapCount {
  readonly programme_code: string;
  readonly gap: Gap;
  readonly households: number;
}
export const countGapsByProgramme = (tx: Tx, district: string, regionCode: string): Promise<GapCount[]> =>
  tx.query<GapCount>(
    `select programme_code, gap, count(*)::int as households from screening_gap
     where district_code = $1 and region_code >= $2 and region_code < $2 || '/' group by 1, 2 order by 1, 2`,
    [district, regionCode],
  );
/** Why verdicts of a programme stay open: the conditions that miss a fact, most frequent first. */
export const countMissing = (
  tx: Tx,
  district: string,
  regionCode: string,
): Promise<{ programme_code: string; condition: string; households: number }[]> =>
  tx.query(
    `select programme_code, condition, count(*)::int as households from screening_gap, unnest(missing) as condition
     where district_code = $1 and gap = 'UNKNOWN' and region_code >= $2 and region_code < $2 || '/' group by 1, 2 order by 1, 3 desc`,
    [district, regionCode],
  );
