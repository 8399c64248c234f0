import type { Tx } from '@slrt/database';
import type { SupervisorTable } from '../../__generated__/tables.ts';

export type SupervisorRow = SupervisorTable;
const columns = 'district_code, id, person, name, sub_district_codes, input_hash';

/** Names the supervisor of sub-districts; the same person again changes which. */
export async function upsertSupervisor(tx: Tx, row: SupervisorRow): Promise<SupervisorRow> {
  const [saved] = await tx.query<SupervisorRow>(
    `insert into supervisor (${columns}) values ($1, $2, $3, $4, $5, $6)
     on conflict (district_code, person) do update set name = excluded.name, sub_district_codes = excluded.sub_district_codes
     returning ${columns}`,
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
