import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { setAsideWrongItems } from './batch-variables.ts';

const schema = buildSchema(`
  type Query { a: Int }
  type Mutation {
    send(input: SendInput!): SendResult!
    settle(input: SettleInput!): SettleResult!
  }
  union SendResult = SendSuccess | InvalidInput
  type SendSuccess { items: [Int!]! }
  type InvalidInput { code: String! }
  union SettleResult = SettleSuccess | InvalidInput
  type SettleSuccess { done: Boolean! }
  input SendInput { items: [Item!]! }
  input SettleInput { items: [Item!]! }
  input Item { idempotencyKey: ID! kind: Kind! count: Int nested: Nested }
  input Nested { idempotencyKey: ID! count: Int! }
  enum Kind { FULL HALF }
`);
const good = { idempotencyKey: 'a', kind: 'FULL' };

function setAside(items: unknown, field = 'send') {
  const input = field === 'send' ? 'SendInput' : 'SettleInput';
  const document = parse(`mutation ($given: ${input}!) { ${field}(input: $given) { __typename } }`);
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  return operation ? setAsideWrongItems(schema, operation, { given: { items } }) : null;
}
const namesOf = (found: ReturnType<typeof setAside>) =>
  Object.entries(found?.wrongItems['given'] ?? {}).map(([at, problems]) => [
    at,
    ...problems.map(({ argument }) => argument),
  ]);
const itemsOf = (found: ReturnType<typeof setAside>) =>
  (found?.variables['given'] as { items: unknown[] } | undefined)?.items;

describe('items of a batch', () => {
  test('that all fit are left as they are', () => {
    expect(setAside([good, good])).toBeNull();
  });

  test('with a wrong value keep their key', () => {
    const found = setAside([good, { idempotencyKey: 'b', kind: 'SOME', count: 2 }]);
    expect(itemsOf(found)).toEqual([good, { idempotencyKey: 'b', kind: 'FULL', count: 2 }]);
    expect(found?.wrongItems).toEqual({
      given: { 1: [{ argument: 'kind', allowed: { key: 'allowed.values', values: 'FULL, HALF' } }] },
    });
  });

  test('with a missing value name it', () => {
    expect(namesOf(setAside([{ kind: 'FULL' }]))).toEqual([['0', 'idempotencyKey']]);
  });

  test('keep the keys of nested parts', () => {
    const found = setAside([{ ...good, nested: { idempotencyKey: 'c', count: 'two' } }]);
    expect(itemsOf(found)).toEqual([{ ...good, nested: { idempotencyKey: 'c', count: 0 } }]);
    expect(namesOf(found)).toEqual([['0', 'nested.count']]);
  });

  test.each([null, 'text', 7])('that are no objects are set aside: %j', (item) => {
    const found = setAside([item, good]);
    expect(namesOf(found)).toEqual([['0', '']]);
    expect(itemsOf(found)).toEqual([{ idempotencyKey: '', kind: 'FULL' }, good]);
  });

  test('of a field without an answer for each are not changed', () => {
    expect(setAside([{ kind: 'SOME' }], 'settle')).toBeNull();
  });
});
