import { personalFacts } from '@slrt/domain';
import { buildServiceSchema, declaredFacts, loadService, serviceNames } from '@slrt/subgraph';
import { getNamedType, isEnumType, isLeafType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';

/** Fields that identify a record or say when it changed, and tell nothing else. */
const isPlain = ({ name, type }: GraphQLField<unknown, unknown>) =>
  name === 'id' || name === 'version' || getNamedType(type).name === 'DateTime';

/** True for an object that holds values and belongs to the record above it, such as a position. */
function isValue(type: GraphQLObjectType, identified: ReadonlySet<string>): boolean {
  if (identified.has(type.name) || type.astNode?.directives?.some(({ name }) => name.value === 'key')) return false;
  return Object.values(type.getFields()).some((field) => isLeafType(getNamedType(field.type)));
}

describe.each(serviceNames)('%s', (name) => {
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
