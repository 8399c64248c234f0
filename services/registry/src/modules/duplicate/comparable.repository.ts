import { raw, sql, type Tx } from '@slrt/database';
import { searchedKeys } from '@slrt/domain';
import { findSimilarKeys } from '../household/index.ts';
import { nikPrefix, packDate, type Comparable } from './compare.ts';

interface ComparableRow {
  readonly id: string;
  readonly region_code: string;
  readonly name_block: string;
  readonly birth_date: string | null;
  readonly year_from: number;
  readonly year_until: number;
  readonly sex: string;
  readonly mother_keys: readonly string[];
  /** First 16 hexadecimal digits of the keyed hash of the NIK, `0` if the person has none. */
  readonly nik: string;
}
const shown = raw(`p.id, h.region_code, p.name_block, p.birth_date, coalesce(p.birth_year_from, 0) as year_from,
  coalesce(p.birth_year_until, 0) as year_until, coalesce(p.sex, '') as sex, p.mother_keys,
  coalesce(encode(substring(i.index, 1, 8), 'hex'), '0') as nik`);
const ofDistrict =
  raw(`from person p join household h on h.district_code = p.district_code and h.id = p.household_id and h.listing <> 'REMOVED'
  left join identifier i on i.district_code = p.district_code and i.subject_id = p.id and i.kind = 'NIK' and i.valid_until is null
  where p.left_on is null and p.district_code =`);

const toComparable = (row: ComparableRow): Comparable => ({
  id: row.id,
  regionCode: row.region_code,
  nameBlock: row.name_block,
  born: packDate(row.birth_date),
  yearFrom: row.year_from,
  yearUntil: row.year_until,
  sex: row.sex,
  motherKeys: row.mother_keys,
  nikHigh: Number.parseInt(row.nik.slice(0, 8), 16),
  nikLow: Number.parseInt(row.nik.slice(8) || '0', 16),
});

/**
 * Streams all people of a district in the order of their names, in chunks of 2,000. The reading transaction stays open
 * meanwhile.
 */
export async function* streamComparables(tx: Tx, district: string): AsyncGenerator<Comparable[]> {
  // Plan for reading the whole cursor rather than its first rows.
  tx.send(sql`select set_config('cursor_tuple_fraction', '1', true), set_config('work_mem', '32MB', true)`);
  // DECLARE takes no parameters, so the district code is checked and interpolated.
  if (!/^\d{2}\.\d{2}$/.test(district)) throw new Error('The district code is not valid.');
  await tx.sql`declare people no scroll cursor for select ${shown} ${ofDistrict} ${raw(`'${district}'`)}
    order by p.name_block, p.id`;
  for (;;) {
    const rows = await tx.sql<ComparableRow>`fetch 2000 from people`;
    if (rows.length > 0) yield rows.map(toComparable);
    if (rows.length < 2000) break;
  }
  await tx.sql`close people`;
}

export async function findComparables(tx: Tx, district: string, ids: readonly string[]): Promise<Comparable[]> {
  const rows = await tx.sql<ComparableRow>`select ${shown} ${ofDistrict} ${district} and p.id = any(${ids}::uuid[])`;
  return rows.map(toComparable);
}

/**
 * Returns the people who may be the same person as `one`: same NIK, or a similar name with a close year of birth or in
 * the same village. At most 100 by name.
 */
export async function findNeighbours(tx: Tx, district: string, one: Comparable): Promise<Comparable[]> {
  const words = one.nameBlock === '' ? [] : searchedKeys(one.nameBlock.split(' '));
  const keys = (await findSimilarKeys(tx, words)).map((each) => each.key);
  const born = one.born === 0 ? one.yearUntil : one.born >> 9;
  const near = sql`select k.person_id, count(*) as n from person_name_key k
    where k.district_code = ${district} and k.key = any(${keys}::text[])
      and (k.region_code = ${one.regionCode} or ${born}::int = 0 or k.born_until = 0
        or (k.born_until >= ${born}::int - 1 and k.born_from <= ${born}::int + 1))
    group by 1 order by 2 desc, 1 limit 100`;
  // The first 8 bytes of a keyed hash belong to one NIK: two of ten million collide with a probability of 3 in a million.
  const nik = nikPrefix(one);
  const rows = await tx.sql<ComparableRow>`with near as (${near})
    select ${shown} ${ofDistrict} ${district} and p.id <> ${one.id} and p.id in (
      select person_id from near
      union select s.subject_id from identifier s where s.district_code = ${district} and s.kind = 'NIK' and s.valid_until is null
        and s.index >= ${nik}::bytea and s.index <= ${nik}::bytea || decode(repeat('ff', 24), 'hex'))`;
  return rows.map(toComparable);
}
