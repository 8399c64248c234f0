import { nationalHolidays } from '@slrt/calendar';
import type { Tx } from '@slrt/database';
import type { ReadinessFinding, ReadinessPlace } from '@slrt/subgraph';
import { listClockSettings, listOverrides } from './clock.repository.ts';

/** Finds whether a district has entered its own days off of this year and its own time limits. */
export async function findClockReadiness(tx: Tx, { district, today }: ReadinessPlace): Promise<ReadinessFinding[]> {
  const [clocks, overrides] = await Promise.all([listClockSettings(tx, district), listOverrides(tx, district)]);
  const year = today.slice(0, 4);
  const ofThisYear = (day: string) => day.startsWith(year);
  const own = overrides.filter((row) => row.district_code !== null && ofThisYear(row.day)).length;
  const national = nationalHolidays.filter((holiday) => ofThisYear(holiday.date)).length;
  return [
    { code: 'HOLIDAYS', required: false, count: own + national, missing: own === 0 ? [year] : [] },
    { code: 'CLOCKS', required: false, count: clocks.length, missing: [] },
  ];
}
