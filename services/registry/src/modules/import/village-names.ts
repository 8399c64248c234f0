import type { Tx } from '@slrt/database';

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
/** Returns the code of the village, or `UNKNOWN_VILLAGE` or `AMBIGUOUS_VILLAGE`. */
export type VillageLookup = (place: FileRegion | { readonly code: string }) => string;
/** A village of the district with the names of the areas above it. */
export interface VillageRow {
  readonly code: string;
  readonly bps_code: string | null;
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

/** Returns the existing villages of a district. */
export function listVillages(tx: Tx, district: string): Promise<VillageRow[]> {
  return tx.sql<VillageRow>`select v.code, v.bps_code, v.name as village, s.name as sub, d.name as district, p.name as province
    from area v join area s on s.code = v.parent_code join area d on d.code = s.parent_code join area p on p.code = d.parent_code
    where d.founding_code = ${district} and d.level = 'DISTRICT' and v.level = 'VILLAGE' and v.valid_until is null`;
}

/**
 * Creates a lookup by Kemendagri code, by BPS code if a mapping is loaded, otherwise by the four normalised names,
 * which are all that a BDT-2015 file has.
 */
export function villageLookup(rows: readonly VillageRow[]): VillageLookup {
  const key = (...names: string[]) => names.map(normaliseName).join('|');
  const byNames = Map.groupBy(rows, (row) => key(row.province, row.district, row.sub, row.village));
  const byBps = new Map(rows.flatMap((row) => (row.bps_code ? [[row.bps_code, row.code] as const] : [])));
  const codes = new Set(rows.map((row) => row.code));
  const known = new Map<string, string>(); // cache, because names repeat from row to row
  return (place) => {
    if ('code' in place) return codes.has(place.code) ? place.code : 'UNKNOWN_VILLAGE';
    const mapped = byBps.get(`${place.kdprop}${place.kdkab}${place.kdkec}${place.kddesa}`);
    if (mapped) return mapped;
    const names = `${place.nmprop}|${place.nmkab}|${place.nmkec}|${place.nmdesa}`;
    const before = known.get(names);
    if (before) return before;
    const found = byNames.get(key(place.nmprop, place.nmkab, place.nmkec, place.nmdesa)) ?? [];
    const answer = found.length > 1 ? 'AMBIGUOUS_VILLAGE' : (found[0]?.code ?? 'UNKNOWN_VILLAGE');
    if (known.size < 10_000) known.set(names, answer);
    return answer;
  };
}
