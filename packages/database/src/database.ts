import type { SessionScope } from '@slrt/domain';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { isConnectionLoss, sqlStateOf } from './errors.ts';
import type { AnyTable } from './table.ts';
import { connectionLimits, timeLimits, type Work } from './time-limits.ts';
import { connectionKind, Transaction, type TransactionOptions, type Tx } from './transaction.ts';
import { createWriteMonitor } from './write-monitor.ts';

export interface Database {
  /**
   * Runs a read-write transaction with the scope's row-level rights. Retries on deadlock and serialisation failure.
   * `kind` sets the time limits; the default is `job` for the system's own scopes, otherwise `request`.
   */
  withTransaction<T>(scope: SessionScope, work: (tx: Tx) => Promise<T> | T, kind?: Work): Promise<T>;
  /** Runs a read-only transaction with the scope's rights. */
  read<T>(scope: SessionScope, work: (tx: Tx) => Promise<T> | T, kind?: Work): Promise<T>;
  /**
   * Returns null when the database accepts writes, otherwise the reason: `READ_ONLY`, `NO_SPACE`, `IO_ERROR` or
   * `NO_RESOURCES`. After a write that failed for one of these reasons, it attempts a write of its own and rolls it
   * back. Throws when the database does not answer.
   */
  writeProblem(): Promise<string | null>;
  close(): Promise<void>;
}

/** Keeps a `date` as text (`YYYY-MM-DD`). The driver would convert it to midnight in local time. */
const dateOid = 1082;
const getTypeParser = (oid: number, format?: 'text' | 'binary'): ((value: string) => unknown) =>
  oid === dateOid
    ? (value) => value
    : (pg.types.getTypeParser as (id: number, as?: string) => (value: string) => unknown)(oid, format);

const kindOf = (scope: SessionScope): Work => (scope.scope === 'system' ? 'job' : 'request');

const retryable = new Set(['40001', '40P01']);

export async function createDatabase(options: {
  url: string;
  poolSize: number;
  applicationName: string;
  /** Tables that `tx.manager` reads and writes. */
  entities?: readonly AnyTable[];
  /** Sets the time of each transaction instead of the server's clock, for generated histories. */
  moment?: () => Date;
}): Promise<Database> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [...(options.entities ?? [])],
    synchronize: false,
    logging: false,
    applicationName: options.applicationName,
    extra: {
      types: { getTypeParser },
      pipeline: true,
      max: options.poolSize,
      idleTimeoutMillis: 30_000,
      ...connectionLimits(timeLimits[connectionKind]),
    },
    poolErrorHandler: () => undefined, // the pool replaces a lost idle connection, so its loss is not logged
  });
  await dataSource.initialize();

  const writes = createWriteMonitor(dataSource);

  async function attempt<T>(options: TransactionOptions, work: (tx: Tx) => Promise<T> | T): Promise<T> {
    const runner = dataSource.createQueryRunner();
    const transaction = new Transaction(runner, (await runner.connect()) as pg.PoolClient, options);
    try {
      const result = work(transaction);
      if (options.readOnly) transaction.commitWith(result);
      const value = await result;
      await transaction.finish(options.readOnly);
      return value;
    } catch (error) {
      const cause = await transaction.fail(error);
      if (!isConnectionLoss(cause)) await transaction.rollback();
      throw cause;
    } finally {
      await runner.release();
    }
  }

  async function run<T>(options: TransactionOptions, work: (tx: Tx) => Promise<T> | T): Promise<T> {
    for (let round = 1; ; round += 1) {
      try {
        return await attempt(options, work);
      } catch (error) {
        if (round >= 4 || !retryable.has(sqlStateOf(error) ?? '')) throw error;
      }
    }
  }

  return {
    withTransaction: (scope, work, kind = kindOf(scope)) =>
      writes.watch(() => run({ scope, readOnly: false, kind, moment: options.moment?.() }, work)),
    read: (scope, work, kind = kindOf(scope)) => run({ scope, readOnly: true, kind, moment: options.moment?.() }, work),
    writeProblem: () => writes.problem(),
    close: () => dataSource.destroy(),
  };
}

/** Returns the database, which sends a hint after each write transaction. A hint may be lost, so that it only speeds up polling. */
export const afterEachCommit = (database: Database, hint: () => void): Database => ({
  ...database,
  withTransaction: async (scope, work, kind) => {
    const value = await database.withTransaction(scope, work, kind);
    hint();
    return value;
  },
});
