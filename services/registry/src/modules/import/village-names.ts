import type { Tx } from '@slrt/database';

/** Gives the village's code, or `UNKNOWN_VILLAGE` / `AMBIGUOUS_VILLAGE`. */
export type VillageLookup = (names: {
  province: string;
  district: string;
  subDistrict: string;
  village: string;
}) => string;

const normal = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(provinsi|kabupaten|kab\.?|kota|kecamatan|kec\.?|desa|kelurahan|kel\.?)\s+/, '')
    .replace(/[^a-z0-9]/g, '');

/** Villages of one district by their four normalised names; the BDT-2015 file has no Kemendagri codes. */
export async function villageLookup(tx: Tx, district: string): Promise<VillageLookup> {
  const rows = await tx.query<{ code: string; village: string; sub: string; district: string; province: string }>(
    `select v.code, v.name as village, s.name as sub, d.name as district, p.name as province
     from area v join area s on s.code = v.parent_code join area d on d.code = s.parent_code join area p on p.code = d.parent_code
     where d.founding_code = $1 and d.level = 'DISTRICT' and v.level = 'VILLAGE'`,
    [district],
  );
  const key = (...names: string[]) => names.map(normal).join('|');
  const byNames = Map.groupBy(rows, (row) => key(row.province, row.district, row.sub, row.village));
  return (names) => {
    const found = byNames.get(key(names.province, names.district, names.subDistrict, names.village)) ?? [];
    if (found.length === 0) return 'UNKNOWN_VILLAGE';
    return found.length > 1 ? 'AMBIGUOUS_VILLAGE' : (found[0]?.code ?? 'UNKNOWN_VILLAGE');
  };
}
