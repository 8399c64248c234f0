import type { RowOf, Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { currentSubDistricts } from '@slrt/subgraph';
import { SupervisorEntity } from './facilitator.entity.ts';

export type SupervisorRow = RowOf<typeof SupervisorEntity>;
const s = SupervisorEntity;

/** Inserts a supervisor. Returns null if the key or the person exists. */
export async function insertSupervisor(tx: Tx, row: SupervisorRow): Promise<SupervisorRow | null> {
  const [saved] = await tx.sql`insert into ${s} (${s.all})
    values (${row.district_code}, ${row.id}, ${row.person}, ${row.name}, ${row.sub_district_codes}, ${row.input_hash})
    on conflict do nothing returning ${s.all}`;
  return saved ?? null;
}

export const findSupervisor = (tx: Tx, key: EntityKey): Promise<SupervisorRow | null> =>
  tx.manager.findOneBy(s, { district_code: key.district, id: key.uuid });

/**
 * Replaces the sub-districts of a supervisor. The row takes the key of the latest change. Returns null if a concurrent request has used
 * the key meanwhile.
 */
export async function changeSupervisor(tx: Tx, row: SupervisorRow): Promise<SupervisorRow | null> {
  const [saved] =
    await tx.sql`update ${s} set id = ${row.id}, name = ${row.name}, sub_district_codes = ${row.sub_district_codes},
      input_hash = ${row.input_hash}
    where ${s.$district_code} = ${row.district_code} and ${s.$person} = ${row.person} and ${s.$id} <> ${row.id}
    returning ${s.all}`;
  return saved ?? null;
}

/** Sets the sub-districts of a supervisor. The row keeps its key. */
export async function setSubDistricts(
  tx: Tx,
  { district_code, id }: Pick<SupervisorRow, 'district_code' | 'id'>,
  codes: readonly string[],
): Promise<void> {
  await tx.manager.update(s, { district_code, id }, { sub_district_codes: [...codes] });
}

/** Finds the supervisor that a person is in a district. */
export const findSupervisorOf = (tx: Tx, district: string, person: string): Promise<SupervisorRow | null> =>
  tx.manager.findOneBy(s, { district_code: district, person });

export async function deleteSupervisor(tx: Tx, { district_code, id }: SupervisorRow): Promise<void> {
  await tx.manager.delete(s, { district_code, id });
}

/** Returns the supervisors of the sub-district in which an area lies, or of the sub-districts within it. */
export const listSupervisors = (tx: Tx, area: string): Promise<SupervisorRow[]> =>
  tx.sql`select ${s.all} from ${s} where ${s.$district_code} = left(${area}, 5)
      and exists (select 1 from unnest(sub_district_codes) c where c = left(${area}, 8) or starts_with(c, ${area} || '.'))
    order by person`;

/** Returns the number of supervisors of a district, and the sub-districts that have none. */
export async function findSupervision(tx: Tx, district: string): Promise<{ count: number; missing: string[] }> {
  const [row] = await tx.sql<{ count: number; missing: string[] }>`with supervised as (
      select unnest(sub_district_codes) as code from ${s} where ${s.$district_code} = ${district})
    select (select count(*)::int from ${s} where ${s.$district_code} = ${district}) as count,
      coalesce((select array_agg(code order by code) from (${currentSubDistricts(district)}) d
        where code not in (select code from supervised)), '{}') as missing`;
  return row ?? { count: 0, missing: [] };
}
