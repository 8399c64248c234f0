import { inArea, raw, sql, type Sql, type Tx } from '@slrt/database';

export interface CrossCell {
  readonly row: string;
  readonly column: string;
  readonly n: number;
  /** Sum of the numbers of the counted records, modulo 2^32. */
  readonly keySum: number;
}
/** Names of the two variables. */
export interface Crossed {
  readonly row: string;
  readonly column: string;
}

/** Returns the code of a fact as `slrt.coded` counts it: text, or `true`. Null for numbers and for no. */
const codeOf = (fact: Sql): Sql =>
  sql`case jsonb_typeof(${fact}) when 'string' then ${fact} #>> '{}' when 'boolean' then nullif(${fact} #>> '{}', 'false') end`;

/** Selects the codes of a variable of the household `h`. Alternatives whose condition is false are not run. */
const householdCodes = (name: string): Sql =>
  sql`select case when ${name}::text = 'decile' then h.decile::text
        when ${name}::text like 'quality:%' then case when substr(${name}::text, 9) = any(h.quality) then 'true' end
        else ${codeOf(sql`coalesce(h.housing -> ${name}::text, h.assets -> ${name}::text, h.stated -> ${name}::text)`)} end as code
    union all select x.programme_code from participation x
      where ${name}::text = 'programme' and x.district_code = h.district_code and x.household_id = h.id and x.until is null
    union all select case ${name}::text when 'headSex' then p.sex
        else coalesce(extract(year from p.birth_date)::int, p.birth_year_from)::text end
      from person p where ${name}::text in ('headSex', 'headBirthYear') and p.district_code = h.district_code
        and p.household_id = h.id and p.relation = 'HEAD' and p.left_on is null`;

/** Selects the code of a variable of the person `p`. */
const personCodes = (name: string): Sql =>
  sql`select case ${name}::text when 'sex' then p.sex when 'relation' then p.relation
      else ${codeOf(
        sql`coalesce(p.civil -> ${name}::text, p.schooling -> ${name}::text, p.employment -> ${name}::text, p.health -> ${name}::text)`,
      )} end as code`;

const inListedArea = (area: string): Sql => sql`${inArea(raw('h.region_code'), area)} and h.listing <> 'REMOVED'`;

/** Counts the visible households of an area by the codes of two variables. Those without a code of both are not counted. */
export const crossHouseholds = (tx: Tx, area: string, { row, column }: Crossed): Promise<CrossCell[]> =>
  tx.sql<CrossCell>`select r.code as "row", c.code as "column", count(*)::int as n,
      (sum(slrt.record_number(h.id)) % 4294967296)::float8 as "keySum" from household h
    cross join lateral (${householdCodes(row)}) r cross join lateral (${householdCodes(column)}) c
    where ${inListedArea(area)} and r.code is not null and c.code is not null group by 1, 2 order by 1, 2`;

/**
 * Counts the visible people of an area by the codes of two variables, of which either may be one of their household. People
 * without a code of both are not counted.
 */
export const crossPersons = (tx: Tx, area: string, { row, column }: Crossed): Promise<CrossCell[]> =>
  tx.sql<CrossCell>`select r.code as "row", c.code as "column", count(*)::int as n,
      (sum(slrt.record_number(p.id)) % 4294967296)::float8 as "keySum" from household h
    join person p on p.district_code = h.district_code and p.household_id = h.id and p.left_on is null
    cross join lateral (${householdCodes(row)} union all ${personCodes(row)}) r
    cross join lateral (${householdCodes(column)} union all ${personCodes(column)}) c
    where ${inListedArea(area)} and r.code is not null and c.code is not null group by 1, 2 order by 1, 2`;
