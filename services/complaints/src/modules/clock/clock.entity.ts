import { day, defaultTo, defineTable, instant, integer, primary, text } from '@slrt/database';

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
});
