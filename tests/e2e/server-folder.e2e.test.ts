import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '@slrt/local';
import { embeddedPostgres, freePort, supervise } from '@slrt/process-kit';
import { serviceNames } from '@slrt/subgraph';
import pg from 'pg';
import { runScript } from './operator-command.ts';

const { inherited } = readEnvironment();
const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'slrt-server-'));
  folders.push(made);
  return made;
};
afterAll(() => folders.forEach((each) => rmSync(each, { recursive: true, force: true })));

const npm = async (env: Record<string, string>, name: string, ...args: string[]) =>
  (await runScript(env, name, ...args)).stdout;
const settingsIn = (file: string) =>
  Object.fromEntries(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /^[A-Z_]+=/.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
const signIn = async (url: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.end();
};

describe('a server’s folder', () => {
  let server: string;
  let settings: Record<string, string | undefined>;

  test('is made once and completed by later versions', async () => {
    server = folder();
    await npm({}, 'server:keys', server);
    const file = join(server, 'server.env');
    settings = settingsIn(file);
    expect(Object.keys(settings).filter((name) => /OWNER/.test(name))).toEqual([]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    // A folder of an earlier version: missing files are added, existing ones stay.
    const old = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('REGISTRY_APP_PASSWORD'));
    writeFileSync(file, old.join('\n'));
    await npm({}, 'server:keys', server);
    expect(settingsIn(file)).toEqual(settings);
  }, 60_000);

  test('has a password for each role of the database only', async () => {
    const password = settings['POSTGRES_PASSWORD'] ?? '';
    const { spec, url } = await embeddedPostgres({ home: folder(), port: await freePort(), password }, inherited);
    const postgres = supervise(spec, folder(), () => undefined);
    const as = (user: string, secret: string, database: string) => {
      const at = new URL(url);
      [at.username, at.password, at.pathname] = [user, secret, `/${database}`];
      return signIn(at.href);
    };
    try {
      expect(await postgres.waitReady(120_000)).toBe(true);
      const env = { SLRT_HOME: server, DATABASE_URL: url };
      expect(await npm(env, 'server:migrate')).toContain('All databases are up to date');
      await npm(env, 'server:migrate');
      for (const service of serviceNames) {
        const [app = '', relay = ''] = ['APP', 'RELAY'].map(
          (role) => settings[`${service.toUpperCase()}_${role}_PASSWORD`],
        );
        await as(`${service}_app`, app, service);
        await as(`${service}_relay`, relay, service);
        await expect(as(`${service}_owner`, app, service)).rejects.toMatchObject({ code: '28P01' });
        await expect(as(`${service}_owner`, relay, service)).rejects.toMatchObject({ code: '28P01' });
        await expect(as(`${service}_app`, relay, service)).rejects.toMatchObject({ code: '28P01' });
      }
    } finally {
      await postgres.stop();
    }
  }, 120_000);
});

test('a replaced key is as readable as the one before', async () => {
  const server = folder();
  await npm({}, 'server:keys', server);
  const keys = ['actor-public/jwks.json', 'actor-private/jwk.json', 'identity/jwks.json'].map((name) =>
    join(server, 'keys', name),
  );
  const before = keys.map((key) => readFileSync(key, 'utf8'));
  await npm({ SLRT_HOME: server }, 'keys:rotate', 'gateway', '--keep', '1');
  await npm({ SLRT_HOME: server }, 'keys:rotate', 'identity');
  for (const [n, key] of keys.entries()) {
    expect(readFileSync(key, 'utf8')).not.toBe(before[n]);
    expect(statSync(key).mode & 0o777).toBe(0o644);
  }
}, 60_000);
