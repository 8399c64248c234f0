import type { RowOf, Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { uuidv7 } from 'uuidv7';
import type { DuplicateScanEntity } from './duplicate.entity.ts';

export type ScanRow = RowOf<typeof DuplicateScanEntity> & {
  readonly status: 'WAITING' | 'RUNNING' | 'COMPLETED' | 'FAILED';
};

/** Asks for a scan of a district; one that waits already serves both. */
export function requestScan(tx: Tx, district: string, cause: 'IMPORT' | 'REQUEST', id: string = uuidv7()): void {
  tx.send(
    `insert into duplicate_scan (district_code, id, cause, requested_by) values ($1, $2, $3, $4)
     on conflict (district_code) where status = 'WAITING' do nothing`,
    [district, id, cause, tx.scope.actorId],
  );
}

/** Scans that wait or were cut off, oldest first. */
export function listUnfinishedScans(tx: Tx): Promise<ScanRow[]> {
  return tx.query<ScanRow>(`select * from duplicate_scan where status in ('WAITING', 'RUNNING') order by requested_at`);
}

/** Marks the start of a try; when it was, and how many there were with it. */
export async function startScan(tx: Tx, key: EntityKey): Promise<{ attempts: number; startedAt: Date }> {
  const [row] = await tx.query<{ attempts: number; started_at: Date }>(
    `update duplicate_scan set status = 'RUNNING', started_at = clock_timestamp(), attempts = attempts + 1
     where district_code = $1 and id = $2 returning attempts, started_at`,
    [key.district, key.uuid],
  );
  if (!row) throw new Error('the scan is not there');
  return { attempts: row.attempts, startedAt: row.started_at };
}

export function finishScan(
  tx: Tx,
  key: EntityKey,
  result: { status: 'COMPLETED' | 'FAILED'; persons: number; pairs: number; found: number },
): void {
  tx.send(
    `update duplicate_scan set status = $3, finished_at = clock_timestamp(), persons = $4, pairs = $5, found = $6
     where district_code = $1 and id = $2`,
    [key.district, key.uuid, result.status, result.persons, result.pairs, result.found],
  );
}

/** The latest scans of a district. */
export function listScans(tx: Tx, district: string, limit: number): Promise<ScanRow[]> {
  return tx.query<ScanRow>(
    'select * from duplicate_scan where district_code = $1 order by requested_at desc limit $2',
    [district, limit],
  );
}
