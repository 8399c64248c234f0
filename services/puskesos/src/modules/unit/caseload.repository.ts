import { raw, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { VillageComplaintEntity as c } from './unit.entity.ts';

export async function projectComplaint(
  tx: Tx,
  key: EntityKey,
  row: { regionCode: string; status: string; version: number },
): Promise<void> {
  await tx.sql`insert into ${c} (${c.all}) values (${key.district}, ${key.uuid}, ${row.regionCode}, ${row.status}, ${row.version})
    on conflict (district_code, complaint_id) do update set status = excluded.status, version = excluded.version
    where village_complaint.version < excluded.version`;
}

export interface Caseload {
  readonly open: number;
  readonly closed: number;
}
const ended = raw(`('REJECTED', 'DUPLICATE', 'RESOLVED', 'CLOSED_UNFULFILLED', 'WITHDRAWN')`);

export async function countCaseload(tx: Tx, villages: readonly string[]): Promise<Caseload> {
  const [row] = await tx.sql<Caseload>`select count(*) filter (where status not in ${ended})::int as open,
      count(*) filter (where status in ${ended})::int as closed
    from ${c} where ${c.$region_code} = any(${villages})`;
  return row ?? { open: 0, closed: 0 };
}
