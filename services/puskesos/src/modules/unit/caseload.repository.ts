import { raw, sql, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { VillageComplaintEntity as c } from './unit.entity.ts';

/** Projects the status of complaints. Ignores outdated versions. */
export function projectComplaints(
  tx: Tx,
  rows: readonly { key: EntityKey; regionCode: string; status: string; version: number }[],
): void {
  tx.send(sql`insert into ${c} (${c.all}) select distinct on (district, id) *
      from unnest(${rows.map(({ key }) => key.district)}::text[], ${rows.map(({ key }) => key.uuid)}::uuid[],
        ${rows.map((row) => row.regionCode)}::text[], ${rows.map((row) => row.status)}::text[],
        ${rows.map((row) => row.version)}::int[]) as e (district, id, region, status, version)
      order by district, id, version desc
    on conflict (district_code, complaint_id) do update set status = excluded.status, version = excluded.version
    where village_complaint.version < excluded.version`);
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
