import { createHash } from 'node:crypto';
import type { SessionScope } from '@slrt/domain';
import { DataSource, type EntityManager, type EntitySchema } from 'typeorm';
import pg from 'pg';
import { isConnectionLoss, sqlStateOf } from './errors.ts';

/** The only way to the database inside a unit of work; nothing outside it may be used there. */
export interface Tx {
  readonly scope: SessionScope;
  readonly manager: EntityManager;
  /** Runs one prepared statement and gives its rows. */
  query<R extends object>(sql: string, parameters?: readonly unknown[]): Promise<R[]>;
  /** Runs after the commit, for hints only (waking the relay): it may be lost. */
  onCommit(hint: () => void): void;
}

export interface Database {
  /** A read-write transaction under the scope's row-level rights; retried on deadlock and serialisation failure. */
  withTransaction<T>(scope: SessionScope, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** A read-only transaction under the scope's rights. */
  read<T>(scope: SessionScope, work: (tx: Tx) => Promise<T>): Promise<T>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

const statementNames = new Map<string, string>();
function statementName(sql: string): string {
  let name = statementNames.get(sql);
  if (!name) {
    name = createHash('sha1').update(sql).digest('base64url').slice(0, 20);
    statementNames.set(sql, name);
  }
  return name;
}

function opening(scope: SessionScope, readOnly: boolean): string {
  const settings = {
    scope: scope.scope,
    areas: scope.areas.join(','),
    agency: scope.agency ?? '',
    actor: scope.actorId,
  };
  const calls = Object.entries(settings).map(
    ([key, value]) => `set_config('slrt.${key}',${pg.escapeLiteral(value)},true)`,
  );
  return `BEGIN${readOnly ? ' READ ONLY' : ''}; SELECT ${calls.join(',')}`;
}

/** A `date` stays the text it is (`YYYY-MM-DD`); the driver would make a local midnight of it. */
const dateOid = 1082;
const getTypeParser = (oid: number, format?: 'text' | 'binary'): ((value: string) => unknown) =>
  oid === dateOid
    ? (value) => value
    : (pg.types.getTypeParser as (id: number, as?: string) => (value: string) => unknown)(oid, format);

const retryable = new Set(['40001', '40P01']);

export async function createDatabase(options: {
  url: string;
  entities: readonly EntitySchema[];
  poolSize: number;
  applicationName: string;
}): Promise<Database> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [...options.entities],
    synchronize: false,
    logging: false,
    applicationName: options.applicationName,
    extra: {
      types: { getTypeParser },
      max: options.poolSize,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
    },
    poolErrorHandler: () => undefined, // a lost idle connection is replaced by the pool; its loss is no event
  });
  await dataSource.initialize();

  async function attempt<T>(scope: SessionScope, readOnly: boolean, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = dataSource.createQueryRunner();
    const state: { isTransactionActive: boolean } = runner;
    const hints: (() => void)[] = [];
    const client = (await runner.connect()) as pg.PoolClient;
    try {
      await client.query(opening(scope, readOnly));
      // TypeORM must know that a transaction is open, or `save` would open (and commit) one of its own.
      state.isTransactionActive = true;
      const tx: Tx = {
        scope,
        manager: runner.manager,
        query: async <R extends object>(sql: string, parameters: readonly unknown[] = []) => {
          const result = await client.query<R>({ name: statementName(sql), text: sql, values: [...parameters] });
          return result.rows;
        },
        onCommit: (hint) => void hints.push(hint),
      };
      const value = await work(tx);
      await client.query('COMMIT');
      for (const hint of hints) hint();
      return value;
    } catch (error) {
      if (!isConnectionLoss(error)) await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      state.isTransactionActive = false;
      await runner.release();
    }
  }

  async function run<T>(scope: SessionScope, readOnly: boolean, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let round = 1; ; round += 1) {
      try {
        return await attempt(scope, readOnly, work);
      } catch (error) {
        if (round >= 4 || !retryable.has(sqlStateOf(error) ?? '')) throw error;
      }
    }
  }

  return {
    withTransaction: (scope, work) => run(scope, false, work),
    read: (scope, work) => run(scope, true, work),
    ping: async () => {
      await dataSource.query('select 1');
    },
    close: () => dataSource.destroy(),
  };
}
