import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { localDate } from '@slrt/areas';
import { audit, type Tx } from '@slrt/database';
import { formatId, Refusal, type EntityKey, type SessionScope } from '@slrt/domain';
import { openTable, type Table } from '@slrt/tables';
import { findLoad, insertLoad, type LoadRow, type NewLoadedRow } from './bulk-load.repository.ts';
import type { LoadDeps, LoadKind, Plan } from './load-kind.ts';
import type { RowIssue } from './row-issue.ts';
import { sealContent } from './row-content.ts';
import { RowReader } from './row-reader.ts';

/** Rows of one spreadsheet. Larger ones are split, so that a preview stays a request of seconds. */
export const maxRows = 5_000;
/** Rows whose comparisons are sent together. */
const planned = 50;

/** Thrown if a spreadsheet has more than `maxRows` rows. */
export class TooManyRows extends Error {}

interface ReadRow {
  readonly number: number;
  readonly item: object | null;
  readonly key: string | null;
  readonly issues: readonly RowIssue[];
}

/** Reads the rows of a table. Of rows with the same key only the first one is accepted. */
async function readRows<Deps>(table: Table, kind: LoadKind<Deps>, district: string): Promise<ReadRow[]> {
  const today = localDate(district, new Date());
  const rows: ReadRow[] = [];
  const keys = new Set<string>();
  for await (const batch of table.batches)
    for (const { number, values, fault, cells } of batch) {
      if (cells.every((cell) => cell.trim() === '')) continue;
      if (rows.length === maxRows) throw new TooManyRows();
      if (fault) {
        rows.push({ number, item: null, key: null, issues: [{ column: '', code: fault }] });
        continue;
      }
      const reader = new RowReader(values, { district, today });
      const item = kind.read(reader);
      const key = reader.isRefused ? null : kind.keyOf(item);
      if (key !== null && keys.has(key)) reader.refuse('', 'REPEATED_ROW');
      if (key !== null) keys.add(key);
      rows.push({ number, item: reader.isRefused ? null : item, key, issues: reader.issues });
    }
  return rows;
}

/** Returns the problems that a use case found in a row. Throws any other error. */
export function issuesOfRefusal(error: unknown): RowIssue[] {
  if (!(error instanceof Refusal)) throw error;
  const { failure } = error;
  return failure.__typename === 'InvalidInput'
    ? failure.issues.map(({ path, code }) => ({ column: path.join('.'), code }))
    : [{ column: '', code: failure.code }];
}

async function planRow<Deps>(
  tx: Tx,
  [deps, kind]: readonly [Deps, LoadKind<Deps>],
  row: { readonly district: string; readonly item: object },
): Promise<Plan> {
  try {
    return await kind.plan(tx, deps, row);
  } catch (error) {
    return { verdict: 'REFUSED', issues: issuesOfRefusal(error) };
  }
}

/** Compares the rows with the records and returns them as they are stored. */
async function planRows<Deps extends LoadDeps>(
  tx: Tx,
  [deps, kind]: readonly [Deps, LoadKind<Deps>],
  { district, uuid: loadId }: EntityKey,
  rows: readonly ReadRow[],
): Promise<NewLoadedRow[]> {
  const plans: Plan[] = [];
  for (let at = 0; at < rows.length; at += planned)
    plans.push(
      ...(await Promise.all(
        rows
          .slice(at, at + planned)
          .map(({ item }) =>
            item === null
              ? Promise.resolve<Plan>({ verdict: 'REFUSED' })
              : planRow(tx, [deps, kind], { district, item }),
          ),
      )),
    );
  return rows.map(({ number, item, key, issues }, n): NewLoadedRow => {
    const { verdict, issues: found = [], changes = [], before = null } = plans[n] ?? { verdict: 'REFUSED' };
    const all = [...issues, ...found];
    const isPending = verdict === 'ACCEPTED' || verdict === 'CHANGED';
    return {
      row_number: number,
      record_key: key === null ? null : `${kind.code}:${key}`,
      verdict,
      codes: all.map((each) => each.code),
      state: isPending ? 'PENDING' : 'SETTLED',
      content: sealContent(deps.loadKey, loadId, {
        item: isPending ? item : null,
        issues: all,
        changes: [...changes],
        before,
      }),
    };
  });
}

export interface Upload {
  readonly key: EntityKey;
  readonly fileName: string | null;
  readonly body: Buffer;
}

/**
 * Reads a spreadsheet, compares its rows with the records and stores the result as a preview. Nothing else is written. The
 * spreadsheet itself is not kept. Returns the load, or null if its id belongs to another file. Throws `TooManyRows`, and
 * an error for which `tableRefusal` gives the reason if the file cannot be read.
 */
export async function receiveLoad<Deps extends LoadDeps>(
  deps: Deps,
  scope: SessionScope,
  kind: LoadKind<Deps>,
  { key, fileName, body }: Upload,
): Promise<LoadRow | null> {
  const sha256 = createHash('sha256').update(body).digest();
  const isSame = (row: LoadRow) => row.kind === kind.code && row.sha256.equals(sha256);
  const earlier = await deps.database.read(scope, (tx) => findLoad(tx, key));
  if (earlier) return isSame(earlier) ? earlier : null;
  const table = await openTable(Readable.from([body]), {
    names: kind.columns.map(({ name }) => name),
    synonyms: Object.fromEntries(kind.columns.map(({ name, synonyms = [] }) => [name, synonyms])),
    required: kind.columns.filter(({ required }) => required).map(({ name }) => [name]),
  });
  const { district } = key;
  const rows = await readRows(table, kind, district);
  const stored = await deps.database.read(scope, (tx) => planRows(tx, [deps, kind], key, rows), 'job');
  const load = await deps.database.withTransaction(scope, async (tx) => {
    const facts = { file_name: fileName, sha256, headings: table.mapping, unused_headings: [...table.unused] };
    const row = { district_code: district, id: key.uuid, kind: kind.code, ...facts, rows: stored.length };
    if (await insertLoad(tx, row, stored))
      audit(tx, {
        district,
        action: 'load.previewed',
        purpose: null,
        subjects: [formatId('bulkLoad', key)],
        requestId: null,
      });
    return findLoad(tx, key);
  });
  return load && isSame(load) ? load : null;
}
