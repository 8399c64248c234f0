import type { SettingsSource } from '@slrt/settings';
import { listClockSettings, listOverrides } from './clock.repository.ts';

/** A time limit of a district. Category `*`: all categories. */
export interface ClockItem {
  readonly step: string;
  readonly categoryCode: string;
  readonly days: number;
}
export const clockSource: SettingsSource<ClockItem> = {
  code: 'CLOCKS',
  list: async (tx, district) =>
    (await listClockSettings(tx, district)).map((row) => ({
      step: row.status,
      categoryCode: row.category_code,
      days: row.days,
    })),
};

/** A day of a district that differs from the national list. */
export interface HolidayItem {
  readonly date: string;
  readonly name: string;
  readonly isWorkingDay: boolean;
  readonly source: string | null;
}
export const holidaySource: SettingsSource<HolidayItem> = {
  code: 'HOLIDAYS',
  list: async (tx, district) =>
    (await listOverrides(tx, district))
      .filter((row) => row.district_code !== null)
      .map((row) => ({ date: row.day, name: row.name, isWorkingDay: row.is_working_day, source: row.source })),
};
