import { FieldRefusal } from '@slrt/domain';
import { graphql } from 'graphql';
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

test('a query fails with UNKNOWN_REGION', async () => {
  expect((await ask('{ clocks(regionCode: "63.09") }')).data).toEqual({ clocks: 1 });
  const { errors } = await ask('{ clocks(regionCode: "63.09.01.2001") }');
  expect(errors?.[0]?.originalError).toBeInstanceOf(FieldRefusal);
});
