import { isDeepStrictEqual } from 'node:util';
import { findSub, findTarget, type Attribute } from './attributes.ts';
import { canonicalValue, isObject } from './canonical.ts';
import { matches, readValueFilter, type Condition, type Json } from './filter.ts';
import { scimErrors } from './scim-error.ts';

export const patchSchema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
/** Operations of a request. */
const maxOperations = 100;

type Kind = 'add' | 'replace' | 'remove';
interface Change {
  readonly kind: Kind;
  readonly value: unknown;
}

/** `attribute[filter].part`: what stands before, inside and after the filter. */
const filtered = /^(?<before>[^[\]]+)\[(?<filter>.+)\](?:\.(?<part>\w+))?$/s;

/** Returns the values that a condition of equalities asks for: those of a new value in the list. */
function valueOf(condition: Condition): Json | null {
  if (condition.op === 'eq') return { [condition.path.join('.')]: condition.value };
  if (condition.op !== 'and') return null;
  const parts = condition.all.map(valueOf);
  return parts.includes(null) ? null : (Object.assign({}, ...parts) as Json);
}

/** Changes the values of a list that a filter chooses. Without one, a new value is made if the filter says how it looks. */
function changeChosen(
  items: readonly Json[],
  { list, condition, sub }: { list: Attribute; condition: Condition; sub: Attribute | null },
  { kind, value }: Change,
): Json[] {
  const isRemoval = kind === 'remove' || value === null;
  const change = (item: Json): Json => {
    const next = { ...item };
    if (!sub) Object.assign(next, canonicalValue({ ...list, multiValued: false }, value));
    else if (isRemoval) Reflect.deleteProperty(next, sub.name);
    else next[sub.name] = canonicalValue(sub, value);
    return next;
  };
  if (items.some((item) => matches(condition, item))) {
    if (isRemoval && !sub) return items.filter((item) => !matches(condition, item));
    return items.map((item) => (matches(condition, item) ? change(item) : item));
  }
  if (isRemoval) return [...items];
  // Entra ID replaces `emails[type eq "work"].value` of a person without an address.
  const made = valueOf(condition);
  if (!made) throw scimErrors.noTarget();
  return [...items, change(made)];
}

/** Changes an attribute as a whole. */
function changeWhole(holder: Json, of: Attribute, { kind, value }: Change): void {
  const given = canonicalValue(of, value);
  const own = holder[of.name];
  if (of.multiValued) {
    const known = Array.isArray(own) ? (own as unknown[]) : [];
    const values = (given ?? []) as unknown[];
    // The parts in the request choose the values, as Entra ID removes members.
    const isGiven = (each: unknown) =>
      values.some((one) =>
        isObject(one) && isObject(each)
          ? Object.entries(one).every(([name, part]) => isDeepStrictEqual(each[name], part))
          : isDeepStrictEqual(one, each),
      );
    if (kind === 'remove') holder[of.name] = given === null ? [] : known.filter((each) => !isGiven(each));
    else if (kind === 'replace') holder[of.name] = values;
    else holder[of.name] = [...known, ...values.filter((one) => !known.some((each) => isDeepStrictEqual(one, each)))];
  } else if (kind === 'remove' || given === null) Reflect.deleteProperty(holder, of.name);
  else holder[of.name] = isObject(given) ? { ...(isObject(own) ? own : {}), ...given } : given;
}

/** Changes a part of an attribute: of its one value, or of each value of a list. */
function changePart(holder: Json, { of, sub }: { of: Attribute; sub: Attribute }, change: Change): void {
  const own = holder[of.name];
  const parts = of.multiValued ? (Array.isArray(own) ? own : []).filter(isObject) : [isObject(own) ? own : {}];
  const next = parts.map((part) => {
    const copy = { ...part };
    changeWhole(copy, sub, change);
    return copy;
  });
  if (of.multiValued && next.length === 0) throw scimErrors.noTarget();
  holder[of.name] = of.multiValued ? next : next[0];
}

function applyAt(user: Json, path: string, change: Change): void {
  const { before = path, filter, part } = filtered.exec(path)?.groups ?? {};
  const target = findTarget(before);
  if (target === 'IGNORED' || before === 'schemas') return;
  if (!target) throw scimErrors.path();
  const { schema, attribute, sub } = target;
  if (attribute?.mutability === 'readOnly') throw scimErrors.readOnly();
  if (!attribute) {
    if (filter !== undefined) throw scimErrors.path();
    if (change.kind === 'remove') user[schema ?? ''] = {};
    else if (isObject(change.value))
      for (const [name, value] of Object.entries(change.value))
        applyAt(user, `${schema ?? ''}:${name}`, { ...change, value });
    else throw scimErrors.value();
    return;
  }
  const holder = schema ? (user[schema] = { ...(user[schema] as Json | undefined) }) : user;
  if (filter === undefined) {
    if (sub) changePart(holder, { of: attribute, sub }, change);
    else changeWhole(holder, attribute, change);
    return;
  }
  const chosen = part === undefined ? null : findSub(attribute, part);
  if (!attribute.multiValued || attribute.type !== 'complex' || sub || chosen === undefined) throw scimErrors.path();
  const condition = readValueFilter(filter, attribute);
  const items = (Array.isArray(holder[attribute.name]) ? (holder[attribute.name] as unknown[]) : []).filter(isObject);
  holder[attribute.name] = changeChosen(items, { list: attribute, condition, sub: chosen }, change);
}

/** Asserts that a value is one operation. Returns it with its kind in lower case. */
function readOperation(operation: unknown): Change & { readonly path: string | null } {
  const { op, path, value } = isObject(operation) ? operation : {};
  const kind = typeof op === 'string' ? op.toLowerCase() : '';
  if (kind !== 'add' && kind !== 'replace' && kind !== 'remove') throw scimErrors.syntax();
  if (path !== undefined && path !== null && (typeof path !== 'string' || path.length > 1_000)) throw scimErrors.path();
  if (kind === 'remove' && !path) throw scimErrors.noTarget();
  if (kind !== 'remove' && value === undefined) throw scimErrors.value();
  return { kind, path: path ?? null, value };
}

/**
 * Applies the operations of a PATCH request (RFC 7644 section 3.5.2) to a user and returns the result; the user stays as it is.
 * Attributes that are not kept are ignored, unknown ones are `invalidPath`. Throws `ScimError`.
 */
export function applyPatch(user: Json, body: unknown): Json {
  const operations = isObject(body) ? body['Operations'] : undefined;
  const isMessage = isObject(body) && Array.isArray(body['schemas']) && body['schemas'].includes(patchSchema);
  if (!isMessage || !Array.isArray(operations) || operations.length === 0 || operations.length > maxOperations)
    throw scimErrors.syntax();
  const result = structuredClone(user);
  for (const each of operations) {
    const { kind, path, value } = readOperation(each);
    if (path !== null) applyAt(result, path.trim(), { kind, value });
    else if (isObject(value))
      for (const [name, part] of Object.entries(value)) applyAt(result, name, { kind, value: part });
    else throw scimErrors.value();
  }
  return result;
}
