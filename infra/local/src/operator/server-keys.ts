import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { rolePassword } from '@slrt/database';
import { natsAccounts, natsConfig } from '../nats.ts';
import { runProgram } from '@slrt/runtime';
import type { RunFile } from '@slrt/deployment';
import { serviceNames } from '@slrt/subgraph';
import { keyFileOf, keyFiles, loadSecrets, prepareKeyFiles, type KeyFile, type Secrets } from '@slrt/deployment';

const random = () => randomBytes(32).toString('base64url');

/** What docker compose is told. The services' own passwords derive from the folder's secret; an owner's is not among them. */
function settingsOf(folder: string, secrets: Secrets): Record<string, string> {
  const { uid, gid } = statSync(folder);
  const passwords = serviceNames.flatMap((service) =>
    ['app', 'relay'].map((role) => [
      `${service}_${role}_password`.toUpperCase(),
      rolePassword(secrets.databasePassword, `${service}_${role}`),
    ]),
  );
  return {
    KEYS_FOLDER: folder,
    OPERATOR_USER: `${uid}:${gid}`,
    CONTACT_KEY: secrets.contactKey,
    DELIVERY_KEY: random(),
    FILES_KEY: random(),
    IDENTITY_CLIENT_SECRET: secrets.clientSecret,
    IDENTITY_KEY: secrets.identityKey,
    METRICS_TOKEN: random(),
    PROFILE_KEY: secrets.profileKey,
    POSTGRES_PASSWORD: random(),
    ...(Object.fromEntries(passwords) as Record<string, string>),
    PERSONAS_FILE: '',
  };
}

/** Adds the settings that the file does not have yet; what stands there stays. */
function addSettings(file: string, settings: Record<string, string>): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const missing = Object.entries(settings).filter(([name]) => !new RegExp(`^${name}=`, 'm').test(before));
  const lines = missing.flatMap(([name, value]) =>
    name === 'PERSONAS_FILE'
      ? ['# who may log in, as identity reads it; or set ISSUER to an OIDC provider of yours', `${name}=${value}`]
      : [`${name}=${value}`],
  );
  if (lines.length > 0) writeFileSync(file, `${before}${lines.join('\n')}\n`, { mode: 0o600 });
}

/** Where the operator's commands find everything: by the names that the containers have. */
function writeRun(folder: string): void {
  const at = (name: string, port: number) => ({ url: `http://${name}:${port}`, pid: 0 });
  const run: RunFile = {
    gateway: at('gateway', 4000),
    identity: at('identity', 4005),
    postgres: { url: 'postgres://postgres:5432/postgres', pid: null },
    nats: { url: 'nats://nats:4222', pid: null },
    services: {
      registry: at('registry', 4001),
      complaints: at('complaints', 4002),
      referrals: at('referrals', 4003),
      puskesos: at('puskesos', 4004),
    },
  };
  const file = join(folder, 'run.json');
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(run, null, 2), { mode: 0o600 });
}

/**
 * `npm run server:keys -- <folder>`: every secret of one server, made once: `server.env` for docker compose, and the keys,
 * users and configuration of nats-server. What is there already stays, so a second call changes nothing.
 */
runProgram(async () => {
  const folder = resolve(process.argv[2] ?? 'server-keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const secrets = await loadSecrets(folder);
  const accounts = await natsAccounts(folder);
  for (const name of [...serviceNames, 'gateway', 'identity']) await accounts.forService(name);
  const config = natsConfig(accounts, { listen: '0.0.0.0:4222', store: '/data/jetstream', resolver: '/data/jwt' });
  writeFileSync(join(accounts.folder, 'server.conf'), config);
  // Read inside containers by users of their own; the folder around them is closed.
  for (const file of readdirSync(accounts.folder).filter((name) => name !== 'keys.json'))
    chmodSync(join(accounts.folder, file), 0o644);
  prepareKeyFiles(folder, secrets);
  for (const name of Object.keys(keyFiles) as KeyFile[]) {
    chmodSync(keyFileOf(folder, name), 0o644);
    chmodSync(dirname(keyFileOf(folder, name)), 0o755);
  }
  chmodSync(join(folder, 'keys'), 0o755);
  const file = join(folder, 'server.env');
  addSettings(file, settingsOf(folder, secrets));
  writeRun(folder);
  process.stdout.write(`${file}: fill in PERSONAS_FILE, then\n  docker compose --env-file ${file} up -d\n`);
});
