import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Secrets } from '@slrt/deployment';
import type { ProcessSpec } from '@slrt/process-kit';
import { databaseNames, serviceNames } from '@slrt/subgraph';
import { gatewayProcess, identityProcess, serviceProcess, type Layout } from './process-specs.ts';

const home = mkdtempSync(join(tmpdir(), 'slrt-own-'));
afterAll(() => rmSync(home, { recursive: true }));
const fileKeys = { registry: 'F-REG', complaints: 'F-COM', referrals: 'F-REF', puskesos: 'F-PUS' };
const secrets = {
  ...{ databasePassword: 'S-DB', identityKey: 'S-IDENTITY', profileKey: 'S-PROFILE', contactKey: 'S-CONTACT' },
  ...{ clientSecret: 'S-CLIENT', subjectKey: 'S-SUBJECT', deliveryKey: 'S-DELIVERY', factorKey: 'S-FACTOR' },
  ...{ codeKey: 'S-CODE', linkKey: 'S-LINK', fileKeys },
} as unknown as Secrets;
const keyFile = (name: string) => `file:${join(home, 'keys', name)}`;
const authority = encodeURIComponent(join(home, 'tls/postgres/ca.pem'));
const settings = { logLevel: 'info', clientsFile: '', corsOrigins: '', webhookExemptHosts: '', budgets: 'on' };
const layout = {
  environment: { home, port: 4000, inherited: { PATH: '/bin' }, ...settings },
  secrets,
  keyFiles: {
    actorPublic: keyFile('actor-public/jwks.json'),
    actorPrivate: keyFile('actor-private/jwk.json'),
    identity: keyFile('identity/jwks.json'),
  },
  tlsOf: (who: string) => join(home, 'tls', who),
  natsUrl: 'tls://127.0.0.1:4222',
  gatewayUrl: 'https://localhost:4000',
  messages: { url: 'http://m', smtpUrl: 'smtp://m', smsUrl: 'http://s' },
  ports: Object.fromEntries(databaseNames.map((name, n) => [name, 5000 + n])),
  databaseOf: (name: string) => ({
    app: `postgres://${name}_app:pw-${name}-app@h/d?sslmode=verify-full&sslrootcert=${authority}`,
    relay: `postgres://${name}_relay:pw-${name}-relay@h/d?sslmode=verify-full&sslrootcert=${authority}`,
  }),
  natsCredentials: Object.fromEntries(
    [...databaseNames, 'gateway'].map((name) => [
      name,
      {
        NATS_CREDENTIALS_FILE: join(home, `nats/${name}.creds`),
        ...(name === 'referrals' ? { NATS_AGENCIES_FOLDER: join(home, 'nats/agencies') } : {}),
      },
    ]),
  ),
} as unknown as Layout;
const specs: readonly ProcessSpec[] = [
  identityProcess(layout),
  ...serviceNames.map((name) => serviceProcess(layout, name)),
  gatewayProcess(layout),
];
const namesOf = (found: readonly ProcessSpec[]) => found.map(({ name }) => name).sort();
/** Variables of the host and of Node, which every process gets. */
const common = ['PATH', 'NODE_COMPILE_CACHE', 'NODE_ENV', 'NODE_OPTIONS'];

test.each(specs.map((spec) => [spec.name, spec] as const))('%s gets the variables that it declares', (name, spec) => {
  // Generated from environment.ts.
  const template = readFileSync(new URL(`../../../services/${name}/.env.template`, import.meta.url), 'utf8');
  const declared = [...template.matchAll(/^(\w+)=/gm)].map((match) => match[1] ?? '');
  expect(declared.length).toBeGreaterThan(5);
  expect(Object.keys(spec.env).filter((key) => !declared.includes(key) && !common.includes(key))).toEqual([]);
});

test('every secret is given to its own processes only', () => {
  const values = Object.entries<unknown>({ ...secrets, ...fileKeys }).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const holders = values.map(([key, value]) => [
    key,
    namesOf(specs.filter(({ env }) => Object.values(env).some((each) => each.includes(value)))),
  ]);
  expect(Object.fromEntries(holders)).toEqual({
    ...{ databasePassword: [], identityKey: ['registry'], contactKey: ['complaints'], clientSecret: ['identity'] },
    ...{ profileKey: ['referrals', 'registry'], subjectKey: ['complaints', 'registry'], deliveryKey: ['referrals'] },
    ...{ factorKey: ['identity'], codeKey: ['notifications'], linkKey: ['puskesos'] },
    ...Object.fromEntries(Object.keys(fileKeys).map((name) => [name, [name]])),
  });
  for (const name of databaseNames)
    expect(namesOf(specs.filter(({ env }) => JSON.stringify(env).includes(`pw-${name}-`)))).toEqual([name]);
});

/** Files of a home, each with the processes that may read it. */
const readers: Readonly<Record<string, readonly string[]>> = {
  ...{ 'secrets.json': [], 'run.json': [], 'logs/registry.log': [], 'nats/keys.json': [], 'tls/ca-key.pem': [] },
  'keys/actor-public/jwks.json': [...serviceNames].sort(),
  'keys/actor-private/jwk.json': ['gateway'],
  'keys/identity/jwks.json': ['identity'],
  'nats/agencies/one.json': ['referrals'],
  'tls/ca.pem': ['identity'],
  'tls/postgres/ca.pem': [...databaseNames].sort(),
  'tls/postgres/key.pem': [],
  ...Object.fromEntries([...databaseNames, 'gateway'].map((name) => [`nats/${name}.creds`, [name]])),
  ...Object.fromEntries([...serviceNames, 'gateway'].map((name) => [`tls/${name}/key.pem`, [name]])),
  ...Object.fromEntries(Object.keys(fileKeys).map((name) => [`service-files/${name}/a`, [name]])),
};
const paths = Object.keys(readers).map((path) => join(home, path));

/** Tries in a process with these flags to read every file, and to write beside it. */
const attempt = `
  const fs = require('node:fs');
  const tried = (act) => process.argv.slice(1).filter((path) => { try { act(path); return true; } catch (error) {
    if (error.code !== 'ERR_ACCESS_DENIED') throw error; return false; } });
  console.log(JSON.stringify([tried((path) => fs.readFileSync(path)), tried((path) => fs.writeFileSync(path + '.new', ''))]));`;

test.each(specs.map((spec) => [spec.name, spec] as const))('%s can read and write its own files only', (name, spec) => {
  for (const path of paths) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
  }
  const flags = spec.args.filter((arg) => arg.startsWith('--'));
  const output = execFileSync(spec.command, [...flags, '--no-warnings', '--eval', attempt, '--', ...paths], {
    encoding: 'utf8',
    env: {},
  });
  const [read, written] = (JSON.parse(output) as string[][]).map((found) => found.map((path) => relative(home, path)));
  expect(read).toEqual(Object.keys(readers).filter((path) => readers[path]?.includes(name)));
  expect(written).toEqual(name in fileKeys ? [`service-files/${name}/a`] : []);
});
