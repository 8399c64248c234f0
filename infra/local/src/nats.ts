import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

type KeyPair = ReturnType<typeof createUser>;
const seedOf = (pair: KeyPair) => Buffer.from(pair.getSeed()).toString('utf8');
const text = (seed: string) => fromSeed(new TextEncoder().encode(seed));

interface NatsKeys {
  operator: string;
  system: string;
  account: string;
}
interface Permissions {
  pub: { allow: string[] };
  sub: { allow: string[] };
}

/** The streams that a service has or follows; `streams` of its service.ts. A test holds the two together. */
export const followed: Readonly<Record<string, readonly string[]>> = {
  registry: ['REGISTRY', 'REFERRALS', 'COMPLAINTS', 'PUSKESOS'],
  complaints: ['COMPLAINTS', 'REFERRALS', 'REGISTRY', 'PUSKESOS'],
  referrals: ['REFERRALS', 'AGENCY', 'COMPLAINTS', 'REGISTRY', 'PROFILES'],
  puskesos: ['PUSKESOS', 'COMPLAINTS', 'REGISTRY'],
};
/** Makes a stream that is missing, and looks at it; no deleting, purging, or reading single messages. */
const having = (stream: string) => [`$JS.API.STREAM.INFO.${stream}`, `$JS.API.STREAM.CREATE.${stream}`];
/** Durables on a stream: made, changed, looked at, pulled from. */
const following = (stream: string) => [
  `$JS.API.CONSUMER.INFO.${stream}.*`,
  `$JS.API.CONSUMER.CREATE.${stream}.>`,
  `$JS.API.CONSUMER.DURABLE.CREATE.${stream}.*`,
  `$JS.API.CONSUMER.MSG.NEXT.${stream}.*`,
];

/**
 * What a service may do: publish its own subjects, follow its own streams. Only referrals reads the sealed profiles, and keeps the
 * durables of agencies; nobody deletes a stream or what stands in it.
 */
function servicePermissions(name: string): Permissions {
  // Who says that sessions are over, and who must know it.
  if (name === 'identity' || name === 'gateway') {
    const allow = [...having('IDENTITY'), ...following('IDENTITY'), '$JS.API.CONSUMER.DELETE.IDENTITY.*', '$JS.ACK.>'];
    return {
      pub: { allow: name === 'identity' ? [...allow, 'identity.>'] : allow },
      sub: { allow: [`_INBOX_${name}.>`] },
    };
  }
  const own = { registry: ['registry.>', 'profiles.>'], referrals: ['referrals.>', 'agency.>'] }[name] ?? [`${name}.>`];
  const streams = followed[name] ?? [];
  const special =
    name === 'registry'
      ? having('PROFILES')
      : name === 'referrals'
        ? [
            '$JS.API.CONSUMER.DELETE.AGENCY.*',
            '$JS.API.STREAM.MSG.GET.AGENCY',
            '$JS.API.DIRECT.GET.AGENCY',
            '$JS.API.DIRECT.GET.AGENCY.>',
          ]
        : [];
  return {
    pub: {
      allow: [
        ...own,
        ...streams.flatMap((stream) => [...having(stream), ...following(stream)]),
        ...special,
        '$JS.ACK.>',
      ],
    },
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

/**
 * What a server of these accounts runs by. Acknowledged means on disk: without `sync_interval` a power loss loses it.
 * Without `max_file_store` a start takes three quarters of the space that is free then as its limit, and after a start on a
 * nearly full disk it refuses every event ("insufficient resources") until the next one.
 */
export function natsConfig(
  { jwts, systemKey, accountKey }: Awaited<ReturnType<typeof natsAccounts>>,
  at: { listen: string; store: string; resolver: string; monitor?: string; pidFile?: string; tlsFolder?: string },
): string {
  return `listen: "${at.listen}"
server_name: slrt
${at.tlsFolder ? `tls { cert_file: ${JSON.stringify(join(at.tlsFolder, 'cert.pem'))}, key_file: ${JSON.stringify(join(at.tlsFolder, 'key.pem'))}, min_version: "1.3" }\n` : ''}${at.pidFile ? `pid_file: ${JSON.stringify(at.pidFile)}\n` : ''}${at.monitor ? `http: "${at.monitor}"\n` : ''}max_payload: 1MB
jetstream { store_dir: ${JSON.stringify(at.store)}, sync_interval: always, max_file_store: 1TB }
operator: ${jwts.operator}
system_account: ${systemKey}
resolver { type: full, dir: ${JSON.stringify(at.resolver)}, allow_delete: true, interval: "2m" }
resolver_preload { ${systemKey}: ${jwts.system}, ${accountKey}: ${jwts.account} }
`;
}
