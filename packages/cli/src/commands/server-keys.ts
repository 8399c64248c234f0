import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { rolePassword } from '@slrt/database';
import {
  brokerUsers,
  fileOwners,
  keyFileOf,
  keyFiles,
  loadRoster,
  loadSecrets,
  openBrokerAccounts,
  prepareKeyFiles,
  saveRoster,
  type KeyFile,
  type RunFile,
  type Secrets,
} from '@slrt/deployment';
import { clientSecretOf } from '@slrt/graph-client';
import { natsConfig } from '@slrt/nats-accounts';
import { databaseNames } from '@slrt/subgraph';
import { defineOperatorCommand } from '../context.ts';

const random = () => randomBytes(32).toString('base64url');

/**
 * Settings of docker compose. The passwords of the services' roles derive from the folder's secret; the owners'
 * passwords are not included.
 */
function settingsOf(folder: string, secrets: Secrets): Record<string, string> {
  const { uid, gid } = statSync(folder);
  const passwords = databaseNames.flatMap((service) =>
    ['app', 'relay'].map((role) => [
      `${service}_${role}_password`.toUpperCase(),
      rolePassword(secrets.databasePassword, `${service}_${role}`),
    ]),
  );
  return {
    KEYS_FOLDER: folder,
    OPERATOR_USER: `${uid}:${gid}`,
    COMPLAINTS_CLIENT_SECRET: clientSecretOf(secrets.clientSecret, 'complaints-service'),
    CONTACT_KEY: secrets.contactKey,
    DELIVERY_KEY: random(),
    FILES_KEY: random(),
    ...Object.fromEntries(fileOwners.map((name) => [`${name.toUpperCase()}_FILES_KEY`, random()])),
    SUBJECT_KEY: random(),
    IDENTITY_SECRET: secrets.clientSecret,
    IDENTITY_FACTOR_KEY: random(),
    IDENTITY_KEY: secrets.identityKey,
    METRICS_TOKEN: random(),
    NOTIFICATIONS_CLIENT_SECRET: clientSecretOf(secrets.clientSecret, 'notifications-service'),
    NOTIFICATIONS_CODE_KEY: random(),
    PROFILE_KEY: secrets.profileKey,
    POSTGRES_PASSWORD: random(),
    ...(Object.fromEntries(passwords) as Record<string, string>),
    // Of docker compose: services/identity runs. Empty for another provider.
    COMPOSE_PROFILES: 'identity',
    PUBLIC_URL: '',
  };
}

/** Adds missing settings to the file and keeps existing ones. */
function addSettings(file: string, settings: Record<string, string>): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const missing = Object.entries(settings).filter(([name]) => !new RegExp(`^${name}=`, 'm').test(before));
  const lines = missing.flatMap(([name, value]) =>
    name === 'PUBLIC_URL'
      ? ['# address at which browsers reach the gateway, e.g. https://slrt.example.go.id', `${name}=${value}`]
      : [`${name}=${value}`],
  );
  if (lines.length > 0) writeFileSync(file, `${before}${lines.join('\n')}\n`, { mode: 0o600 });
}

/** Writes the addresses of the parts for the operator's commands: the containers' names. */
function writeRunFile(folder: string): void {
  const at = (name: string, port: number) => ({ url: `http://${name}:${port}`, pid: 0 });
  const run: RunFile = {
    gateway: at('gateway', 4000),
    identity: {
      ...at('identity', 4005),
      url: 'http://identity:4005/identity',
      issuer: 'http://localhost:4000/identity',
    },
    postgres: { url: 'postgres://postgres:5432/postgres', pid: null },
    nats: { url: 'nats://nats:4222', pid: null },
    services: {
      registry: at('registry', 4001),
      complaints: at('complaints', 4002),
      referrals: at('referrals', 4003),
      puskesos: at('puskesos', 4004),
      notifications: at('notifications', 4006),
    },
  };
  const file = join(folder, 'run.json');
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(run, null, 2), { mode: 0o600 });
}

/** Makes the files of a folder readable, except the seeds of the operator and the accounts. */
function openFiles(folder: string): void {
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()))
    if (name !== 'keys.json') chmodSync(join(folder, name), 0o644);
}

/**
 * Makes files readable for the users of the containers; other users cannot enter the folder around them. The secrets
 * and the seeds of the NATS accounts are excluded.
 */
function openToContainers(folder: string): void {
  const nats = join(folder, 'nats');
  openFiles(nats);
  openFiles(join(nats, 'agencies'));
  chmodSync(join(nats, 'agencies'), 0o755);
  for (const name of Object.keys(keyFiles) as KeyFile[]) {
    chmodSync(keyFileOf(folder, name), 0o644);
    chmodSync(dirname(keyFileOf(folder, name)), 0o755);
  }
  chmodSync(join(folder, 'keys'), 0o755);
}

/** Writes the keys and users of nats-server and its configuration to `<folder>/nats`. Keeps existing users. */
async function prepareNats(folder: string): Promise<void> {
  const accounts = await openBrokerAccounts(folder);
  for (const name of brokerUsers) await accounts.forUser(name);
  const config = natsConfig(accounts, { listen: '0.0.0.0:4222', store: '/data/jetstream', resolver: '/data/jwt' });
  writeFileSync(join(accounts.folder, 'server.conf'), config);
}

export const serverKeys = defineOperatorCommand({
  description: 'Creates the missing secrets of a server: server.env for docker compose, keys, users of nats-server.',
  parameters: {
    folder: {
      description:
        'folder of the server; default server-keys. Existing files are kept; only users whose rights changed with the version get new credentials.',
    },
  },
  options: {},
  async run({ folder: given = 'server-keys' }, { print }) {
    const folder = resolve(given);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const secrets = await loadSecrets(folder);
    await prepareNats(folder);
    prepareKeyFiles(folder, secrets);
    openToContainers(folder);
    saveRoster(folder, loadRoster(folder));
    const file = join(folder, 'server.env');
    addSettings(file, settingsOf(folder, secrets));
    writeRunFile(folder);
    print(`${file}: fill in PUBLIC_URL, then\n  docker compose --env-file ${file} up -d`);
  },
});
