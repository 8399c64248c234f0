import type { Tx } from '@slrt/database';

/** A place as a file names it: four names, and the BPS codes of each level. */
export interface PlaceOfFile {
  readonly nmprop: string;
  readonly nmkab: string;
  readonly nmkec: string;
  readonly nmdesa: string;
  readonly kdprop: string;
  readonly kdkab: string;
  readonly kdkec: string;
  readonly kddesa: string;
}
/** Gives the village's code, or `UNKNOWN_VILLAGE` / `AMBIGUOUS_VILLAGE`. */
export type VillageLookup = (place: PlaceOfFile) => string;

const normal = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(provinsi|kabupaten|kab\.?|kota|kecamatan|kec\.?|desa|kelurahan|kel\.?)\s+/, '')
    .replace(/[^a-z0-9]/g, '');

/** Villages of one district by BPS code where a map is loaded, else by their four normalised names: a BDT-2015 file has no others. */
export async function villageLookup(tx: Tx, district: string): Promise<VillageLookup> {
  const rows = await tx.query<{
    code: string;
    bps_code: string | null;
    village: string;
    sub: string;
    district: string;
    province: string;
  }>(
    `select v.code, v.bps_code, v.name as village, s.name as sub, d.name as district, p.name as province
     from area v join area s on s.code = v.parent_code join area d on d.code = s.parent_code join area p on p.code = d.parent_code
     where d.founding_code = $1 and d.level = 'DISTRICT' and v.level = 'VILLAGE'`,
    [district],
  );
  const key = (...names: string[]) => names.map(normal).join('|');
  const byNames = Map.groupBy(rows, (row) => key(row.province, row.district, row.sub, row.village));
  const byBps = new Map(rows.flatMap((row) => (row.bps_code ? [[row.bps_code, row.code] as const] : [])));
  return (place) => {
    const mapped = byBps.get(`${place.kdprop}${place.kdkab}${place.kdkec}${place.kddesa}`);
    if (mapped) return mapped;
    const found = byNames.get(key(place.nmprop, place.nmkab, place.nmkec, place.nmdesa)) ?? [];
    if (found.length === 0) return 'UNKNOWN_VILLAGE';
    return found.length > 1 ? 'AMBIGUOUS_VILLAGE' : (found[0]?.code ?? 'UNKNOWN_VILLAGE');
  };
}
