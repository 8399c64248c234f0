import { allOf, AreaEntity, sql, type RowOf, type Tx } from '@slrt/database';
import { actingRole, type BulkLoadStatus, type EntityKey } from '@slrt/domain';
import type { Connection } from '@slrt/subgraph';
import { BulkLoadEntity as l, BulkLoadRowEntity as r } from './bulk-load.entity.ts';
import type { LoadKindCode, LoadVerdict } from './load-kind.ts';

export type LoadRow = RowOf<typeof l>;
export type LoadPage = Connection<LoadRow>;
export type LoadedRow = RowOf<typeof r>;

export type NewLoad = Pick<
  LoadRow,
  'district_code' | 'id' | 'kind' | 'file_name' | 'sha256' | 'headings' | 'unused_headings' | 'rows'
>;
export type NewLoadedRow = Pick<LoadedRow, 'row_number' | 'record_key' | 'verdict' | 'codes' | 'state'> & {
  readonly content: Buffer;
};

const ofLoad = ({ district, uuid }: EntityKey) => sql`${l.$district_code} = ${district} and ${l.$id} = ${uuid}`;
const rowsOf = ({ district, uuid }: EntityKey) => sql`${r.$district_code} = ${district} and ${r.$load_id} = ${uuid}`;

/** Inserts a load with its rows. Returns false if its id exists. */
export async function insertLoad(tx: Tx, load: NewLoad, rows: readonly NewLoadedRow[]): Promise<boolean> {
  const { scope } = tx;
  const columns = l.pick(
    ...(['district_code', 'id', 'kind', 'status', 'file_name', 'sha256', 'headings', 'unused_headings'] as const),
    ...(['rows', 'requested_by', 'requested_role'] as const),
  );
  const inserted = await tx.sql<{ id: string }>`insert into ${l} (${columns})
    values (${load.district_code}, ${load.id}, ${load.kind}, 'PREVIEWED', ${load.file_name}, ${load.sha256},
      ${JSON.stringify(load.headings)}, ${load.unused_headings}, ${load.rows}, ${scope.actorId}, ${actingRole(scope, load.district_code)})
    on conflict do nothing returning ${l.$id}`;
  if (inserted.length === 0) return false;
  tx.send(sql`insert into ${r}
      (${r.pick('district_code', 'load_id', 'row_number', 'record_key', 'verdict', 'state', 'codes', 'content')})
    select ${load.district_code}, ${load.id}, n, key, verdict, state,
      coalesce(string_to_array(nullif(codes, ''), ' '), '{}'), decode(content, 'hex')
    from unnest(${rows.map((row) => row.row_number)}::int[], ${rows.map((row) => row.record_key)}::text[],
      ${rows.map((row) => row.verdict)}::text[], ${rows.map((row) => row.state)}::text[],
      ${rows.map((row) => row.codes.join(' '))}::text[], ${rows.map((row) => row.content.toString('hex'))}::text[])
      as given(n, key, verdict, state, codes, content)`);
  countRows(tx, { district: load.district_code, uuid: load.id });
  return true;
}

/** Counts the rows of a load by verdict, and those that an undo left as they are. */
export function countRows(tx: Tx, key: EntityKey): void {
  tx.send(sql`update ${l} set (accepted, changed, unchanged, refused, kept) = (
      select count(*) filter (where verdict = 'ACCEPTED'), count(*) filter (where verdict = 'CHANGED'),
        count(*) filter (where verdict = 'UNCHANGED'), count(*) filter (where verdict = 'REFUSED'),
        count(*) filter (where state = 'KEPT')
      from ${r} where ${rowsOf(key)})
    where ${ofLoad(key)}`);
}

export const findLoad = (tx: Tx, { district, uuid }: EntityKey): Promise<LoadRow | null> =>
  tx.manager.findOneBy(l, { district_code: district, id: uuid });

/** Locks a load for a decision. Null if it does not exist or is not visible. */
export async function lockLoad(tx: Tx, key: EntityKey): Promise<LoadRow | null> {
  const [row] = await tx.sql<LoadRow>`select ${l.all} from ${l} where ${ofLoad(key)} for update`;
  return row ?? null;
}

const listed = (district: string, kind: LoadKindCode | null) =>
  allOf(sql`${l.$district_code} = ${district}`, kind !== null && sql`${l.$kind} = ${kind}`);

/** Returns a page of the loads of a district, newest first. */
export const pageLoads = (
  tx: Tx,
  { district, kind }: { readonly district: string; readonly kind: LoadKindCode | null },
  before: string | null,
  limit: number,
): Promise<LoadRow[]> =>
  tx.sql<LoadRow>`select ${l.all} from ${l} where ${listed(district, kind)}
    and ${allOf(before !== null && sql`${l.$id} < ${before}::uuid`)} order by ${l.$id} desc limit ${limit}`;

export async function countLoads(tx: Tx, district: string, kind: LoadKindCode | null): Promise<number> {
  const [row] = await tx.sql<{ n: number }>`select count(*)::int as n from ${l} where ${listed(district, kind)}`;
  return row?.n ?? 0;
}

/** Returns other loads of the same file that were not discarded, newest first. At most 20. */
export const listSameFile = (tx: Tx, row: LoadRow): Promise<LoadRow[]> =>
  tx.sql<LoadRow>`select ${l.all} from ${l} where ${l.$district_code} = ${row.district_code}
    and ${l.$sha256} = ${row.sha256} and ${l.$id} <> ${row.id} and ${l.$kind} = ${row.kind}
    and ${l.$status} <> 'DISCARDED' order by ${l.$id} desc limit 20`;

/** Returns the loads that the worker has to continue. */
export const listUnfinished = (tx: Tx, kinds: readonly string[]): Promise<LoadRow[]> =>
  tx.sql<LoadRow>`select ${l.all} from ${l}
    where ${l.$status} in ('RUNNING', 'UNDOING') and ${l.$kind} = any(${kinds}::text[]) order by ${l.$received_at}`;

/** Returns the loads whose preview was received before a time and still waits for a decision. */
export const listExpired = (tx: Tx, before: Date): Promise<LoadRow[]> =>
  tx.sql<LoadRow>`select ${l.all} from ${l} where ${l.$status} = 'PREVIEWED' and ${l.$received_at} < ${before}`;

/** Records a decision, or the end of the work that follows from one. */
export async function setStatus(
  tx: Tx,
  key: EntityKey,
  status: Exclude<BulkLoadStatus, 'PREVIEWED'>,
): Promise<LoadRow> {
  const { actorId } = tx.scope;
  const role = actingRole(tx.scope, key.district);
  const changes = {
    RUNNING: sql`decided_by = ${actorId}, decided_role = ${role}, decided_at = clock_timestamp()`,
    DISCARDED: sql`decided_by = ${actorId}, decided_role = ${role}, decided_at = clock_timestamp(), finished_at = clock_timestamp()`,
    COMPLETED: sql`finished_at = clock_timestamp()`,
    UNDOING: sql`undone_by = ${actorId}, undone_role = ${role}`,
    UNDONE: sql`undone_at = clock_timestamp()`,
  };
  const [row] = await tx.sql<LoadRow>`update ${l} set status = ${status}, ${changes[status]} where ${ofLoad(key)}
    returning ${l.all}`;
  return row as LoadRow;
}

/** Locks the next row that waits to be applied. Null if there is none, or another process has the last ones. */
export async function lockPendingRow(tx: Tx, key: EntityKey): Promise<LoadedRow | null> {
  const [row] = await tx.sql<LoadedRow>`select ${r.all} from ${r} where ${rowsOf(key)} and ${r.$state} = 'PENDING'
    order by ${r.$row_number} limit 1 for update skip locked`;
  return row ?? null;
}

/** Locks the last row that was applied and is not undone yet. */
export async function lockAppliedRow(tx: Tx, key: EntityKey): Promise<LoadedRow | null> {
  const [row] = await tx.sql<LoadedRow>`select ${r.all} from ${r} where ${rowsOf(key)} and ${r.$state} = 'SETTLED'
      and ${r.$verdict} in ('ACCEPTED', 'CHANGED')
    order by ${r.$row_number} desc limit 1 for update skip locked`;
  return row ?? null;
}

/** Returns whether rows wait to be applied or undone. */
export async function hasUnsettledRows(tx: Tx, key: EntityKey, isUndo: boolean): Promise<boolean> {
  const waiting = isUndo
    ? sql`${r.$state} = 'SETTLED' and ${r.$verdict} in ('ACCEPTED', 'CHANGED')`
    : sql`${r.$state} = 'PENDING'`;
  const found = await tx.sql`select 1 from ${r} where ${rowsOf(key)} and ${waiting} limit 1`;
  return found.length > 0;
}

export function settleRow(
  tx: Tx,
  { district_code, load_id, row_number }: LoadedRow,
  result: {
    readonly verdict: LoadVerdict;
    readonly codes: readonly string[];
    readonly content: Buffer;
    readonly recordId: string | null;
    readonly version: number | null;
  },
): void {
  tx.send(sql`update ${r} set state = 'SETTLED', verdict = ${result.verdict}, codes = ${result.codes},
      content = ${result.content}, record_id = ${result.recordId}, record_version = ${result.version}
    where ${r.$district_code} = ${district_code} and ${r.$load_id} = ${load_id} and ${r.$row_number} = ${row_number}`);
}

export function markUndone(tx: Tx, row: LoadedRow, state: 'UNDONE' | 'KEPT'): void {
  tx.send(sql`update ${r} set state = ${state} where ${r.$district_code} = ${row.district_code}
    and ${r.$load_id} = ${row.load_id} and ${r.$row_number} = ${row.row_number}`);
}

/** Deletes the content of all rows of a load. Verdicts and codes stay. */
export function eraseContent(tx: Tx, key: EntityKey): void {
  tx.send(sql`update ${r} set content = null where ${rowsOf(key)} and ${r.$content} is not null`);
}

/** Returns loads that ended before a time and still have content. */
export const listWithContent = (tx: Tx, before: Date): Promise<LoadRow[]> =>
  tx.sql<LoadRow>`select ${l.all} from ${l} where ${l.$finished_at} < ${before} and exists (
    select from ${r} where ${r.$district_code} = ${l}.district_code and ${r.$load_id} = ${l}.id and ${r.$content} is not null)`;

/** Returns a page of rows after a row number, in the order of the file. */
export const pageRows = (tx: Tx, key: EntityKey, after: number, limit: number): Promise<LoadedRow[]> =>
  tx.sql<LoadedRow>`select ${r.all} from ${r} where ${rowsOf(key)} and ${r.$row_number} > ${after}
    order by ${r.$row_number} limit ${limit}`;

export type RowSample = Pick<LoadedRow, 'row_number' | 'verdict' | 'codes'>;
/** Returns up to five rows of each verdict. */
export const listSamples = (tx: Tx, key: EntityKey): Promise<RowSample[]> =>
  tx.sql<RowSample>`select row_number, verdict, codes from (
      select row_number, verdict, codes, row_number() over (partition by verdict order by row_number) as place
      from ${r} where ${rowsOf(key)}) rows
    where place <= 5 order by row_number`;

/** Returns whether a load introduced the record with this key and was not undone. */
export async function wasLoaded(tx: Tx, district: string, key: string): Promise<boolean> {
  const found = await tx.sql`select 1 from ${r} where ${r.$district_code} = ${district} and ${r.$record_key} = ${key}
    and ${r.$state} in ('SETTLED', 'KEPT') and ${r.$verdict} = 'ACCEPTED' limit 1`;
  return found.length > 0;
}

/** Returns which of the codes are no areas of the list. */
export async function findUnknownAreas(tx: Tx, codes: readonly string[]): Promise<string[]> {
  if (codes.length === 0) return [];
  const a = AreaEntity;
  const rows = await tx.sql<{ code: string }>`select code from unnest(${codes}::text[]) as given(code)
    where not exists (select from ${a} where ${a.$code} = given.code)`;
  return rows.map((row) => row.code);
}
