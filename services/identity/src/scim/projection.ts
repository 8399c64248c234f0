import { findTarget, staffSchema, enterpriseSchema, type Target } from './attributes.ts';
import { isObject } from './canonical.ts';
import type { Json } from './filter.ts';

/** Attributes to return, or not to return (RFC 7644 section 3.9). */
export interface Projection {
  readonly attributes: readonly string[];
  readonly excludedAttributes: readonly string[];
}

const targetsOf = (names: readonly string[]): Target[] =>
  names.flatMap((name) => {
    const target = findTarget(name.trim());
    return target && target !== 'IGNORED' ? [target] : [];
  });

/** Keeps or leaves out the parts of a value. */
function partOf(value: unknown, choose: (name: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => partOf(each, choose));
  return isObject(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => choose(name))) : value;
}

function project(
  values: Json,
  schema: string | null,
  { targets, isChosen }: { targets: Target[]; isChosen: boolean },
): Json {
  const own = targets.filter((each) => each.schema === schema);
  const entries = Object.entries(values).flatMap(([name, value]) => {
    const about = own.filter(({ attribute }) => attribute === null || attribute.name === name);
    const isAlways = schema === null && (name === 'id' || name === 'schemas');
    if (isAlways || (about.length === 0 && !isChosen)) return [[name, value] as const];
    if (about.length === 0) return [];
    const parts = about.flatMap(({ sub }) => sub?.name ?? []);
    if (parts.length < about.length) return isChosen ? [[name, value] as const] : [];
    return [[name, partOf(value, (part) => parts.includes(part) === isChosen)] as const];
  });
  return Object.fromEntries(entries);
}

/** Returns the part of a user that was asked for. `id` and `schemas` are always part of it. */
export function projectUser(user: Json, { attributes, excludedAttributes }: Projection): Json {
  const isChosen = attributes.length > 0;
  if (!isChosen && excludedAttributes.length === 0) return user;
  const given = { targets: targetsOf(isChosen ? attributes : excludedAttributes), isChosen };
  const extensions = [enterpriseSchema, staffSchema];
  const core = Object.fromEntries(Object.entries(user).filter(([name]) => !extensions.includes(name)));
  const result = project(core, null, given);
  for (const schema of extensions) {
    const values = user[schema];
    const part = isObject(values) ? project(values, schema, given) : {};
    if (Object.keys(part).length > 0) result[schema] = part;
  }
  return result;
}
