import { inArea, raw, sql, type Sql, type Tx } from '@slrt/database';

export interface CrossCell {
  readonly row: string;
  readonly column: string;
  readonly n: number;
}
/** Names of the two variables. */
export interface Crossed {
  readonly row: string;
  readonly column: string;
}

/** Selects the codes of a variable of the household `h`. Alternatives whose condition is false are not run. */
const householdCodes = (name: string): Sql =>
  sql`select h.decile::text as code where ${name}::text = 'decile' and h.decile is not null
    union all select x.programme_code from participation x
      where ${name}::text = 'programme' and x.district_code = h.district_code and x.household_id = h.id and x.until is null
    union all select 'true' from unnest(h.quality) as q where ${name}::text = 'quality:' || q
    union all select c.code from person p, slrt.coded(slrt.head_facts(p.sex, p.birth_date, p.birth_year_from)) c
      where ${name}::text like 'head%' and p.district_code = h.district_code and p.household_id = h.id and p.relation = 'HEAD'
        and p.left_on is null and c.variable = ${name}::text
    union all select c.code from slrt.coded(h.housing || h.assets) c where c.variable = ${name}::text`;

/** Selects the codes of a variable of the person `p`. */
const personCodes = (name: string): Sql =>
  sql`select c.code from slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c
    where c.variable = ${name}::text`;

const inListedArea = (area: string): Sql => sql`${inArea(raw('h.region_code'), area)} and h.listing <> 'REMOVED'`;

/** Counts the visible households of an area by the codes of two variables. Those without a code of both are not counted. */
export const crossHouseholds = (tx: Tx, area: string, { row, column }: Crossed): Promise<CrossCell[]> =>
  tx.sql<CrossCell>`select r.code as "row", c.code as "column", count(*)::int as n from household h
    cross join lateral (${householdCodes(row)}) r cross join lateral (${householdCodes(column)}) c
    where ${inListedArea(area)} group by 1, 2 order by 1, 2`;

/**
 * Counts the visible people of an area by the codes of two variables, of which either may be one of their household. People
 * without a code of both are not counted.
 */
export const crossPersons = (tx: Tx, area: string, { row, column }: Crossed): Promise<CrossCell[]> =>
  tx.sql<CrossCell>`select r.code as "row", c.code as "column", count(*)::int as n from household h
    join person p on p.district_code = h.district_code and p.household_id = h.id and p.left_on is null
    cross join lateral (${householdCodes(row)} union all ${personCodes(row)}) r
    cross join lateral (${householdCodes(column)} union all ${personCodes(column)}) c
    where ${inListedArea(area)} group by 1, 2 order by 1, 2`;
