import { boolean, day, defaultTo, defineTable, instant, integer, nullable, primary, text } from '@slrt/database';

export const ClockSettingEntity = defineTable('clock_setting', {
  district_code: primary(text()),
  status: primary(text()),
  category_code: primary(text()),
  days: integer(),
  changed_by: text(),
  changed_at: defaultTo(instant(), 'clock_timestamp()'),
});

export const DistrictCalendarEntity = defineTable('district_calendar', {
  district_code: primary(text()),
  version: integer(),
});

export const DistrictHolidayEntity = defineTable('district_holiday', {
  district_code: primary(text()),
  day: primary(day()),
  name: text(),
  changed_by: text(),
  is_working_day: defaultTo(boolean(), 'false'),
  source: nullable(text()),
  changed_at: defaultTo(instant(), 'clock_timestamp()'),
});

export const NationalHolidayEntity = defineTable('national_holiday', {
  day: primary(day()),
  name: text(),
  is_working_day: boolean(),
  source: text(),
  changed_by: text(),
  changed_at: defaultTo(instant(), 'clock_timestamp()'),
});
