import { EntitySchema, type EntitySchemaColumnOptions, type EntitySchemaOptions } from 'typeorm';
import { part, SqlText, type Selection } from './sql.ts';

declare const types: unique symbol;
type Insertion = 'required' | 'optional' | 'never';

/** A column: its type in the database, the type of the driver's value, and whether an insert may or must contain it. */
export interface Column<Value = unknown, Insert extends Insertion = Insertion> {
  readonly options: EntitySchemaColumnOptions;
  readonly [types]?: { readonly value: Value; readonly insert: Insert };
}
export type Columns = Readonly<Record<string, Column>>;
type ValueOf<C> = C extends Column<infer Value> ? Value : never;
type InsertionOf<C> = C extends Column<unknown, infer Insert> ? Insert : never;

/** A row of these columns as the driver returns it. */
type RowFrom<C extends Columns> = { readonly [K in keyof C]: ValueOf<C[K]> };
/** Values of an insert. Columns with a default or null may be omitted; generated columns are not allowed. */
type NewRowFrom<C extends Columns> = {
  readonly [K in keyof C as InsertionOf<C[K]> extends 'required' ? K : never]: ValueOf<C[K]>;
} & { readonly [K in keyof C as InsertionOf<C[K]> extends 'optional' ? K : never]?: ValueOf<C[K]> | undefined };

const column = <Value>(type: EntitySchemaColumnOptions['type']): Column<Value, 'required'> => ({ options: { type } });
/** `Value` narrows the text to a union of literals. */
export const text = <Value extends string = string>() => column<Value>('text');
export const uuid = () => column<string>('uuid');
/** `timestamptz` */
export const instant = () => column<Date>('timestamptz');
/** `date`, as `YYYY-MM-DD`. */
export const day = () => column<string>('date');
export const integer = () => column<number>('int4');
export const smallint = () => column<number>('int2');
/** `int8`, as text to avoid rounding. */
export const bigint = () => column<string>('int8');
/** As text to avoid rounding. */
export const numeric = () => column<string>('numeric');
/** `float8` */
export const double = () => column<number>('float8');
/** `float4` */
export const real = () => column<number>('float4');
export const boolean = () => column<boolean>('bool');
/** `jsonb` that holds `Value`. */
export const json = <Value = unknown>() => column<Value>('jsonb');
/** `bytea` */
export const bytes = () => column<Buffer>('bytea');

const extend = <Value, Insert extends Insertion>(
  of: Column,
  options: Partial<EntitySchemaColumnOptions>,
): Column<Value, Insert> => ({ options: { ...of.options, ...options } });

/** An array of `of`. */
export const list = <Value>(of: Column<Value>) => extend<Value[], 'required'>(of, { array: true });
export const nullable = <Value>(of: Column<Value>) => extend<Value | null, 'optional'>(of, { nullable: true });
/** Part of the primary key. */
export const primary = <Value, Insert extends Insertion>(of: Column<Value, Insert>) =>
  extend<Value, Insert>(of, { primary: true });
/** The database computes `expression` when an insert omits the column. Written as PostgreSQL prints it. */
export const defaultTo = <Value>(of: Column<Value>, expression: string) =>
  extend<Value, 'optional'>(of, { default: () => expression });
/** `generated always as identity` */
export const identity = <Value>(of: Column<Value>) =>
  extend<Value, 'never'>(of, { generated: 'increment', insert: false, update: false });
/** `generated always as (expression) stored`. Written as PostgreSQL prints it. */
export const generated = <Value>(of: Column<Value>, expression: string) =>
  extend<Value, 'never'>(of, { asExpression: expression, generatedType: 'STORED', insert: false, update: false });

/** Names of a table for `tx.sql`: `${l}`, `${l.all}`, `${l.pick('id', 'code')}`, `${l.$code}`. */
export type TableNames<Row> = {
  readonly [K in keyof Row & string as `$${K}`]: SqlText;
} & {
  readonly [part]: string;
  /** Every column, in the table's order. */
  readonly all: Selection<Row>;
  /** Some columns, separated by commas. */
  readonly pick: <const K extends keyof Row & string>(...names: readonly K[]) => Selection<Pick<Row, K>>;
};

/** The only definition of a table: TypeORM's entity, the row type, and the names for `tx.sql`. */
export type Table<Row extends object = object, NewRow extends object = object> = EntitySchema<Row> &
  TableNames<Row> & {
    readonly tableName: string;
    readonly columns: Columns;
    /** Returns the table with an alias: `${l.as('l')}` is `letter l`, and its columns are `l.code`. */
    readonly as: (alias: string) => TableNames<Row>;
    readonly [types]?: { readonly newRow: NewRow };
  };
/** Any table, for code that uses only its description. */
export type AnyTable = EntitySchema & { readonly tableName: string; readonly columns: Columns };

export type RowOf<T> = T extends EntitySchema<infer Row> ? Row : never;
export type NewRowOf<T> = T extends { readonly [types]?: { readonly newRow: infer NewRow } } ? NewRow : never;

function namesOf<Row>(columns: readonly string[], table: string, prefix: string): TableNames<Row> {
  const pick = (...names: readonly string[]) => new SqlText(names.map((name) => prefix + name).join(', '));
  return Object.assign(Object.fromEntries(columns.map((name) => [`$${name}`, new SqlText(prefix + name)])), {
    [part]: table,
    all: pick(...columns),
    pick,
  }) as unknown as TableNames<Row>;
}

/** Defines a table: `defineTable('letter', { id: primary(uuid()), code: text(), revoked_at: nullable(instant()) })`. */
export function defineTable<const C extends Columns>(name: string, columns: C): Table<RowFrom<C>, NewRowFrom<C>> {
  const names = Object.keys(columns);
  const options = Object.fromEntries(Object.entries(columns).map(([each, { options }]) => [each, options]));
  const description: unknown = { name, tableName: name, columns: options };
  const schema = new EntitySchema(description as EntitySchemaOptions<RowFrom<C>>);
  const table: unknown = Object.assign(schema, namesOf(names, name, ''), {
    tableName: name,
    columns,
    as: (alias: string) => namesOf(names, `${name} ${alias}`, `${alias}.`),
  });
  return table as Table<RowFrom<C>, NewRowFrom<C>>;
}
