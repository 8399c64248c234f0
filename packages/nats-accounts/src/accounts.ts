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
  parseCreds,
} from '@nats-io/jwt';
import { permissionsOf, type BrokerRights, type Permissions } from './permissions.ts';

type KeyPair = ReturnType<typeof createUser>;
const seedOf = (pair: KeyPair) => Buffer.from(pair.getSeed()).toString('utf8');
const pairOf = (seed: string) => fromSeed(new TextEncoder().encode(seed));

/** Seeds of the operator and its two accounts. */
interface NatsKeys {
  readonly operator: string;
  readonly system: string;
  readonly account: string;
}

/**
 * Keys to create users of the services' account and to change the account itself. Only for the referrals service.
 * `operator` and `account` are nkey seeds, `accountJwt` is the account as the server started with it, `systemCreds` the
 * credentials of a user of the system account.
 */
export interface OperatorFile {
  readonly operator: string;
  readonly account: string;
  readonly accountJwt: string;
  readonly systemCreds: string;
}

const unlimited = { subs: -1, data: -1, payload: -1 };
const accountLimits = { ...unlimited, imports: -1, exports: -1, conn: -1, leaf: -1, wildcards: true };
const jetstreamLimits = { mem_storage: -1, disk_storage: -1, streams: -1, consumer: -1 };

/** Returns the content of `file`. Creates it with the result of `create` when it is missing. */
async function readOrCreate<T extends object>(file: string, create: () => T | Promise<T>): Promise<T> {
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(await create()), { mode: 0o600 });
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** True if this account issued the credentials with exactly these permissions. */
async function isCurrent(file: string, issuer: string, permissions: Permissions): Promise<boolean> {
  if (!existsSync(file)) return false;
  const { uc } = await parseCreds(readFileSync(file));
  const { pub, sub } = uc.nats;
  return (
    uc.iss === issuer &&
    JSON.stringify([pub?.allow, sub?.allow]) === JSON.stringify([permissions.pub.allow, permissions.sub.allow])
  );
}

export type NatsAccounts = Awaited<ReturnType<typeof natsAccounts>>;

/**
 * Opens or creates the NATS operator of a home folder: keys, the system account and the services' account, all under
 * `nats/`. Issuing a user only needs a signature, no server.
 */
export async function natsAccounts(home: string) {
  const folder = join(home, 'nats');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const keys = await readOrCreate(join(folder, 'keys.json'), (): NatsKeys => ({
    operator: seedOf(createOperator()),
    system: seedOf(createAccount()),
    account: seedOf(createAccount()),
  }));
  const operator = pairOf(keys.operator);
  const system = pairOf(keys.system);
  const account = pairOf(keys.account);
  const operatorFile = join(folder, 'operator.json');
  // Uses the same account at every start: a newer one would restore users that were revoked.
  const { accountJwt } = await readOrCreate(operatorFile, async (): Promise<OperatorFile> => {
    const user = createUser();
    const limits = { ...accountLimits, ...jetstreamLimits };
    return {
      operator: keys.operator,
      account: keys.account,
      accountJwt: await encodeAccount('SLRT', account, { limits }, { signer: operator }),
      systemCreds: Buffer.from(fmtCreds(await encodeUser('accounts', user, system, unlimited), user)).toString('utf8'),
    };
  });
  return {
    folder,
    jwts: {
      operator: await encodeOperator('SLRT', operator, { system_account: system.getPublicKey() }),
      system: await encodeAccount('SYS', system, { limits: accountLimits }, { signer: operator }),
      account: accountJwt,
    },
    systemKey: system.getPublicKey(),
    accountKey: account.getPublicKey(),
    operatorFile,
    /**
     * Returns the path of the credentials of a user with these rights. They are stored in the folder and reissued when
     * the rights have changed.
     */
    credentialsOf: async (name: string, rights: BrokerRights): Promise<string> => {
      const file = join(folder, `${name}.creds`);
      const permissions = permissionsOf(name, rights);
      if (await isCurrent(file, account.getPublicKey(), permissions)) return file;
      const user = createUser();
      const jwt = await encodeUser(name, user, account, { ...permissions, ...unlimited });
      writeFileSync(file, fmtCreds(jwt, user), { mode: 0o600 });
      return file;
    },
  };
}
