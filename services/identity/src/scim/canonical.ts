import { findSub, findTarget, type Attribute } from './attributes.ts';
import type { Json } from './filter.ts';

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns a truth value. Entra ID sends `"True"` and `"False"`. */
const readBoolean = (value: unknown): unknown =>
  typeof value === 'string' && /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : value;

/** Returns a value of a list or a complex value with the exact names of its parts. What is not kept is left out. */
function partsOf(of: Attribute, value: unknown): unknown {
  // Some directories send the values of a list as plain text.
  if (!isObject(value)) return of.multiValued && typeof value === 'string' ? { value } : value;
  const entries = Object.entries(value).flatMap(([name, each]) => {
    const sub = findSub(of, name);
    return sub && each !== null ? [[sub.name, canonicalValue(sub, each)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Returns a value of an attribute in its own form: a list for a list, exact names of parts, truth values for their text. */
export function canonicalValue(of: Attribute, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  const items = of.multiValued ? (Array.isArray(value) ? value : [value]) : null;
  const each = (item: unknown) =>
    of.type === 'complex' ? partsOf(of, item) : of.type === 'boolean' ? readBoolean(item) : item;
  return items ? items.map(each) : each(value);
}

/**
 * Returns the body of a user with the exact names of the attributes that are kept; names may come in any case, and attributes of
 * extensions under their whole name. The names of the result are those of our schemas, never the caller's.
 */
export function canonicalUser(body: Json): Json {
  const result: Json = {};
  const put = (path: string, value: unknown): void => {
    const target = findTarget(path);
    if (!target || target === 'IGNORED') return;
    const { schema, attribute, sub } = target;
    if (!attribute) {
      if (schema && isObject(value)) for (const [name, each] of Object.entries(value)) put(`${schema}:${name}`, each);
      return;
    }
    const holder = schema ? ((result[schema] ??= {}) as Json) : result;
    if (!sub) holder[attribute.name] = canonicalValue(attribute, value);
    else if (!attribute.multiValued)
      holder[attribute.name] = {
        ...(holder[attribute.name] as Json | undefined),
        [sub.name]: canonicalValue(sub, value),
      };
  };
  for (const [name, value] of Object.entries(body)) put(name, value);
  return result;
}
