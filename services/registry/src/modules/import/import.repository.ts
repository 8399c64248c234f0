import { allOf, raw, sql, type RowOf, type Tx } from '@slrt/database';
import type { Columns } from '@slrt/database/binary-array';
import { actingRole, type EntityKey, type RegistryImportStatus } from '@slrt/domain';
import type { RowIssue } from './layouts/layout.ts';
import type { Connection } from '@slrt/subgraph';
import type { CellColumns } from '../record/index.ts';
import type { ImportPreview } from './import-preview.ts';
import type { VillageRow } from './village-names.ts';
import {
  HouseholdComplaintEntity as k,
  ImportSettingEntity as g,
  RegistryImportEntity as m,
  RegistryImportRejectionEntity as j,
  VillageStatisticEntity as v,
} from './import.entity.ts';

export type ImportRow = RowOf<typeof m>;
export type ImportPage = Connection<ImportRow>;
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
  /** True if the file states all households of its villages. */
  readonly complete: boolean;
  readonly fileName: string | null;
  readonly sha256: Buffer;
  readonly applyAtOnce: boolean;
}

export async function insertImport(tx: Tx, row: NewImport): Promise<void> {
  const { scope } = tx;
  const columns = m.pick(
    ...(['district_code', 'id', 'layout', 'code_list', 'status', 'survey_date', 'file', 'bytes'] as const),
    ...(['requested_by', 'requested_role', 'areas', 'complete', 'file_name', 'sha256'] as const),
    'apply_at_once',
  );
  await tx.sql`insert into ${m} (${columns})
    values (${row.district}, ${row.id}, ${row.layout}, ${row.codeList}, 'RECEIVED', ${row.surveyDate}, ${row.file}, ${row.bytes},
      ${scope.actorId}, ${actingRole(scope, row.district)}, ${scope.areas}, ${row.complete}, ${row.fileName}, ${row.sha256}, ${row.applyAtOnce})
    on conflict do nothing`;
}

export const findImport = (tx: Tx, { district, uuid }: EntityKey): Promise<ImportRow | null> =>
  tx.manager.findOneBy(m, { district_code: district, id: uuid });

/** Locks an import for a decision. Null if it does not exist or is not visible. */
export async function lockImport(tx: Tx, { district, uuid }: EntityKey): Promise<ImportRow | null> {
  const [row] = await tx.sql<ImportRow>`select ${m.all} from ${m}
    where ${m.$district_code} = ${district} and ${m.$id} = ${uuid} for update`;
  return row ?? null;
}

/** Returns a page of the imports of a district, newest first. */
export const pageImports = (tx: Tx, district: string, before: string | null, limit: number): Promise<ImportRow[]> =>
  tx.sql<ImportRow>`select ${m.all} from ${m} where ${m.$district_code} = ${district}
    and ${allOf(before !== null && sql`${m.$id} < ${before}::uuid`)} order by ${m.$id} desc limit ${limit}`;

export const countImports = (tx: Tx, district: string): Promise<number> =>
  tx.manager.countBy(m, { district_code: district });

/** Returns the imports of the same file that were applied or wait for a decision, newest first. */
export const listSameFile = (tx: Tx, row: ImportRow): Promise<ImportRow[]> =>
  tx.sql<ImportRow>`select ${m.all} from ${m} where ${m.$district_code} = ${row.district_code}
    and ${m.$sha256} = ${row.sha256} and ${m.$id} <> ${row.id} and ${m.$status} <> 'DISCARDED' order by ${m.$id} desc limit 20`;

/** Returns the imports that the worker has to continue: received, being applied or being undone. */
export const listUnfinished = (tx: Tx): Promise<ImportRow[]> =>
  tx.sql`select ${m.all} from ${m} where ${m.$status} in ('RECEIVED', 'RUNNING', 'UNDOING') order by ${m.$received_at}`;

/** Returns the imports whose preview waits for a decision. */
export const listPreviewed = (tx: Tx): Promise<Pick<ImportRow, 'district_code' | 'id' | 'file' | 'received_at'>[]> =>
  tx.sql`select ${m.pick('district_code', 'id', 'file', 'received_at')} from ${m} where ${m.$status} = 'PREVIEWED'`;

/** Stores how far the preview has read the file. */
export function markRead(tx: Tx, { district, uuid }: EntityKey, bytesRead: number): void {
  tx.send(
    sql`update ${m} set bytes_read = ${bytesRead} where ${m.$district_code} = ${district} and ${m.$id} = ${uuid}`,
  );
}

export function savePreview(tx: Tx, { district, uuid }: EntityKey, preview: ImportPreview, verdictBytes: number): void {
  tx.send(sql`update ${m} set status = 'PREVIEWED', preview = ${JSON.stringify(preview)}, verdict_bytes = ${verdictBytes},
      bytes_read = coalesce(bytes, 0), attempts = 0
    where ${m.$district_code} = ${district} and ${m.$id} = ${uuid}`);
}

/** Records that an officer applied or discarded an import. An applied file is read again from its start. */
export async function decideImport(
  tx: Tx,
  { district, uuid }: EntityKey,
  status: Extract<RegistryImportStatus, 'RUNNING' | 'DISCARDED'>,
): Promise<ImportRow> {
  const [row] = await tx.sql<ImportRow>`update ${m} set status = ${status}, decided_by = ${tx.scope.actorId},
      decided_role = ${actingRole(tx.scope, district)}, decided_at = clock_timestamp(), bytes_read = 0, verdict_bytes = 0, attempts = 0,
      finished_at = case when ${status}::text = 'DISCARDED' then clock_timestamp() end
    where ${m.$district_code} = ${district} and ${m.$id} = ${uuid} returning ${m.all}`;
  return row as ImportRow;
}

/** Records that an officer wants an import undone. The worker undoes it. */
export async function requestUndo(tx: Tx, { district, uuid }: EntityKey): Promise<ImportRow> {
  const [row] = await tx.sql<ImportRow>`update ${m} set status = 'UNDOING', undone_by = ${tx.scope.actorId},
      undone_role = ${actingRole(tx.scope, district)}, attempts = 0
    where ${m.$district_code} = ${district} and ${m.$id} = ${uuid} returning ${m.all}`;
  return row as ImportRow;
}

/** Returns whether imports of the district must be applied by a person other than the one who uploaded the file. */
export async function findSecondPersonRule(tx: Tx, district: string): Promise<boolean> {
  return (await tx.manager.findOneBy(g, { district_code: district }))?.second_person ?? false;
}

export function setSecondPersonRule(tx: Tx, district: string, required: boolean): void {
  tx.send(sql`insert into ${g} (${g.pick('district_code', 'second_person', 'changed_by')})
    values (${district}, ${required}, ${tx.scope.actorId})
    on conflict (${g.$district_code}) do update
    set second_person = excluded.second_person, changed_by = excluded.changed_by, changed_at = clock_timestamp()`);
}

/** Records which household each filed complaint concerns. Keeps what was recorded of a complaint before. */
export function insertComplaints(
  tx: Tx,
  filed: readonly Record<'district' | 'complaintId' | 'householdId' | 'at', string>[],
): void {
  tx.send(sql`insert into ${k} (${k.all}) select * from unnest(${filed.map(({ district }) => district)}::text[],
      ${filed.map(({ complaintId }) => complaintId)}::uuid[], ${filed.map(({ householdId }) => householdId)}::uuid[],
      ${filed.map(({ at }) => at)}::timestamptz[])
    on conflict (${k.pick('district_code', 'complaint_id')}) do nothing`);
}

/** Counts the listed households of villages that are not in `listed`, with up to five ids for each village. */
export const countMissing = (
  tx: Tx,
  district: string,
  villages: readonly string[],
  listed: readonly string[],
): Promise<{ region_code: string; n: number; ids: string[] }[]> =>
  tx.sql<{
    region_code: string;
    n: number;
    ids: string[];
  }>`select region_code, count(*)::int as n, (array_agg(id order by id))[1:5] as ids from household
    where district_code = ${district} and region_code = any(${villages}::text[]) and listing = 'LISTED'
      and id <> all(${listed}::uuid[]) group by region_code order by region_code`;

/** Returns the villages of a district, those that have ended included. */
export function listVillages(tx: Tx, district: string): Promise<VillageRow[]> {
  return tx.sql<VillageRow>`select v.code, v.bps_code, v.valid_until, coalesce(v.successors, '{}') as successors, v.name as village,
      s.name as sub, d.name as district, p.name as province
    from area v join area s on s.code = v.parent_code join area d on d.code = s.parent_code join area p on p.code = d.parent_code
    where d.founding_code = ${district} and d.level = 'DISTRICT' and v.level = 'VILLAGE'`;
}

/** Adds the counts of a chunk, in the transaction of the chunk. */
export function addProgress(tx: Tx, { district, uuid }: EntityKey, add: Progress, bytesRead: number): void {
  tx.send(sql`update ${m} set households = households + ${add.households}, rows = rows + ${add.rows},
      accepted = accepted + ${add.accepted}, updated = updated + ${add.updated}, unchanged = unchanged + ${add.unchanged},
      rejected = rejected + ${add.rejected}, profile_batches = profile_batches + ${add.profileBatches}, attempts = 0,
      bytes_read = greatest(bytes_read, ${bytesRead})
    where ${m.$district_code} = ${district} and ${m.$id} = ${uuid}`);
}

/**
 * Records the length of the verdict file with this chunk. Anything written beyond it by a killed process is truncated.
 */
export function markVerdicts(tx: Tx, { district, uuid }: EntityKey, bytes: number): void {
  tx.send(sql`update ${m} set verdict_bytes = ${bytes} where ${m.$district_code} = ${district} and ${m.$id} = ${uuid}`);
}

/** Adds the counts of a chunk in the order of the primary key. */
export function addCells(tx: Tx, district: string, rows: CellColumns): void {
  tx.send(sql`insert into ${v} as v (${v.all})
    select ${district}, region_code, unit, variable, code, decile, n, key_sum::bigint from unnest(${rows.regionCode}::text[], ${rows.unit}::text[], ${rows.variable}::text[],
        ${rows.code}::text[], ${rows.decile}::integer[], ${rows.n}::integer[],
        ${rows.keySum}::float8[]) as c(region_code, unit, variable, code, decile, n, key_sum) order by 2, 3, 4, 5, 6
    on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n, key_sum = v.key_sum + excluded.key_sum`);
}

/** Inserts the participation of new households. */
export function insertParticipation(
  tx: Tx,
  district: string,
  rows: Columns<'householdId' | 'programme'>,
  { since, source }: { since: string; source: string },
): void {
  tx.send(sql`insert into participation (district_code, household_id, programme_code, since, source)
    select ${district}, h, p, ${since}, ${source} from unnest(${rows.householdId}::uuid[], ${rows.programme}::text[]) as x(h, p)`);
}

/** Inserts welfare ranks from JSON of `{ householdId, source, asOf, decile, national, province, district }`. */
export function insertRanks(tx: Tx, district: string, json: string | Uint8Array): void {
  tx.send(sql`insert into welfare_rank (district_code, household_id, source, as_of, decile, percentile_national,
      percentile_province, percentile_district)
    select ${district}, "householdId", source, "asOf", decile, national, province, district
    from jsonb_to_recordset(${json}::text::jsonb) as r("householdId" uuid, source text, "asOf" date, decile smallint,
      national smallint, province smallint, district smallint)
    on conflict (district_code, household_id, source, as_of) do update set decile = excluded.decile,
      percentile_national = excluded.percentile_national, percentile_province = excluded.percentile_province,
      percentile_district = excluded.percentile_district`);
}

/**
 * Counts an attempt before it starts, so that an attempt that kills the process counts too. Returns the number of
 * attempts. `status` is `RUNNING` for an attempt to apply the file.
 */
export async function countAttempt(
  tx: Tx,
  { district, uuid }: EntityKey,
  status: ImportRow['status'],
): Promise<number> {
  const [row] = await tx.sql<{ attempts: number }>`update ${m} set attempts = attempts + 1, status = ${status},
      started_at = case when ${status}::text = 'RUNNING' then coalesce(started_at, clock_timestamp()) else started_at end
    where ${m.$district_code} = ${district} and ${m.$id} = ${uuid} returning ${m.$attempts}`;
  return row?.attempts ?? 0;
}

/**
 * Updates the table statistics, because plans made at the start of an import would keep scanning the growing tables. A
 * small sample is enough for that.
 */
export async function refreshPlans(tx: Tx): Promise<void> {
  tx.send(sql`select set_config('default_statistics_target', '10', true)`);
  for (const table of ['household', 'person', 'person_name_key', 'identifier', 'participation', 'village_statistic'])
    await tx.sql`analyze ${raw(table)}`;
}

export async function finishImport(
  tx: Tx,
  { district, uuid }: EntityKey,
  status: 'COMPLETED' | 'FAILED',
): Promise<ImportRow> {
  const [row] = await tx.sql<ImportRow>`update ${m} set status = ${status}, finished_at = clock_timestamp(),
      projected_at = case when ${m.$profile_batches} = 0 then clock_timestamp() else ${m.$projected_at} end
    where ${m.$district_code} = ${district} and ${m.$id} = ${uuid} returning ${m.all}`;
  return row as ImportRow;
}

export async function markProjected(tx: Tx, { district, uuid }: EntityKey, at: string): Promise<void> {
  await tx.sql`update ${m} set projected_at = coalesce(${m.$projected_at}, ${at})
    where ${m.$district_code} = ${district} and ${m.$id} = ${uuid}`;
}

export function insertIssues(tx: Tx, { district, uuid }: EntityKey, issues: readonly RowIssue[]): void {
  if (issues.length === 0) return;
  const [rows, columns, codes] = [
    issues.map((each) => each.row),
    issues.map((each) => each.column),
    issues.map((each) => each.code),
  ];
  tx.send(sql`insert into ${j} (${j.all})
    select ${district}, ${uuid}, * from unnest(${rows}::int[], ${columns}::text[], ${codes}::text[]) on conflict do nothing`);
}

export const listRejections = (
  tx: Tx,
  { district, uuid }: EntityKey,
): Promise<Pick<RowOf<typeof j>, 'row_number' | 'column_name' | 'code'>[]> =>
  tx.sql`select ${j.pick('row_number', 'column_name', 'code')} from ${j}
    where ${j.$district_code} = ${district} and ${j.$import_id} = ${uuid} order by 1, 2`;
