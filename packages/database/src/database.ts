import { createHash } from 'node:crypto';
import type { SessionScope } from '@slrt/domain';
import { DataSource } from 'typeorm';
import pg from 'pg';
import { isConnectionLoss, sqlStateOf } from './errors.ts';
import { createWriteMonitor } from './write-monitor.ts';
import { answerTimeout, connectionLimits, timeLimits, type Work } from './time-limits.ts';

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
  /**
   * A read-write transaction under the scope's row-level rights; retried on deadlock and serialisation failure. `kind` sets
   * the time limits; default `job` for the system's own scopes, else `request`.
   */
  withTransaction<T>(scope: SessionScope, work: (tx: Tx) => Promise<T> | T, kind?: Work): Promise<T>;
  /** A read-only transaction under the scope's rights. */
  read<T>(scope: SessionScope, work: (tx: Tx) => Promise<T> | T, kind?: Work): Promise<T>;
  /**
   * Returns null when the database takes writes, else why not: `READ_ONLY`, `NO_SPACE`, `IO_ERROR` or `NO_RESOURCES`. After
   * a write that failed for one of these it tries a write of its own and rolls it back. Throws when there is no answer.
   */
  writeProblem(): Promise<string | null>;
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

/** Limits that every connection has from its start. */
const connectionKind: Work = 'request';

function opening(scope: SessionScope, readOnly: boolean, kind: Work): string {
  const { statement, lock, idleInTransaction } = timeLimits[kind];
  const settings = {
    'slrt.scope': scope.scope,
    'slrt.areas': scope.areas.join(','),
    'slrt.agency': scope.agency ?? '',
    'slrt.actor': scope.actorId,
    ...(kind === connectionKind
      ? {}
      : {
          statement_timeout: String(statement),
          lock_timeout: String(lock),
          idle_in_transaction_session_timeout: String(idleInTransaction),
        }),
  };
  const calls = Object.entries(settings).map(([key, value]) => `set_config('${key}',${pg.escapeLiteral(value)},true)`);
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

interface Attempt {
  readonly scope: SessionScope;
  readonly readOnly: boolean;
  readonly kind: Work;
}
const kindOf = (scope: SessionScope): Work => (scope.scope === 'system' ? 'job' : 'request');

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
      idleTimeoutMillis: 30_000,
      ...connectionLimits(timeLimits[connectionKind]),
    },
    poolErrorHandler: () => undefined, // a lost idle connection is replaced by the pool; its loss is no event
  });
  await dataSource.initialize();

  const writes = createWriteMonitor(dataSource);

  async function attempt<T>({ scope, readOnly, kind }: Attempt, work: (tx: Tx) => Promise<T> | T): Promise<T> {
    const runner = dataSource.createQueryRunner();
    const hints: (() => void)[] = [];
    const client = (await runner.connect()) as pg.PoolClient;
    const query_timeout = answerTimeout(timeLimits[kind]);
    let end: Promise<pg.QueryResult> | null = null;
    const ask = <R extends object>(sql: string, parameters: readonly unknown[]) => {
      if (end) throw new Error('a statement after the commit');
      const statement = { name: statementName(sql), text: sql, values: [...parameters], query_timeout };
      return client.query<R>(statement);
    };
    /**
     * Settles when all statements so far have. Answers come in the order of the statements, so the first failure is the
     * cause of those behind it. Holds no rows: a long transaction reads more than the memory holds.
     */
    let settled: Promise<void> = Promise.resolve();
    const keep = (statement: Promise<unknown>) => {
      const before = settled;
      const done = statement.then(() => undefined);
      settled = before.then(() => done);
      settled.catch(() => undefined); // reported by the await at the end
      done.catch(() => undefined);
    };
    /** Sent behind the last statement: after a failed one, PostgreSQL answers it with ROLLBACK. */
    const commit = () => {
      end = client.query({ text: 'COMMIT', query_timeout } as pg.QueryConfig);
      keep(end);
      return end;
    };
    try {
      keep(client.query({ text: opening(scope, readOnly, kind), query_timeout } as pg.QueryConfig));
      const tx: Tx = {
        scope,
        query: <R extends object>(sql: string, parameters: readonly unknown[] = []) => {
          const answer = ask<R>(sql, parameters);
          keep(answer);
          return answer.then((result) => result.rows);
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
      await settled;
      if ((await end).command !== 'COMMIT') throw new Error('the transaction was rolled back');
      for (const hint of hints) hint();
      return value;
    } catch (error) {
      const cause = await settled.then(
        () => error,
        (first: unknown) => first,
      );
      if (!isConnectionLoss(cause)) await client.query('ROLLBACK').catch(() => undefined);
      throw cause;
    } finally {
      await runner.release();
    }
  }

  async function run<T>(options: Attempt, work: (tx: Tx) => Promise<T> | T): Promise<T> {
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
      writes.watch(() => run({ scope, readOnly: false, kind }, work)),
    read: (scope, work, kind = kindOf(scope)) => run({ scope, readOnly: true, kind }, work),
    writeProblem: () => writes.problem(),
    close: () => dataSource.destroy(),
  };
}
