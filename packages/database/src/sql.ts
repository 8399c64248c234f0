import { createHash } from 'node:crypto';
import type { EntityKey } from '@slrt/domain';

/** Text of an object that a statement contains literally. Every other object is a value. */
export const part: unique symbol = Symbol('sql');

/** Fixed SQL text: a name or an expression. Never built from a caller's input. */
export class SqlText {
  readonly [part]: string;
  constructor(text: string) {
    this[part] = text;
  }
}

declare const row: unique symbol;
/** A list of columns, with the type of the selected row. */
export type Selection<Row> = SqlText & { readonly [row]: Row };

/** A statement, or a part of one, with its values. Built by the `sql` tag. */
export class Sql<Row extends object = object> {
  declare readonly [row]: Row;
  readonly [part] = '';
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
  constructor(strings: TemplateStringsArray, values: readonly unknown[]) {
    this.strings = strings;
    this.values = values;
  }
}

type Intersect<U> = (U extends unknown ? (each: U) => void : never) extends (all: infer I) => void ? I : never;
/** Row type of all columns that a template selects with `all` and `pick`. */
type Selected<Values extends readonly unknown[]> =
  Intersect<Values[number] extends infer V ? (V extends Selection<infer Row> ? { row: Row } : never) : never> extends {
    row: infer Row extends object;
  }
    ? Row
    : object;

/** A template tag. The row type is that of the selections in the template, or the given type. */
export interface SqlTag {
  <const Values extends readonly unknown[]>(strings: TemplateStringsArray, ...values: Values): Sql<Selected<Values>>;
  <Row extends object>(strings: TemplateStringsArray, ...values: readonly unknown[]): Sql<Row>;
}
export interface RunSql {
  <const Values extends readonly unknown[]>(
    strings: TemplateStringsArray,
    ...values: Values
  ): Promise<Selected<Values>[]>;
  <Row extends object>(strings: TemplateStringsArray, ...values: readonly unknown[]): Promise<Row[]>;
}

/** Builds a statement for `tx.send`, or a part of another template. */
export const sql: SqlTag = (strings: TemplateStringsArray, ...values: readonly unknown[]) =>
  new Sql<never>(strings, values);

/** Wraps an SQL expression that is inserted literally. */
export const raw = (text: string): SqlText => new SqlText(text);

/**
 * Wraps a statement that a compiler generated (a rule, a part of a report) with placeholders `$1`, `$2`… for `values`.
 * Hand-written statements are templates.
 */
export function compiled<Row extends object>(text: string, values: readonly unknown[] = []): Sql<Row> {
  const [first = '', ...rest] = text.split(/\$(\d+)/);
  const strings = [first, ...rest.filter((_, n) => n % 2 === 1)];
  const numbers = rest.filter((_, n) => n % 2 === 0);
  return new Sql<Row>(
    Object.assign(strings, { raw: strings }),
    numbers.map((number) => values[Number(number) - 1]),
  );
}

const noConditions = sql`true`;
/** Joins conditions with `and`. Omits absent ones; without any condition the result is true. */
export function allOf(...conditions: readonly (Sql | false | null | undefined)[]): Sql {
  const [first, ...more] = conditions.filter((each) => each instanceof Sql);
  return more.reduce((before, next) => sql`${before} and ${next}`, first ?? noConditions);
}

/** Matches rows in an area and below: one range of the code, which can use an index (`.` sorts directly before `/`). */
export const inArea = (column: SqlText, code: string): Sql =>
  sql`(${column} >= ${code} and ${column} < ${code} || '/')`;

/**
 * The keys of rows as `(district_code, id)`, for `where (district_code, id) in ${keyRows(keys)}`. The text is the same
 * for any number of keys.
 */
export const keyRows = (keys: readonly EntityKey[]): Sql =>
  sql`(select * from unnest(${keys.map((key) => key.district)}::text[], ${keys.map((key) => key.uuid)}::uuid[]))`;

/**
 * Maximum number of prepared statements. Named statements stay prepared on every connection; further ones are not
 * named.
 */
const maxNames = 5_000;
const statementNames = new Map<string, string>();
/**
 * Returns the name under which connections keep the prepared statement of a text; undefined when the maximum is
 * reached.
 */
export function statementName(text: string): string | undefined {
  let name = statementNames.get(text);
  if (!name && statementNames.size < maxNames) {
    name = createHash('sha1').update(text).digest('base64url').slice(0, 20);
    statementNames.set(text, name);
  }
  return name;
}

export interface Statement {
  readonly name: string | undefined;
  readonly text: string;
  readonly values: unknown[];
}
/** Cached text of a template. Valid for the same names at the same positions. */
interface Template {
  readonly name: string | undefined;
  readonly text: string;
  readonly fixed: readonly unknown[];
}
const templates = new WeakMap<TemplateStringsArray, Template>();

const isPart = (value: unknown): value is { readonly [part]: string } =>
  typeof value === 'object' && value !== null && (value as { [part]?: string })[part] !== undefined;

/** Returns the values of a template whose text is cached; null when it contains another name, or a part with values. */
function valuesFor(template: Template, values: readonly unknown[]): unknown[] | null {
  const { fixed } = template;
  const parameters: unknown[] = [];
  for (let n = 0; n < values.length; n += 1) {
    const value = values[n];
    if (fixed[n] === undefined) {
      if (isPart(value)) return null;
      parameters.push(value);
    } else if (fixed[n] !== value) return null;
  }
  return parameters;
}

function write(strings: TemplateStringsArray, values: readonly unknown[], parameters: unknown[]): string {
  let text = strings[0] ?? '';
  values.forEach((value, n) => {
    if (value instanceof Sql) text += write(value.strings, value.values, parameters);
    else if (isPart(value)) text += value[part];
    else text += `$${parameters.push(value)}`;
    text += strings[n + 1] ?? '';
  });
  return text;
}

/**
 * Returns the text and values of a template. Names and columns become text, parts are inlined, everything else becomes
 * a parameter. The text of a template without parts is built only once.
 */
export function render(strings: TemplateStringsArray, values: readonly unknown[]): Statement {
  const known = templates.get(strings);
  const parameters = known && valuesFor(known, values);
  if (parameters) return { name: known.name, text: known.text, values: parameters };
  const written: unknown[] = [];
  const text = write(strings, values, written);
  const name = statementName(text);
  if (!values.some((value) => value instanceof Sql))
    templates.set(strings, { name, text, fixed: values.map((value) => (isPart(value) ? value : undefined)) });
  return { name, text, values: written };
}
