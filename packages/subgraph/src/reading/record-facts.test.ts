import { buildSchema, execute, GraphQLError, parse } from 'graphql';
import { Reading } from './reading.ts';
import { recordFacts } from './record-facts.ts';

const sdl = `
  enum PersonalFact { NAME HEALTH PHONE }
  directive @fact(is: [PersonalFact!]!, recorded: Boolean = true) on FIELD_DEFINITION
  type Query { person: Person }
  type Person {
    id: ID!
    name: String @fact(is: [NAME])
    health: String @fact(is: [HEALTH])
    phone(purpose: String): String @fact(is: [PHONE])
    number: String @fact(is: [NAME], recorded: false)
    version: Int @fact(is: [])
  }`;
const id = 'PS-6309-019f0000-0000-7000-8000-000000000001';

async function factsNoted(selection: string, person: object): Promise<unknown[]> {
  const schema = recordFacts(buildSchema(sdl), { Person: (row: { id: string }) => [row.id] });
  const reading = new Reading();
  const document = parse(`{ person { ${selection} } }`);
  await execute({ schema, document, rootValue: { person: { id, ...person } }, contextValue: { reading } });
  return reading.entries('CASE_WORK', null).map(({ facts, subjects, purpose }) => ({ facts, subjects, purpose }));
}

describe('a field that declares facts', () => {
  test('notes them when it shows a value', async () => {
    const found = await factsNoted('name health version', { name: 'Siti', health: () => Promise.resolve('3') });
    expect(found).toEqual([{ facts: ['NAME', 'HEALTH'], subjects: [id], purpose: 'CASE_WORK' }]);
  });

  test('notes nothing when it is refused, unknown or not asked for', async () => {
    const health = () => Promise.reject(new GraphQLError('NOT_ALLOWED'));
    expect(await factsNoted('id name health', { name: null, health, phone: '0812' })).toEqual([]);
  });

  test('notes the purpose that its argument states', async () => {
    const found = await factsNoted('phone(purpose: "CALL_BACK")', { phone: () => '0812' });
    expect(found).toEqual([{ facts: ['PHONE'], subjects: [id], purpose: 'CALL_BACK' }]);
  });

  test('notes nothing when it records the read itself', async () => {
    expect(await factsNoted('number', { number: '1' })).toEqual([]);
  });

  test('must belong to a type whose subjects are known', () => {
    expect(() => recordFacts(buildSchema(sdl), {})).toThrow('Person.name');
  });
});
