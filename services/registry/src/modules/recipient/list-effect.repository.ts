import { keyRows, sql, type Sql, type Tx } from '@slrt/database';
import { nationalProgrammes, type EntityKey } from '@slrt/domain';
import type { ListRow } from './recipient.repository.ts';

/** Condition: row `r` names a member of a household. */
const isMatched = sql`r.state in ('MATCHED', 'RESOLVED')`;

/**
 * Condition: another source contradicts the end of participation `x`. That is a newer list with the household, a newer
 * survey with the programme or, when a list ends a programme of single people, another member who is on a list and was
 * not removed since: neither by a list of ended recipients nor by a newer complete list.
 */
function isKept({ id, as_of, programme_code, effect }: ListRow): Sql {
  const isPersonal = effect === 'ENDED' && nationalProgrammes.get(programme_code)?.receivedBy === 'PERSON';
  return sql`(exists (select from recipient_row r join recipient_list l on l.district_code = r.district_code and l.id = r.list_id
      where r.district_code = x.district_code and r.household_id = x.household_id and ${isMatched} and l.id <> ${id}::uuid
        and l.programme_code = x.programme_code and l.effect = 'RECEIVING' and l.state = 'APPLIED'
        and (l.as_of > ${as_of}::date or (${isPersonal}::boolean and not exists (
          select from recipient_row o join recipient_list e on e.district_code = o.district_code and e.id = o.list_id
          where o.district_code = r.district_code and o.household_id = r.household_id and o.person_id = r.person_id
            and o.state in ('MATCHED', 'RESOLVED') and e.programme_code = l.programme_code and e.as_of >= l.as_of
            and e.effect = 'ENDED' and (e.state = 'APPLIED' or e.id = ${id}::uuid)
        ) and not exists (
          select from recipient_list c where c.district_code = r.district_code and c.programme_code = l.programme_code
            and c.complete and c.state = 'APPLIED' and c.as_of > l.as_of and not exists (
              select from recipient_row o where o.district_code = c.district_code and o.list_id = c.id
                and o.household_id = r.household_id and o.person_id = r.person_id)))))
    or exists (select from household h where h.district_code = x.district_code and h.id = x.household_id
      and h.survey_date > ${as_of}::date and h.programmes ->> x.programme_code = 'true'))`;
}

/** Condition: household `x` is on the list, or may be once an officer has decided. */
const isListed = ({ id }: ListRow): Sql =>
  sql`exists (select from recipient_row r where r.district_code = x.district_code and r.household_id = x.household_id
    and r.list_id = ${id}::uuid and r.state <> 'NOT_FOUND')`;
const isNamed = ({ id }: ListRow): Sql =>
  sql`exists (select from recipient_row r where r.district_code = x.district_code and r.household_id = x.household_id
    and r.list_id = ${id}::uuid and ${isMatched})`;

/** Condition: the list ends participation `x`. A complete list ends those of the households that are not on it. */
const isEnded = (list: ListRow): Sql =>
  sql`x.district_code = ${list.district_code} and x.programme_code = ${list.programme_code} and x.until is null
    and x.since <= ${list.as_of}::date
    and (${list.effect} = 'ENDED' and ${isNamed(list)} or ${list.complete}::boolean and not ${isListed(list)})
    and not ${isKept(list)}`;

/**
 * Condition: the list begins the participation of the household of row `r`. Not if it receives the programme, if it stopped
 * receiving it after the day of the list, or if it is missing on a newer complete list.
 */
const isBegun = (list: ListRow): Sql =>
  sql`r.district_code = ${list.district_code} and ${list.effect} = 'RECEIVING' and ${isMatched}
    and r.list_id = ${list.id}::uuid
    and not exists (select from participation p where p.district_code = r.district_code and p.household_id = r.household_id
      and p.programme_code = ${list.programme_code} and coalesce(p.until > ${list.as_of}::date and p.end_reason <> 'UNDONE', true))
    and not exists (select from recipient_list l where l.district_code = r.district_code
      and l.programme_code = ${list.programme_code} and l.complete and l.state = 'APPLIED' and l.as_of > ${list.as_of}::date
      and not exists (select from recipient_row o where o.district_code = r.district_code and o.list_id = l.id
        and o.household_id = r.household_id and o.state <> 'NOT_FOUND'))`;

/** True for a list that waits for a decision, or is being applied. */
export const hasNoEffectYet = ({ state }: ListRow): boolean => state === 'PROPOSED' || state === 'APPLYING';

/** Change of participation by a list. */
export type ListEffect = 'BEGINS' | 'ENDS';

/** Households on which a list has an effect: expected ones until it is applied, then the actual ones. */
function affected(list: ListRow, effect: ListEffect): Sql {
  const isExpected = hasNoEffectYet(list);
  return sql`select distinct r.household_id from recipient_row r
      where ${effect} = 'BEGINS' and ${isExpected}::boolean and ${isBegun(list)}
    union all
    select x.household_id from participation x where ${effect} = 'ENDS' and ${isExpected}::boolean and ${isEnded(list)}
    union all
    select p.household_id from participation p where ${effect} = 'BEGINS' and not ${isExpected}::boolean
      and p.district_code = ${list.district_code} and p.source_ref = ${list.id}::uuid and p.end_reason is distinct from 'UNDONE'
    union all
    select p.household_id from participation p where ${effect} = 'ENDS' and not ${isExpected}::boolean
      and p.district_code = ${list.district_code} and p.end_ref = ${list.id}::uuid and p.end_reason <> 'UNDONE'`;
}

interface Affected {
  readonly household_id: string;
}
/** Returns households on which a list has an effect, sorted by id. Finds them all first, because that is one set operation. */
export const listAffected = (tx: Tx, list: ListRow, effect: ListEffect, limit: number): Promise<Affected[]> =>
  tx.sql<Affected>`with a as materialized (${affected(list, effect)})
    select a.household_id from a order by a.household_id limit ${limit}`;

export async function countAffected(tx: Tx, list: ListRow, effect: ListEffect): Promise<number> {
  const [row] = await tx.sql<{ n: number }>`select count(*)::int as n from (${affected(list, effect)}) a`;
  return row?.n ?? 0;
}

export interface EffectCounts {
  readonly list_id: string;
  readonly begins: number;
  readonly ends: number;
}
/** Counts the households whose participation lists began and ended. */
export const countActual = (tx: Tx, lists: readonly EntityKey[]): Promise<EffectCounts[]> =>
  tx.sql<EffectCounts>`select l.id as list_id,
      (select count(*)::int from participation p where p.district_code = l.district_code and p.source_ref = l.id
        and p.end_reason is distinct from 'UNDONE') as begins,
      (select count(*)::int from participation p where p.district_code = l.district_code and p.end_ref = l.id
        and p.end_reason <> 'UNDONE') as ends
    from recipient_list l where (l.district_code, l.id) in ${keyRows(lists)}`;

/** Returns whether the list begins or ends the participation of one household, for a row that an officer resolved. */
export async function isAffected(tx: Tx, list: ListRow, effect: ListEffect, household: string): Promise<boolean> {
  const open: ListRow = { ...list, state: 'PROPOSED' };
  const rows =
    await tx.sql`select a.household_id from (${affected(open, effect)}) a where a.household_id = ${household}::uuid`;
  return rows.length > 0;
}

/** Returns households that a list changed and whose change has not been undone, sorted by id. */
export const listChanged = (tx: Tx, list: ListRow, limit: number): Promise<Affected[]> =>
  tx.sql<Affected>`select distinct p.household_id from participation p where p.district_code = ${list.district_code}
    and (p.source_ref = ${list.id}::uuid and p.until is null or p.end_ref = ${list.id}::uuid and p.end_reason <> 'UNDONE')
    order by p.household_id limit ${limit}`;

interface Dependent {
  readonly source: string;
  /** Recipient list that depends. Null for other sources. */
  readonly list_id: string | null;
}
/**
 * Returns what depends on a list, at most 20: sources that ended what it began, lists that confirm it, and periods that
 * follow one that it ended.
 */
export const listDependents = (tx: Tx, list: ListRow): Promise<Dependent[]> =>
  tx.sql<Dependent>`select distinct d.source, l.id as list_id from (
      select p.end_source as source, p.end_ref as ref from participation p
      where p.district_code = ${list.district_code} and p.source_ref = ${list.id}::uuid and p.until is not null
        and p.end_reason <> 'UNDONE'
      union all
      select m.source, m.id from participation p
      join recipient_row r on r.district_code = p.district_code and r.household_id = p.household_id and ${isMatched}
      join recipient_list m on m.district_code = r.district_code and m.id = r.list_id
      where p.district_code = ${list.district_code} and p.source_ref = ${list.id}::uuid and p.until is null
        and m.id <> ${list.id}::uuid and m.as_of >= ${list.as_of}::date and m.programme_code = p.programme_code and m.effect = 'RECEIVING' and m.state = 'APPLIED'
      union all
      select n.source, n.source_ref from participation p
      join participation n on n.district_code = p.district_code and n.household_id = p.household_id
        and n.programme_code = p.programme_code and n.id <> p.id and n.since >= p.until and n.end_reason is distinct from 'UNDONE'
      where p.district_code = ${list.district_code} and p.end_ref = ${list.id}::uuid and p.end_reason <> 'UNDONE'
    ) d left join recipient_list l on l.district_code = ${list.district_code} and l.id = d.ref order by 1, 2 limit 20`;
