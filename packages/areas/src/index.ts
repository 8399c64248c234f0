import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { levelOf } from '@slrt/domain';
import { localDate, timeZoneOf } from './local-time.ts';

export { formatDate, formatDateTime, formatDay, localDate, timeZoneOf } from './local-time.ts';

export type AreaKind = 'PROVINSI' | 'KABUPATEN' | 'KOTA' | 'KECAMATAN' | 'DESA' | 'KELURAHAN';
export interface Area {
  /** Dotted Kemendagri code, e.g. `63.09.01.2001`. */
  readonly code: string;
  readonly parentCode: string | null;
  readonly name: string;
  readonly level: 'PROVINCE' | 'DISTRICT' | 'SUB_DISTRICT' | 'VILLAGE';
  readonly kind: AreaKind;
  /** IANA zone of the province. */
  readonly timeZone: string;
}

/** District codes 71–99 are kota; villages whose number starts with 1 are kelurahan (Permendagri 137/2017). */
function kindOf(code: string, level: Area['level']): AreaKind {
  if (level === 'PROVINCE') return 'PROVINSI';
  if (level === 'DISTRICT') return Number(code.slice(3, 5)) >= 71 ? 'KOTA' : 'KABUPATEN';
  if (level === 'SUB_DISTRICT') return 'KECAMATAN';
  return code[9] === '1' ? 'KELURAHAN' : 'DESA';
}

/** Formats names, which are in upper case for the two upper levels, as `Kabupaten Tabalong`. */
function titleCase(name: string): string {
  return name === name.toUpperCase() ? name.toLowerCase().replace(/(^|[\s.(-])\p{L}/gu, (l) => l.toUpperCase()) : name;
}

const require = createRequire(import.meta.url);

const files = { PROVINCE: 'provinces', DISTRICT: 'regencies', SUB_DISTRICT: 'districts', VILLAGE: 'villages' } as const;

/**
 * Reads the official list (npm `idn-area-data`, Kemendagri codes; data licence ODbL): 38 provinces, 514 districts,
 * 7,285 sub-districts, 83,762 villages, parents before children. Not cached; each call takes about 0.1 s.
 */
export function loadAreas(levels = Object.keys(files) as Area['level'][]): Area[] {
  const folder = require.resolve('idn-area-data/package.json').replace(/package\.json$/, 'data/');
  return levels.flatMap((wanted) => {
    const file = files[wanted];
    const lines = readFileSync(`${folder}${file}.csv`, 'utf8').split(/\r?\n/).slice(1).filter(Boolean);
    return lines.map((line) => {
      const [code = '', second = '', ...rest] = line.split(',');
      const level = levelOf(code);
      if (!level) throw new Error(`area list: unexpected code in ${file}.csv`);
      const name = (level === 'PROVINCE' ? [second, ...rest] : rest)
        .join(',')
        .replace(/^"|"$/g, '')
        .replaceAll('""', '"');
      const parentCode = level === 'PROVINCE' ? null : second;
      return { code, parentCode, name: titleCase(name), level, kind: kindOf(code, level), timeZone: timeZoneOf(code) };
    });
  });
}

/** Days of a legal date. */
export interface DateBounds {
  readonly from: string;
  readonly until: string;
}
/** Minutes and decrees are entered at most this many days after their date. */
const maxEntryDelay = 366;

/**
 * Returns the days that minutes, a verification or a decree entered at `at` may bear: from a year before up to the
 * district's day, and not before `after`, the date of the preceding step.
 */
export function legalDateBounds(code: string, at: Date, after: string | null = null): DateBounds {
  const oldest = localDate(code, new Date(at.getTime() - maxEntryDelay * 24 * 3600 * 1000));
  return { from: after !== null && after > oldest ? after : oldest, until: localDate(code, at) };
}

/** Returns the bounds as text for `InputIssue.allowed` if the day is outside them, otherwise null. */
export const outsideBounds = (day: string, { from, until }: DateBounds): string | null =>
  day < from || day > until ? `${from}..${until}` : null;

/** Indonesia has no daylight saving time: each zone is a fixed number of hours from UTC. */
const hours = { 'Asia/Jakarta': '+07:00', 'Asia/Makassar': '+08:00', 'Asia/Jayapura': '+09:00' } as const;

/** Returns the UTC offset of an area: `+07:00`, `+08:00` or `+09:00`. */
export const utcOffsetOf = (code: string): string => hours[timeZoneOf(code)];

/** Returns the time at which a day (`YYYY-MM-DD`) begins in an area's zone. */
export function startOfDay(code: string, day: string): Date {
  return new Date(`${day}T00:00:00${hours[timeZoneOf(code)]}`);
}

/** Returns the codes of all districts in the official list. */
export const allDistricts = (): string[] => loadAreas(['DISTRICT']).map((area) => area.code);
