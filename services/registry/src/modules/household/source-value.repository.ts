import type { RowOf, Tx } from '@slrt/database';
import type { HouseholdRow } from './household.repository.ts';
import type { SourceValueEntity, WelfareRankEntity } from './household.entity.ts';

/** What a source says of a household or person, beside what the record says. */
export interface SourceValue {
  readonly householdId: string;
  /** The household itself, or one of its people. */
  readonly subjectId: string;
  readonly field: string;
  readonly source: string;
  readonly asOf: string;
  readonly value: string | null;
}
export type SourceValueRow = Pick<
  RowOf<typeof SourceValueEntity>,
  'subject_id' | 'field' | 'source' | 'as_of' | 'value' | 'recorded_at'
>;
export type WelfareRankRow = RowOf<typeof WelfareRankEntity>;

/** Keeps what sources say; the same source and day again changes nothing. */
export function saveSourceValues(tx: Tx, district: string, values: readonly SourceValue[]): void {
  if (values.length === 0) return;
  tx.send(
    `insert into source_value (district_code, household_id, subject_id, field, source, as_of, value)
     select $1, "householdId", "subjectId", field, source, "asOf", value
     from jsonb_to_recordset($2::jsonb) as r("householdId" uuid, "subjectId" uuid, field text, source text, "asOf" date, value text)
     on conflict do nothing`,
    [district, JSON.stringify(values)],
  );
}

/** Values of subjects by field, latest first. */
export function findValues(tx: Tx, subjectIds: readonly string[]): Promise<SourceValueRow[]> {
  return tx.query<SourceValueRow>(
    `select subject_id, field, source, as_of, value, recorded_at from source_value where subject_id = any($1::uuid[])
     order by subject_id, field, as_of desc, recorded_at desc, source`,
    [subjectIds],
  );
}

/** The decile that a household has from today on, beside those of the rankings. */
export function saveWelfareRank(tx: Tx, row: HouseholdRow, source: string): void {
  tx.send(
    `insert into welfare_rank (district_code, household_id, source, as_of, decile) values ($1, $2, $3, current_date, $4)
     on conflict (district_code, household_id, source, as_of) do update set decile = excluded.decile`,
    [row.district_code, row.id, source, row.decile],
  );
}

/** Ranks of households, latest first. */
export function findRanks(tx: Tx, householdIds: readonly string[]): Promise<WelfareRankRow[]> {
  return tx.query<WelfareRankRow>(
    `select * from welfare_rank where household_id = any($1::uuid[]) order by household_id, as_of desc, recorded_at desc`,
    [householdIds],
  );
}
