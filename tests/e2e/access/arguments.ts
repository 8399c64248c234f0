import { mayAskBy, type PersonalFact, type Role } from '@slrt/domain';
import { declaredFacts } from '@slrt/subgraph';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
} from 'graphql';
import { owners, plain, valueOf, type Case, type Samples } from './probe.ts';

/** A use of a root field with one optional argument that asks by facts. */
export interface ArgumentCase {
  /** `households(filter.deciles)`, or `households(orderBy.field DECILE)` for a value of an enum. */
  readonly name: string;
  readonly facts: readonly PersonalFact[];
  readonly case: Case;
}

interface Asked {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly label: string;
  readonly facts: readonly PersonalFact[];
}

/** Returns each optional input field or enum value below a place that asks by facts, with a value for it. */
function askedBelow(place: GraphQLArgument | GraphQLInputField, at: string, samples: Samples): Asked[] {
  const named = getNamedType(place.type);
  const own = declaredFacts(place)?.facts ?? [];
  const whole = (): Asked[] =>
    own.length > 0 && !isNonNullType(place.type)
      ? [
          {
            path: [place.name],
            value: valueOf(`${at}.${place.name}`, place.type, samples, plain),
            label: '',
            facts: own,
          },
        ]
      : [];
  const inside = (list: readonly Asked[]) =>
    list.map((each) => ({ ...each, path: [place.name, ...each.path], facts: [...own, ...each.facts] }));
  if (isInputObjectType(named)) {
    const below = Object.values(named.getFields()).flatMap((field) => askedBelow(field, named.name, samples));
    return inside(below);
  }
  if (!isEnumType(named)) return whole();
  const values = named.getValues().flatMap((value) => {
    const facts = declaredFacts(value)?.facts ?? [];
    return facts.length > 0 ? [{ path: [], value: value.name, label: ` ${value.name}`, facts }] : [];
  });
  return [...whole(), ...inside(values)];
}

/** Returns a copy of the variables in which the value at a path is another one. */
function withValue(variables: unknown, [first, ...rest]: readonly string[], value: unknown): unknown {
  if (first === undefined) return value;
  const known = (variables ?? {}) as Readonly<Record<string, unknown>>;
  return { ...known, [first]: withValue(known[first], rest, value) };
}

/** Adds what an input object requires beside the value at a path. */
function required(
  field: GraphQLField<unknown, unknown>,
  [first, ...rest]: readonly string[],
  samples: Samples,
): object {
  const argument = field.args.find(({ name }) => name === first);
  const named = argument && getNamedType(argument.type);
  if (!argument || !isInputObjectType(named) || rest.length === 0) return {};
  const value = valueOf(named.name, argument.type, samples, plain);
  return { [argument.name]: value };
}

/** Returns a case for every optional argument of the queries that asks by a fact. */
export function argumentCases(cases: readonly Case[], samples: Samples): ArgumentCase[] {
  return cases
    .filter(({ kind }) => kind === 'Query')
    .flatMap((each) => {
      const schema = owners.find(([name]) => name === each.owner)?.[1];
      const field = schema?.getQueryType()?.getFields()[each.field];
      if (!field) return [];
      return field.args
        .flatMap((argument) => askedBelow(argument, `Query.${field.name}`, samples))
        .map(({ path, value, label, facts }) => {
          const base = { ...each.variables, ...required(field, path, samples) };
          const variables = withValue(base, path, value) as Case['variables'];
          return { name: `${field.name}(${path.join('.')}${label})`, facts, case: { ...each, variables } };
        });
    });
}

/** Returns the roles that may use an argument: those that may use the field and learn the facts. */
export const rolesThatMayAsk = (fieldRoles: readonly Role[], facts: readonly PersonalFact[]): Role[] =>
  fieldRoles.filter((role) => mayAskBy(role, facts));
