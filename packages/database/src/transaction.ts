import type { Socket } from 'node:net';
import type { SessionScope } from '@slrt/domain';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { isConnectionLoss } from './errors.ts';
import { bindManager, type TxManager } from './manager.ts';
import { render, statementName, type RunSql, type Sql, type Statement } from './sql.ts';
import { answerTimeout, timeLimits, type Work } from './time-limits.ts';

/** The only access to the database inside a transaction. Use no other connection meanwhile. */
export interface Tx {
  readonly scope: SessionScope;
  /** The time passed to the transaction at its start; null to use the server's clock. */
  readonly givenMoment: Date | null;
  /** TypeORM in this transaction, for ordinary reads and writes. Await each call before the next statement. */
  readonly manager: TxManager;
  /**
   * Runs one prepared statement and returns its rows: `` tx.sql`select ${l.all} from ${l} where ${l.$code} = ${code}`
   * ``. Statements that are started together are sent together (pipelining).
   */
  readonly sql: RunSql;
  /**
   * Sends a statement whose rows are not needed, without waiting for it. It keeps its place in the order of statements,
   * and its failure fails the transaction.
   */
  send(statement: Sql): void;
  /**
   * Sends the commit directly after the pending statements without waiting for them, which shortens row locks. Resolves
   * to the result of `last`. If a statement fails, the whole transaction is rolled back. No statement may follow.
   */
  commit<T>(last: Promise<T>): Promise<T>;
  /**
   * Runs `work` within a savepoint and waits for its statements. If one fails, only the statements of `work` are undone
   * and its error is thrown. `work` must not leave calls running.
   */
  savepoint<T>(work: () => Promise<T>): Promise<T>;
  /** Runs after the commit. Only for hints (waking the relay), because it may be lost. */
  onCommit(hint: () => void): void;
}

export interface TransactionOptions {
  readonly scope: SessionScope;
  readonly readOnly: boolean;
  readonly kind: Work;
  /** The transaction's time, instead of the server's clock. */
  readonly moment?: Date | undefined;
}

/** Limits that every connection has from its start. */
export const connectionKind: Work = 'request';

function opening({ scope, readOnly, kind, moment }: TransactionOptions): string {
  const { statement, lock, idleInTransaction } = timeLimits[kind];
  const settings = {
    'slrt.scope': scope.scope,
    'slrt.areas': scope.areas.join(','),
    'slrt.agency': scope.agency ?? '',
    'slrt.actor': scope.actorId,
    ...(moment ? { 'slrt.moment': moment.toISOString() } : {}),
    ...(kind === connectionKind
      ? {}
      : {
          statement_timeout: String(statement),
          lock_timeout: String(lock),
          idle_in_transaction_session_timeout: String(idleInTransaction),
        }),
  };
  const calls = Object.entries(settings).map(([key, value]) => `set_config('${key}',${pg.escapeLiteral(value)},true)`);
  // A policy inside a policy takes the planner milliseconds, the statement itself a fraction of one. Statements of
  // requests and consumers are therefore planned once per connection. Jobs have few, large statements, planned for
  // their values.
  if (scope.scope !== 'system' || kind === 'consumer')
    calls.push(`set_config('plan_cache_mode','force_generic_plan',true)`);
  const mode = readOnly ? ' READ ONLY' : kind === 'record' ? ' READ WRITE' : '';
  return `BEGIN${mode}; SELECT ${calls.join(',')}`;
}

/** A transaction on one connection. Sends statements in the order of the calls, and none after its end. */
export class Transaction implements Tx {
  readonly scope: SessionScope;
  readonly givenMoment: Date | null;
  readonly #client: pg.PoolClient;
  readonly #runner: QueryRunner;
  readonly #timeout: number;
  readonly #hints: (() => void)[] = [];
  #manager: TxManager | null = null;
  /** Calls of the manager that have not settled: their statements may not have been sent yet. */
  #managed = 0;
  #end: Promise<pg.QueryResult> | null = null;
  /** Result of the latest statement. */
  #last: Promise<unknown> | null = null;
  #isOver = false;
  #gathering = false;
  /**
   * Settles when all statements so far have. Answers arrive in the order of the statements, so the first failure is the
   * cause of later ones. Holds no rows, because a long transaction may read more than fits into memory.
   */
  #settled: Promise<void> = Promise.resolve();

  constructor(runner: QueryRunner, client: pg.PoolClient, options: TransactionOptions) {
    this.scope = options.scope;
    this.givenMoment = options.moment ?? null;
    this.#runner = runner;
    this.#client = client;
    this.#timeout = answerTimeout(timeLimits[options.kind]);
    this.#keep(this.#text(opening(options)));
  }

  get manager(): TxManager {
    this.#manager ??= bindManager(this.#runner, {
      send: (text, values) => this.#ask({ name: statementName(text), text, values: [...values] }),
      track: (call) => {
        this.#managed += 1;
        const settle = () => void (this.#managed -= 1);
        call.then(settle, settle);
      },
    });
    return this.#manager;
  }

  readonly sql: RunSql = (strings: TemplateStringsArray, ...values: readonly unknown[]) =>
    this.#rows<never>(render(strings, values));

  send({ strings, values }: Sql): void {
    this.#assertNoneManaged();
    void this.#ask(render(strings, values));
  }

  commit<T>(last: Promise<T>): Promise<T> {
    void this.#commit();
    return last;
  }

  async savepoint<T>(work: () => Promise<T>): Promise<T> {
    await this.#settled;
    this.#keep(this.#text('SAVEPOINT work'));
    try {
      const result = await work();
      this.#keep(this.#text('RELEASE SAVEPOINT work'));
      await this.#settled;
      return result;
    } catch (error) {
      const cause = await this.#firstFailure(error);
      if (isConnectionLoss(cause)) throw cause;
      await this.#text('ROLLBACK TO SAVEPOINT work; RELEASE SAVEPOINT work');
      this.#settled = Promise.resolve();
      throw cause;
    }
  }

  onCommit(hint: () => void): void {
    this.#hints.push(hint);
  }

  /**
   * Sends the commit together with the statements when the work has returned the result of its last one, as most reads do: it
   * cannot send another.
   */
  commitWith(result: unknown): void {
    if (result === this.#last && result !== null && this.#managed === 0 && !this.#end) void this.#commit();
  }

  /**
   * Commits. When something may have been written, waits for the confirmation. Throws when the transaction was rolled
   * back.
   */
  async finish(readOnly: boolean): Promise<void> {
    const end = this.#end ?? this.#commit();
    if (readOnly) return; // a read-only transaction cannot lose anything
    await this.#settled;
    if ((await end).command !== 'COMMIT') throw new Error('the transaction was rolled back');
    for (const hint of this.#hints) hint();
  }

  /**
   * Accepts no further statement and returns the cause of a failure: the error of the first failed statement, otherwise
   * `error`.
   */
  fail(error: unknown): Promise<unknown> {
    this.#isOver = true;
    return this.#firstFailure(error);
  }

  rollback(): Promise<unknown> {
    return this.#client.query('ROLLBACK').catch(() => undefined);
  }

  #firstFailure(error: unknown): Promise<unknown> {
    return this.#settled.then(
      () => error,
      (first: unknown) => first,
    );
  }

  #text(text: string): Promise<pg.QueryResult> {
    this.#gather();
    return this.#client.query({ text, query_timeout: this.#timeout } as pg.QueryConfig);
  }

  /** Sends everything that this turn of the event loop asks in one packet: the opening with the first statements, for example. */
  #gather(): void {
    if (this.#gathering) return;
    this.#gathering = true;
    const { stream } = (this.#client as unknown as { readonly connection: { readonly stream: Socket } }).connection;
    stream.cork();
    process.nextTick(() => {
      this.#gathering = false;
      stream.uncork();
    });
  }

  #assertNoneManaged(): void {
    if (this.#managed > 0) throw new Error('a call of tx.manager has not been awaited');
  }

  #ask<R extends object>({ name, text, values }: Statement): Promise<pg.QueryResult<R>> {
    if (this.#end || this.#isOver) throw new Error('a statement after the commit');
    this.#gather();
    const answer = this.#client.query<R>({ name, text, values, query_timeout: this.#timeout } as pg.QueryConfig);
    this.#keep(answer);
    return answer;
  }

  #rows<R extends object>(statement: Statement): Promise<R[]> {
    this.#assertNoneManaged();
    const rows = this.#ask<R>(statement).then((result) => result.rows);
    this.#last = rows;
    return rows;
  }

  #keep(statement: Promise<unknown>): void {
    const before = this.#settled;
    const done = statement.then(() => undefined);
    this.#settled = before.then(() => done);
    this.#settled.catch(() => undefined); // reported when the transaction ends
    done.catch(() => undefined);
  }

  /** Sent after the last statement. PostgreSQL answers it with ROLLBACK when a statement failed. */
  #commit(): Promise<pg.QueryResult> {
    this.#assertNoneManaged();
    this.#end = this.#text('COMMIT');
    this.#keep(this.#end);
    return this.#end;
  }
}
