import { bigint, day, defaultTo, defineTable, instant, integer, list, primary, smallint, text } from '@slrt/database';

export const StatisticSnapshotEntity = defineTable('statistic_snapshot', {
  district_code: primary(text()),
  /** First day of the month. */
  month: primary(day()),
  taken_at: instant(),
});

export const VillageSnapshotEntity = defineTable('village_snapshot', {
  district_code: primary(text()),
  variable: primary(text()),
  month: primary(day()),
  unit: primary(text<'HOUSEHOLD' | 'PERSON'>()),
  region_code: primary(text()),
  codes: list(text()),
  deciles: list(smallint()),
  counts: list(integer()),
  /** Sum of the numbers of the records that each cell counts. */
  key_sums: list(bigint()),
});

export const PopulationEntity = defineTable('population', {
  district_code: primary(text()),
  region_code: primary(text()),
  as_of: primary(day()),
  persons: integer(),
  source: text(),
  loaded_at: defaultTo(instant(), 'clock_timestamp()'),
});
