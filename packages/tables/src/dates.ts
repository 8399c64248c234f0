import { isPlaceholder, readText } from './text.ts';

/** Days as `YYYY-MM-DD`. */
export interface DateBounds {
  /** Last possible day. */
  readonly notAfter: string;
  /** First possible day. Default: 1880-01-01, before the birth of anyone in a register. */
  readonly notBefore?: string;
  /** Day of the file. A two-digit year is the latest year that is not after it. Default: `notAfter`. */
  readonly writtenOn?: string;
}

/** Reading of a cell that holds a day. `YEAR`: only the year is stated. `IMPOSSIBLE`: no date, or one outside the bounds. */
export type DateReading =
  | { readonly kind: 'EMPTY' | 'IMPOSSIBLE' }
  | { readonly kind: 'DAY'; readonly day: string }
  | { readonly kind: 'YEAR'; readonly year: number };

const firstDay = '1880-01-01';
const empty: DateReading = { kind: 'EMPTY' };
const impossible: DateReading = { kind: 'IMPOSSIBLE' };

/** Months in Indonesian and English, long and short, in the spellings that occur in lists. */
const monthNames: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['jan', 'januari', 'january'],
    ['feb', 'peb', 'februari', 'pebruari', 'february'],
    ['mar', 'mrt', 'maret', 'march'],
    ['apr', 'april'],
    ['mei', 'may'],
    ['jun', 'juni', 'june'],
    ['jul', 'juli', 'july'],
    ['agu', 'agt', 'ags', 'agst', 'agus', 'agustus', 'aug', 'august'],
    ['sep', 'sept', 'september'],
    ['okt', 'oktober', 'oct', 'october'],
    ['nov', 'nop', 'nopember', 'november'],
    ['des', 'desember', 'dec', 'december'],
  ].flatMap((names, n) => names.map((name) => [name, n + 1] as const)),
);

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const clockTime = /^(.*\d)(?:T|,? +)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?$/i;
const midnightUtc = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)$/i;
const weekday = /^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|[a-z]+day),? +/i;
const dayFirst = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{1,2})$/;
const namedMonth = /^(\d{1,2}) ?[-/.]? ?([a-z]+) ?[-/.,]* ?(\d{4}|\d{2})$/i;
const monthFirst = /^([a-z]+)\.? (\d{1,2}),? (\d{4})$/i;
const serial = /^(\d{4,5})(?:[.,]\d+)?$/;

const pad = (n: number) => String(n).padStart(2, '0');

/** Days since 1970 of the day with serial number 0: spreadsheets count a 29 February 1900 that never was. */
const serialZero = Date.UTC(1899, 11, 30) / 86_400_000;
export const dayOfSerial = (days: number): string =>
  new Date((serialZero + Math.floor(days)) * 86_400_000).toISOString().slice(0, 10);

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Converts a year of two digits to the latest one that does not put the day after `writtenOn`. */
function fullYear(year: string, month: number, day: number, writtenOn: string): number {
  if (year.length === 4) return Number(year);
  const century = Math.floor(Number(writtenOn.slice(0, 4)) / 100) * 100;
  const latest = century + Number(year);
  return `${latest}-${pad(month)}-${pad(day)}` <= writtenOn ? latest : latest - 100;
}

function within(day: string, { notAfter, notBefore = firstDay }: DateBounds): DateReading {
  return day >= notBefore && day <= notAfter ? { kind: 'DAY', day } : impossible;
}

/** A day and a month of zero mean that only the year is known. */
function fromParts([year, month, day]: readonly [string, number, number], bounds: DateBounds): DateReading {
  if (Number(year) === 0 && month === 0 && day === 0) return empty;
  if (month === 0 && day === 0 && year.length === 4) return readYear(Number(year), bounds);
  const full = fullYear(year, month, day, bounds.writtenOn ?? bounds.notAfter);
  return isDay(full, month, day) ? within(`${full}-${pad(month)}-${pad(day)}`, bounds) : impossible;
}

function readYear(year: number, { notAfter, notBefore = firstDay }: DateBounds): DateReading {
  const fits = year >= Number(notBefore.slice(0, 4)) && year <= Number(notAfter.slice(0, 4));
  return fits ? { kind: 'YEAR', year } : impossible;
}

/** Numbers up to this one are read as a year, larger ones as the serial number of a day in a spreadsheet. */
const maxYear = 2200;

/** Reads a number: a year, a serial number (29252 is 1980-02-01), or eight digits. */
function fromNumber(text: string, bounds: DateBounds): DateReading {
  const number = Number(serial.exec(text)?.[1]);
  if (number > 0) return number <= maxYear ? readYear(number, bounds) : within(dayOfSerial(number), bounds);
  if (!/^\d{8}$/.test(text)) return impossible;
  const part = (from: number, length: number) => text.slice(from, from + length);
  const read = fromParts([part(0, 4), Number(part(4, 2)), Number(part(6, 2))], bounds);
  return read.kind === 'DAY' ? read : fromParts([part(4, 4), Number(part(2, 2)), Number(part(0, 2))], bounds);
}

function withoutTime(text: string): string {
  return (clockTime.exec(text.replace(midnightUtc, ' 00:00'))?.[1] ?? text).replace(weekday, '').trim();
}

/**
 * Reads a date as offices write it, day before month: `1980-02-01`, `1/2/80`, `01.02.1980`, `1 Agu 1980`, `1-Aug-80`,
 * with or without a time of day, or as a spreadsheet's serial number. `-`, `0000-00-00` and the like are empty.
 */
export function readDate(text: string, bounds: DateBounds): DateReading {
  const [, y, m, d] = iso.exec(text) ?? [];
  if (y && m && d && Number(m) > 0) return isDay(Number(y), Number(m), Number(d)) ? within(text, bounds) : impossible;
  const shown = readText(text).replace(/^['‘’]/, '');
  if (isPlaceholder(shown)) return empty;
  const date = withoutTime(shown);
  const first = dayFirst.exec(date);
  if (first) return fromParts([first[3] ?? '', Number(first[2]), Number(first[1])], bounds);
  const last = yearFirst.exec(date);
  if (last) return fromParts([last[1] ?? '', Number(last[2]), Number(last[3])], bounds);
  const named = namedMonth.exec(date);
  const english = named ? null : monthFirst.exec(date);
  const month = monthNames[(named?.[2] ?? english?.[1] ?? '').toLowerCase()];
  if (month) return fromParts([named?.[3] ?? english?.[3] ?? '', month, Number(named?.[1] ?? english?.[2])], bounds);
  return fromNumber(date, bounds);
}

/** Reads a whole day. Returns null for anything else, also for a year alone. */
export function readDay(text: string, bounds: DateBounds): string | null {
  const read = readDate(text, bounds);
  return read.kind === 'DAY' ? read.day : null;
}

/** A day given as an argument of a request, or the code of the error that it causes. */
export type DayArgument =
  { readonly day: string } | { readonly day: null; readonly code: 'INVALID_DATE' | 'IN_THE_FUTURE' };

/** Reads a day given as an argument of a request. A day after `today` is refused. */
export function readDayArgument(text: string, today: string): DayArgument {
  const day = readDay(text, { notAfter: '9999-12-31', writtenOn: today });
  if (day === null) return { day, code: 'INVALID_DATE' };
  return day <= today ? { day } : { day: null, code: 'IN_THE_FUTURE' };
}
