import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';

/** Years of the list. The library knows Nyepi and Waisak only up to about 2030. */
export const years = { from: 2017, until: 2035 } as const;

/** The library uses one name for both feasts of the Prophet. */
const nameOf = (name: string, rule: string) => (rule.startsWith('27 Rajab') ? 'Isra Mikraj Nabi Muhammad' : name);

export function computeHolidays(): [string, string][] {
  const holidays = new Holidays('ID');
  const days: [string, string][] = [];
  for (let year: number = years.from; year <= years.until; year += 1)
    for (const day of holidays.getHolidays(year, 'id'))
      if (day.type === 'public') days.push([day.date.slice(0, 10), nameOf(day.name, day.rule)]);
  return days.sort(([a], [b]) => (a < b ? -1 : 1));
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(new URL('national-holidays.json', import.meta.url), `${JSON.stringify(computeHolidays())}\n`);
