import { FieldRefusal, issue, refusals } from '@slrt/domain';
import type { Language } from '@slrt/i18n';
import { pino } from 'pino';
import { createExecutor, formatExecutionError, isHiddenField, isVariableError } from './execution.ts';
import { buildServiceSchema } from './schema.ts';

const secret = '9963091503900001';
const refuse = (): never => {
  throw new FieldRefusal('NOT_ALLOWED');
};
const schema = buildServiceSchema(
  [
    `type Done { day: Date }
     union Result = Done | InvalidInput | StaleVersion
     input Close { day: Date!, kind: Kind }
     enum Kind { FULL HALF }
     type Person { name: String! phone: String nested: Hidden }
     type Hidden { strict: String! }
     extend type Query { people(day: Date): [Person!]! refused: String }
     extend type Mutation { close(input: Close!): Result! stale: Result! invalid: Result! }`,
  ],
  {
    Query: { people: () => [{ name: 'A' }, { name: 'B' }], refused: refuse },
    Person: { phone: refuse, nested: () => ({}) },
    Hidden: { strict: refuse },
    Mutation: {
      close: (_: object, { input }: { input: { day: string } }) => ({ __typename: 'Done', day: input.day }),
      stale: () => refusals.staleVersion(2).failure,
      invalid: () => refusals.invalidInput([issue('kk', 'INVALID_KK')]).failure,
    },
  },
);

describe.each([
  ['compiled', true],
  ['interpreted', false],
])('a %s operation', (_name, compiled) => {
  const prepare = createExecutor(schema, compiled);
  async function run(query: string, variables: Record<string, unknown> = {}, language: Language = 'en') {
    const operation = prepare(query);
    if (!operation.run) return { data: null, hidden: [], problems: [], errors: operation.describe(language) };
    const { data, errors = [] } = await operation.run({ language }, variables);
    const logger = pino({ level: 'silent' });
    return {
      data,
      hidden: errors.filter((error) => isHiddenField(error, data)).map(({ path }) => path?.join('.')),
      problems: errors.some(isVariableError) ? operation.describeVariables(variables, language) : [],
      errors: errors
        .filter((error) => !isVariableError(error))
        .map((error) => formatExecutionError(error, { logger, requestId: 'r', language })),
    };
  }

  test('writes messages of failures in the language of the caller', async () => {
    const query = 'mutation { stale { ... on UserError { code message } } }';
    expect((await run(query)).data).toMatchObject({
      stale: { code: 'STALE_VERSION', message: 'The record was changed by someone else. Reload it and try again.' },
    });
    expect((await run(query, {}, 'id')).data).toMatchObject({
      stale: { message: 'Data telah diubah oleh pengguna lain. Silakan muat ulang, lalu coba lagi.' },
    });
    const { data } = await run('mutation { invalid { ... on InvalidInput { issues { message } } } }', {}, 'id');
    expect(data).toEqual({ invalid: { issues: [{ message: 'Nomor KK tidak valid. Silakan periksa 16 angkanya.' }] } });
  });

  test('hides refused fields of records, not refused roots', async () => {
    const { data, hidden } = await run('{ people { name phone } refused }');
    expect(data).toEqual({
      people: [
        { name: 'A', phone: null },
        { name: 'B', phone: null },
      ],
      refused: null,
    });
    expect(hidden.sort()).toEqual(['people.0.phone', 'people.1.phone']);
  });

  test('keeps the error of a field that cannot be null', async () => {
    const { data, hidden, errors } = await run('{ people { nested { strict } } }');
    expect(data).toEqual({ people: [{ nested: null }, { nested: null }] });
    expect(hidden).toEqual([]);
    expect(errors[0]).toMatchObject({ extensions: { code: 'NOT_ALLOWED' } });
  });

  test('names a wrong variable without its value', async () => {
    const answer = await run('mutation ($input: Close!) { close(input: $input) { __typename } }', {
      input: { day: '2026-01-31', kind: secret },
    });
    expect(answer.problems).toEqual([
      {
        message: 'The value of $input.kind is not valid. Allowed: one of FULL, HALF.',
        extensions: { code: 'BAD_USER_INPUT', argument: '$input.kind' },
      },
    ]);
    expect(JSON.stringify(answer)).not.toContain(secret);
  });

  test('answers a wrong date of a mutation with an issue', async () => {
    const { data } = await run(
      'mutation ($input: Close!) { close(input: $input) { ... on InvalidInput { issues { path code } } } }',
      {
        input: { day: secret },
      },
    );
    expect(data).toEqual({ close: { issues: [{ path: ['day'], code: 'INVALID_DATE' }] } });
  });

  test('names a wrong date of a query', async () => {
    const { errors } = await run('query ($day: Date) { people(day: $day) { name } }', { day: secret }, 'id');
    expect(errors).toMatchObject([
      {
        message: 'Nilai day tidak sesuai. Yang diizinkan: tanggal seperti 2026-01-31.',
        extensions: { code: 'BAD_USER_INPUT', argument: 'day' },
      },
    ]);
  });

  test('describes documents that cannot be run', async () => {
    expect((await run(`{ people(day: ) }`)).errors).toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
    const literal = await run(`mutation { close(input: { day: "2026-01-31", kind: "${secret}" }) { __typename } }`);
    expect(literal.errors).toEqual([
      {
        message: 'The value of input.kind is not valid. Allowed: one of FULL, HALF.',
        extensions: { code: 'BAD_USER_INPUT', argument: 'input.kind' },
      },
    ]);
  });
});
