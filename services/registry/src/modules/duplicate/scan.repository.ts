import { sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { uuidv7 } from 'uuidv7';
import { DuplicateScanEntity as s } from './duplicate.entity.ts';

export type ScanRow = RowOf<typeof s>;

/** Requests a scan of a district. Does nothing if one is already waiting. */
export function requestScan(tx: Tx, district: string, cause: 'IMPORT' | 'REQUEST', id: string = uuidv7()): void {
  tx.send(sql`insert into ${s} (${s.pick('district_code', 'id', 'cause', 'requested_by')})
    values (${district}, ${id}, ${cause}, ${tx.scope.actorId})
    on conflict (${s.$district_code}) where status = 'WAITING' do nothing`);
}

/** Returns the scans that are waiting or were interrupted, oldest first. */
export const listUnfinishedScans = (tx: Tx): Promise<ScanRow[]> =>
  tx.sql`select ${s.all} from ${s} where ${s.$status} in ('WAITING', 'RUNNING') order by ${s.$requested_at}`;

/** Marks the start of an attempt. Returns its time and the number of attempts so far. */
export async function startScan(tx: Tx, { district, uuid }: EntityKey): Promise<{ attempts: number; startedAt: Date }> {
  const [row] = await tx.sql<{ attempts: number; started_at: Date }>`update ${s} set status = 'RUNNING',
      started_at = clock_timestamp(), attempts = attempts + 1
    where ${s.$district_code} = ${district} and ${s.$id} = ${uuid} returning ${s.pick('attempts', 'started_at')}`;
  if (!row) throw new Error('The scan does not exist.');
  return { attempts: row.attempts, startedAt: row.started_at };
}

export function finishScan(
  tx: Tx,
  { district, uuid }: EntityKey,
  result: { status: 'COMPLETED' | 'FAILED'; persons: number; pairs: number; found: number },
): void {
  tx.send(sql`update ${s} set status = ${result.status}, finished_at = clock_timestamp(), persons = ${result.persons},
      pairs = ${result.pairs}, found = ${result.found}
    where ${s.$district_code} = ${district} and ${s.$id} = ${uuid}`);
}

/** Returns the latest scans of a district, newest first. */
export const listScans = (tx: Tx, district: string, limit: number): Promise<ScanRow[]> =>
  tx.manager.find(s, { where: { district_code: district }, order: { requested_at: 'DESC' }, take: limit });
