import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connect, credsAuthenticator, type NatsConnection } from '@nats-io/transport-node';
import { openBrokerAccounts } from '@slrt/deployment';
import { freePort } from '@slrt/process-kit';
import { createCredentialIssuer } from '@slrt/messaging';

const command = new URL('../src/main.ts', import.meta.url).pathname;
const compose = readFileSync(new URL('../../../docker-compose.yml', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'slrt-keys-'));
const { natsServer } = JSON.parse(process.env['SLRT_TEST_SERVERS'] ?? '{}') as { natsServer: string };
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
let server: ChildProcess | null = null;
let url: string;

beforeAll(async () => {
  execFileSync(process.execPath, [command, 'server:keys', folder]);
  const port = await freePort();
  const config = read('nats/server.conf')
    .replaceAll('/data/', `${folder}/data/`)
    .replace('0.0.0.0:4222', `127.0.0.1:${port}`);
  writeFileSync(join(folder, 'own.conf'), config);
  server = spawn(natsServer, ['-c', join(folder, 'own.conf')], { stdio: 'ignore' });
  url = `nats://127.0.0.1:${port}`;
});
afterAll(async () => {
  server?.kill('SIGTERM');
  if (server) await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

async function connectWith(creds: string, inbox: string): Promise<NatsConnection> {
  const options = {
    servers: url,
    authenticator: credsAuthenticator(new TextEncoder().encode(creds)),
    inboxPrefix: inbox,
    maxReconnectAttempts: 0,
  };
  for (let n = 0; ; n += 1) {
    try {
      return await connect(options);
    } catch (error) {
      if (n === 50) throw error;
      await wait(100);
    }
  }
}

test('creates every value that compose requires once, secrets readable by their owner', () => {
  const required = new Set([...compose.matchAll(/\$\{([A-Z_]+):\?\}/g)].map((match) => match[1]));
  const made = read('server.env');
  const names = made.split('\n').flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);
  expect([...required].filter((name) => !names.includes(name ?? ''))).toEqual([]);
  for (const name of ['', 'server.env', 'secrets.json', 'nats', 'nats/keys.json'])
    expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  execFileSync(process.execPath, [command, 'server:keys', folder]);
  expect(read('server.env')).toBe(made);
});

test('a server with this configuration admits services and issues agency users', async () => {
  const connection = await connectWith(read('nats/registry.creds'), '_INBOX_registry');
  const errors: string[] = [];
  void (async () => {
    for await (const status of connection.status()) if (status.type === 'error') errors.push(String(status.error));
  })();
  connection.publish('registry.household.updated.v1', '{}');
  await connection.flush();
  expect(errors).toEqual([]);
  connection.publish('complaints.complaint.filed.v1', '{}');
  await connection.flush();
  await wait(50);
  expect(errors.join()).toMatch(/permissions violation/i);
  await connection.close();
  const agencyFolder = join(folder, 'nats/agencies');
  const office = { agency: 'BPJS', district: '63.09' };
  const durable = 'agency-BPJS-6309';
  await (await openBrokerAccounts(folder)).createAgencyAccounts({ durable, count: 1 });
  // The service runs as another user.
  expect(statSync(join(agencyFolder, `${durable}.json`)).mode & 0o777).toBe(0o644);
  const issuer = createCredentialIssuer({ folder: agencyFolder, natsUrl: url });
  const at = { ...office, account: issuer.accountsOf(office)[0] ?? '' };
  const { creds } = await issuer.issue(at, null);
  const agency = await connectWith(creds, `_INBOX_${durable}`);
  await issuer.publish({ valid: [], revoked: [at] });
  await agency.closed();
  await expect(connectWith(creds, `_INBOX_${durable}`)).rejects.toThrow();
}, 60_000);
