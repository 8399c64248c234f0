import type { SessionScope } from '@slrt/domain';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { bindManager, type TxManager } from './manager.ts';
import { render, statementName, type RunSql, type Sql, type Statement } from './sql.ts';
import { answerTimeout, timeLimits, type Work } from './time-limits.ts';

/** The only way to the database inside a unit of work; nothing outside it may be used there. */
export interface Tx {
  readonly scope: SessionScope;
  /** The moment that the transaction was given at its start; null: it takes its own from the server's clock. */
  readonly givenMoment: Date | null;
  /** TypeORM in this transaction, for ordinary reads and writes. Each call is awaited before the next statement. */
  readonly manager: TxManager;
  /**
   * Runs one prepared statement and gives its rows: `` tx.sql`select ${l.all} from ${l} where ${l.$code} = ${code}` ``.
   * Statements asked for together travel together (pipeline).
   */
  readonly sql: RunSql;
  /**
   * Sends a statement whose rows nobody needs, without waiting for it: it keeps its place in the order of statements, and
   * its failure fails the transaction.
   */
  send(statement: Sql): void;
  /**
   * Commits right behind what was sent, without waiting for it first: row locks live shorter. Gives `last` once it is
   * there; if a statement fails, nothing of the transaction stays. No statement may follow.
   */
  commit<T>(last: Promise<T>): Promise<T>;
  /** Runs after the commit, for hints only (waking the relay): it may be lost. */
  onCommit(hint: () => void): void;
}

export interface TransactionOptions {
  readonly scope: SessionScope;
  readonly readOnly: boolean;
  readonly kind: Work;
  /** The transaction's moment, in place of the server's clock. */
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
  // A policy inside a policy takes the planner milliseconds, the statement itself a fraction of one: what people ask is planned
  // once for each connection. Jobs and consumers, whose statements are few and large, are planned for their values.
  if (scope.scope !== 'system') calls.push(`set_config('plan_cache_mode','force_generic_plan',true)`);
  return `BEGIN${readOnly ? ' READ ONLY' : ''}; SELECT ${calls.join(',')}`;
}

/** A transaction on one connection: statements go out in the order of the calls, and none after its end. */
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
  #isOver = false;
  /**
   * Settles when all statements so far have. Answers come in the order of the statements, so the first failure is the
   * cause of those behind it. Holds no rows: a long transaction reads more than the memory holds.
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

  onCommit(hint: () => void): void {
    this.#hints.push(hint);
  }

  /** Commits and, when something may have been written, waits until that is certain. Throws when it was rolled back. */
  async finish(readOnly: boolean): Promise<void> {
    const end = this.#end ?? this.#commit();
    if (readOnly) return; // nothing to lose: what was read is here
    await this.#settled;
    if ((await end).command !== 'COMMIT') throw new Error('the transaction was rolled back');
    for (const hint of this.#hints) hint();
  }

  /** Takes no further statement and gives the cause of a failure: the first statement that failed, else `error`. */
  fail(error: unknown): Promise<unknown> {
    this.#isOver = true;
    return this.#settled.then(
      () => error,
      (first: unknown) => first,
    );
  }

  rollback(): Promise<unknown> {
    return this.#client.query('ROLLBACK').catch(() => undefined);
  }

  #text(text: string): Promise<pg.QueryResult> {
    return this.#client.query({ text, query_timeout: this.#timeout } as pg.QueryConfig);
  }

  #assertNoneManaged(): void {
    if (this.#managed > 0) throw new Error('a call of tx.manager has not been awaited');
  }

  #ask<R extends object>({ name, text, values }: Statement): Promise<pg.QueryResult<R>> {
    if (this.#end || this.#isOver) throw new Error('a statement after the commit');
    const answer = this.#client.query<R>({ name, text, values, query_timeout: this.#timeout } as pg.QueryConfig);
    this.#keep(answer);
    return answer;
  }

  #rows<R extends object>(statement: Statement): Promise<R[]> {
    this.#assertNoneManaged();
    return this.#ask<R>(statement).then((result) => result.rows);
  }

  #keep(statement: Promise<unknown>): void {
    const before = this.#settled;
    const done = statement.then(() => undefined);
    this.#settled = before.then(() => done);
    this.#settled.catch(() => undefined); // reported when the transaction ends
    done.catch(() => undefined);
  }

  /** Sent behind the last statement: after a failed one, PostgreSQL answers it with ROLLBACK. */
  #commit(): Promise<pg.QueryResult> {
    this.#assertNoneManaged();
    this.#end = this.#text('COMMIT');
    this.#keep(this.#end);
    return this.#end;
  }
}
