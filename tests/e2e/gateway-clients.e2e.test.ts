// cspell:ignore housholds
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOwnGateway } from './own-gateway.ts';
import { post, running } from './running.ts';

const folder = mkdtempSync(join(tmpdir(), 'slrt-clients-'));
let stop: () => Promise<void>;
let url: string;

/** A second gateway on the same subgraphs, with clients and origins of its own. */
beforeAll(async () => {
  writeFileSync(
    join(folder, 'tablet.json'),
    JSON.stringify({ 'sha256:aa11': 'query Own { regions(first: 1) { totalCount } }' }),
  );
  writeFileSync(
    join(folder, 'clients.json'),
    JSON.stringify({
      'front-office': { class: 'TRUSTED', documents: 'tablet.json' },
      'integrator-bpjs': { class: 'MACHINE' },
    }),
  );
  const gateway = await startOwnGateway({
    PUBLIC_URL: 'https://slrt.example.go.id',
    CORS_ORIGINS: 'https://slrt.example.go.id',
    CLIENTS_FILE: join(folder, 'clients.json'),
    METRICS_TOKEN: 'measures-of-this-test',
  });
  stop = () => gateway.stop();
  url = `${gateway.url}/graphql`;
}, 60_000);
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});
const ask = async (persona: string, body: object) => post(url, await running().tokens(persona), body);

test('a trusted client runs its registered documents by their hash', async () => {
  expect(await ask('front-office', { documentId: 'sha256:aa11' })).toMatchObject({
    status: 200,
    body: { data: { regions: {} } },
  });
  for (const body of [{ query: '{ regions(first: 1) { totalCount } }' }, { documentId: 'sha256:bb' }, {}])
    expect(await ask('front-office', body)).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] },
    });
});

test('reveals no schema by introspection or suggested names', async () => {
  const introspection = await ask('manager', { query: '{ __schema { types { name } } }' });
  expect(introspection.status).toBe(400);
  expect(JSON.stringify(introspection.body)).not.toContain('Household');
  const close = await ask('manager', { query: '{ housholds { totalCount } }' });
  expect(close.status).toBe(400);
  expect(JSON.stringify(close.body)).not.toMatch(/did you mean|households/i);
});

test('refuses too costly documents by client class before planning', async () => {
  const deep = (first: number) => ({
    query: `query ($n: Int) { complaints(first: $n) { edges { node { household { members { id name } } referrals { id status agency { code name } } timeline(first: $n) { edges { node { at } } } } } } }`,
    variables: { n: first },
  });
  expect(await ask('manager', deep(100))).toMatchObject({
    status: 400,
    body: { errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'cost', allowed: 30_000 } }] },
  });
  expect(await ask('integrator-bpjs', deep(80))).toMatchObject({
    status: 400,
    body: { errors: [{ extensions: { limit: 'cost', allowed: 15_000 } }] },
  });
});

test('one person’s spent budget does not affect others', async () => {
  // An invalid document costs as much as a valid one, because it is measured first.
  const dear = {
    query: `{ regions(first: 100) { edges { node { ${Array.from({ length: 90 }, (_, n) => `a${n}: code`).join(' ')} noSuchField } } } }`,
  };
  let refused = null;
  for (let n = 0; n < 200 && refused === null; n += 1) {
    const answer = await ask('serang-planner', dear);
    if (answer.status === 429) refused = answer;
  }
  expect(refused).toMatchObject({ body: { errors: [{ extensions: { code: 'RATE_LIMITED', of: 'person' } }] } });
  expect((await ask('serang-planner', { query: '{ __typename }' })).status).toBe(429);
  expect((await ask('planner', { query: '{ regions(first: 1) { totalCount } }' })).status).toBe(200);
}, 30_000);

test('refuses unauthenticated and over-budget callers before reading the body', async () => {
  const sent = async (authorization: string) => {
    let taken = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        taken += 1;
        controller.enqueue(new Uint8Array(64 * 1024).fill(32));
        if (taken === 12) controller.close();
      },
    });
    const { status, headers } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body,
      duplex: 'half',
    });
    return { status, connection: headers.get('connection') };
  };
  // The previous test has used up the budget.
  const spent = `Bearer ${await running().tokens('serang-planner')}`;
  for (let n = 0; n < 20; n += 1) {
    expect(await sent(spent)).toEqual({ status: 429, connection: 'close' });
    expect(await sent('Bearer eyJhbGciOiJub25lIn0.e30.')).toEqual({ status: 401, connection: 'close' });
  }
  const short = await post(url, await running().tokens('serang-planner'), { query: '{ __typename }' });
  expect(short.status).toBe(429);
}, 30_000);

test('serves metrics only with their token', async () => {
  const measures = (authorization: string) =>
    fetch(url.replace('/graphql', '/metrics'), { headers: { authorization } }).then((response) => response.status);
  expect([
    await measures(''),
    await measures('Bearer measures-of-this-tesT'),
    await measures(`Bearer ${await running().tokens('admin')}`),
    await measures('Bearer measures-of-this-test'),
  ]).toEqual([401, 401, 401, 200]);
});

test('answers pages of listed origins only and sets security headers', async () => {
  const preflight = (origin: string) =>
    fetch(url, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });
  expect((await preflight('https://slrt.example.go.id')).headers.get('access-control-allow-origin')).toBe(
    'https://slrt.example.go.id',
  );
  expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  const { headers } = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'strict-transport-security': 'max-age=63072000',
    'cross-origin-resource-policy': 'same-origin',
  });
});

test('limits callers without a valid token and serves others', async () => {
  const stranger = () => post(url, 'eyJhbGciOiJub25lIn0.e30.', { query: '{ __typename }' });
  const answers = await Promise.all(Array.from({ length: 130 }, stranger));
  expect(answers.filter((answer) => answer.status === 401).length).toBeGreaterThan(80);
  expect(answers.filter((answer) => answer.status === 429).length).toBeGreaterThan(5);
  expect((await ask('manager', { query: '{ regions(first: 1) { totalCount } }' })).status).toBe(200);
});
