import type { RowOf, Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { SupervisorEntity } from './supervisor.entity.ts';

export type SupervisorRow = RowOf<typeof SupervisorEntity>;
const columns = 'district_code, id, person, name, sub_district_codes, input_hash';

/** A new supervisor; null when the key or the person is there already. */
export async function insertSupervisor(tx: Tx, row: SupervisorRow): Promise<SupervisorRow | null> {
  const [saved] = await tx.query<SupervisorRow>(
    `insert into supervisor (${columns}) values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning ${columns}`,
    [row.district_code, row.id, row.person, row.name, row.sub_district_codes, row.input_hash],
  );
  return saved ?? null;
}

export async function findSupervisor(tx: Tx, key: EntityKey): Promise<SupervisorRow | null> {
  const [row] = await tx.query<SupervisorRow>(
    `select ${columns} from supervisor where district_code = $1 and id = $2`,
    [key.district, key.uuid],
  );
  return row ?? null;
}

/** Changes which sub-districts a person supervises; the row keeps the key of its latest change. */
export async function changeSupervisor(tx: Tx, row: SupervisorRow): Promise<SupervisorRow> {
  const [saved] = await tx.query<SupervisorRow>(
    `update supervisor set id = $2, name = $4, sub_district_codes = $5, input_hash = $6
     where district_code = $1 and person = $3 returning ${columns}`,
    [row.district_code, row.id, row.person, row.name, row.sub_district_codes, row.input_hash],
  );
  return saved as SupervisorRow;
}

/** Supervisors of an area: those of the sub-district it lies in, or of those below it. */
export function listSupervisors(tx: Tx, area: string): Promise<SupervisorRow[]> {
  return tx.query<SupervisorRow>(
    `select ${columns} from supervisor where district_code = left($1, 5)
       and exists (select 1 from unnest(sub_district_codes) c where c = left($1, 8) or starts_with(c, $1 || '.')) order by person`,
    [area],
  );
}
