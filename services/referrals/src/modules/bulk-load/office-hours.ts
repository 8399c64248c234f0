import type { OpeningHours } from '../agency/index.ts';

type Day = OpeningHours['day'];
const week: readonly Day[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const names: Readonly<Record<string, Day>> = {
  ...{ SENIN: 'MO', SELASA: 'TU', RABU: 'WE', KAMIS: 'TH', JUMAT: 'FR', SABTU: 'SA', MINGGU: 'SU', AHAD: 'SU' },
  ...{ MONDAY: 'MO', TUESDAY: 'TU', WEDNESDAY: 'WE', THURSDAY: 'TH', FRIDAY: 'FR', SATURDAY: 'SA', SUNDAY: 'SU' },
};
const part =
  /^([\p{L}' ]+?)(?: ?(?:-|–|s\/d|sampai) ?([\p{L}' ]+?))? ?[:,]? (\d{1,2})[.:](\d{2}) ?(?:-|–|s\/d|sampai) ?(\d{1,2})[.:](\d{2})$/iu;

const dayOf = (name: string): Day | undefined => names[name.toUpperCase().replace(/[^A-Z]/g, '')];

/** Reads opening hours like `Senin-Kamis 08:00-15:00; Jumat 08.00-11.00`. Returns null if a part cannot be read. */
export function readHours(text: string): OpeningHours[] | null {
  const hours: OpeningHours[] = [];
  for (const each of text.split(/[;,|]/).map((piece) => piece.trim())) {
    if (each === '') continue;
    const [, first = '', last = first, ...digits] = part.exec(each) ?? [];
    const [from, until] = [dayOf(first), dayOf(last)];
    if (!from || !until || week.indexOf(until) < week.indexOf(from)) return null;
    const [opens, closes] = [
      `${digits[0]?.padStart(2, '0')}:${digits[1]}`,
      `${digits[2]?.padStart(2, '0')}:${digits[3]}`,
    ];
    for (const day of week.slice(week.indexOf(from), week.indexOf(until) + 1)) hours.push({ day, opens, closes });
  }
  return hours;
}
