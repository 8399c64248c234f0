import { allOf, sql, type RowOf, type Sql, type Tx } from '@slrt/database';
import type { EntityKey, Role } from '@slrt/domain';
import { currentVillages } from '@slrt/subgraph';
import { AbsenceEntity, DutyAssignmentEntity, type DutySigner } from './duty.entity.ts';

export interface DutyAssignmentRow extends RowOf<typeof DutyAssignmentEntity> {
  /** True if absent on the requested day. */
  readonly absent: boolean;
}
export type AbsenceRow = RowOf<typeof AbsenceEntity>;

const s = DutyAssignmentEntity.as('s');
const a = AbsenceEntity.as('a');
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

/** Returns whether the person is on duty in this role. */
export async function isOnDuty(tx: Tx, district: string, person: string, role: Role): Promise<boolean> {
  const dutyAssignment = await tx.manager.findOneBy(DutyAssignmentEntity, { district_code: district, person, role });
  return dutyAssignment !== null && dutyAssignment.areas.length > 0;
}

export async function insertAbsence(
  tx: Tx,
  key: EntityKey,
  { person, from, until }: { person: string; from: string; until: string },
): Promise<void> {
  const { pick } = AbsenceEntity;
  await tx.sql`insert into ${AbsenceEntity} (${pick('district_code', 'id', 'person', 'from_day', 'until_day', 'changed_by')})
    values (${key.district}, ${key.uuid}, ${person}, ${from}, ${until}, ${tx.scope.actorId})
    on conflict (${pick('district_code', 'id')}) do update
    set from_day = excluded.from_day, until_day = excluded.until_day, changed_by = excluded.changed_by`;
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
