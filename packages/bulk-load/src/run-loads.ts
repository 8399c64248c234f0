import { allDistricts } from '@slrt/areas';
import { constraintOf, isRefusedData, type Database } from '@slrt/database';
import { Refusal, systemScope, type EntityKey, type Role, type SessionScope } from '@slrt/domain';
import { describeFailure, repeat, type Loop } from '@slrt/runtime';
import {
  countRows,
  eraseContent,
  hasUnsettledRows,
  listExpired,
  listUnfinished,
  listWithContent,
  lockAppliedRow,
  lockLoad,
  lockPendingRow,
  markUndone,
  setStatus,
  settleRow,
  type LoadedRow,
  type LoadRow,
} from './bulk-load.repository.ts';
import type { LoadDeps, LoadKind, Plan } from './load-kind.ts';
import type { RowIssue } from './row-issue.ts';
import { issuesOfRefusal } from './receive-load.ts';
import { idOfRow, openContent, sealContent, type RowContent } from './row-content.ts';

/** Milliseconds between looks for loads that another process or an earlier run left unfinished. */
const interval = 5_000;
const sweepInterval = 3_600_000;
const day = 24 * 3_600_000;
/** Days for which a preview waits for a decision. */
const previewDays = 14;
/** Days for which an ended load can be undone and its verdicts show the cells of the file. */
export const contentDays = 180;

const workers = new WeakMap<Database, Loop>();

/** Makes the worker of this process look for work now. */
export const wakeWorker = (database: Database): void => workers.get(database)?.wake();

interface Run<Deps> {
  readonly deps: Deps;
  readonly kind: LoadKind<Deps>;
  readonly load: LoadRow;
  readonly key: EntityKey;
  readonly scope: SessionScope;
}

/** The rights of the officer who decided, in this district only. */
const scopeOf = (load: LoadRow, actorId: string | null, role: string | null): SessionScope => ({
  scope: 'staff',
  areas: [load.district_code],
  agency: null,
  actorId: actorId ?? load.requested_by,
  grants: [{ role: (role ?? load.requested_role) as Role, areas: [load.district_code] }],
});

/** Keys with which the content of a row is sealed. */
interface Settling {
  readonly deps: LoadDeps;
  readonly key: EntityKey;
}

const settled = ({ deps, key }: Settling, { issues, changes, before }: Omit<RowContent, 'item'>) =>
  sealContent(deps.loadKey, key.uuid, { item: null, issues, changes, before });

/**
 * Applies the next row in one transaction with the mark that it was applied, so that a row is applied once, however often the
 * process is killed. Compares it again, because records may have changed since the preview. Returns false if no row is left.
 */
async function applyNext<Deps extends LoadDeps>(run: Run<Deps>): Promise<boolean> {
  const { deps, kind, key, scope } = run;
  const locked: { row: LoadedRow | null } = { row: null };
  try {
    return await deps.database.withTransaction(
      scope,
      async (tx) => {
        const row = (locked.row = await lockPendingRow(tx, key));
        if (!row?.content) return false;
        const content = openContent(deps.loadKey, key.uuid, row.content);
        const item = content.item ?? {};
        const plan = await kind.plan(tx, deps, { district: key.district, item });
        const { verdict, changes = [], before = null } = plan;
        const issues = [...content.issues, ...(plan.issues ?? [])];
        const isDue = verdict === 'ACCEPTED' || verdict === 'CHANGED';
        const recordKey = { district: key.district, uuid: idOfRow(key.uuid, row.row_number) };
        const applied = isDue ? await kind.apply(tx, deps, { key: recordKey, item, before }) : null;
        settleRow(tx, row, {
          verdict,
          codes: issues.map(({ code }) => code),
          content: settled(run, { issues, changes, before }),
          recordId: applied?.recordId ?? null,
          version: applied?.version ?? null,
        });
        return true;
      },
      'job',
    );
  } catch (error) {
    if (!locked.row) throw error;
    await refuse(run, locked.row, error);
    return true;
  }
}

/** Sets a row aside that a use case or the database refused. Other errors interrupt the load, which is continued later. */
async function refuse<Deps extends LoadDeps>(
  { deps, scope, key }: Run<Deps>,
  row: LoadedRow,
  error: unknown,
): Promise<void> {
  if (!(error instanceof Refusal) && !isRefusedData(error)) throw error;
  if (!(error instanceof Refusal))
    deps.logger.warn(
      { loadId: key.uuid, row: row.row_number, constraint: constraintOf(error) },
      'row of a load refused',
    );
  const issues: RowIssue[] = error instanceof Refusal ? issuesOfRefusal(error) : [{ column: '', code: 'ROW_REFUSED' }];
  await deps.database.withTransaction(scope, (tx) =>
    settleRow(tx, row, {
      verdict: 'REFUSED' satisfies Plan['verdict'],
      codes: issues.map(({ code }) => code),
      content: settled({ deps, key }, { issues, changes: [], before: null }),
      recordId: null,
      version: null,
    }),
  );
}

/** Undoes the last applied row in one transaction. Returns false if no row is left. */
const undoNext = <Deps extends LoadDeps>({ deps, kind, key, scope }: Run<Deps>): Promise<boolean> =>
  deps.database.withTransaction(
    scope,
    async (tx) => {
      const row = await lockAppliedRow(tx, key);
      if (!row) return false;
      const before = row.content ? openContent(deps.loadKey, key.uuid, row.content).before : null;
      const isUndone = await kind.undo(tx, deps, {
        district: key.district,
        key: (row.record_key ?? '').slice(kind.code.length + 1),
        recordId: row.record_id,
        version: row.record_version,
        before,
      });
      markUndone(tx, row, isUndone ? 'UNDONE' : 'KEPT');
      return true;
    },
    'job',
  );

/** Continues a load until all its rows are settled or undone, then records its end. */
async function continueLoad<Deps extends LoadDeps>(run: Run<Deps>, running: () => boolean): Promise<void> {
  const { deps, kind, key, scope, load } = run;
  const isUndo = load.status === 'UNDOING';
  while (running() && (await (isUndo ? undoNext(run) : applyNext(run)))) continue;
  kind.finish?.(deps);
  await deps.database.withTransaction(scope, async (tx) => {
    const current = await lockLoad(tx, key);
    if (current?.status !== load.status || (await hasUnsettledRows(tx, key, isUndo))) return;
    if (isUndo) eraseContent(tx, key);
    countRows(tx, key);
    await setStatus(tx, key, isUndo ? 'UNDONE' : 'COMPLETED');
  });
}

const everywhere = (): SessionScope => ({ ...systemScope('bulk-load', ''), areas: allDistricts() });
const ago = (days: number): Date => new Date(Date.now() - days * day);

/** Discards previews that waited too long, and deletes the content of loads that ended long ago. */
export async function sweepLoads(database: Database): Promise<void> {
  const [expired, ended] = await database.read(everywhere(), (tx) =>
    Promise.all([listExpired(tx, ago(previewDays)), listWithContent(tx, ago(contentDays))]),
  );
  for (const load of [...expired, ...ended])
    await database.withTransaction(systemScope('bulk-load', load.district_code), async (tx) => {
      const key = { district: load.district_code, uuid: load.id };
      const current = await lockLoad(tx, key);
      if (current?.status !== load.status) return;
      eraseContent(tx, key);
      if (load.status === 'PREVIEWED') await setStatus(tx, key, 'DISCARDED');
    });
}

/**
 * Starts the worker that applies and undoes loads of these kinds, including interrupted ones. Several processes may work on
 * one load; each row is locked by one of them.
 */
export function startLoadWorker<Deps extends LoadDeps>(
  kinds: readonly LoadKind<Deps>[],
  deps: Deps,
): () => Promise<void> {
  const { database, logger } = deps;
  const codes = kinds.map(({ code }) => code);
  const take = async (load: LoadRow, running: () => boolean) => {
    const kind = kinds.find(({ code }) => code === load.kind);
    if (!kind) return;
    const isUndo = load.status === 'UNDOING';
    const scope = isUndo
      ? scopeOf(load, load.undone_by, load.undone_role)
      : scopeOf(load, load.decided_by, load.decided_role);
    const key = { district: load.district_code, uuid: load.id };
    try {
      await continueLoad({ deps, kind, load, key, scope }, running);
    } catch (error) {
      logger.warn({ loadId: load.id, ...describeFailure(error) }, 'load interrupted');
    }
  };
  const runs = repeat('bulk-loads', { every: interval, logger }, async ({ running }) => {
    for (const load of await database.read(everywhere(), (tx) => listUnfinished(tx, codes)))
      if (running()) await take(load, running);
  });
  workers.set(database, runs);
  const sweeps = repeat('bulk-load-sweep', { every: sweepInterval, logger }, () => sweepLoads(database));
  return async () => {
    await Promise.all([runs.stop(), sweeps.stop()]);
  };
}
