import { FieldRefusal, mayAskBy, personalFacts, type Actor, type PersonalFact } from '@slrt/domain';
import {
  defaultFieldResolver,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { accessOf, restrictTo, type Access } from '../access.ts';
import { declaredFacts } from './declared-facts.ts';

/** Thrown for an argument that asks by a fact which the caller may not learn. Becomes `ARGUMENT_NOT_ALLOWED`. */
export class ArgumentRefusal extends FieldRefusal {
  /** Path of the argument, e.g. `filter.deciles`. */
  readonly argument: string;
  constructor(argument: string) {
    super('ARGUMENT_NOT_ALLOWED');
    this.argument = argument;
  }
}

/** Facts that the use of an argument or input field asks by. */
export interface AskedFacts {
  /** Path of the argument, e.g. `filter.deciles`, or `orderBy.field` for a value of an enum. */
  readonly argument: string;
  readonly facts: readonly PersonalFact[];
}
/** Appends the facts that a given value asks by. */
type Collect = (value: unknown, found: AskedFacts[]) => void;

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

/** Returns the values of an enum that ask by a fact, by their internal value. */
function factsOfValues(type: GraphQLInputType): ReadonlyMap<unknown, readonly PersonalFact[]> {
  if (!isEnumType(type)) return new Map();
  return new Map(
    type.getValues().flatMap((value) => {
      const facts = declaredFacts(value)?.facts ?? [];
      return facts.length > 0 ? [[value.value as unknown, facts] as const] : [];
    }),
  );
}

function collectorOfType(type: GraphQLInputType, path: string): Collect | null {
  if (isNonNullType(type)) return collectorOfType(type.ofType, path);
  if (isListType(type)) {
    const each = collectorOfType(type.ofType, path);
    if (!each) return null;
    return (values, found) => {
      for (const one of Array.isArray(values) ? (values as unknown[]) : [values]) each(one, found);
    };
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const collect = collectorOf(field, path);
      return collect ? [[field.name, collect] as const] : [];
    });
    if (fields.length === 0) return null;
    return (value, found) => {
      if (isGiven(value))
        for (const [name, collect] of fields) collect((value as Record<string, unknown>)[name], found);
    };
  }
  const byValue = factsOfValues(type);
  if (byValue.size === 0) return null;
  return (value, found) => {
    const facts = byValue.get(value);
    if (facts) found.push({ argument: path, facts });
  };
}

/** Returns what collects the facts that an argument or input field asks by; null if it asks by none. `parent` is the path above it. */
function collectorOf(place: GraphQLArgument | GraphQLInputField, parent = ''): Collect | null {
  const path = parent ? `${parent}.${place.name}` : place.name;
  const own = declaredFacts(place)?.facts ?? [];
  const inner = collectorOfType(place.type, path);
  if (own.length === 0) return inner;
  return (value, found) => {
    if (!isGiven(value)) return;
    found.push({ argument: path, facts: own });
    inner?.(value, found);
  };
}

/**
 * Makes every field whose arguments ask by facts see only the assignments of the caller that may learn all of them: a filter, a search and
 * a sort order tell the fact about every record of the list. Throws `ArgumentRefusal` if an argument leaves none of the roles by which the
 * caller could use the field.
 */
export function enforceFactRights(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type.name === 'Mutation') continue;
    for (const field of Object.values(type.getFields())) restrict(field);
  }
  return schema;
}

function restrict(field: GraphQLField<unknown, unknown>): void {
  const collectors = field.args.flatMap((argument) => {
    const collect = collectorOf(argument);
    return collect ? [{ name: argument.name, collect }] : [];
  });
  if (collectors.length === 0) return;
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args: Record<string, unknown>, context, info) => {
    const asked: AskedFacts[] = [];
    for (const { name, collect } of collectors) collect(args[name], asked);
    const { actor } = context as { readonly actor?: Actor };
    if (asked.length === 0 || !actor) return resolve(source, args, context, info);
    const facts = personalFacts.filter((fact) => asked.some((each) => each.facts.includes(fact)));
    if (actor.assignments.every(({ role }) => mayAskBy(role, facts))) return resolve(source, args, context, info);
    const { access, lost } = narrow(actor, facts);
    const narrowed = Object.assign(Object.create(context as object) as object, access);
    return explain(
      () => resolve(source, args, narrowed, info),
      () => {
        const closed = asked.find((each) => actor.assignments.every(({ role }) => !mayAskBy(role, each.facts)));
        return lost() ? new ArgumentRefusal((closed ?? asked[0])?.argument ?? '') : null;
      },
    );
  };
}

/**
 * Restricts the caller's rights to the roles that may ask by the facts. `lost` returns true once the resolver asked for rights that the
 * caller has only without the restriction: a role that may not use the field at all gets FORBIDDEN, and no advice to leave out an argument.
 */
function narrow(actor: Actor, facts: readonly PersonalFact[]): { access: Access; lost: () => boolean } {
  const [whole, restricted] = [accessOf(actor), restrictTo({ actor }, facts)];
  let isLost = false;
  const scope: Access['scope'] = (roles) => {
    const found = restricted.scope(roles);
    isLost ||= found === null && whole.scope(roles) !== null;
    return found;
  };
  return { access: { ...restricted, scope }, lost: () => isLost };
}

/** Runs a resolver with narrowed rights. Throws what `reason` returns instead of FORBIDDEN, unless it returns null. */
function explain(run: () => unknown, reason: () => Error | null): unknown {
  const fail = (error: unknown): never => {
    throw (error instanceof FieldRefusal && error.code === 'FORBIDDEN' && reason()) || error;
  };
  try {
    const value = run();
    return value instanceof Promise ? value.catch(fail) : value;
  } catch (error) {
    return fail(error);
  }
}
