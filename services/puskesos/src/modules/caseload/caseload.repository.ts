import type { Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';

export async function projectComplaint(
  tx: Tx,
  key: EntityKey,
  row: { regionCode: string; status: string; version: number },
): Promise<void> {
  await tx.query(
    `insert into village_complaint (district_code, complaint_id, region_code, status, version) values ($1,$2,$3,$4,$5)
     on conflict (district_code, complaint_id) do update set status = excluded.status, version = excluded.version
     where village_complaint.version < excluded.version`,
    [key.district, key.uuid, row.regionCode, row.status, row.version],
  );
}

export interface Caseload {
  readonly open: number;
  readonly closed: number;
}
const ended = `('REJECTED', 'DUPLICATE', 'RESOLVED', 'CLOSED_UNFULFILLED', 'WITHDRAWN')`;

export async function countCaseload(tx: Tx, villages: readonly string[]): Promise<Caseload> {
  const [row] = await tx.query<Caseload>(
    `select count(*) filter (where status not in ${ended})::int as open, count(*) filter (where status in ${ended})::int as closed
     from village_complaint where region_code = any($1)`,
    [villages],
  );
  return row ?? { open: 0, closed: 0 };
}
