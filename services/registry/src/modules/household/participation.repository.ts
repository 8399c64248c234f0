import { keyRows, sql, type RowOf, type Sql, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { HouseholdEntity as h, ParticipationEntity as x } from './household.entity.ts';
import type { EndReason } from './participation.policy.ts';

const shown = x.pick(
  ...(['district_code', 'id', 'household_id', 'programme_code', 'since', 'until', 'source', 'source_ref'] as const),
  ...(['recorded_at', 'end_reason', 'end_source', 'end_ref', 'ended_at'] as const),
);
export type ParticipationRow = RowOf<typeof x>;

/** Statement of a source that households receive a programme. */
export interface ParticipationEntry {
  readonly programmeCode: string;
  /** First day on which they receive the programme. */
  readonly since: string;
  /** Day for which the source states it. An end that is recorded for a later day is newer and stays. */
  readonly asOf: string;
  readonly source: string;
  readonly sourceRef: string | null;
}
export interface ParticipationEnd {
  /** First day without the programme. */
  readonly until: string;
  readonly reason: EndReason;
  readonly source: string;
  readonly sourceRef: string | null;
}

/** Ends a period, never before it began. */
const endOf = ({ until, reason, source, sourceRef }: ParticipationEnd): Sql =>
  sql`until = greatest(${x.$since}, ${until}::date), end_reason = ${reason}, end_source = ${source},
    end_ref = ${sourceRef}::uuid, ended_at = clock_timestamp()`;
const isShown = sql`${x.$end_reason} is distinct from 'UNDONE'`;

/**
 * Begins the participation of households. Skips those that receive the programme, and those whose last period ended
 * after `asOf`. A period begins at the earliest where the previous one ended. Returns the new periods.
 */
export const beginParticipation = (
  tx: Tx,
  keys: readonly EntityKey[],
  entry: ParticipationEntry,
): Promise<ParticipationRow[]> =>
  tx.sql<ParticipationRow>`insert into ${x} (${x.pick('district_code', 'household_id', 'programme_code', 'since', 'source', 'source_ref')})
    select g.district, g.id, ${entry.programmeCode}, greatest(${entry.since}::date, last.until), ${entry.source}, ${entry.sourceRef}::uuid
    from ${keyRows(keys)} as g(district, id)
    cross join lateral (select max(until) as until from participation e where e.district_code = g.district
      and e.household_id = g.id and e.programme_code = ${entry.programmeCode} and e.end_reason <> 'UNDONE') last
    where last.until is null or last.until <= ${entry.asOf}::date
    on conflict (${x.pick('district_code', 'household_id', 'programme_code')}) where until is null do nothing returning ${shown}`;

/** Ends the current participation of households in a programme. Returns the ended periods. */
export const endParticipations = (
  tx: Tx,
  keys: readonly EntityKey[],
  programmeCode: string,
  end: ParticipationEnd,
): Promise<ParticipationRow[]> =>
  tx.sql<ParticipationRow>`update ${x} set ${endOf(end)}
    where (${x.pick('district_code', 'household_id')}) in ${keyRows(keys)} and ${x.$programme_code} = ${programmeCode}
      and ${x.$until} is null and ${x.$since} <= ${end.until}::date returning ${shown}`;

/** End of the participation of a household in a programme. */
export type ProgrammeEnd = Omit<ParticipationEnd, 'source' | 'sourceRef'> & { readonly programmeCode: string };

/** Ends the current participation of a household in programmes. One that has not begun becomes empty. Returns the ended periods. */
export const endProgrammes = (
  tx: Tx,
  { district, uuid }: EntityKey,
  ends: readonly ProgrammeEnd[],
  by: Pick<ParticipationEnd, 'source' | 'sourceRef'>,
): Promise<ParticipationRow[]> =>
  tx.sql<ParticipationRow>`update ${x} set until = greatest(${x.$since}, e.ended_on), end_reason = e.why,
      end_source = ${by.source}, end_ref = ${by.sourceRef}::uuid, ended_at = clock_timestamp()
    from unnest(${ends.map((each) => each.programmeCode)}::text[], ${ends.map((each) => each.until)}::date[],
      ${ends.map((each) => each.reason)}::text[]) as e(programme, ended_on, why)
    where ${x.$district_code} = ${district} and ${x.$household_id} = ${uuid} and ${x.$until} is null
      and ${x.$programme_code} = e.programme returning ${shown}`;

/** Statement of a file about the programmes of a household. */
export interface StatedProgrammes {
  readonly householdId: string;
  /** Programmes that the household receives. */
  readonly programmes: readonly string[];
  /** Programmes that the household does not receive. */
  readonly denied: readonly string[];
}

/** The day of a file and its source. */
interface StatedOn {
  readonly since: string;
  readonly source: string;
}
interface HouseholdProgramme {
  readonly id: string;
  readonly programme: string;
}
const asRows = (pairs: readonly HouseholdProgramme[]): Sql =>
  sql`unnest(${pairs.map((row) => row.id)}::uuid[], ${pairs.map((row) => row.programme)}::text[]) as s(household, programme)`;

/** Ends the current participation that a file denies, unless it began after the file's day. */
export function endDenied(
  tx: Tx,
  district: string,
  denied: readonly HouseholdProgramme[],
  { since, source }: StatedOn,
): void {
  if (denied.length === 0) return;
  tx.send(sql`update ${x} set ${endOf({ until: since, reason: 'NOT_STATED', source, sourceRef: null })}
    from ${asRows(denied)} where ${x.$district_code} = ${district} and ${x.$household_id} = s.household
      and ${x.$programme_code} = s.programme and ${x.$until} is null and ${x.$since} <= ${since}::date`);
}

/** Begins the participation that a file states, unless an end is recorded for a later day. */
export function beginStated(
  tx: Tx,
  district: string,
  named: readonly HouseholdProgramme[],
  { since, source }: StatedOn,
): void {
  if (named.length === 0) return;
  tx.send(sql`insert into ${x} (${x.pick('district_code', 'household_id', 'programme_code', 'since', 'source')})
    select ${district}, s.household, s.programme, ${since}::date, ${source} from ${asRows(named)}
    where not exists (select from participation e where e.district_code = ${district} and e.household_id = s.household
      and e.programme_code = s.programme and e.until > ${since}::date and e.end_reason <> 'UNDONE')
    on conflict (${x.pick('district_code', 'household_id', 'programme_code')}) where until is null do nothing`);
}

/**
 * Records what a file says about the programmes of known households. Call it with locked households, and not with a
 * file that is older than their answers about programmes.
 */
export function addParticipation(tx: Tx, district: string, stated: readonly StatedProgrammes[], on: StatedOn): void {
  const list = (of: 'programmes' | 'denied') =>
    stated.flatMap((each) => each[of].map((programme) => ({ id: each.householdId, programme })));
  endDenied(tx, district, list('denied'), on);
  beginStated(tx, district, list('programmes'), on);
}

/** Returns the current participation of households. */
export const findParticipation = (tx: Tx, households: readonly EntityKey[]): Promise<ParticipationRow[]> =>
  tx.sql<ParticipationRow>`select ${shown} from ${x}
    where (${x.pick('district_code', 'household_id')}) in ${keyRows(households)} and ${x.$until} is null
    order by ${x.$household_id}, ${x.$programme_code}`;

/** Returns the current and ended participation of households, by programme, latest period first. */
export const listParticipation = (tx: Tx, households: readonly EntityKey[]): Promise<ParticipationRow[]> =>
  tx.sql<ParticipationRow>`select ${shown} from ${x}
    where (${x.pick('district_code', 'household_id')}) in ${keyRows(households)} and ${isShown}
    order by ${x.$household_id}, ${x.$programme_code}, ${x.$since} desc`;

export async function findPeriod(tx: Tx, { district, uuid }: EntityKey): Promise<ParticipationRow | null> {
  const [row] = await tx.sql<ParticipationRow>`select ${shown} from ${x}
    where ${x.$district_code} = ${district} and ${x.$id} = ${uuid} and ${isShown}`;
  return row ?? null;
}

/** Replaces the dates and the reason of a period; without `until` it is current again. */
export const correctPeriod = (
  tx: Tx,
  { district_code, id }: Pick<ParticipationRow, 'district_code' | 'id'>,
  to: { since: string; end: ParticipationEnd | null },
): Promise<ParticipationRow[]> =>
  tx.sql<ParticipationRow>`update ${x} set since = ${to.since}::date, until = ${to.end?.until ?? null}::date,
      end_reason = ${to.end?.reason ?? null}::text, end_source = ${to.end?.source ?? null}::text, end_ref = null,
      ended_at = case when ${to.end?.until ?? null}::date is null then null else clock_timestamp() end
    where ${x.$district_code} = ${district_code} and ${x.$id} = ${id} returning ${shown}`;

/**
 * Removes what a list, or a merge, did to households: empties the periods that it began and reopens those that it ended
 * and that no other period follows.
 */
export async function undoParticipation(
  tx: Tx,
  keys: readonly EntityKey[],
  list: { id: string; source: string },
): Promise<ParticipationRow[]> {
  const emptied = tx.sql<ParticipationRow>`update ${x} set until = since, end_reason = 'UNDONE', end_source = ${list.source},
      end_ref = ${list.id}::uuid, ended_at = clock_timestamp()
    where (${x.pick('district_code', 'household_id')}) in ${keyRows(keys)} and ${x.$source_ref} = ${list.id}::uuid
      and ${x.$until} is null returning ${shown}`;
  const reopened = tx.sql<ParticipationRow>`update ${x} set until = null, end_reason = null, end_source = null, end_ref = null,
      ended_at = null
    where (${x.pick('district_code', 'household_id')}) in ${keyRows(keys)} and ${x.$end_ref} = ${list.id}::uuid
      and ${x.$end_reason} <> 'UNDONE' and not exists (select from participation n where n.district_code = participation.district_code
        and n.household_id = participation.household_id and n.programme_code = participation.programme_code
        and n.id <> participation.id and (n.until is null or n.until > greatest(n.since, participation.since)))
    returning ${shown}`;
  return [...(await emptied), ...(await reopened)];
}

/** Increments the version of households whose participation changed. */
export const countVersions = (tx: Tx, keys: readonly EntityKey[]): Promise<{ id: string; version: number }[]> =>
  tx.sql`update ${h} set version = version + 1, updated_at = clock_timestamp()
    where (${h.pick('district_code', 'id')}) in ${keyRows(keys)} returning ${h.pick('id', 'version', 'updated_at')}`;
/** Returns the codes of the programmes that visible households receive or received. */
export async function listCountedProgrammes(tx: Tx): Promise<string[]> {
  const rows = await tx.sql<{
    code: string;
  }>`select distinct code from village_statistic where variable = 'programme' order by 1`;
  return rows.map((row) => row.code);
}

/** A person whom a list names in a period of participation. */
interface NamedPerson {
  readonly participation_id: string;
  readonly person_id: string;
}
/** Returns the people whom applied lists name during periods of participation and no list removed meanwhile. */
export const findNamedPeople = (tx: Tx, participations: readonly EntityKey[]): Promise<NamedPerson[]> =>
  tx.sql<NamedPerson>`select distinct p.id as participation_id, r.person_id from participation p
    join recipient_row r on r.district_code = p.district_code and r.household_id = p.household_id and r.state in ('MATCHED', 'RESOLVED')
    join recipient_list l on l.district_code = r.district_code and l.id = r.list_id and l.programme_code = p.programme_code
      and l.effect = 'RECEIVING' and l.state = 'APPLIED' and l.as_of >= p.since and (p.until is null or l.as_of < p.until)
    where (p.district_code, p.id) in ${keyRows(participations)} and not exists (
      select from recipient_row o join recipient_list e on e.district_code = o.district_code and e.id = o.list_id
      where o.district_code = r.district_code and o.household_id = r.household_id and o.person_id = r.person_id
        and o.state in ('MATCHED', 'RESOLVED') and e.programme_code = p.programme_code and e.effect = 'ENDED'
        and e.state = 'APPLIED' and e.as_of >= l.as_of and (p.until is null or e.as_of < p.until))
    order by 1, 2`;
