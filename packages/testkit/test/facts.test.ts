import { readFileSync } from 'node:fs';
import { mayLearn, personalFacts, type Role } from '@slrt/domain';
import { buildServiceSchema, declaredFacts, loadService, serviceNames } from '@slrt/subgraph';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

type AccessTable = Readonly<Record<'Field' | 'Entity', Readonly<Record<string, readonly Role[]>>>>;
const table = JSON.parse(readFileSync(new URL('../../../docs/access.json', import.meta.url), 'utf8')) as AccessTable;

/** Fields that identify a record or say when it changed, and tell nothing else. */
const isPlain = ({ name, type }: GraphQLField<unknown, unknown>) =>
  name === 'id' || name === 'version' || getNamedType(type).name === 'DateTime';

/** True for an object that holds values and belongs to the record above it, such as a position. */
function isValue(type: GraphQLObjectType, identified: ReadonlySet<string>): boolean {
  if (identified.has(type.name) || type.astNode?.directives?.some(({ name }) => name.value === 'key')) return false;
  return Object.values(type.getFields()).some((field) => isLeafType(getNamedType(field.type)));
}

/** Arguments that choose a page, a place, a record by its ID or the form of the answer, and ask by no fact. */
const plainArguments = new Set([
  'id',
  'first',
  'after',
  'since',
  'regionCode',
  'purpose',
  'size',
  'asOf',
  'includeEnded',
]);

/** True if an answer of the type has records about identified people, at most three objects below. */
function holdsPeople(type: GraphQLObjectType, identified: ReadonlySet<string>, depth = 3): boolean {
  if (identified.has(type.name)) return true;
  return (
    depth > 0 &&
    Object.values(type.getFields()).some((field) => {
      const named = getNamedType(field.type);
      return isObjectType(named) && holdsPeople(named, identified, depth - 1);
    })
  );
}

/** Returns the paths of arguments and input fields that do not declare whether they ask by a fact. */
function undeclaredIn(place: GraphQLArgument | GraphQLInputField, parent: string): string[] {
  const path = `${parent}.${place.name}`;
  const named = getNamedType(place.type);
  if (isInputObjectType(named) && declaredFacts(place) === null)
    return Object.values(named.getFields()).flatMap((field) => undeclaredIn(field, path));
  const isPlain = plainArguments.has(place.name) || named.name.endsWith('OrderField') || named.name === 'Direction';
  return isPlain || declaredFacts(place) !== null ? [] : [path];
}

/** Fields that are not mutations, with the name of their type. */
const readFields = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && type.name !== 'Mutation' && !type.name.startsWith('_')
      ? Object.values(type.getFields()).map((field) => ({ type, field }))
      : [],
  );

describe.each(serviceNames)('%s', (name) => {
  test('declares the facts by which arguments ask about people', async () => {
    const { documents, subjects } = await loadService(name);
    const identified = new Set(Object.keys(subjects));
    const undeclared = readFields(buildServiceSchema(documents, {})).flatMap(({ type, field }) => {
      const named = getNamedType(field.type);
      if (!isObjectType(named) || !holdsPeople(named, identified)) return [];
      return field.args.flatMap((argument) => undeclaredIn(argument, `${type.name}.${field.name}`));
    });
    expect(undeclared).toEqual([]);
  });

  test('shows each fact only to roles that may learn it', async () => {
    const { documents } = await loadService(name);
    const shown = readFields(buildServiceSchema(documents, {})).flatMap(({ type, field }) => {
      const facts = declaredFacts(field)?.facts ?? [];
      const path = `${type.name}.${field.name}`;
      const allowed = [...(table.Field[path] ?? []), ...(table.Entity[`${name}: ${path}`] ?? [])];
      return [...new Set(allowed)].filter((role) => !mayLearn(role, facts)).map((role) => `${path} as ${role}`);
    });
    expect(shown).toEqual([]);
  });

  test('names every kind of fact', async () => {
    const kinds = buildServiceSchema((await loadService(name)).documents, {}).getType('PersonalFact');
    expect(isEnumType(kinds) && kinds.getValues().map((kind) => kind.name)).toEqual(personalFacts);
  });

  test('declares the facts in every field about identified people', async () => {
    const { documents, subjects } = await loadService(name);
    const schema = buildServiceSchema(documents, {});
    const identified = new Set(Object.keys(subjects));
    const undeclared = [...identified].flatMap((typeName) => {
      const type = schema.getType(typeName);
      if (!isObjectType(type)) return [`${typeName} is no type of ${name}`];
      return Object.values(type.getFields())
        .filter((field) => {
          const named = getNamedType(field.type);
          const tells = isLeafType(named) || (isObjectType(named) && isValue(named, identified));
          return tells && !isPlain(field) && declaredFacts(field) === null;
        })
        .map((field) => `${typeName}.${field.name}`);
    });
    expect(undeclared).toEqual([]);
  });
});
