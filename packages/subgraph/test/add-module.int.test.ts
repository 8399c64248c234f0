import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { databaseUrls } from '@slrt/database';
import { formatId, type Actor } from '@slrt/domain';
import { freePort, supervise, type SupervisedProcess } from '@slrt/process-kit';
import { connectBroker, maintainReaders } from '@slrt/messaging';
import { createLogger } from '@slrt/runtime';
import { createActorSigner } from '@slrt/subgraph';
import { actors, eventually, places, testServers, uuidv7 } from '@slrt/testkit';
import { startCluster } from '@slrt/testkit/servers';
import { exportJWK, generateKeyPair } from 'jose';
import { announcementMigration, announcementModule } from './announcement-module.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'slrt-module-'));
const copy = join(home, 'repository');
const keys = join(home, 'keys');
const service = 'services/puskesos';
const children: SupervisedProcess[] = [];
const stops: (() => Promise<void>)[] = [];
let cluster: Awaited<ReturnType<typeof startCluster>> | null = null;
let url: string;
let token: (actor: Actor) => Promise<string>;

const passedOn = ['PATH', 'HOME', 'LANG', 'NODE_COMPILE_CACHE'];
const inherited = Object.fromEntries(passedOn.map((name) => [name, process.env[name] ?? '']));
const run = (command: string, args: readonly string[], env: Record<string, string> = {}) =>
  execFileSync(command, args, { cwd: copy, env: { ...inherited, ...env }, encoding: 'utf8', stdio: 'pipe' });
const read = (path: string) => readFileSync(join(copy, path), 'utf8');
const node = (file: string, args: readonly string[], env: Record<string, string> = {}) =>
  run(process.execPath, [file, ...args], env);

/**
 * Copies the tracked files. npm packages are shared with this repository; workspace packages are the copy's own.
 */
function copyRepository(): void {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 16 * 1024 ** 2 });
  for (const file of files.split('\0').filter(Boolean)) cpSync(join(root, file), join(copy, file));
  const modules = (path: string) => join('node_modules', path);
  for (const nested of globSync('{packages,services,infra}/*/node_modules', { cwd: root }))
    symlinkSync(join(root, nested), join(copy, nested));
  mkdirSync(join(copy, modules('@slrt')), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => each !== '@slrt' && each !== '.cache'))
    symlinkSync(join(root, modules(name)), join(copy, modules(name)));
  for (const name of readdirSync(join(root, modules('@slrt'))))
    symlinkSync(readlinkSync(join(root, modules(`@slrt/${name}`))), join(copy, modules(`@slrt/${name}`)));
  run('git', ['init', '--quiet']);
  run('git', ['add', '--all']);
  run('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', 'commit', '--quiet', '-m', 'copy']);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

function addModule(): void {
  for (const [file, text] of Object.entries(announcementModule))
    write(`${service}/src/modules/announcement/${file}`, text);
  write(`${service}/src/migrations/29990101000000-add-announcements.sql`, announcementMigration);
  const definition = read(`${service}/src/service.ts`)
    .replace(/^(import \{ deliberation \})/m, `import { announcement } from './modules/announcement/module.ts';\n$1`)
    .replace(/(modules: \[)/, '$1announcement, ');
  write(`${service}/src/service.ts`, definition);
}

async function startNats(natsServer: string): Promise<string> {
  const port = await freePort();
  const config = readFileSync(join(keys, 'nats/server.conf'), 'utf8')
    .replaceAll('/data/', `${home}/data/`)
    .replace('0.0.0.0:4222', `127.0.0.1:${port}`);
  const file = join(home, 'nats.conf');
  writeFileSync(file, config);
  const monitor = await freePort();
  const args = ['-c', file, '-m', String(monitor)];
  const ready = async () => (await fetch(`http://127.0.0.1:${monitor}/healthz`)).ok;
  await begin({ name: 'nats', command: natsServer, args, env: inherited, ready });
  return `nats://127.0.0.1:${port}`;
}

async function begin(spec: Parameters<typeof supervise>[0]): Promise<void> {
  const child = supervise(spec, home, () => undefined);
  children.unshift(child);
  if (!(await child.waitReady(120_000))) throw new Error(`${spec.name} does not start: ${child.failure()}`);
}

/** Creates the streams that puskesos reads, with its durables, as the services do that own them. */
async function startOwners(natsUrl: string): Promise<void> {
  for (const [name, stream] of [
    ['registry', 'REGISTRY'],
    ['complaints', 'COMPLAINTS'],
    ['identity', 'ACCOUNTS'],
  ] as const) {
    const credentials = readFileSync(join(keys, `nats/${name}.creds`), 'utf8');
    const broker = await connectBroker({ url: natsUrl, credentials, name });
    stops.push(maintainReaders(broker, { streams: [stream], logger: createLogger(name, 'silent') }), () =>
      broker.close(),
    );
  }
}

async function startPuskesos(adminUrl: string, natsUrl: string): Promise<void> {
  const pair = await generateKeyPair('EdDSA', { extractable: true, crv: 'Ed25519' });
  const jwk = async (key: typeof pair.publicKey) => ({ ...(await exportJWK(key)), kid: 't', alg: 'EdDSA' });
  const signer = await createActorSigner(JSON.stringify(await jwk(pair.privateKey)));
  token = (actor) => signer.sign(actor, 'puskesos');
  const secrets = JSON.parse(readFileSync(join(keys, 'secrets.json'), 'utf8')) as Record<string, string>;
  const urls = databaseUrls(adminUrl, 'puskesos', secrets['databasePassword'] ?? '');
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const settings = {
    DATABASE_URL: urls.app,
    RELAY_DATABASE_URL: urls.relay,
    NATS_URL: natsUrl,
    NATS_CREDENTIALS_FILE: join(keys, 'nats/puskesos.creds'),
    ACTOR_JWKS: JSON.stringify({ keys: [await jwk(pair.publicKey)] }),
    PORT: String(port),
    FILES_KEY: secrets['contactKey'] ?? '',
    LINK_KEY: secrets['contactKey'] ?? '',
    FILES_DIRECTORY: home,
  };
  const env = Object.fromEntries(Object.entries(settings).map(([name, value]) => [`PUSKESOS_${name}`, value]));
  await begin({
    name: 'puskesos',
    command: process.execPath,
    args: [join(copy, service, 'src/main.ts')],
    cwd: copy,
    env: { ...inherited, ...env },
    ready: async () => (await fetch(`${url}/readyz`)).ok,
  });
}

async function ask<T>(actor: Actor, query: string, variables: object): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await token(actor)}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}

beforeAll(async () => {
  copyRepository();
  addModule();
  // The parts of "npm run generate" that read the changed service.
  node('packages/subgraph/src/generate.ts', [service, 'services/gateway']);
  node('services/gateway/compose.ts', []);
  node('infra/docs/src/generate.ts', []);
  cluster = await startCluster([], { from: testServers().preparedData });
  node('packages/cli/src/main.ts', ['server:keys', keys]);
  node('packages/cli/src/main.ts', ['server:migrate'], { SLRT_HOME: keys, DATABASE_URL: cluster.adminUrl });
  const natsUrl = await startNats(testServers().natsServer);
  await startOwners(natsUrl);
  await startPuskesos(cluster.adminUrl, natsUrl);
}, 180_000);
afterAll(async () => {
  for (const stop of stops) await stop();
  for (const child of children) await child.stop();
  await cluster?.stop();
  rmSync(home, { recursive: true, force: true });
}, 60_000);

describe('a module that is added to a service', () => {
  const household = { district: places.district, uuid: uuidv7() };
  const id = uuidv7();

  test('changes one list and one import outside its folder', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const generated = (scripts['check:generated']?.split(' -- ')[1] ?? '').replaceAll("'", '').split(' ');
    expect(generated).toContain('services/*/paths.json');
    const except = generated.map((each) => `:(exclude,glob)${each}${/\.\w+$/.test(each) ? '' : '/**'}`);
    const changed = run('git', ['status', '--porcelain', '--untracked-files=all', '--', '.', ...except]);
    const outside = changed.split('\n').filter((line) => line && !line.includes('/modules/announcement/'));
    expect(outside).toEqual([
      ` M ${service}/src/service.ts`,
      `?? ${service}/src/migrations/29990101000000-add-announcements.sql`,
    ]);
    expect(run('git', ['diff', '--numstat', `${service}/src/service.ts`])).toMatch(/^2\t1\t/);
  });

  test('compiles against the generated types and loaders', () => {
    expect(read(`${service}/src/__generated__/context.ts`)).toContain('../modules/announcement/loaders.ts');
    const config = { extends: '../../tsconfig.base.json', include: ['**/*.ts'], exclude: ['node_modules'] };
    write(`${service}/tsconfig.json`, JSON.stringify(config));
    node('node_modules/typescript-7/bin/tsc', ['--noEmit', '-p', service]);
    rmSync(join(copy, service, 'tsconfig.json'));
  }, 120_000);

  test('is permitted its subject and its own durable', () => {
    const creds = readFileSync(join(keys, 'nats/puskesos.creds'), 'utf8');
    const claims = creds.split('\n')[1]?.split('.')[1] ?? '';
    const { nats } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as {
      nats: { pub: { allow: string[] } };
    };
    expect(nats.pub.allow).toEqual(
      expect.arrayContaining(['puskesos.>', '$JS.API.CONSUMER.MSG.NEXT.PUSKESOS.puskesos-confirm-announcement']),
    );
  });

  test('serves its fields, publishes its event and consumes it', async () => {
    const input = {
      idempotencyKey: id,
      regionCode: places.village,
      text: 'Posyandu on Monday',
      householdId: formatId('household', household),
    };
    const mutation = `mutation ($input: PublishAnnouncementInput!) {
      publishAnnouncement(input: $input) { __typename ... on PublishAnnouncementSuccess { announcement { id } } } }`;
    expect(await ask(actors.manager, mutation, { input })).toEqual({
      publishAnnouncement: { __typename: 'PublishAnnouncementSuccess', announcement: { id } },
    });
    const query = 'query ($regionCode: ID!) { announcements(regionCode: $regionCode) { id text } }';
    const found = await eventually(async () => {
      const { announcements } = await ask<{ announcements: object[] }>(actors.manager, query, {
        regionCode: places.village,
      });
      return announcements.length > 0 && announcements;
    });
    expect(found).toEqual([{ id, text: input.text }]);
  });

  test('is in the subject report', async () => {
    const representation = {
      __typename: 'SubjectReport',
      personId: formatId('person', { district: places.district, uuid: uuidv7() }),
      householdId: formatId('household', household),
    };
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on SubjectReport { puskesos { title rows { entries { name value } } } } } }`;
    const { _entities: reports } = await ask<{ _entities: { puskesos: { title: string; rows: object[] }[] }[] }>(
      actors.dataProtection,
      query,
      { of: [representation] },
    );
    expect(reports[0]?.puskesos.find(({ title }) => title === 'Messages')?.rows).toEqual([
      {
        entries: [
          { name: 'Text', value: 'Posyandu on Monday' },
          { name: 'is confirmed', value: 'yes' },
        ],
      },
    ]);
  });

  test('has its path served and proxied by the gateway', async () => {
    expect(await (await fetch(`${url}/announcements/service`)).json()).toEqual({ service: 'announcements' });
    for (const file of [`${service}/paths.json`, 'services/gateway/paths.json'])
      expect(read(file)).toContain('/announcements/service');
  });
});
