import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pg } from '@slrt/database';
import { createPlayer, readEnvironment, startInstance, steps, type Instance } from '@slrt/local';
import { createClient } from '@slrt/graph-client';
import { freePort } from '@slrt/process-kit';
import { prepareDatabasesOf } from '@slrt/testkit';
import { Agent, getGlobalDispatcher, request, setGlobalDispatcher } from 'undici';

let instance: Instance;
const root = new URL('../../', import.meta.url).pathname;
const home = mkdtempSync(join(tmpdir(), 'slrt-tls-'));
const usual = getGlobalDispatcher();
const pem = (who: string, name: string) => readFileSync(join(home, 'tls', who, name), 'utf8');

beforeAll(async () => {
  await prepareDatabasesOf(home);
  instance = await startInstance(
    { ...readEnvironment(), home, port: await freePort(), demoData: 'full', tls: true },
    () => undefined,
    () => undefined,
  );
}, 120_000);
afterAll(async () => {
  await (instance as Instance | undefined)?.stop();
  setGlobalDispatcher(usual);
  rmSync(home, { recursive: true, force: true });
}, 60_000);

test('a complaint goes through every service over TLS and back', async () => {
  expect(instance.run.gateway.url).toMatch(/^https:/);
  for (const { url } of Object.values(instance.run.services)) expect(url).toMatch(/^https:/);
  expect(instance.run.nats.url).toMatch(/^tls:/);
  const player = createPlayer(createClient(instance.run.gateway.url, instance.tokens));
  const household = await steps.findHousehold(player, 'serang-facilitator', { listing: 'LISTED' });
  const filed = await steps.file(player, 'serang-facilitator', steps.cardInactive(household));
  await steps.decide(player, { officer: 'serang-back-office', decider: 'serang-manager' }, filed.id, {
    handling: 'REFER',
    programmeCodes: ['KIS'],
  });
  const referrals = await player.until(
    'the referral',
    async () =>
      (
        await player.ask<{ complaint: { referrals: { id: string }[] } }>(
          'serang-manager',
          'query ($id: ID!) { complaint(id: $id) { referrals { id } } }',
          { id: filed.id },
        )
      ).complaint.referrals,
    (list) => list.length > 0,
  );
  expect(referrals).toHaveLength(1);
});

test.each(['back-office', 'facilitator', 'puskesos-officer', 'village-head', 'serang-manager', 'serang-liaison-bpjs'])(
  '%s finds complaints of the last six months, some of them overdue',
  async (persona) => {
    const player = createPlayer(createClient(instance.run.gateway.url, instance.tokens));
    type Counts = Record<'all' | 'open' | 'overdue', { totalCount: number }>;
    const { all, open, overdue } = await player.ask<Counts>(
      persona,
      `{ all: complaints(first: 1) { totalCount } open: complaints(first: 1, filter: { open: true }) { totalCount }
        overdue: complaints(first: 1, filter: { overdue: true }) { totalCount } }`,
    );
    expect(all.totalCount).toBeGreaterThan(open.totalCount);
    expect(open.totalCount).toBeGreaterThan(overdue.totalCount);
    expect(overdue.totalCount).toBeGreaterThan(0);
  },
);

test('a service refuses clients without a certificate', async () => {
  const { url } = instance.run.services.registry;
  const ask = async (options: object) => {
    const dispatcher = new Agent({ connect: options });
    return request(`${url}/healthz`, { dispatcher }).then(
      ({ statusCode }) => statusCode,
      (error: unknown) => (error as Error & { code?: string }).code ?? (error as Error).name,
    );
  };
  const ca = pem('gateway', 'ca.pem');
  expect(await ask({ ca, cert: pem('gateway', 'cert.pem'), key: pem('gateway', 'key.pem') })).toBe(200);
  expect(await ask({ ca })).not.toBe(200);
  expect(await ask({})).not.toBe(200);
  const plain = await request(url.replace('https:', 'http:') + '/healthz').catch(
    (error: unknown) => (error as Error).name,
  );
  expect(plain).toBe('SocketError');
});

test('the gateway notices over TLS that a hung service answers again', async () => {
  const manager = createClient(instance.run.gateway.url, instance.tokens);
  const ask = () => manager('manager', '{ programme(code: "KIS") { name } }');
  const { pid } = instance.run.services.referrals;
  process.kill(pid, 'SIGSTOP');
  try {
    expect((await ask()).errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE' } }]);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  for (let waited = 0; waited < 10_000 && (await ask()).errors; waited += 100)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await ask()).errors).toBeUndefined();
});

test('an image’s health check asks over TLS where TLS is served', async () => {
  const check = (service: string, port: string, env: Record<string, string>) =>
    promisify(execFile)(process.execPath, [`${root}infra/docker/health.mjs`, service, port, '/readyz'], { env }).then(
      () => 'healthy',
      () => 'not healthy',
    );
  const folder = (who: string) => join(home, 'tls', who);
  const { port } = new URL(instance.run.services.registry.url);
  expect(await check('registry', port, { REGISTRY_TLS_FOLDER: folder('registry') })).toBe('healthy');
  expect(await check('registry', port, {})).toBe('not healthy');
});

test('PostgreSQL and nats-server require TLS', async () => {
  const address = new URL(instance.urlsOf('registry').app);
  expect(address.searchParams.get('sslmode')).toBe('verify-full');
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  const { rows } = await client.query<{ ssl: boolean; version: string }>(
    'select ssl, version from pg_stat_ssl where pid = pg_backend_pid()',
  );
  expect(rows).toEqual([{ ssl: true, version: 'TLSv1.3' }]);
  await client.end();
  address.search = '?sslmode=disable';
  const open = new pg.Client({ connectionString: address.href });
  await expect(open.connect()).rejects.toThrow(/pg_hba/);
  const info = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(instance.run.nats.url).port), '127.0.0.1');
    socket.once('data', (chunk: Buffer) => {
      resolve(chunk.toString());
      socket.destroy();
    });
    socket.once('error', reject);
  });
  expect(info).toContain('"tls_required":true');
});
