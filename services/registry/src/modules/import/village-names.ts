/** A place in a file: four names and the BPS codes of each level. */
export interface FileRegion {
  readonly nmprop: string;
  readonly nmkab: string;
  readonly nmkec: string;
  readonly nmdesa: string;
  readonly kdprop: string;
  readonly kdkab: string;
  readonly kdkec: string;
  readonly kddesa: string;
}
/** The village that a file means. */
export interface VillageMatch {
  /** Kemendagri code of a village that exists today. Null if none was found, or several. */
  readonly code: string | null;
  readonly fault: 'UNKNOWN_VILLAGE' | 'AMBIGUOUS_VILLAGE' | null;
  /** Codes to choose from. */
  readonly candidates: readonly string[];
  /** Code of a village that has ended and whose successor was taken. Null otherwise. */
  readonly ended: string | null;
}
export type VillageLookup = (place: FileRegion | { readonly code: string }) => VillageMatch;
/** A village of the district with the names of the areas above it. */
export interface VillageRow {
  readonly code: string;
  readonly bps_code: string | null;
  readonly valid_until: string | null;
  readonly successors: readonly string[];
  readonly village: string;
  readonly sub: string;
  readonly district: string;
  readonly province: string;
}

const normaliseName = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(provinsi|kabupaten|kab\.?|kota|kecamatan|kec\.?|desa|kelurahan|kel\.?)\s+/, '')
    .replace(/[^a-z0-9]/g, '');

const unknownVillage: VillageMatch = { code: null, fault: 'UNKNOWN_VILLAGE', candidates: [], ended: null };
const ambiguous = (candidates: readonly string[]): VillageMatch => ({
  code: null,
  fault: 'AMBIGUOUS_VILLAGE',
  candidates,
  ended: null,
});

/** Returns a function that gives the match of each village: itself, or its successors if it ended before `today`. */
function resolveVillages(rows: readonly VillageRow[], today: string): (row: VillageRow) => VillageMatch {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const resolve = (row: VillageRow, seen: ReadonlySet<string>): string[] => {
    if (row.valid_until === null || row.valid_until >= today) return [row.code];
    if (seen.has(row.code)) return [];
    const known = row.successors.flatMap((code) => byCode.get(code) ?? []);
    return known.flatMap((next) => resolve(next, new Set([...seen, row.code])));
  };
  const matches = new Map(
    rows.map((row): [string, VillageMatch] => {
      const [first, ...others] = [...new Set(resolve(row, new Set()))];
      if (first === undefined) return [row.code, { ...unknownVillage, candidates: row.successors }];
      if (others.length > 0) return [row.code, ambiguous([first, ...others])];
      const ended = first === row.code ? null : row.code;
      return [row.code, { code: first, fault: null, candidates: [], ended }];
    }),
  );
  return (row) => matches.get(row.code) ?? unknownVillage;
}

/**
 * Creates a lookup by Kemendagri code, by BPS code if a mapping is loaded, otherwise by the four normalised names,
 * which are all that a BDT-2015 file has. A village that has ended leads to its successor.
 */
export function villageLookup(rows: readonly VillageRow[], today: string): VillageLookup {
  const matchOf = resolveVillages(rows, today);
  const key = (...names: string[]) => names.map(normaliseName).join('|');
  const byNames = Map.groupBy(rows, (row) => key(row.province, row.district, row.sub, row.village));
  const byBps = new Map(rows.flatMap((row) => (row.bps_code ? [[row.bps_code, matchOf(row)] as const] : [])));
  const byCode = new Map(rows.map((row) => [row.code, matchOf(row)]));
  const known = new Map<string, VillageMatch>(); // cache, because names repeat from row to row
  const matchNames = (place: FileRegion): VillageMatch => {
    const found = byNames.get(key(place.nmprop, place.nmkab, place.nmkec, place.nmdesa)) ?? [];
    const existing = found.filter((row) => matchOf(row).code === row.code);
    const [only, ...others] = existing.length > 0 ? existing : found;
    if (!only) return unknownVillage;
    return others.length > 0 ? ambiguous([only, ...others].map((row) => row.code)) : matchOf(only);
  };
  return (place) => {
    if ('code' in place) return byCode.get(place.code) ?? unknownVillage;
    const mapped = byBps.get(`${place.kdprop}${place.kdkab}${place.kdkec}${place.kddesa}`);
    if (mapped) return mapped;
    const names = `${place.nmprop}|${place.nmkab}|${place.nmkec}|${place.nmdesa}`;
    const before = known.get(names);
    if (before) return before;
    const match = matchNames(place);
    if (known.size < 10_000) known.set(names, match);
    return match;
  };
}
