import { nationalHolidays } from '@slrt/calendar';
import type { Tx } from '@slrt/database';
import type { ReadinessFinding, ReadinessPlace } from '@slrt/subgraph';
import { listClockSettings, listDistrictHolidays } from './clock.repository.ts';

/** Finds whether a district has entered its own days off of this year and its own time limits. */
export async function findClockReadiness(tx: Tx, { district, today }: ReadinessPlace): Promise<ReadinessFinding[]> {
  const [clocks, holidays] = await Promise.all([listClockSettings(tx, district), listDistrictHolidays(tx, district)]);
  const year = today.slice(0, 4);
  const ofThisYear = (day: string) => day.startsWith(year);
  const own = holidays.filter((row) => ofThisYear(row.day)).length;
  const national = nationalHolidays.filter((holiday) => ofThisYear(holiday.date)).length;
  return [
    { code: 'HOLIDAYS', required: false, count: own + national, missing: own === 0 ? [year] : [] },
    { code: 'CLOCKS', required: false, count: clocks.length, missing: [] },
  ];
}
