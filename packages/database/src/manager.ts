import type pg from 'pg';
import {
  QueryBuilder,
  type DeleteResult,
  type EntityManager,
  type FindOperator,
  type InsertResult,
  type QueryRunner,
  type SelectQueryBuilder,
  type UpdateResult,
} from 'typeorm';
import type { NewRowOf, RowOf, Table } from './table.ts';

type Where<Row> = { readonly [K in keyof Row]?: NonNullable<Row[K]> | FindOperator<NonNullable<Row[K]>> };
type Conditions<Row> = Where<Row> | readonly Where<Row>[];
export interface FindOptions<Row> {
  readonly where?: Conditions<Row>;
  readonly order?: { readonly [K in keyof Row]?: 'ASC' | 'DESC' };
  readonly take?: number;
  readonly skip?: number;
  readonly lock?: { readonly mode: 'pessimistic_write'; readonly onLocked?: 'skip_locked' | 'nowait' };
}
/** Values, or SQL expressions as `() => 'version + 1'`. */
type Changes<Row> = { readonly [K in keyof Row]?: Row[K] | (() => string) };

/**
 * TypeORM's EntityManager inside one transaction, with its connection, role, areas and order of statements. Await each
 * call before the next statement. It has no `save`, `remove` or `transaction`, because these commit on their own. Use
 * `Any` rather than `In`, so that lists of different lengths share one prepared statement.
 */
export interface TxManager {
  /** Inserts rows and adds the generated values to the objects. */
  insert<T extends Table>(table: T, rows: NewRowOf<T> | readonly NewRowOf<T>[]): Promise<InsertResult>;
  /** Inserts rows, or overwrites the given columns of existing rows with the same `key`. */
  upsert<T extends Table>(
    table: T,
    rows: NewRowOf<T> | readonly NewRowOf<T>[],
    key: readonly (keyof RowOf<T> & string)[],
  ): Promise<InsertResult>;
  update<T extends Table>(table: T, where: Where<RowOf<T>>, changes: Changes<RowOf<T>>): Promise<UpdateResult>;
  delete<T extends Table>(table: T, where: Where<RowOf<T>>): Promise<DeleteResult>;
  find<T extends Table>(table: T, options?: FindOptions<RowOf<T>>): Promise<RowOf<T>[]>;
  findBy<T extends Table>(table: T, where: Conditions<RowOf<T>>): Promise<RowOf<T>[]>;
  findOne<T extends Table>(table: T, options: FindOptions<RowOf<T>>): Promise<RowOf<T> | null>;
  findOneBy<T extends Table>(table: T, where: Conditions<RowOf<T>>): Promise<RowOf<T> | null>;
  findOneByOrFail<T extends Table>(table: T, where: Conditions<RowOf<T>>): Promise<RowOf<T>>;
  exists<T extends Table>(table: T, options?: FindOptions<RowOf<T>>): Promise<boolean>;
  existsBy<T extends Table>(table: T, where: Conditions<RowOf<T>>): Promise<boolean>;
  count<T extends Table>(table: T, options?: FindOptions<RowOf<T>>): Promise<number>;
  countBy<T extends Table>(table: T, where: Conditions<RowOf<T>>): Promise<number>;
  createQueryBuilder<T extends Table>(table: T, alias: string): SelectQueryBuilder<RowOf<T>>;
}

const offered = new Set<PropertyKey>([
  'insert',
  'upsert',
  'update',
  'delete',
  'find',
  'findBy',
  'findOne',
  'findOneBy',
  'findOneByOrFail',
  'exists',
  'existsBy',
  'count',
  'countBy',
  'createQueryBuilder',
] satisfies (keyof TxManager)[]);

export interface StatementQueue {
  /** Sends a statement of the manager. */
  send(text: string, values: readonly unknown[]): Promise<pg.QueryResult>;
  /** Registers a call until it settles. */
  track(call: Promise<unknown>): void;
}

/** Tracks the calls of a manager or query builder, including the builders that it creates. */
function follow<T extends object>(target: T, queue: StatementQueue): T {
  const proxy: T = new Proxy(target, {
    get: (_, key) => {
      if (!(target instanceof QueryBuilder) && typeof key === 'string' && !offered.has(key))
        throw new Error(`tx.manager has no ${key}`);
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        const result: unknown = Reflect.apply(member, target, args);
        if (result === target) return proxy;
        if (result instanceof Promise) queue.track(result);
        return result instanceof QueryBuilder ? follow(result as object, queue) : result;
      };
    },
  });
  return proxy;
}

/** Binds a runner to an open transaction: its manager's statements go through `queue`, and it never commits. */
export function bindManager(runner: QueryRunner, queue: StatementQueue): TxManager {
  const refuse = () => Promise.reject(new Error('tx.manager cannot begin or end a transaction'));
  Object.assign(runner, {
    isTransactionActive: true,
    query: async (text: string, values: readonly unknown[] = [], structured = false) => {
      const { rows, rowCount, command } = await queue.send(text, values);
      const raw = command === 'UPDATE' || command === 'DELETE' ? [rows, rowCount] : rows;
      return structured ? { raw, records: rows, affected: rowCount } : raw;
    },
    startTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
  });
  return follow<EntityManager>(runner.manager, queue) as unknown as TxManager;
}
