import type { Actor } from '@slrt/domain';
import { actors, startHarness, uuidv7, type GraphResult, type Harness } from '@slrt/testkit';
import { registration, registryClient } from './registration.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness('registry');
}, 60_000);
afterAll(() => harness.stop(), 30_000);

const { register } = registryClient(() => harness);

async function send(path: string, actor: Actor, language: string | null, init: RequestInit = {}) {
  const headers = {
    authorization: `Bearer ${await harness.token(actor)}`,
    ...(language ? { 'accept-language': language } : {}),
    ...(init.body ? { 'content-type': 'application/json' } : {}),
  };
  const response = await fetch(`${harness.url}${path}`, { ...init, headers });
  return (await response.json()) as GraphResult;
}
const ask = (actor: Actor, language: string | null, query: string, variables: object = {}) =>
  send('/graphql', actor, language, { method: 'POST', body: JSON.stringify({ query, variables }) });

const languages = [
  [null, 'en'],
  ['en-GB,en;q=0.8', 'en'],
  ['id-ID,id;q=0.9,en;q=0.5', 'id'],
] as const;
const texts = {
  en: {
    invalid: 'Some of the information is not valid. Correct the marked entries and send it again.',
    kk: 'The KK number is not valid. Check its 16 digits.',
    forbidden: 'Your role does not give access to this. Use an account with a role that does.',
    region: 'The value of regionCode is not valid. Allowed: the code of an existing area of the level DISTRICT.',
    date: 'The value of $since is not valid. Allowed: a whole number.',
    monday: 'Monday',
  },
  id: {
    invalid: 'Sebagian isian tidak sesuai. Silakan perbaiki isian yang ditandai, lalu kirim kembali.',
    kk: 'Nomor KK tidak valid. Silakan periksa 16 angkanya.',
    forbidden: 'Peran Anda tidak memiliki akses ke bagian ini. Silakan gunakan akun dengan peran yang berwenang.',
    region: 'Nilai regionCode tidak sesuai. Yang diizinkan: kode wilayah yang ada pada tingkat DISTRICT.',
    date: 'Nilai $since tidak sesuai. Yang diizinkan: bilangan bulat.',
    monday: 'Senin',
  },
};

describe.each(languages)('with Accept-Language %s', (header, language) => {
  const expected = texts[language];

  test('a refused mutation explains itself', async () => {
    const { data } = await ask(
      actors.facilitator,
      header,
      `mutation ($input: RegisterHouseholdInput!) { r: registerHousehold(input: $input) {
        ... on UserError { message } ... on InvalidInput { issues { path message } } } }`,
      { input: registration({}, { kkNumber: '123' }) },
    );
    expect(data).toEqual({
      r: { message: expected.invalid, issues: [{ path: ['household', 'kkNumber'], message: expected.kk }] },
    });
  });

  test('a refused query explains itself', async () => {
    const { errors } = await ask(actors.planner, header, '{ households { totalCount } }');
    expect(errors).toMatchObject([{ message: expected.forbidden, extensions: { code: 'FORBIDDEN' } }]);
  });

  test('a wrong variable is named and not repeated', async () => {
    const answer = await ask(
      actors.facilitator,
      header,
      'query ($since: Int) { households(first: $since) { totalCount } }',
      {
        since: '9963091503900001',
      },
    );
    expect(answer.errors).toMatchObject([{ message: expected.date, extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(JSON.stringify(answer)).not.toContain('9963091503900001');
  });

  test('a path beside the graph explains itself', async () => {
    const { errors } = await send('/registry/imports?regionCode=63', actors.verifier, header, { method: 'POST' });
    expect(errors).toMatchObject([
      { message: expected.region, extensions: { code: 'BAD_USER_INPUT', argument: 'regionCode' } },
    ]);
  });

  test('labels are in that language', async () => {
    const query = '{ labels(names: ["Weekday"]) { name labels { code text } } }';
    expect((await ask(actors.planner, header, query)).data).toMatchObject({
      labels: [{ name: 'Weekday', labels: expect.arrayContaining([{ code: 'MO', text: expected.monday }]) as unknown }],
    });
  });
});

test('labels come in the language that is asked for', async () => {
  const query = '{ labels(language: ID) { name labels { code text } } }';
  const { labels } = (await ask(actors.bpjs, 'en', query)).data as unknown as {
    labels: { name: string; labels: { code: string; text: string }[] }[];
  };
  expect(labels.length).toBeGreaterThan(70);
  expect(labels.find(({ name }) => name === 'Sex')?.labels).toContainEqual({ code: 'MALE', text: 'Laki-laki' });
  const unknown = await ask(actors.bpjs, 'en', '{ labels(names: ["Nothing"]) { name } }');
  expect(unknown.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a refused field of a visible record is null without an error', async () => {
  const { household } = await register(actors.facilitator, registration());
  const query = `query ($id: ID!) { household(id: $id) {
    address members { name nik { value(purpose: VERIFICATION) } health { disability } } } }`;
  const variables = { id: household?.id };
  const plain = await ask(actors.villageHead, null, query, variables);
  expect(plain.errors).toBeUndefined();
  const seen = (plain.data as { household?: { members: { nik: object | null }[] } } | null)?.household;
  expect(seen?.members[0]?.nik).toEqual({ value: null });
  // The harness asks for the errors.
  const explicit = await harness.graph(actors.villageHead, query, variables);
  expect(explicit.data).toEqual(plain.data);
  expect(new Set(explicit.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['NOT_ALLOWED']));
});

test('an invalid item of a batch is refused alone', async () => {
  const { household } = await register(actors.facilitator, registration());
  const visit = (more: object) => ({
    idempotencyKey: uuidv7(),
    householdId: household?.id,
    expectedVersion: 1,
    note: 'Dikunjungi.',
    ...more,
  });
  const { data, errors } = await ask(
    actors.facilitator,
    'id',
    `mutation ($input: SubmitVisitsInput!) { r: submitVisits(input: $input) { ... on SubmitVisitsSuccess {
      items { outcome failure { message ... on InvalidInput { issues { path message } } } } } } }`,
    {
      input: {
        items: [visit({ visitedAt: 'kemarin' }), visit({ householdId: 'HH-x' }), visit({ housing: { water: '1' } })],
      },
    },
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    r: {
      items: [
        {
          outcome: 'REFUSED',
          failure: {
            message: texts.id.invalid,
            issues: [
              { path: ['visitedAt'], message: expect.stringContaining('Tanggal atau waktu tidak valid.') as unknown },
            ],
          },
        },
        { outcome: 'RETRY' },
        { outcome: 'APPLIED', failure: null },
      ],
    },
  });
});
