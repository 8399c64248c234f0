import { audit, type Tx } from '@slrt/database';
import {
  bulkLoadTransitions,
  formatId,
  getTransition,
  parseId,
  refusals,
  type AuditAction,
  type BulkLoadStep,
  type EntityKey,
  type ErrorCode,
} from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import { eraseContent, lockLoad, setStatus, type LoadRow } from './bulk-load.repository.ts';
import type { LoadDependent, LoadDeps, LoadKind } from './load-kind.ts';
import { contentDays, wakeWorker } from './run-loads.ts';

export interface LoadHasDependentsFailure {
  readonly __typename: 'LoadHasDependents';
  readonly code: ErrorCode;
  readonly dependents: readonly LoadDependent[];
}

/** Thrown if later work depends on a load. Becomes a member of the result union. */
export class LoadRefusal extends Error {
  readonly failure: LoadHasDependentsFailure;
  constructor(dependents: readonly LoadDependent[]) {
    super('LOAD_HAS_DEPENDENTS');
    this.name = 'LoadRefusal';
    this.failure = { __typename: 'LoadHasDependents', code: 'LOAD_HAS_DEPENDENTS', dependents };
  }
}

export const keyOf = (row: LoadRow): EntityKey => ({ district: row.district_code, uuid: row.id });

interface LoadInput {
  readonly loadId: string;
}
type Decide<Deps> = (deps: Deps, caller: Caller, input: LoadInput) => Promise<LoadRow>;

/** Creates a decision on a locked load. It is written to the audit log, and the worker carries it out. */
const decision =
  <Deps extends LoadDeps>(
    step: BulkLoadStep,
    action: AuditAction,
    run: (tx: Tx, row: LoadRow) => Promise<LoadRow>,
  ): Decide<Deps> =>
  async ({ database }, { scope }, { loadId }) => {
    const key = parseId('bulkLoad', loadId);
    if (!key) throw refusals.notFound();
    const decided = await database.withTransaction(scope, async (tx) => {
      const row = await lockLoad(tx, key);
      if (!row) throw refusals.notFound();
      getTransition(bulkLoadTransitions, row.status, step);
      const changed = await run(tx, row);
      audit(tx, {
        district: key.district,
        action,
        purpose: null,
        subjects: [formatId('bulkLoad', key)],
        requestId: null,
      });
      return changed;
    });
    wakeWorker(database);
    return decided;
  };

/** Creates the decisions on loads of these kinds. */
export const loadDecisions = <Deps extends LoadDeps>(kinds: readonly LoadKind<Deps>[]) => ({
  /** Applies a load whose preview is ready. */
  applyLoad: decision<Deps>('applyLoad', 'load.running', (tx, row) => setStatus(tx, keyOf(row), 'RUNNING')),

  /** Discards a load whose preview is ready, and deletes what was read from the file. */
  discardLoad: decision<Deps>('discardLoad', 'load.discarded', (tx, row) => {
    eraseContent(tx, keyOf(row));
    return setStatus(tx, keyOf(row), 'DISCARDED');
  }),

  /** Requests that a load is undone. Throws `LoadRefusal` if later work depends on it. */
  undoLoad: decision<Deps>('undoLoad', 'load.undoing', async (tx, row) => {
    const age = Date.now() - (row.finished_at?.getTime() ?? 0);
    if (age > contentDays * 24 * 3_600_000) throw refusals.invalidTransition(row.status, 'UNDOING', []);
    const dependents = await kinds.find((kind) => kind.code === row.kind)?.listDependents(tx, keyOf(row));
    const found = dependents?.filter(({ count }) => count > 0) ?? [];
    if (found.length > 0) throw new LoadRefusal(found);
    return setStatus(tx, keyOf(row), 'UNDOING');
  }),
});
