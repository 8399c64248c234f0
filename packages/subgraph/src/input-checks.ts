import { issue, levelOf, refusals, FieldRefusal, type ErrorCode, type InputIssue, type Refusal } from '@slrt/domain';
import {
  defaultFieldResolver,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  Kind,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { isBatch, type WrongItems } from './batch-variables.ts';
import type { InputProblem } from './input-problems.ts';

/** Marks a value that is not a valid `Date` or `DateTime`, from its coercion until the field's check. */
export const wrongDate = Symbol('wrong date');
/** Thrown for an invalid argument of a query. Becomes `BAD_USER_INPUT`. */
export class WrongArgument extends Error {
  readonly problem: InputProblem;
  constructor(problem: InputProblem) {
    super('BAD_USER_INPUT');
    this.problem = problem;
  }
}

type Level = NonNullable<ReturnType<typeof levelOf>>;
interface Found {
  readonly path: string;
  readonly code: Extract<ErrorCode, 'UNKNOWN_REGION' | 'INVALID_DATE'>;
  readonly allowed: InputProblem['allowed']['key'];
}
/** Appends the issues of `value` below `path`. */
type Check = (value: unknown, path: string, found: Found[]) => void;

/** Returns the level that `@regionLevel` requires of an argument or input field; null without the directive. */
function requiredLevel({ astNode }: GraphQLArgument | GraphQLInputField): Level | null {
  const directive = astNode?.directives?.find(({ name }) => name.value === 'regionLevel');
  const value = directive?.arguments?.[0]?.value;
  return value?.kind === Kind.ENUM ? (value.value as Level) : null;
}

const join = (path: string, name: string) => (path ? `${path}.${name}` : name);

/** Returns the check of a scalar type; null when any value that it parsed is valid. */
function checkOfScalar(name: string): Check | null {
  if (name !== 'Date' && name !== 'DateTime') return null;
  const allowed = name === 'Date' ? 'allowed.date' : 'allowed.instant';
  return (value, path, found) => {
    if (value === wrongDate) found.push({ path, code: 'INVALID_DATE', allowed });
  };
}

/** Returns the check of an input type, or null when there is nothing to check. Input types do not contain themselves here. */
function checkOfType(type: GraphQLInputType): Check | null {
  if (isNonNullType(type)) return checkOfType(type.ofType);
  if (isScalarType(type)) return checkOfScalar(type.name);
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
    if (typeof value === 'string' && levelOf(value) !== level)
      found.push({ path, code: 'UNKNOWN_REGION', allowed: 'allowed.text' });
  };
}

/** Result of a field whose input is not valid. */
type Answer = 'THROWS' | 'INVALID_INPUT' | 'PER_ITEM';

function answerOf({ type }: Pick<GraphQLField<unknown, unknown>, 'type'>): Answer {
  const named = getNamedType(type);
  if (!isUnionType(named) || !named.getTypes().some(({ name }) => name === 'InvalidInput')) return 'THROWS';
  return isBatch({ type }) ? 'PER_ITEM' : 'INVALID_INPUT';
}

const refusalOf = (found: readonly Found[]): Refusal =>
  refusals.invalidInput(found.map(({ path, code }) => issue(path, code)));

/** Key of the issues of an item of a batch. A symbol, so that copies of the item keep them. */
const itemIssues = Symbol('issues of an item');
/** Returns the issues found in an item of a batch before its use case ran. */
export const issuesOfItem = (item: object): readonly InputIssue[] =>
  (item as { [itemIssues]?: readonly InputIssue[] })[itemIssues] ?? [];

/** Returns the issues of the items that the gateway set aside, see `setAsideWrongItems`, by their position. */
function wrongItemsOf(context: unknown, { fieldNodes: [field] }: GraphQLResolveInfo): Map<number, InputIssue[]> {
  const given = field?.arguments?.find(({ name }) => name.value === 'input')?.value;
  const { wrongItems } = (context ?? {}) as { readonly wrongItems?: WrongItems | undefined };
  const wrong = (given?.kind === Kind.VARIABLE && wrongItems?.[given.name.value]) || {};
  return new Map(
    Object.entries(wrong).map(([at, problems]) => [
      Number(at),
      problems.map(({ argument, allowed }) => ({
        ...issue(argument, 'BAD_USER_INPUT'),
        expected: allowed,
        ...(allowed.values ? { allowed: allowed.values } : {}),
      })),
    ]),
  );
}

/** Attaches issues to their items of the batch. Returns null when an issue does not belong to an item. */
function markItems(
  args: Record<string, unknown>,
  found: readonly Found[],
  byItem: Map<number, InputIssue[]>,
): Record<string, unknown> | null {
  const input = args['input'] as { readonly items: readonly object[] };
  for (const { path, code } of found) {
    const [, index, rest] = /^items\.(\d+)\.(.+)$/.exec(path) ?? [];
    if (index === undefined || rest === undefined) return null;
    byItem.set(Number(index), [...(byItem.get(Number(index)) ?? []), issue(rest, code)]);
  }
  const items = input.items.map((item, at) => (byItem.has(at) ? { ...item, [itemIssues]: byItem.get(at) } : item));
  return { ...args, input: { ...input, items } };
}

/**
 * Makes every field of the schema check dates, and region codes by the level that `@regionLevel` names, before its
 * resolver runs. A mutation returns `InvalidInput`, whose issues name the paths inside `input`. A batch rejects only
 * the items concerned. Any other field fails with `UNKNOWN_REGION` or `BAD_USER_INPUT`.
 */
export function enforceInputChecks(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const checks = field.args.flatMap((argument) => {
        const check = checkOf(argument);
        return check ? [{ name: argument.name, path: argument.name === 'input' ? '' : argument.name, check }] : [];
      });
      const answer = answerOf(field);
      if (checks.length === 0 && answer !== 'PER_ITEM') continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (source, args: Record<string, unknown>, context, info) => {
        const found: Found[] = [];
        for (const { name, path, check } of checks) check(args[name], path, found);
        const wrongItems = answer === 'PER_ITEM' ? wrongItemsOf(context, info) : new Map<number, InputIssue[]>();
        const marked = answer === 'PER_ITEM' ? markItems(args, found, wrongItems) : null;
        const [first] = found;
        if (!first) return resolve(source, marked ?? args, context, info);
        if (marked) return resolve(source, marked, context, info);
        if (answer !== 'THROWS') return refusalOf(found).failure;
        if (first.code === 'UNKNOWN_REGION') throw new FieldRefusal('UNKNOWN_REGION');
        throw new WrongArgument({ argument: first.path, allowed: { key: first.allowed, values: '' } });
      };
    }
  }
  return schema;
}
