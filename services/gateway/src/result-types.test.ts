import { readFileSync } from 'node:fs';
import { buildSchema, isUnionType } from 'graphql';

const schema = buildSchema(readFileSync(new URL('../api-schema.graphql', import.meta.url), 'utf8'));
const unions = Object.values(schema.getTypeMap()).filter(isUnionType);

test.each(unions.map((union) => [union.name, union] as const))(
  'all types of %s can be selected together',
  (_, union) => {
    const types = Map.groupBy(
      union
        .getTypes()
        .flatMap((type) => Object.values(type.getFields()).map(({ name, type: of }) => ({ name, of: String(of) }))),
      ({ name }) => name,
    );
    // Fields with the same name but different types cannot be selected in one document without an alias.
    const clashes = [...types].filter(([, fields]) => new Set(fields.map(({ of }) => of)).size > 1);
    expect(clashes.map(([name]) => name)).toEqual([]);
  },
);
