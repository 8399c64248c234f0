import { readFileSync } from 'node:fs';
import { agencyRoles, roles, type Actor } from '@slrt/domain';
import { serviceFile, type ServiceName } from '@slrt/subgraph';
import {
  buildASTSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { actors } from './actors.ts';
import type { Harness } from './harness.ts';

/** Someone with every role of the district that belongs to no agency. */
const everyRole: Actor = {
  id: 'every-role',
  assignments: roles.filter((role) => !agencyRoles.includes(role)).map((role) => ({ role, areas: ['63.09'] })),
};

/** Returns the committed schema of a service. The SDL of a subgraph extends types that it does not define. */
function readSchema(service: ServiceName): GraphQLSchema {
  const sdl = readFileSync(serviceFile(service, 'schema.graphql'), 'utf8');
  return buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
}

/** References to records that every service has or creates on request, by type. */
const references: Readonly<Record<string, object>> = {
  Agency: { code: 'BPJS' },
  AuditTrail: { districtCode: '63.09' },
  Programme: { code: 'PKH' },
  Region: { code: '63.09' },
};
const uuid = '01930000-0000-7000-8000-000000000001';
/** Valid values of required arguments, by name. */
const samples: Readonly<Record<string, unknown>> = {
  categoryCode: 'CARD_INACTIVE',
  column: 'headSex',
  duplicateOf: `HH-6309-${uuid}`,
  from: '2026-01-01',
  householdId: `HH-6309-${uuid}`,
  name: 'Siti',
  programmeCode: 'PKH',
  row: 'headSex',
  until: '2026-01-31',
};
const codesByLevel: Readonly<Record<string, string>> = { SUB_DISTRICT: '63.09.01', VILLAGE: '63.09.01.2001' };

type Place = GraphQLArgument | GraphQLInputField;

function regionSample({ astNode }: Place): string {
  const directive = astNode?.directives?.find(({ name }) => name.value === 'regionLevel');
  const level = directive?.arguments?.[0]?.value;
  return (level?.kind === Kind.ENUM && codesByLevel[level.value]) || '63.09';
}

const isList = (type: GraphQLInputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** Returns a valid value of a required argument or input field. */
function sampleOf(place: Place): unknown {
  if (place.name === 'regionCode') return regionSample(place);
  if (isList(place.type)) return [];
  if (Object.hasOwn(samples, place.name)) return samples[place.name];
  const type = getNamedType(place.type);
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return requiredOf(Object.values(type.getFields()));
  return type.name === 'Int' ? 1 : 'X';
}

const isRequired = ({ type, defaultValue }: Place): boolean => isNonNullType(type) && defaultValue === undefined;
const requiredOf = (places: readonly Place[]): Record<string, unknown> =>
  Object.fromEntries(places.filter(isRequired).map((place) => [place.name, sampleOf(place)]));

/** A text argument of a field, or a field of its input, with arguments that hold an unknown value there. */
interface Probe {
  readonly path: string;
  readonly args: Readonly<Record<string, unknown>>;
}
const unknown = 'NOT-KNOWN';
/** Queries that return every problem of their input as data. */
const checkedByResult = ['previewRule'];

/** Returns the probes of arguments or input fields. */
function probesOf(places: readonly Place[]): Probe[] {
  return places.flatMap((place) => {
    const type = getNamedType(place.type);
    const wrap = (value: unknown) => ({ ...requiredOf(places), [place.name]: isList(place.type) ? [value] : value });
    const at = isList(place.type) ? `${place.name}.0` : place.name;
    if (type.name === 'ID' || type.name === 'String') return [{ path: at, args: wrap(unknown) }];
    if (!isInputObjectType(type)) return [];
    return probesOf(Object.values(type.getFields())).map(({ path, args }) => ({
      path: `${at}.${path}`,
      args: wrap(args),
    }));
  });
}

/** Writes a value as a literal. Enum values are known by their name and place. */
function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isListType(type)) return `[${(value as unknown[]).map((each) => literal(each, type.ofType)).join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const fields = type.getFields();
  const given = Object.entries(value as object).map(([name, each]) => {
    const field = fields[name];
    return field ? `${name}: ${literal(each, field.type)}` : '';
  });
  return `{ ${given.join(', ')} }`;
}

/** Returns the query of a field with arguments; null for a type of which no record can be named. */
function queryOf(parent: string, field: GraphQLField<unknown, unknown>, args: Probe['args']): string | null {
  const given = field.args.filter(({ name }) => args[name] !== undefined);
  const list = given.map(({ name, type }) => `${name}: ${literal(args[name], type)}`).join(', ');
  const selected = `${field.name}(${list})${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'}`;
  if (parent === 'Query') return `{ ${selected} }`;
  if (parent === 'RegionStatistics') return `{ region(code: "63.09") { statistics { ${selected} } } }`;
  if (!references[parent]) return null;
  const reference = Object.entries({ __typename: parent, ...references[parent] });
  const representation = reference.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ');
  return `{ _entities(representations: [{ ${representation} }]) { ... on ${parent} { ${selected} } } }`;
}

/** Returns whether a field refuses the value and names the argument, for someone who may use the field. */
async function isRefused(harness: Harness, query: string, path: string): Promise<boolean> {
  for (const actor of [everyRole, actors.bpjs]) {
    const { errors = [] } = await harness.graph(actor, query);
    if (errors.some(({ extensions }) => 'argument' in extensions && extensions.argument === path)) return true;
  }
  return false;
}

/**
 * Sends an unknown value for every text argument and filter field of a service's queries. Returns the places, such as
 * `households.filter.text`, that do not refuse it with the name of the argument, and those of which no record can be named.
 */
export async function findAcceptedUnknowns(
  harness: Harness,
  service: ServiceName,
): Promise<{ accepted: string[]; unreachable: string[] }> {
  const [accepted, unreachable]: [string[], string[]] = [[], []];
  for (const type of Object.values(readSchema(service).getTypeMap())) {
    if (!isObjectType(type) || type.name === 'Mutation') continue;
    for (const field of Object.values(type.getFields()).filter(({ name }) => !checkedByResult.includes(name)))
      for (const { path, args } of probesOf(field.args)) {
        const place = `${type.name === 'Query' ? '' : `${type.name}.`}${field.name}.${path}`;
        const query = queryOf(type.name, field, args);
        if (query === null) unreachable.push(place);
        else if (!(await isRefused(harness, query, path))) accepted.push(place);
      }
  }
  return { accepted: accepted.sort(), unreachable: unreachable.sort() };
}
