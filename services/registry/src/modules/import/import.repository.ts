import type { Tx } from '@slrt/database';
import type { EntityKey, SessionScope } from '@slrt/domain';
import type { RegistryImportTable } from '../../__generated__/tables.ts';

export interface ImportRow extends RegistryImportTable {
  readonly status: 'RECEIVED' | 'RUNNING' | 'COMPLETED' | 'FAILED';
}
export interface Rejection {
  readonly row: number;
  readonly column: string;
  readonly code: string;
}
export interface Progress {
  households: number;
  rows: number;
  accepted: number;
  updated: number;
  unchanged: number;
  rejected: number;
  profileBatches: number;
}

export async function insertImport(
  tx: Tx,
  row: { district: string; id: string; layout: string; surveyDate: string; file: string; scope: SessionScope },
): Promise<void> {
  await tx.query(
    `insert into registry_import (district_code, id, layout, status, survey_date, file, requested_by, requested_role, areas)
     values ($1,$2,$3,'RECEIVED',$4,$5,$6,$7,$8) on conflict do nothing`,
    [row.district, row.id, row.layout, row.surveyDate, row.file, row.scope.actorId, row.scope.role, row.scope.areas],
  );
}

export async function findImport(tx: Tx, key: EntityKey): Promise<ImportRow | null> {
  const [row] = await tx.query<ImportRow>('select * from registry_import where district_code = $1 and id = $2', [
    key.district,
    key.uuid,
  ]);
  return row ?? null;
}

/** Imports that were received or cut off; the worker goes on where the last committed chunk ended. */
export function listUnfinished(tx: Tx): Promise<ImportRow[]> {
  return tx.query<ImportRow>(
    `select * from registry_import where status in ('RECEIVED', 'RUNNING') order by received_at`,
  );
}

/** Adds a chunk's counts in the chunk's own transaction. */
export async function addProgress(tx: Tx, key: EntityKey, add: Progress): Promise<void> {
  await tx.query(
    `update registry_import set status = 'RUNNING', households = households + $3, rows = rows + $4, accepted = accepted + $5,
       updated = updated + $6, unchanged = unchanged + $7, rejected = rejected + $8, profile_batches = profile_batches + $9
     where district_code = $1 and id = $2`,
    [
      key.district,
      key.uuid,
      add.households,
      add.rows,
      add.accepted,
      add.updated,
      add.unchanged,
      add.rejected,
      add.profileBatches,
    ],
  );
}

export async function finishImport(tx: Tx, key: EntityKey, status: 'COMPLETED' | 'FAILED'): Promise<ImportRow> {
  const [row] = await tx.query<ImportRow>(
    `update registry_import set status = $3, projected_at = case when profile_batches = 0 then clock_timestamp() else projected_at end
     where district_code = $1 and id = $2 returning *`,
    [key.district, key.uuid, status],
  );
  return row as ImportRow;
}

export async function markProjected(tx: Tx, key: EntityKey, at: string): Promise<void> {
  await tx.query(
    'update registry_import set projected_at = coalesce(projected_at, $3) where district_code = $1 and id = $2',
    [key.district, key.uuid, at],
  );
}

export async function insertRejections(tx: Tx, key: EntityKey, rejections: readonly Rejection[]): Promise<void> {
  if (rejections.length === 0) return;
  await tx.query(
    `insert into registry_import_rejection (district_code, import_id, row_number, column_name, code)
     select $1, $2, * from unnest($3::int[], $4::text[], $5::text[]) on conflict do nothing`,
    [
      key.district,
      key.uuid,
      rejections.map((each) => each.row),
      rejections.map((each) => each.column),
      rejections.map((each) => each.code),
    ],
  );
}

export function listRejections(
  tx: Tx,
  key: EntityKey,
): Promise<{ row_number: number; column_name: string; code: string }[]> {
  return tx.query(
    `select row_number, column_name, code from registry_import_rejection where district_code = $1 and import_id = $2 order by 1, 2`,
    [key.district, key.uuid],
  );
}
