import type { RowOf, Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { RowIssue } from './layouts/layout.ts';
import type { RegistryImportEntity } from './import.entity.ts';

export type ImportRow = RowOf<typeof RegistryImportEntity>;
export interface Progress {
  households: number;
  rows: number;
  accepted: number;
  updated: number;
  unchanged: number;
  rejected: number;
  profileBatches: number;
}

export interface NewImport {
  readonly district: string;
  readonly id: string;
  readonly layout: string;
  readonly codeList: string;
  readonly surveyDate: string;
  readonly file: string;
  readonly bytes: number;
}

export async function insertImport(tx: Tx, row: NewImport): Promise<void> {
  const { scope } = tx;
  await tx.query(
    `insert into registry_import (district_code, id, layout, code_list, status, survey_date, file, bytes, requested_by, requested_role, areas)
     values ($1,$2,$3,$4,'RECEIVED',$5,$6,$7,$8,$9,$10) on conflict do nothing`,
    [
      row.district,
      row.id,
      row.layout,
      row.codeList,
      row.surveyDate,
      row.file,
      row.bytes,
      scope.actorId,
      scope.role,
      scope.areas,
    ],
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
export function addProgress(tx: Tx, key: EntityKey, add: Progress, bytesRead: number): void {
  tx.send(
    `update registry_import set status = 'RUNNING', households = households + $3, rows = rows + $4, accepted = accepted + $5,
       updated = updated + $6, unchanged = unchanged + $7, rejected = rejected + $8, profile_batches = profile_batches + $9,
       attempts = 0, bytes_read = greatest(bytes_read, $10)
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
      bytesRead,
    ],
  );
}

/** How long the file of verdicts is once this chunk is committed: what a killed process wrote beyond is cut off. */
export function markVerdicts(tx: Tx, key: EntityKey, bytes: number): void {
  tx.send('update registry_import set verdict_bytes = $3 where district_code = $1 and id = $2', [
    key.district,
    key.uuid,
    bytes,
  ]);
}

/** A cell of each count that a chunk adds, in the order of the primary key: six columns as array literals. */
export function addCells(tx: Tx, district: string, columns: readonly Uint8Array[]): void {
  tx.send(
    `insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n)
     select $1, * from unnest($2::text::text[], $3::text::text[], $4::text::text[], $5::text::text[], $6::text::smallint[], $7::text::int[])
       as c(region_code, unit, variable, code, decile, n) order by 2, 3, 4, 5, 6
     on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n`,
    [district, ...columns],
  );
}

/** What the households of a chunk receive: ids and programmes, as array literals. */
export function insertParticipation(
  tx: Tx,
  district: string,
  columns: readonly Uint8Array[],
  { since, source }: { since: string; source: string },
): void {
  tx.send(
    `insert into participation (district_code, household_id, programme_code, since, source)
     select $1, h, p, $4, $5 from unnest($2::text::uuid[], $3::text::text[]) as x(h, p)`,
    [district, ...columns, since, source],
  );
}

/** Where rankings put households: JSON of `{ householdId, source, asOf, decile, national, province, district }`. */
export function insertRanks(tx: Tx, district: string, json: string | Uint8Array): void {
  tx.send(
    `insert into welfare_rank (district_code, household_id, source, as_of, decile, percentile_national, percentile_province, percentile_district)
     select $1, "householdId", source, "asOf", decile, national, province, district
     from jsonb_to_recordset($2::text::jsonb) as r("householdId" uuid, source text, "asOf" date, decile smallint, national smallint,
       province smallint, district smallint)
     on conflict (district_code, household_id, source, as_of) do update set decile = excluded.decile,
       percentile_national = excluded.percentile_national, percentile_province = excluded.percentile_province,
       percentile_district = excluded.percentile_district`,
    [district, json],
  );
}

/** Counts a try before it is made, so that one that ends its process is counted too. */
export async function countAttempt(tx: Tx, key: EntityKey): Promise<number> {
  const [row] = await tx.query<{ attempts: number }>(
    'update registry_import set attempts = attempts + 1 where district_code = $1 and id = $2 returning attempts',
    [key.district, key.uuid],
  );
  return row?.attempts ?? 0;
}

/** The tables grow under an import: plans kept from its beginning would go on reading them whole. */
export async function refreshPlans(tx: Tx): Promise<void> {
  for (const table of ['household', 'person', 'person_name_key', 'identifier', 'participation', 'village_statistic'])
    await tx.query(`analyze ${table}`);
}

export async function finishImport(tx: Tx, key: EntityKey, status: 'COMPLETED' | 'FAILED'): Promise<ImportRow> {
  const [row] = await tx.query<ImportRow>(
    `update registry_import set status = $3, finished_at = clock_timestamp(), projected_at = case when profile_batches = 0 then clock_timestamp() else projected_at end
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

export function insertIssues(tx: Tx, key: EntityKey, issues: readonly RowIssue[]): void {
  if (issues.length === 0) return;
  tx.send(
    `insert into registry_import_rejection (district_code, import_id, row_number, column_name, code)
     select $1, $2, * from unnest($3::int[], $4::text[], $5::text[]) on conflict do nothing`,
    [
      key.district,
      key.uuid,
      issues.map((each) => each.row),
      issues.map((each) => each.column),
      issues.map((each) => each.code),
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
