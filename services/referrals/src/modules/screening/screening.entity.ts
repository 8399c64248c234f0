import { day, defaultTo, defineTable, instant, list, primary, text, uuid } from '@slrt/database';

export type Gap = 'ELIGIBLE_NOT_RECEIVING' | 'RECEIVING_NOT_ELIGIBLE' | 'UNKNOWN';

export const ScreeningGapEntity = defineTable('screening_gap', {
  district_code: primary(text()),
  programme_code: primary(text()),
  gap: primary(text<Gap>()),
  region_code: primary(text()),
  household_id: primary(uuid()),
  rule_version: text(),
  missing: defaultTo(list(text()), "'{}'::text[]"),
});

export const ScreeningRunEntity = defineTable('screening_run', {
  district_code: primary(text()),
  day: day(),
  rules: text(),
  at: defaultTo(instant(), 'clock_timestamp()'),
});
