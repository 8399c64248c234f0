import { parse, type Filter } from 'scim2-parse-filter';
import { findSub, findTarget, type Attribute } from './attributes.ts';
import { scimErrors } from './scim-error.ts';

/** A JSON object of SCIM. */
export type Json = Record<string, unknown>;

/** Condition on a resource or on a value of a list. `path` leads to the attribute by its exact names. */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly all: readonly Condition[] }
  | { readonly op: 'not'; readonly condition: Condition }
  | { readonly op: 'some'; readonly path: readonly string[]; readonly condition: Condition }
  | { readonly op: Comparison; readonly path: readonly string[]; readonly of: Attribute; readonly value: Value };
type Comparison = 'eq' | 'ne' | 'co' | 'sw' | 'ew' | 'gt' | 'lt' | 'ge' | 'le' | 'pr';
type Value = string | number | boolean | null;

/** Characters and comparisons of a filter. Directories send one or two. */
const maxLength = 1_000;
const maxComparisons = 20;

/** Finds an attribute by its name: of a user, or of the values of a list. */
type Find = (name: string) => { readonly path: readonly string[]; readonly of: Attribute } | null;

const findOfUser: Find = (name) => {
  const target = findTarget(name);
  if (!target || target === 'IGNORED' || !target.attribute || name.toLowerCase() === 'schemas') return null;
  const { schema, attribute, sub } = target;
  const of = sub ?? attribute;
  if (of.returned === 'never') return null;
  return { path: [...(schema ? [schema] : []), attribute.name, ...(sub ? [sub.name] : [])], of };
};
const findIn =
  (list: Attribute): Find =>
  (name) => {
    const of = findSub(list, name);
    return of ? { path: [of.name], of } : null;
  };

/** Entra ID sends `True` as text. */
const booleanOf = (value: unknown): unknown =>
  typeof value === 'string' && /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : value;

function toCondition(filter: Filter, find: Find, count: { left: number }): Condition {
  if ('filters' in filter) return { op: filter.op, all: filter.filters.map((each) => toCondition(each, find, count)) };
  if ('filter' in filter) return { op: 'not', condition: toCondition(filter.filter, find, count) };
  const found = find(filter.attrPath);
  if (!found) throw scimErrors.filter();
  const { path, of } = found;
  if ('valFilter' in filter) {
    if (!of.multiValued || !of.subAttributes) throw scimErrors.filter();
    return { op: 'some', path, condition: toCondition(filter.valFilter, findIn(of), count) };
  }
  count.left -= 1;
  if (count.left < 0) throw scimErrors.filter();
  if (filter.op === 'pr') return { op: 'pr', path, of, value: null };
  // A list of values is compared by its `value` (RFC 7644 section 3.4.2.2).
  const compared = of.type === 'complex' ? findSub(of, 'value') : of;
  if (!compared) throw scimErrors.filter();
  const value = compared.type === 'boolean' ? (booleanOf(filter.compValue) as Value) : filter.compValue;
  if (compared.type === 'boolean' && (typeof value !== 'boolean' || !['eq', 'ne'].includes(filter.op)))
    throw scimErrors.filter();
  return { op: filter.op, path: compared === of ? path : [...path, 'value'], of: compared, value };
}

function read(text: string, find: Find): Condition {
  if (text.length > maxLength) throw scimErrors.filter();
  let parsed: Filter;
  try {
    parsed = parse(text);
  } catch {
    throw scimErrors.filter();
  }
  return toCondition(parsed, find, { left: maxComparisons });
}

/** Reads a filter on users, e.g. `userName eq "siti"`. Throws `ScimError` for a wrong or too large one. */
export const readFilter = (text: string): Condition => read(text, findOfUser);

/** Reads the filter of a path on the values of a list, as in `emails[type eq "work"]`. */
export const readValueFilter = (text: string, list: Attribute): Condition => read(text, findIn(list));

/** Returns the values at a path. A list on the way gives those of each of its items. */
function valuesAt(from: unknown, [first, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(from)) return from.flatMap((each) => valuesAt(each, first === undefined ? [] : [first, ...rest]));
  if (first === undefined) return from === undefined || from === null ? [] : [from];
  return typeof from === 'object' && from !== null && Object.hasOwn(from, first)
    ? valuesAt((from as Json)[first], rest)
    : [];
}

const orders: Readonly<Record<string, (order: number) => boolean>> = {
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
};

function compare(op: Comparison, of: Attribute, own: unknown, value: Value): boolean {
  if (of.type === 'boolean') return booleanOf(own) === value;
  const fold = (each: unknown) => (of.caseExact ? String(each) : String(each).toLowerCase());
  const [one, other] = [fold(own), fold(value)];
  if (op === 'co') return one.includes(other);
  if (op === 'sw') return one.startsWith(other);
  if (op === 'ew') return one.endsWith(other);
  if (op in orders) {
    const order = of.type === 'dateTime' ? Date.parse(one) - Date.parse(other) : one < other ? -1 : one > other ? 1 : 0;
    return orders[op]?.(order) ?? false;
  }
  return of.type === 'dateTime' ? Date.parse(one) === Date.parse(other) : one === other;
}

/** Returns true when a resource or a value of a list meets a condition. */
export function matches(condition: Condition, from: Json): boolean {
  if ('all' in condition) {
    const { op, all } = condition;
    return op === 'and' ? all.every((each) => matches(each, from)) : all.some((each) => matches(each, from));
  }
  if (condition.op === 'not') return !matches(condition.condition, from);
  if (condition.op === 'some') {
    const { path, condition: inner } = condition;
    return valuesAt(from, path).some(
      (each) => typeof each === 'object' && each !== null && matches(inner, each as Json),
    );
  }
  const { op, path, of, value } = condition;
  const values = valuesAt(from, path);
  if (op === 'pr') return values.some((each) => each !== '');
  if (value === null) return (op === 'eq') === (values.length === 0);
  if (op === 'ne') return !values.some((each) => compare('eq', of, each, value));
  return values.some((each) => compare(op, of, each, value));
}

/** Returns the values that a condition asks for by equality, wherever the rest leads: an index finds these accounts. */
export function equalities(condition: Condition): Readonly<Record<string, string>> {
  if (condition.op === 'and') return Object.assign({}, ...condition.all.map(equalities)) as Record<string, string>;
  return condition.op === 'eq' && typeof condition.value === 'string'
    ? { [condition.path.join('.')]: condition.value }
    : {};
}
