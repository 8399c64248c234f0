import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { describeLiteral, describeVariables, inputMessage } from './input-problems.ts';

const schema = buildSchema(`
  scalar Date
  enum Sex { MALE FEMALE }
  input Person { name: String!, sex: Sex, born: Date, children: [Person!] }
  type Query { count(person: Person, first: Int): Int }`);
const secret = '9963094503900000';

function problemsOf(variables: Record<string, unknown>) {
  const operation = getOperationAST(
    parse('query ($person: Person, $first: Int!) { count(person: $person, first: $first) }'),
  );
  if (!operation) throw new Error('no operation');
  return describeVariables(schema, operation, variables);
}

test('names the variable and the values of an enum', () => {
  const [problem] = problemsOf({ first: 1, person: { name: 'A', children: [{ name: 'B', sex: secret }] } });
  expect(problem && inputMessage('en', problem)).toBe(
    'The value of $person.children.0.sex is not valid. Allowed: one of MALE, FEMALE.',
  );
  expect(problem && inputMessage('id', problem)).toBe(
    'Nilai $person.children.0.sex tidak sesuai. Yang diizinkan: salah satu dari MALE, FEMALE.',
  );
});

test('names a missing field', () => {
  expect(problemsOf({ first: 1, person: { sex: 'MALE' } })).toEqual([
    { argument: '$person.name', allowed: { key: 'allowed.text', values: '' } },
  ]);
});

test('names every wrong variable', () => {
  expect(problemsOf({ first: secret, person: secret }).map(({ argument }) => argument)).toEqual(['$person', '$first']);
  expect(problemsOf({}).map(({ argument }) => argument)).toEqual(['$first']);
  expect(problemsOf({ first: 1 })).toEqual([]);
});

test('names the argument of a value in the document', () => {
  const document = parse(`{ count(person: { name: "A", children: [{ name: "B", sex: "${secret}" }] }) }`);
  const [error] = validate(schema, document);
  expect(error?.message).toContain(secret);
  const problem = describeLiteral(schema, document, error?.nodes?.[0]);
  expect(problem && inputMessage('en', problem)).toBe(
    'The value of person.children.sex is not valid. Allowed: one of MALE, FEMALE.',
  );
});

test('describes no other error of a document', () => {
  const document = parse('{ count(last: 1) }');
  expect(describeLiteral(schema, document, validate(schema, document)[0]?.nodes?.[0])).toBeNull();
});
