import { raw, sql, type Tx } from '@slrt/database';
import type { Comparable } from './compare.ts';

const shown = raw(`p.id, p.household_id as "householdId", h.region_code as "regionCode", p.name_block as "nameBlock",
  p.birth_date as "birthDate", p.birth_year_from as "yearFrom", p.birth_year_until as "yearUntil", p.sex,
  p.mother_keys as "motherKeys", encode(i.index, 'hex') as nik`);
const ofDistrict =
  raw(`from person p join household h on h.district_code = p.district_code and h.id = p.household_id and h.listing <> 'REMOVED'
  left join identifier i on i.district_code = p.district_code and i.subject_id = p.id and i.kind = 'NIK' and i.valid_until is null
  where p.left_on is null and p.district_code =`);
const year = `coalesce(extract(year from p.birth_date)::int, p.birth_year_until)`;

/**
 * Sort orders of a scan (sorted neighbourhood method: Hernández and Stolfo, 1995). Two records of the same person are
 * close together in at least one of them, whichever field is wrong. Each order ends with the fields that tell people of
 * the same name apart.
 */
const orders = {
  /** Same NIK. */
  nik: `i.index, p.id`,
  /** Same name and year of birth, in any village. */
  name: `p.name_block, ${year}, p.birth_date, h.region_code, p.id`,
  /** Same name in the same village, with any date of birth. */
  village: `h.region_code, p.name_block, p.birth_date, p.id`,
  /** Same date of birth in the same village, with any name. */
  day: `p.birth_date, h.region_code, p.sex, p.name_block, p.id`,
  /** Same date of birth and similar name, in any village. */
  nameOfDay: `p.birth_date, p.sex, p.name_block, p.id`,
  /** Same mother and sex, with any other fields. */
  mother: `p.mother_keys, p.sex, ${year}, p.name_block, p.id`,
} as const;
export type ScanOrder = keyof typeof orders;
export const scanOrders = Object.keys(orders) as ScanOrder[];
const orderConditions: Partial<Record<ScanOrder, string>> = {
  nik: 'and i.index is not null',
  day: 'and p.birth_date is not null',
  nameOfDay: 'and p.birth_date is not null',
  mother: 'and cardinality(p.mother_keys) > 0',
};

/**
 * Streams all people of a district in one sort order, in chunks of 2,000. The reading transaction stays open meanwhile.
 */
export async function* streamComparables(tx: Tx, district: string, order: ScanOrder): AsyncGenerator<Comparable[]> {
  const cursor = raw(`scan_${order.toLowerCase()}`);
  // Plan for reading the whole cursor rather than its first rows.
  tx.send(sql`select set_config('cursor_tuple_fraction', '1', true), set_config('work_mem', '32MB', true)`);
  // DECLARE takes no parameters, so the district code is checked and interpolated.
  if (!/^\d{2}\.\d{2}$/.test(district)) throw new Error('The district code is not valid.');
  const everyone = raw(`'${district}' ${orderConditions[order] ?? ''} order by ${orders[order]}`);
  await tx.sql`declare ${cursor} no scroll cursor for select ${shown} ${ofDistrict} ${everyone}`;
  for (;;) {
    const rows = await tx.sql<Comparable>`fetch 2000 from ${cursor}`;
    if (rows.length > 0) yield rows;
    if (rows.length < 2000) break;
  }
  await tx.sql`close ${cursor}`;
}

export const findComparables = (tx: Tx, district: string, ids: readonly string[]): Promise<Comparable[]> =>
  tx.sql<Comparable>`select ${shown} ${ofDistrict} ${district} and p.id = any(${ids}::uuid[])`;

/**
 * Returns the people who may be the same person as `one`: same NIK, or a similar name with a close year of birth or in
 * the same village. At most 100 by name.
 */
export function findNeighbours(tx: Tx, district: string, one: Comparable): Promise<Comparable[]> {
  const born = one.birthDate ? Number(one.birthDate.slice(0, 4)) : one.yearUntil;
  const near = sql`select k.person_id, count(*) as n from person_name_key k
    where k.district_code = ${district} and k.key = any(${one.nameBlock.split(' ')})
      and (k.region_code = ${one.regionCode} or ${born}::int is null or k.born_until = 0
        or (k.born_until >= ${born}::int - 1 and k.born_from <= ${born}::int + 1))
    group by 1 order by 2 desc, 1 limit 100`;
  return tx.sql<Comparable>`with near as (${near})
    select ${shown} ${ofDistrict} ${district} and p.id <> ${one.id} and p.id in (
      select person_id from near
      union select s.subject_id from identifier s where s.district_code = ${district} and s.kind = 'NIK' and s.valid_until is null
        and s.index = decode(${one.nik ?? ''}, 'hex'))`;
}
