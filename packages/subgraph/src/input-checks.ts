import {
  idPrefixes,
  issue,
  levelOf,
  parseId,
  refusals,
  type ErrorCode,
  type IdKind,
  type InputIssue,
  type Refusal,
} from '@slrt/domain';
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
import type { AreaLookup } from './area-lookup.ts';
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

/** Throws `WrongArgument` unless the value, or every value of the list, is one of those that are allowed. */
export function assertAllowed(argument: string, given: string | readonly string[], allowed: readonly string[]): void {
  const values = typeof given === 'string' ? [given] : given;
  const wrong = values.findIndex((value) => !allowed.includes(value));
  if (wrong >= 0)
    throw new WrongArgument({
      argument: typeof given === 'string' ? argument : `${argument}.${wrong}`,
      allowed: { key: 'allowed.values', values: allowed.join(', ') },
    });
}

type Level = NonNullable<ReturnType<typeof levelOf>>;

/** Throws `WrongArgument` unless a query parameter is the code of a district. */
export function assertDistrict(regionCode: string): void {
  if (levelOf(regionCode) !== 'DISTRICT')
    throw new WrongArgument({ argument: 'regionCode', allowed: { key: 'allowed.regionLevel', values: 'DISTRICT' } });
}

/** Throws `WrongArgument` unless a query parameter is the code of a district or of an area inside one. */
export function assertInsideDistrict(regionCode: string): void {
  const level = levelOf(regionCode);
  if (level === null || level === 'PROVINCE')
    throw new WrongArgument({ argument: 'regionCode', allowed: { key: 'allowed.region', values: '' } });
}

/** Throws `WrongArgument` unless a query parameter is a purpose for the audit log: `^[A-Z_]{3,40}$`. */
export function assertPurpose(purpose: string): void {
  if (!/^[A-Z_]{3,40}$/.test(purpose))
    throw new WrongArgument({ argument: 'purpose', allowed: { key: 'allowed.purpose', values: '' } });
}

interface Found {
  readonly path: string;
  readonly code: Extract<ErrorCode, 'UNKNOWN_REGION' | 'INVALID_DATE' | 'INVALID_INPUT' | 'OUT_OF_RANGE'>;
  readonly allowed: InputProblem['allowed'];
  /** Code that must be on the list of areas; the issue holds only if it is not. */
  readonly area?: string;
}
/** Appends the issues of `value` below `path`. */
type Check = (value: unknown, path: string, found: Found[]) => void;
type Place = GraphQLArgument | GraphQLInputField;

/** Returns the argument of a directive on an argument or input field; null without the directive or the argument. */
function directiveValue({ astNode }: Place, directive: string, argument: string): string | null {
  const given = astNode?.directives?.find(({ name }) => name.value === directive);
  const value = given?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value && 'value' in value ? String(value.value) : null;
}

const join = (path: string, name: string) => (path ? `${path}.${name}` : name);

/** Returns the check of a scalar type; null when any value that it parsed is valid. */
function checkOfScalar(name: string): Check | null {
  if (name !== 'Date' && name !== 'DateTime') return null;
  const allowed = { key: name === 'Date' ? 'allowed.date' : 'allowed.instant', values: '' } as const;
  return (value, path, found) => {
    if (value === wrongDate) found.push({ path, code: 'INVALID_DATE', allowed });
  };
}

/** Returns the check of an input type, or null when there is nothing to check. Input types do not contain themselves here. */
function checkOfType(type: GraphQLInputType, isFilter: boolean): Check | null {
  if (isNonNullType(type)) return checkOfType(type.ofType, isFilter);
  if (isScalarType(type)) return checkOfScalar(type.name);
  if (isListType(type)) return eachItem(checkOfType(type.ofType, isFilter));
  if (!isInputObjectType(type)) return null;
  const checks = Object.values(type.getFields()).flatMap((field) => {
    const check = (isFilter ? checkOfId(field.name) : null) ?? checkOf(field, isFilter);
    return check ? [[field.name, check] as const] : [];
  });
  if (checks.length === 0) return null;
  return (value, path, found) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, check] of checks) check((value as Record<string, unknown>)[name], join(path, name), found);
  };
}

/** Applies a check to a value, or to every item of a list. */
const eachItem = (check: Check | null): Check | null =>
  check &&
  ((values, path, found) => {
    if (Array.isArray(values)) values.forEach((value, at) => check(value, join(path, String(at)), found));
    else check(values, path, found);
  });

/** Checks a region code: its format, its level if one is required and, in filters, whether the area exists. */
function checkOfRegion(level: Level | null, isFilter: boolean): Check {
  const allowed = level
    ? ({ key: 'allowed.regionLevel', values: level } as const)
    : ({ key: 'allowed.region', values: '' } as const);
  return (value, path, found) => {
    if (typeof value !== 'string') return;
    const given = levelOf(value);
    const issue = { path, code: 'UNKNOWN_REGION', allowed } as const;
    if (given === null || (level !== null && given !== level)) found.push(issue);
    else if (isFilter) found.push({ ...issue, area: value });
  };
}

function checkOfRange(place: Place): Check | null {
  const [min, max] = ['min', 'max'].map((name) => directiveValue(place, 'range', name));
  if (min === null && max === null) return null;
  const [least, most] = [Number(min ?? -Infinity), Number(max ?? Infinity)];
  const allowed = { key: 'allowed.range', values: `${min ?? ''}–${max ?? ''}` } as const;
  return (value, path, found) => {
    if (typeof value === 'number' && !(value >= least && value <= most))
      found.push({ path, code: 'OUT_OF_RANGE', allowed });
  };
}

/** Kinds of the IDs in arguments and filters, by their name. */
const idKinds: Readonly<Record<string, IdKind>> = {
  householdId: 'household',
  personId: 'person',
  changeRequestId: 'changeRequest',
  complaintId: 'complaint',
  referralId: 'referral',
  puskesosId: 'puskesos',
  facilitatorId: 'facilitator',
  listId: 'recipientList',
  duplicateOf: 'household',
  notificationId: 'notification',
};
/** Kinds of the records that an argument `id` looks up, by the type of the field. */
const idKindsByType: Readonly<Record<string, IdKind>> = {
  BulkLoad: 'bulkLoad',
  ChangeRequest: 'changeRequest',
  Complaint: 'complaint',
  Household: 'household',
  Person: 'person',
  Puskesos: 'puskesos',
  Referral: 'referral',
  RegistryImport: 'registryImport',
};

/** Checks the subject of an audit entry: the ID of any record, or an area. */
const checkSubject: Check = (value, path, found) => {
  if (typeof value !== 'string' || levelOf(value) !== null) return;
  if (!Object.keys(idPrefixes).some((kind) => parseId(kind as IdKind, value)))
    found.push({ path, code: 'INVALID_INPUT', allowed: { key: 'allowed.subject', values: '' } });
};

/** Checks that an ID has the prefix and form of its kind. */
function checkOfId(name: string, kind = idKinds[name]): Check | null {
  if (name === 'subjectId') return checkSubject;
  if (!kind) return null;
  const allowed = { key: 'allowed.id', values: `${idPrefixes[kind]}-` } as const;
  return (value, path, found) => {
    if (typeof value === 'string' && parseId(kind, value) === null)
      found.push({ path, code: 'INVALID_INPUT', allowed });
  };
}

/** Names of arguments and input fields that hold the code of an area at any level. */
const regionNames: ReadonlySet<string> = new Set(['regionCode', 'parentCode']);

/**
 * Returns the check of an argument or input field. `isFilter` is true for fields that list or count: there a region code or an
 * ID that cannot exist is an error, while use cases of mutations answer it themselves.
 */
function checkOf(place: Place, isFilter: boolean): Check | null {
  const level = directiveValue(place, 'regionLevel', 'is') as Level | null;
  if (level !== null || (isFilter && regionNames.has(place.name))) return eachItem(checkOfRegion(level, isFilter));
  return eachItem(checkOfRange(place)) ?? checkOfType(place.type, isFilter);
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

const failWith = ({ path, allowed }: Found): never => {
  throw new WrongArgument({ argument: path, allowed });
};

/**
 * Makes every field of the schema check its arguments before its resolver runs: dates, `@range`, and region codes by the level
 * that `@regionLevel` names. Queries also check that areas exist and that IDs have the right prefix.
 *
 * A mutation returns `InvalidInput`, whose issues name the paths inside `input`. A batch rejects only the items concerned. Any
 * other field fails with `BAD_USER_INPUT`, which names the argument and what is allowed.
 */
export function enforceInputChecks(schema: GraphQLSchema, hasArea: AreaLookup): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) enforceChecksOf(field, hasArea);
  }
  return schema;
}

function enforceChecksOf(field: GraphQLField<unknown, unknown>, hasArea: AreaLookup): void {
  const answer = answerOf(field);
  const checks = field.args.flatMap((argument) => {
    const { name } = argument;
    const kind = name === 'id' ? idKindsByType[getNamedType(field.type).name] : idKinds[name];
    const check = (answer === 'THROWS' ? checkOfId(name, kind) : null) ?? checkOf(argument, answer === 'THROWS');
    return check ? [{ name, path: answer !== 'THROWS' && name === 'input' ? '' : name, check }] : [];
  });
  if (checks.length === 0 && answer !== 'PER_ITEM') return;
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args: Record<string, unknown>, context, info) => {
    const found: Found[] = [];
    for (const { name, path, check } of checks) check(args[name], path, found);
    const setAside = answer === 'PER_ITEM' ? wrongItemsOf(context, info) : new Map<number, InputIssue[]>();
    if (found.length === 0 && setAside.size === 0) return resolve(source, args, context, info);
    if (answer === 'THROWS') {
      const run = () => resolve(source, args, context, info);
      const wrong = found.find(({ area }) => area === undefined);
      return wrong ? failWith(wrong) : whenAreasExist(found, hasArea, run);
    }
    const marked = answer === 'PER_ITEM' ? markItems(args, found, setAside) : null;
    return marked ? resolve(source, marked, context, info) : refusalOf(found).failure;
  };
}

/** Runs a resolver when all areas exist, at once if they are known to. */
function whenAreasExist(named: readonly Found[], hasArea: AreaLookup, run: () => unknown): unknown {
  const answers = named.map(({ area = '' }) => hasArea(area));
  if (answers.every((exists) => exists === true)) return run();
  return Promise.all(answers.map((exists) => Promise.resolve(exists))).then((exist) => {
    const missing = named[exist.indexOf(false)];
    return missing ? failWith(missing) : run();
  });
}
