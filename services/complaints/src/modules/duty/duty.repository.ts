import { allOf, sql, type RowOf, type Sql, type Tx } from '@slrt/database';
import { refusals, type EntityKey, type Role } from '@slrt/domain';
import { currentVillages } from '@slrt/subgraph';
import { OfficerEntity, OfficerHouseholdEntity } from '../roster/index.ts';
import { AbsenceEntity, DutyAssignmentEntity, type DutySigner } from './duty.entity.ts';

export interface DutyAssignmentRow extends RowOf<typeof DutyAssignmentEntity> {
  /** True if absent on the requested day. */
  readonly absent: boolean;
}
export type AbsenceRow = RowOf<typeof AbsenceEntity>;

const s = DutyAssignmentEntity.as('s');
const a = AbsenceEntity.as('a');
const o = OfficerEntity.as('o');
const h = OfficerHouseholdEntity.as('h');
const absenceCondition = (day: string): Sql =>
  sql`exists (select from ${a} where ${a.$district_code} = ${s.$district_code} and ${a.$person} = ${s.$person}
    and ${day}::date between ${a.$from_day} and ${a.$until_day}) as absent`;

export interface NewDutyAssignment {
  readonly district: string;
  readonly person: string;
  readonly role: string;
  readonly areas: readonly string[];
  readonly sectors: readonly string[] | null;
  readonly agencyCode: string | null;
  /** How the officer signs letters. Null or undefined: as before. */
  readonly signer?: DutySigner | null;
  /** Version of the plan in an event; older versions are ignored. Null for a manual change, which increments the version. */
  readonly version: number | null;
}

/**
 * Inserts or updates a duty assignment. Without areas, the person receives no new complaints. Returns null if the stored
 * version is newer.
 */
export async function upsertDutyAssignment(
  tx: Tx,
  dutyAssignment: NewDutyAssignment,
  day: string,
): Promise<DutyAssignmentRow | null> {
  const { district, person, role, version } = dutyAssignment;
  const load = sql`(select count(*) from complaint
    where district_code = ${district} and holder_person = ${person} and holder_role = ${role})`;
  const [row] = await tx.sql<DutyAssignmentRow>`insert into ${DutyAssignmentEntity} as s (${DutyAssignmentEntity.all})
    values (${district}, ${person}, ${role}, ${dutyAssignment.areas}, ${dutyAssignment.sectors}, ${dutyAssignment.agencyCode}, ${load}, coalesce(${version}::int, 1),
      ${dutyAssignment.signer ? JSON.stringify(dutyAssignment.signer) : null})
    on conflict (district_code, person, role) do update
    set areas = excluded.areas, sectors = excluded.sectors, agency_code = excluded.agency_code,
      version = coalesce(${version}::int, ${s.$version} + 1), signer = coalesce(excluded.signer, ${s.$signer})
    where ${version}::int is null or ${version}::int > ${s.$version}
    returning ${s.all}, ${absenceCondition(day)}`;
  return row ?? null;
}

/** Lists the duty assignments of a district, ordered by role and person. At most 500. */
export const listDutyAssignments = (
  tx: Tx,
  { district, role, day }: { district: string; role: string | null; day: string },
): Promise<DutyAssignmentRow[]> =>
  tx.sql<DutyAssignmentRow>`select ${s.all}, ${absenceCondition(day)} from ${s}
    where ${s.$district_code} = ${district} and ${allOf(role !== null && sql`${s.$role} = ${role}`)}
    order by ${s.$role}, ${s.$person} limit 500`;

/** Identifies a duty assignment. */
export type DutyKey = Pick<DutyAssignmentRow, 'district_code' | 'person' | 'role'>;

export async function findDutyAssignment(
  tx: Tx,
  { district_code, person, role }: DutyKey,
): Promise<RowOf<typeof DutyAssignmentEntity> | null> {
  const [row] = await tx.sql`select ${s.all} from ${s} where ${s.$district_code} = ${district_code}
    and ${s.$person} = ${person} and ${s.$role} = ${role}`;
  return row ?? null;
}

/** Removes a duty assignment without open complaints. */
export async function deleteDutyAssignment(tx: Tx, { district_code, person, role }: DutyKey): Promise<void> {
  await tx.manager.delete(DutyAssignmentEntity, { district_code, person, role });
}

/**
 * Limits a duty to its areas below or among `areas`; without any the person is off duty. The version of a facilitator's duty
 * is that of the plan and stays.
 */
export function narrowDuty(
  tx: Tx,
  { district, person, role, areas }: { district: string; person: string; role: string; areas: readonly string[] },
): void {
  const d = DutyAssignmentEntity;
  tx.send(sql`update ${d} set version = version + case when role = 'FACILITATOR' then 0 else 1 end,
      areas = array(select own from unnest(areas) own where exists (
        select from unnest(${areas}::text[]) r where own = r or starts_with(own, r || '.')))
    where ${d.$district_code} = ${district} and ${d.$person} = ${person} and ${d.$role} = ${role}`);
}

/** Removes the duties of a person who is off duty and holds nothing in the role. */
export function deleteIdleDuties(tx: Tx, district: string, person: string): void {
  const d = DutyAssignmentEntity;
  tx.send(sql`delete from ${d} where ${d.$district_code} = ${district} and ${d.$person} = ${person}
    and cardinality(${d.$areas}) = 0 and ${d.$open_complaints} <= 0`);
}

/** Names another deputy, or none, for the absences in which a person would deputise on or after a day. */
export function replaceDeputy(
  tx: Tx,
  { district, person, deputy, from }: { district: string; person: string; deputy: string | null; from: string },
): void {
  const e = AbsenceEntity;
  tx.send(sql`update ${e} set deputy = case when ${e.$person} is distinct from ${deputy}::text then ${deputy}::text end
    where ${e.$district_code} = ${district} and ${e.$deputy} = ${person} and ${e.$until_day} >= ${from}::date`);
}

/** Returns what decides whether a person may hold a complaint in a role. */
export async function findCandidate(
  tx: Tx,
  { district, person, role, household }: { district: string; person: string; role: Role; household: string | null },
): Promise<{ readonly known: boolean; readonly on_duty: boolean; readonly is_own: boolean }> {
  const [row] = await tx.sql<{ known: boolean; on_duty: boolean; is_own: boolean }>`select
    exists (select from ${o} where ${o.$district_code} = ${district} and ${o.$person} = ${person}) as known,
    exists (select from ${s} where ${s.$district_code} = ${district} and ${s.$person} = ${person} and ${s.$role} = ${role}
      and cardinality(${s.$areas}) > 0) as on_duty,
    exists (select from ${h} where ${h.$district_code} = ${district} and ${h.$person} = ${person}
      and ${h.$household_id} = ${household}::uuid) as is_own`;
  return row ?? { known: false, on_duty: false, is_own: false };
}

export type NewAbsence = Pick<AbsenceRow, 'person' | 'from_day' | 'until_day'> & Pick<Partial<AbsenceRow>, 'deputy'>;

/** Inserts an absence, or changes the one with this key. If it now begins later, it is handed over when it begins. */
export async function saveAbsence(tx: Tx, key: EntityKey, absence: NewAbsence, today: string): Promise<AbsenceRow> {
  const { person, from_day: from, until_day: until, deputy = null } = absence;
  const [row] = await tx.sql<AbsenceRow>`insert into ${AbsenceEntity} as a (${AbsenceEntity.all})
    values (${key.district}, ${key.uuid}, ${person}, ${from}, ${until}, false, ${tx.scope.actorId}, ${deputy})
    on conflict (district_code, id) do update
    set from_day = excluded.from_day, until_day = excluded.until_day, deputy = excluded.deputy, changed_by = excluded.changed_by,
      handed_over = ${a.$handed_over} and excluded.from_day <= ${today}::date
    where ${a.$person} = excluded.person
    returning ${a.all}`;
  if (!row) throw refusals.idempotencyConflict(); // the key belongs to the absence of another person
  return row;
}

export async function findAbsence(tx: Tx, { district, uuid }: EntityKey): Promise<AbsenceRow | null> {
  const [row] = await tx.sql<AbsenceRow>`select ${a.all} from ${a}
    where ${a.$district_code} = ${district} and ${a.$id} = ${uuid}`;
  return row ?? null;
}

export async function deleteAbsence(tx: Tx, { district, uuid }: EntityKey): Promise<void> {
  await tx.manager.delete(AbsenceEntity, { district_code: district, id: uuid });
}

/** Lists the absences of a district that touch a period, ordered by their first day. At most 500. */
export const listAbsences = (
  tx: Tx,
  { district, from, until, person }: { district: string; from: string; until: string | null; person: string | null },
): Promise<AbsenceRow[]> =>
  tx.sql<AbsenceRow>`select ${a.all} from ${a}
    where ${a.$district_code} = ${district} and ${a.$until_day} >= ${from}
      and (${until}::date is null or ${a.$from_day} <= ${until}::date)
      and (${person}::text is null or ${a.$person} = ${person})
    order by ${a.$from_day}, ${a.$person}, ${a.$id} limit 500`;

/** Returns true if the person is absent on a day of the period. */
export async function isAbsent(
  tx: Tx,
  { district, person, from, until }: { district: string; person: string; from: string; until: string },
): Promise<boolean> {
  return (await listAbsences(tx, { district, from, until, person })).length > 0;
}

/** Locks absences that have begun and whose complaints were not reassigned yet. */
export const lockBegunAbsences = (tx: Tx, district: string, day: string): Promise<AbsenceRow[]> =>
  tx.sql`select ${a.all} from ${a} where ${a.$district_code} = ${district} and not ${a.$handed_over}
    and ${day}::date between ${a.$from_day} and ${a.$until_day} order by ${a.$id} for update skip locked`;

export async function markHandedOver(tx: Tx, { district_code, id }: AbsenceRow): Promise<void> {
  await tx.manager.update(AbsenceEntity, { district_code, id }, { handed_over: true });
}

export interface DutyGaps {
  /** People on duty, and among them facilitators and back-office officers. */
  readonly people: number;
  readonly facilitators: number;
  readonly officers: number;
  /** Roles, villages and sectors without anyone on duty. */
  readonly roles: string[];
  readonly villages: string[];
  readonly sectors: string[];
}

/** Finds which of `roles` and `sectors`, and which villages, have no person on duty in a district. */
export async function findDutyGaps(
  tx: Tx,
  district: string,
  { roles, sectors }: { roles: readonly string[]; sectors: readonly string[] },
): Promise<DutyGaps | null> {
  const [row] = await tx.sql<DutyGaps>`with desk as (select ${s.pick('person', 'role', 'areas', 'sectors')} from ${s}
      where ${s.$district_code} = ${district} and cardinality(${s.$areas}) > 0),
      served as (select unnest(areas) as area from desk where role = 'FACILITATOR')
    select (select count(distinct person)::int from desk) as people,
      (select count(*)::int from desk where role = 'FACILITATOR') as facilitators,
      (select count(*)::int from desk where role = 'BACK_OFFICE') as officers,
      array(select r from unnest(${roles}::text[]) r where r not in (select role from desk)) as roles,
      array(select v.code from (${currentVillages(district)}) v
        where not exists (select from served where v.code = area or starts_with(v.code, area || '.')) order by v.code) as villages,
      array(select x from unnest(${sectors}::text[]) x where not exists (
        select from desk d where d.role = 'BACK_OFFICE' and (d.sectors is null or x = any(d.sectors)))) as sectors`;
  return row ?? null;
}
