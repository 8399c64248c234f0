import { graphql } from 'graphql';
import { issuesOfItem } from './input-checks.ts';
import { buildServiceSchema } from './schema.ts';

const document = `
  type Success { done: Boolean! }
  union Result = Success | InvalidInput
  input Place { regionCode: ID @regionLevel(is: VILLAGE) }
  input Change { regionCode: ID! @regionLevel(is: DISTRICT), places: [Place!] }
  extend type Query { clocks(regionCode: ID! @regionLevel(is: DISTRICT)): Int }
  extend type Mutation { change(input: Change!): Result! }`;
const schema = buildServiceSchema([document], {
  Query: { clocks: () => 1 },
  Mutation: { change: () => ({ __typename: 'Success', done: true }) },
});
const ask = (source: string) => graphql({ schema, source });
const change = (input: string) =>
  ask(`mutation { change(input: ${input}) { ... on Success { done } ... on InvalidInput { issues { path code } } } }`);

test('a mutation names every code of the wrong level', async () => {
  const { data } = await change(
    '{ regionCode: "63.09.01", places: [{ regionCode: "63.09.01.2001" }, { regionCode: "63" }, {}] }',
  );
  expect(data).toEqual({
    change: {
      issues: [
        { path: ['regionCode'], code: 'UNKNOWN_REGION' },
        { path: ['places', '1', 'regionCode'], code: 'UNKNOWN_REGION' },
      ],
    },
  });
});

test('a mutation runs when every level is right', async () => {
  expect((await change('{ regionCode: "63.09" }')).data).toEqual({ change: { done: true } });
});

test('a query names the required level', async () => {
  expect((await ask('{ clocks(regionCode: "63.09") }')).data).toEqual({ clocks: 1 });
  const { errors } = await ask('{ clocks(regionCode: "63.09.01.2001") }');
  expect(errors?.[0]?.originalError).toMatchObject({
    problem: { argument: 'regionCode', allowed: { key: 'allowed.regionLevel', values: 'DISTRICT' } },
  });
});

describe('filters', () => {
  const lists = buildServiceSchema(
    [
      `input Filter { regionCode: ID, householdId: ID, deciles: [Int!] @range(min: 1, max: 10) }
       extend type Query { households(filter: Filter): Int, household(householdId: ID!): Int }
       extend type Mutation { none: Int }`,
    ],
    { Query: { households: () => 1, household: () => 2 } },
    (code) => (code === '63.09' ? true : Promise.resolve(code === '63.10')),
  );
  const list = (filter: string) => graphql({ schema: lists, source: `{ households(filter: ${filter}) }` });
  const id = (prefix: string) => `${prefix}-6309-018f0000-0000-7000-8000-000000000000`;

  test.each([
    ['{ regionCode: "63.09", deciles: [1, 10] }'],
    ['{ regionCode: "63.10" }'],
    [`{ householdId: "${id('HH')}" }`],
    ['{ regionCode: null, deciles: null }'],
  ])('accept %s', async (filter) => {
    expect((await list(filter)).data).toEqual({ households: 1 });
  });

  test.each([
    ['{ regionCode: "Tabalong" }', 'filter.regionCode', 'allowed.region'],
    ['{ regionCode: "63.99" }', 'filter.regionCode', 'allowed.region'],
    [`{ householdId: "${id('PS')}" }`, 'filter.householdId', 'allowed.id'],
    ['{ deciles: [1, 11] }', 'filter.deciles.1', 'allowed.range'],
  ])('refuse %s and name what is allowed', async (filter, argument, key) => {
    expect((await list(filter)).errors?.[0]?.originalError).toMatchObject({ problem: { argument, allowed: { key } } });
  });

  test('lookups refuse an ID of another kind', async () => {
    const { errors } = await graphql({ schema: lists, source: `{ household(householdId: "${id('PS')}") }` });
    expect(errors?.[0]?.originalError).toMatchObject({
      problem: { argument: 'householdId', allowed: { key: 'allowed.id', values: 'HH-' } },
    });
  });
});

describe('dates', () => {
  const days = buildServiceSchema(
    [
      `type Items { items: [Boolean!]! }
       type Done { day: Date }
       union BatchResult = Items | InvalidInput
       union Result = Done | InvalidInput
       input Item { idempotencyKey: ID!, day: Date!, regionCode: ID @regionLevel(is: VILLAGE) }
       input Batch { items: [Item!]!, sentAt: DateTime }
       extend type Query { open(day: Date!): Int }
       extend type Mutation { closeAll(input: Batch!): BatchResult! close(input: Item!): Result! }`,
    ],
    {
      Query: { open: () => 1 },
      Mutation: {
        close: (_: object, { input }: { input: { day: string } }) => ({ __typename: 'Done', day: input.day }),
        closeAll: (_: object, { input }: { input: { items: object[] } }) => {
          marked.push(...input.items.map((item) => issuesOfItem({ ...item })));
          return { __typename: 'Items', items: input.items.map(() => true) };
        },
      },
    },
  );
  const marked: unknown[] = [];
  const run = (source: string) => graphql({ schema: days, source });
  const batch = (input: string) =>
    run(
      `mutation { closeAll(input: ${input}) { ... on Items { items } ... on InvalidInput { issues { path code } } } }`,
    );

  test('are passed on when they are valid', async () => {
    const { data } = await run(
      'mutation { close(input: { idempotencyKey: "a", day: "2026-01-31" }) { ... on Done { day } } }',
    );
    expect(data).toEqual({ close: { day: '2026-01-31' } });
  });

  test.each([['31 January'], ['2026-02-30']])('name the field of a mutation with %s', async (day) => {
    const { data } = await run(
      `mutation { close(input: { idempotencyKey: "a", day: "${day}" }) { ... on InvalidInput { issues { path code } } } }`,
    );
    expect(data).toEqual({ close: { issues: [{ path: ['day'], code: 'INVALID_DATE' }] } });
  });

  test('name the argument of a query', async () => {
    const { errors } = await run('{ open(day: "31 January") }');
    expect(errors?.[0]?.originalError).toMatchObject({
      problem: { argument: 'day', allowed: { key: 'allowed.date' } },
    });
  });

  test('reject only their item of a batch', async () => {
    const { data } = await batch(
      '{ items: [{ idempotencyKey: "a", day: "2026-01-31" }, { idempotencyKey: "b", day: "x", regionCode: "63" }] }',
    );
    expect(data).toEqual({ closeAll: { items: [true, true] } });
    expect(marked).toEqual([
      [],
      [
        { path: ['day'], code: 'INVALID_DATE' },
        { path: ['regionCode'], code: 'UNKNOWN_REGION' },
      ],
    ]);
  });

  test('reject the batch when they are outside its items', async () => {
    const { data } = await batch('{ sentAt: "now", items: [] }');
    expect(data).toEqual({ closeAll: { issues: [{ path: ['sentAt'], code: 'INVALID_DATE' }] } });
  });
});
