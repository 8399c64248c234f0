import { FieldRefusal, issue, levelOf, refusals, type Refusal } from '@slrt/domain';
import {
  defaultFieldResolver,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

type Level = NonNullable<ReturnType<typeof levelOf>>;
/** Appends the paths below `path` at which `value` holds a region code of another level. */
type Check = (value: unknown, path: string, found: string[]) => void;

/** The level that `@regionLevel` asks of an argument or input field; null without the directive. */
function requiredLevel({ astNode }: GraphQLArgument | GraphQLInputField): Level | null {
  const directive = astNode?.directives?.find(({ name }) => name.value === 'regionLevel');
  const value = directive?.arguments?.[0]?.value;
  return value?.kind === Kind.ENUM ? (value.value as Level) : null;
}

const join = (path: string, name: string) => (path ? `${path}.${name}` : name);

/** Returns the check of an input type, or null when no field of it has a level. Input types do not contain themselves here. */
function checkOfType(type: GraphQLInputType): Check | null {
  if (isNonNullType(type)) return checkOfType(type.ofType);
  if (isListType(type)) {
    const check = checkOfType(type.ofType);
    return (
      check &&
      ((values, path, found) => {
        if (Array.isArray(values)) values.forEach((value, at) => check(value, join(path, String(at)), found));
      })
    );
  }
  if (!isInputObjectType(type)) return null;
  const checks = Object.values(type.getFields()).flatMap((field) => {
    const check = checkOf(field);
    return check ? [[field.name, check] as const] : [];
  });
  if (checks.length === 0) return null;
  return (value, path, found) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, check] of checks) check((value as Record<string, unknown>)[name], join(path, name), found);
  };
}

function checkOf(place: GraphQLArgument | GraphQLInputField): Check | null {
  const level = requiredLevel(place);
  if (!level) return checkOfType(place.type);
  return (value, path, found) => {
    if (typeof value === 'string' && levelOf(value) !== level) found.push(path);
  };
}

/** True if a field answers with a union that `InvalidInput` belongs to. */
function answersInvalidInput(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isUnionType(named) && named.getTypes().some(({ name }) => name === 'InvalidInput');
}

const refusalOf = (paths: readonly string[]): Refusal =>
  refusals.invalidInput(paths.map((path) => issue(path, 'UNKNOWN_REGION')));

/**
 * Makes every field of the schema refuse region codes of another level than `@regionLevel` names, before its resolver runs.
 * A mutation answers with `InvalidInput`, whose issues name the paths inside `input`; another field fails with the code
 * `UNKNOWN_REGION`.
 */
export function enforceRegionLevels(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const checks = field.args.flatMap((argument) => {
        const check = checkOf(argument);
        return check ? [{ name: argument.name, path: argument.name === 'input' ? '' : argument.name, check }] : [];
      });
      if (checks.length === 0) continue;
      const { resolve = defaultFieldResolver } = field;
      const inUnion = answersInvalidInput(field.type);
      field.resolve = (source, args: Record<string, unknown>, context, info) => {
        const found: string[] = [];
        for (const { name, path, check } of checks) check(args[name], path, found);
        if (found.length === 0) return resolve(source, args, context, info);
        if (inUnion) return refusalOf(found).failure;
        throw new FieldRefusal('UNKNOWN_REGION');
      };
    }
  }
  return schema;
}
