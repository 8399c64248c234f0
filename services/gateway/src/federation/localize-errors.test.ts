import { ApolloServer } from '@apollo/server';
import { formatError } from '../refusal.ts';
import { localizeErrors } from './localize-errors.ts';
import type { GatewayContext } from './subgraph-data-source.ts';

const secret = '9963091503900001';
const server = new ApolloServer<GatewayContext>({
  typeDefs: `enum Sex { MALE FEMALE } input Filter { sex: Sex!, limit: Int }
    type Query { count(filter: Filter): Int broken: Int }`,
  resolvers: {
    Query: {
      count: () => 1,
      broken: () => {
        throw new Error(secret);
      },
    },
  },
  formatError,
  plugins: [localizeErrors],
});
afterAll(() => server.stop());

async function errorOf(language: 'en' | 'id', query: string, variables: Record<string, unknown> = {}) {
  const contextValue = { language } as GatewayContext;
  const { body } = await server.executeOperation({ query, variables }, { contextValue });
  const error = body.kind === 'single' ? body.singleResult.errors?.[0] : undefined;
  expect(JSON.stringify(error)).not.toContain(secret);
  return { message: error?.message, ...error?.extensions };
}
const count = 'query ($filter: Filter) { count(filter: $filter) }';

test.each([
  ['en', 'The value of $filter.sex is not valid. Allowed: one of MALE, FEMALE.'],
  ['id', 'Nilai $filter.sex tidak sesuai. Yang diizinkan: salah satu dari MALE, FEMALE.'],
] as const)('names a wrong variable in %s', async (language, message) => {
  const expected = { message, code: 'BAD_USER_INPUT', argument: '$filter.sex' };
  expect(await errorOf(language, count, { filter: { sex: secret } })).toEqual(expected);
});

test('names a missing field of a variable', async () => {
  expect(await errorOf('en', count, { filter: {} })).toMatchObject({ argument: '$filter.sex' });
});

test('names a wrong value of the document', async () => {
  expect(await errorOf('id', `{ count(filter: { sex: MALE, limit: "${secret}" }) }`)).toEqual({
    message: 'Nilai filter.limit tidak sesuai. Yang diizinkan: bilangan bulat.',
    code: 'BAD_USER_INPUT',
    argument: 'filter.limit',
  });
});

test('says where the syntax is wrong', async () => {
  expect(await errorOf('en', `{ count(filter: $ "${secret}") }`)).toEqual({
    message: 'The query has a syntax error at line 1, column 19. Correct the query.',
    code: 'GRAPHQL_PARSE_FAILED',
  });
});

test('keeps what the library says of unknown fields', async () => {
  expect(await errorOf('id', '{ nothing }')).toMatchObject({
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: expect.stringContaining('nothing') as unknown,
  });
});

test.each([
  ['en', 'Something went wrong on our side.'],
  ['id', 'Terjadi kesalahan di sistem kami.'],
] as const)('masks an unexpected error in %s', async (language, message) => {
  expect(await errorOf(language, '{ broken }')).toMatchObject({
    code: 'INTERNAL_ERROR',
    message: expect.stringContaining(message) as unknown,
  });
});
