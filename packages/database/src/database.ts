import { createHash } from 'node:crypto';
import type { SessionScope } from '@slrt/domain';
import { DataSource } from 'typeorm';
import pg from 'pg';
import { isConnectionLoss, sqlStateOf } from './errors.ts';

/** The only way to the database inside a unit of work; nothing outside it may be used there. */
export interface Tx {
  readonly scope: SessionScope;
  /** Runs one prepared statement and gives its rows. Statements asked for together travel together (pipeline). */
  query<R extends object>(sql: string, parameters?: readonly unknown[]): Promise<R[]>;
  /**
   * Sends a statement whose rows nobody needs, without waiting for it: it keeps its place in the order of statements, and
   * its failure fails the transaction.
   */
  send(sql: string, parameters?: readonly unknown[]): void;
  /**
   * Commits right behind what was sent, without waiting for it first: row locks live shorter. Gives `last` once it is
   * there; if a statement fails, nothing of the transaction stays. No statement may follow.
   */
  commit<T>(last: Promise<T>): Promise<T>;
  /** Runs after the commit, for hints only (waking the relay): it may be lost. */
  onCommit(hint: () => void): void;
}

export interface Database {
  /** A read-write transaction under the scope's row-level rights; retried on deadlock and serialisation failure. */
  withTransaction<T>(scope: SessionScope, work: (tx: Tx) => Promise<T> | T): Promise<T>;
  /** A read-only transaction under the scope's rights. */
  read<T>(scope: SessionScope, work: (tx: Tx) => Promise<T> | T): Promise<T>;
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
  // A policy inside a policy takes the planner milliseconds, the statement itself a fraction of one: what people ask is planned
  // once for each connection. Jobs and consumers, whose statements are few and large, are planned for their values.
  if (scope.scope !== 'system') calls.push(`set_config('plan_cache_mode','force_generic_plan',true)`);
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
  poolSize: number;
  applicationName: string;
}): Promise<Database> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    synchronize: false,
    logging: false,
    applicationName: options.applicationName,
    extra: {
      types: { getTypeParser },
      pipeline: true,
      max: options.poolSize,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
    },
    poolErrorHandler: () => undefined, // a lost idle connection is replaced by the pool; its loss is no event
  });
  await dataSource.initialize();

  async function attempt<T>(scope: SessionScope, readOnly: boolean, work: (tx: Tx) => Promise<T> | T): Promise<T> {
    const runner = dataSource.createQueryRunner();
    const hints: (() => void)[] = [];
    const sent: Promise<unknown>[] = [];
    const client = (await runner.connect()) as pg.PoolClient;
    const ask = <R extends object>(sql: string, parameters: readonly unknown[]) => {
      if (end) throw new Error('a statement after the commit');
      return client.query<R>({ name: statementName(sql), text: sql, values: [...parameters] });
    };
    /** Not awaited here; a failure is found by `settle`, the first one being the cause of those after it. */
    const keep = (statement: Promise<unknown>) => {
      statement.catch(() => undefined);
      sent.push(statement);
    };
    let end: Promise<pg.QueryResult> | null = null;
    /** Sent behind the last statement: after a failed one, PostgreSQL answers it with ROLLBACK. */
    const commit = () => {
      end = client.query('COMMIT');
      keep(end);
      return end;
    };
    const settle = async () => {
      for (const statement of sent) await statement;
    };
    try {
      keep(client.query(opening(scope, readOnly)));
      const tx: Tx = {
        scope,
        query: <R extends object>(sql: string, parameters: readonly unknown[] = []) => {
          const rows = ask<R>(sql, parameters).then((result) => result.rows);
          keep(rows); // the first statement that failed is the cause of those behind it
          return rows;
        },
        send: (sql, parameters = []) => keep(ask(sql, parameters)),
        commit: (last) => {
          void commit();
          return last;
        },
        onCommit: (hint) => void hints.push(hint),
      };
      const value = await work(tx);
      end ??= commit();
      if (readOnly) return value; // nothing to lose: what was read is here
      await settle();
      if ((await end).command !== 'COMMIT') throw new Error('the transaction was rolled back');
      for (const hint of hints) hint();
      return value;
    } catch (error) {
      const cause = await settle().then(
        () => error,
        (first: unknown) => first,
      );
      if (!isConnectionLoss(cause)) await client.query('ROLLBACK').catch(() => undefined);
      throw cause;
    } finally {
      await runner.release();
    }
  }

  async function run<T>(scope: SessionScope, readOnly: boolean, work: (tx: Tx) => Promise<T> | T): Promise<T> {
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
