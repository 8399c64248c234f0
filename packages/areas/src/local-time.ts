/** Zones by province (Keppres 41/1987): 51–53, 63–65, 71–76 are WITA, 81, 82, 91–96 WIT, all others WIB. */
export function timeZoneOf(code: string): 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura' {
  const province = Number(code.slice(0, 2));
  if (province >= 81) return 'Asia/Jayapura';
  if ((province >= 51 && province <= 53) || (province >= 63 && province <= 65) || province >= 71) {
    return 'Asia/Makassar';
  }
  return 'Asia/Jakarta';
}

const dateFormats = new Map<string, Intl.DateTimeFormat>(); // cached per zone, because creating one is costly

/**
 * Returns today's date in an area's zone as `YYYY-MM-DD`. Dates, working days and years in numbers are the district's.
 */
export function localDate(code: string, at: Date): string {
  const timeZone = timeZoneOf(code);
  let format = dateFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
    dateFormats.set(timeZone, format);
  }
  return format.format(at);
}

type Locale = 'id' | 'en';
const zoneNames = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' } as const;
const formats = new Map<string, Intl.DateTimeFormat>(); // cached, because creating one is costly

function formatOf(locale: Locale, timeZone: string, timeStyle?: 'short'): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${timeStyle ?? ''}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'long',
    timeZone,
    ...(timeStyle && { timeStyle }),
  });
  formats.set(key, format);
  return format;
}

/** Formats the day of a time in an area's zone for people: `27 November 2026`. */
export const formatDate = (locale: Locale, regionCode: string, at: Date): string =>
  formatOf(locale, timeZoneOf(regionCode)).format(at);

/** Formats a calendar day, `2026-11-27`, for people: `27 November 2026`. */
export const formatDay = (locale: Locale, day: string): string => formatOf(locale, 'UTC').format(new Date(day));

/** Formats a time in an area's zone for people: `27 November 2026 pukul 07.45 WITA`. */
export function formatDateTime(locale: Locale, regionCode: string, at: Date): string {
  const timeZone = timeZoneOf(regionCode);
  return `${formatOf(locale, timeZone, 'short').format(at)} ${zoneNames[timeZone]}`;
}
