import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import {
  createAccount,
  createOperator,
  createUser,
  encodeAccount,
  encodeOperator,
  encodeUser,
  fmtCreds,
  fromSeed,
} from '@nats-io/jwt';
import { stopLeftover } from './leftover.ts';
import type { ProcessSpec } from './supervisor.ts';

type KeyPair = ReturnType<typeof createUser>;
const seedOf = (pair: KeyPair) => Buffer.from(pair.getSeed()).toString('utf8');
const text = (seed: string) => fromSeed(new TextEncoder().encode(seed));

interface NatsKeys {
  operator: string;
  system: string;
  account: string;
}
interface Permissions {
  pub: { allow: string[]; deny?: string[] };
  sub: { allow: string[] };
}

const profileReads = [
  '$JS.API.CONSUMER.*.PROFILES.>',
  '$JS.API.CONSUMER.*.*.PROFILES.>',
  '$JS.API.CONSUMER.MSG.NEXT.PROFILES.>',
  '$JS.API.STREAM.MSG.GET.PROFILES',
  '$JS.API.DIRECT.GET.PROFILES',
  '$JS.API.DIRECT.GET.PROFILES.>',
];

/** What a service may do: publish its own subjects, use JetStream; only referrals may read the sealed profiles. */
function servicePermissions(name: string): Permissions {
  const own = { registry: ['registry.>', 'profiles.>'], referrals: ['referrals.>', 'agency.>'] }[name] ?? [`${name}.>`];
  return {
    pub: { allow: [...own, '$JS.API.>', '$JS.ACK.>'], ...(name === 'referrals' ? {} : { deny: profileReads }) },
    sub: { allow: [`_INBOX_${name}.>`] },
  };
}

/** Operator mode: issuing a user is signing, revoking is an account update. Keys stay in the home folder. */
export async function natsAccounts(home: string) {
  const folder = join(home, 'nats');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'keys.json');
  if (!existsSync(file)) {
    const keys: NatsKeys = {
      operator: seedOf(createOperator()),
      system: seedOf(createAccount()),
      account: seedOf(createAccount()),
    };
    writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  }
  const keys = JSON.parse(readFileSync(file, 'utf8')) as NatsKeys;
  const operator = text(keys.operator);
  const system = text(keys.system);
  const account = text(keys.account);
  const unlimited = { subs: -1, data: -1, payload: -1, imports: -1, exports: -1, conn: -1, leaf: -1, wildcards: true };
  const jetstream = { mem_storage: -1, disk_storage: -1, streams: -1, consumer: -1 };
  const jwts = {
    operator: await encodeOperator('SLRT', operator, { system_account: system.getPublicKey() }),
    system: await encodeAccount('SYS', system, { limits: unlimited }, { signer: operator }),
    account: await encodeAccount('SLRT', account, { limits: { ...unlimited, ...jetstream } }, { signer: operator }),
  };

  /** What the referrals service issues and revokes agencies' users with; the account is kept as the server began with. */
  const operatorFile = join(folder, 'operator.json');
  if (!existsSync(operatorFile)) {
    const user = createUser();
    const systemUser = await encodeUser('accounts', user, system, { subs: -1, data: -1, payload: -1 });
    const file = {
      operator: keys.operator,
      account: keys.account,
      accountJwt: jwts.account,
      systemCreds: Buffer.from(fmtCreds(systemUser, user)).toString('utf8'),
    };
    writeFileSync(operatorFile, JSON.stringify(file), { mode: 0o600 });
  }
  // The same account at every start: a newer one would bring back users that were revoked.
  jwts.account = (JSON.parse(readFileSync(operatorFile, 'utf8')) as { accountJwt: string }).accountJwt;

  async function credentials(name: string, permissions: Permissions): Promise<string> {
    const target = join(folder, `${name}.creds`);
    if (existsSync(target)) return target;
    const user = createUser();
    const jwt = await encodeUser(name, user, account, { ...permissions, subs: -1, data: -1, payload: -1 });
    writeFileSync(target, fmtCreds(jwt, user), { mode: 0o600 });
    return target;
  }
  return {
    folder,
    jwts,
    systemKey: system.getPublicKey(),
    accountKey: account.getPublicKey(),
    operatorFile,
    forService: (name: string) => credentials(name, servicePermissions(name)),
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('data', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
    socket.setTimeout(500, () => {
      socket.destroy();
      resolve(false);
    });
  });
}

/** Stops the server of an earlier run that was not stopped in order. */
export function stopLeftoverNats(folder: string): Promise<void> {
  return stopLeftover(join(folder, 'server.pid'), join(folder, 'server.conf'), 'SIGTERM');
}

/** What a server of these accounts runs by. Acknowledged means on disk: without `sync_interval` a power loss loses it. */
export function natsConfig(
  { jwts, systemKey, accountKey }: Awaited<ReturnType<typeof natsAccounts>>,
  at: { listen: string; store: string; resolver: string; pidFile?: string },
): string {
  return `listen: "${at.listen}"
server_name: slrt
${at.pidFile ? `pid_file: ${JSON.stringify(at.pidFile)}\n` : ''}max_payload: 1MB
jetstream { store_dir: ${JSON.stringify(at.store)}, sync_interval: always }
operator: ${jwts.operator}
system_account: ${systemKey}
resolver { type: full, dir: ${JSON.stringify(at.resolver)}, allow_delete: true, interval: "2m" }
resolver_preload { ${systemKey}: ${jwts.system}, ${accountKey}: ${jwts.account} }
`;
}

/** The process of a local server. */
export function natsProcess(options: {
  command: string;
  port: number;
  accounts: Awaited<ReturnType<typeof natsAccounts>>;
  inherited: Record<string, string>;
}): { spec: ProcessSpec; url: string } {
  const { accounts, port } = options;
  const config = join(accounts.folder, 'server.conf');
  const text = natsConfig(accounts, {
    listen: `127.0.0.1:${port}`,
    store: join(accounts.folder, 'jetstream'),
    resolver: join(accounts.folder, 'jwt'),
    pidFile: join(accounts.folder, 'server.pid'),
  });
  writeFileSync(config, text, { mode: 0o600 });
  return {
    url: `nats://127.0.0.1:${port}`,
    spec: {
      name: 'nats',
      command: options.command,
      args: ['-c', config],
      env: options.inherited,
      stopSignal: 'SIGTERM',
      ready: () => answers(port),
    },
  };
}
