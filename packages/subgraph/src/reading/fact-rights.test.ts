import type { Actor, Role } from '@slrt/domain';
import { buildSchema, execute, parse } from 'graphql';
import { getScope, type Access } from '../access.ts';
import { accessOf } from '../access.ts';
import { enforceFactRights } from './fact-rights.ts';

const sdl = `
  enum PersonalFact { NAME HEALTH WELFARE IDENTITY_NUMBER }
  directive @fact(is: [PersonalFact!]!) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
  enum Order { NAME ILLNESS @fact(is: [HEALTH]) }
  input Filter { name: String @fact(is: [NAME]) deciles: [Int!] @fact(is: [WELFARE]) ill: Boolean @fact(is: [HEALTH]) }
  type Query {
    people(filter: Filter, orderBy: Order): [String!]
    byNumber(number: String! @fact(is: [IDENTITY_NUMBER])): [String!]
  }`;
const readers: readonly Role[] = ['FACILITATOR', 'VILLAGE_HEAD', 'AGENCY_LIAISON'];

/** Answers with the areas in which the caller reads. */
async function ask(field: string, ...assignments: Actor['assignments']): Promise<unknown> {
  const schema = enforceFactRights(buildSchema(sdl));
  const read = (_: object, context: Access) => [...getScope(context, readers).areas];
  const contextValue = accessOf({ id: 'a', assignments });
  const { data, errors } = await execute({
    ...{ schema, document: parse(`{ r: ${field} }`), contextValue },
    rootValue: { people: read, byNumber: read },
  });
  return errors?.map(({ originalError }) => originalError) ?? data?.['r'];
}
const facilitator = { role: 'FACILITATOR', areas: ['63.09.01.2001'] } as const;
const head = { role: 'VILLAGE_HEAD', areas: ['63.09.01.2002'] } as const;
const agency = { role: 'AGENCY_LIAISON', areas: ['63.09'], agency: 'BPJS' } as const;
const planner = { role: 'PLANNER', areas: ['63.09'] } as const;
const refused = (argument: string): unknown => [expect.objectContaining({ code: 'ARGUMENT_NOT_ALLOWED', argument })];
const forbidden: unknown = [expect.objectContaining({ code: 'FORBIDDEN' })];

describe('an argument that asks by a fact', () => {
  test('is open to a role that may learn the fact', async () => {
    expect(await ask('people(filter: { ill: true }, orderBy: ILLNESS)', facilitator)).toEqual(['63.09.01.2001']);
    expect(await ask('people(filter: { name: "Siti" })', head)).toEqual(['63.09.01.2002']);
  });

  test('is refused to a role that may not, by its path', async () => {
    expect(await ask('people(filter: { ill: true })', head)).toEqual(refused('filter.ill'));
    expect(await ask('people(orderBy: ILLNESS)', head)).toEqual(refused('orderBy'));
    expect(await ask('people(filter: { name: "Siti", ill: false })', head)).toEqual(refused('filter.ill'));
  });

  test('finds only records of the areas where a role may learn it', async () => {
    expect(await ask('people(filter: { ill: true })', head, facilitator)).toEqual(['63.09.01.2001']);
    expect(await ask('people(filter: { name: "Siti" })', head, facilitator)).toEqual([
      '63.09.01.2002',
      '63.09.01.2001',
    ]);
  });

  test('is refused to an agency unless every referral opens it', async () => {
    expect(await ask('people(filter: { deciles: [1] })', agency)).toEqual(refused('filter.deciles'));
    expect(await ask('people(filter: { name: "Siti" })', agency)).toEqual(['63.09']);
  });

  test('asks nothing when it is null or not given', async () => {
    expect(await ask('people(filter: { ill: null })', head)).toEqual(['63.09.01.2002']);
    expect(await ask('people', head)).toEqual(['63.09.01.2002']);
  });

  test('that is required closes the field', async () => {
    expect(await ask('byNumber(number: "1")', head)).toEqual(refused('number'));
    expect(await ask('byNumber(number: "1")', facilitator)).toEqual(['63.09.01.2001']);
  });

  test('does not tell a role without the field to leave it out', async () => {
    expect(await ask('people(filter: { ill: true })', planner)).toEqual(forbidden);
  });
});
