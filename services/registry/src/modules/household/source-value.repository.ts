import { sql, type RowOf, type Tx } from '@slrt/database';
import type { HouseholdRow } from './household.repository.ts';
import { SourceValueEntity as v, WelfareRankEntity as w } from './household.entity.ts';

/** A value of a household or person according to one source. */
export interface SourceValue {
  readonly householdId: string;
  /** Uuid of the household or of one of its members. */
  readonly subjectId: string;
  readonly field: string;
  readonly source: string;
  readonly asOf: string;
  readonly value: string | null;
}
export type SourceValueRow = Pick<
  RowOf<typeof v>,
  'subject_id' | 'field' | 'source' | 'as_of' | 'value' | 'recorded_at'
>;
export type WelfareRankRow = RowOf<typeof w>;

/** Saves values of sources. Skips a value of the same source and date. */
export function saveSourceValues(tx: Tx, district: string, values: readonly SourceValue[]): void {
  if (values.length === 0) return;
  const columns = v.pick('district_code', 'household_id', 'subject_id', 'field', 'source', 'as_of', 'value');
  tx.send(sql`insert into ${v} (${columns})
    select ${district}, "householdId", "subjectId", field, source, "asOf", value
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb)
      as r("householdId" uuid, "subjectId" uuid, field text, source text, "asOf" date, value text)
    on conflict do nothing`);
}

/** Returns the values of subjects by field, latest first. */
export const findValues = (tx: Tx, subjectIds: readonly string[]): Promise<SourceValueRow[]> =>
  tx.sql`select ${v.pick('subject_id', 'field', 'source', 'as_of', 'value', 'recorded_at')} from ${v}
    where ${v.$subject_id} = any(${subjectIds}::uuid[])
    order by ${v.$subject_id}, ${v.$field}, ${v.$as_of} desc, ${v.$recorded_at} desc, ${v.$source}`;

/** Saves the current decile of a household as a rank of a day, `YYYY-MM-DD`. */
export function saveWelfareRank(tx: Tx, row: HouseholdRow, { source, asOf }: { source: string; asOf: string }): void {
  tx.send(sql`insert into ${w} (${w.pick('district_code', 'household_id', 'source', 'as_of', 'decile')})
    values (${row.district_code}, ${row.id}, ${source}, ${asOf}, ${row.decile})
    on conflict (${w.pick('district_code', 'household_id', 'source', 'as_of')}) do update set decile = excluded.decile`);
}

/** Returns the ranks of households, latest first. */
export const findRanks = (tx: Tx, householdIds: readonly string[]): Promise<WelfareRankRow[]> =>
  tx.sql`select ${w.all} from ${w} where ${w.$household_id} = any(${householdIds}::uuid[])
    order by ${w.$household_id}, ${w.$as_of} desc, ${w.$recorded_at} desc`;
