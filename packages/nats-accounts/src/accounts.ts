import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, encodeAccount, encodeOperator, type Account } from '@nats-io/jwt';
import { createAgencyAccounts, publisherOf } from './agency-accounts.ts';
import {
  accountLimits,
  accountNames,
  claimsOf,
  ownersOf,
  serviceExport,
  serviceImport,
  streamsAccount,
  type AccountClaims,
  type RightsByName,
} from './claims.ts';
import { keyOf, newKey, seedOf, type KeyPair } from './keys.ts';
import { moveStreams } from './move-streams.ts';
import { permissionsOf, type Permissions } from './permissions.ts';
import { ensureUser, issueUser } from './users.ts';

/** Seeds of the operator, the system account and the programs' accounts. */
interface NatsKeys {
  readonly operator: string;
  readonly system: string;
  /** By name of the program. */
  readonly accounts: Readonly<Record<string, string>>;
  /**
   * Users of the first account that were issued until then (epoch seconds) are revoked: before every program had an
   * account of its own, it was everyone's.
   */
  readonly sharedUntil?: number;
}
/** Keys as written before every program had an account of its own. */
type StoredKeys = Omit<NatsKeys, 'accounts'> & Partial<Pick<NatsKeys, 'accounts'>> & { readonly account?: string };

/** Reads the keys and adds the missing ones. The account that all programs shared becomes that of `heir`. */
function loadKeys(file: string, names: readonly string[], heir: string): NatsKeys {
  const { account, ...stored }: StoredKeys = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as StoredKeys)
    : { operator: seedOf(newKey('operator')), system: seedOf(newKey('account')), accounts: {} };
  const known = { ...(account ? { [heir]: account } : {}), ...stored.accounts };
  const missing = names.filter((name) => !known[name]);
  const keys: NatsKeys = {
    ...stored,
    accounts: { ...known, ...Object.fromEntries(missing.map((name) => [name, seedOf(newKey('account'))])) },
    ...(account ? { sharedUntil: Math.floor(Date.now() / 1000) - 1 } : {}),
  };
  if (account || missing.length > 0) writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}

interface StoredAccounts {
  [name: string]: string;
}

/** Signs an account. Keeps the stored one with these claims: the server ignores an account that is older than the one it has. */
async function signAccount(
  stored: StoredAccounts,
  { name, account, operator, claims }: { name: string; account: KeyPair; operator: KeyPair; claims: AccountClaims },
): Promise<string> {
  const known = stored[name];
  if (known) {
    const { sub, nats } = decode<Account>(known);
    const { type: _type, version: _version, ...before } = nats;
    if (sub === account.getPublicKey() && JSON.stringify(before) === JSON.stringify(claims)) return known;
  }
  return encodeAccount(name, account, claims, { signer: operator });
}

export type NatsAccounts = Awaited<ReturnType<typeof natsAccounts>>;

/** Stream of the events for agencies. */
const agencyStream = 'AGENCY';
/** Account and user that bring accounts of agencies to the server: its only import is `claimsUpdate` of the system account. */
const publisherName = 'agency-accounts';
const claimsUpdate = '$SYS.REQ.CLAIMS.UPDATE';
const publisherPermissions: Permissions = {
  pub: { allow: [claimsUpdate] },
  sub: { allow: [`_INBOX_${publisherName}.>`] },
};

/** Opens the keys of a folder. */
function openKeys(folder: string, rights: RightsByName) {
  const agencyOwner = Object.keys(rights).find((name) => rights[name]?.managesConsumers?.includes(agencyStream));
  // The streams of agencies' events stay where they were, with the positions of the agencies.
  const heir = streamsAccount(agencyOwner ?? '');
  const names = [...accountNames(rights), publisherName];
  const keys = loadKeys(join(folder, 'keys.json'), names, heir);
  const pairs = new Map(names.map((name) => [name, keyOf(keys.accounts[name] ?? '')]));
  const pairFor = (name: string): KeyPair => {
    const pair = pairs.get(name);
    if (!pair) throw new Error(`there is no account ${name}`);
    return pair;
  };
  return {
    operator: keyOf(keys.operator),
    system: keyOf(keys.system),
    pairFor,
    accountKey: (name: string): string => pairFor(name).getPublicKey(),
    agencyOwner,
    heir,
    sharedUntil: keys.sharedUntil,
  };
}
type Keys = ReturnType<typeof openKeys>;

/** Signs the accounts of all programs, and keeps those of which nothing has changed. */
async function signAccounts(folder: string, rights: RightsByName, keys: Keys): Promise<StoredAccounts> {
  const { operator, system, pairFor, accountKey, heir, sharedUntil } = keys;
  const file = join(folder, 'accounts.json');
  const stored = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as StoredAccounts;
  const ofPublisher = {
    limits: accountLimits,
    imports: [serviceImport(system.getPublicKey(), claimsUpdate, claimsUpdate)],
  };
  const accounts: StoredAccounts = {};
  for (const [name, own] of [...claimsOf(rights, accountKey), [publisherName, ofPublisher] as const]) {
    const revoked = name === heir && sharedUntil ? { revocations: { '*': sharedUntil } } : {};
    const claims = { ...own, ...revoked };
    accounts[name] = await signAccount(stored, { name, account: pairFor(name), operator, claims });
  }
  if (JSON.stringify(accounts) !== JSON.stringify(stored))
    writeFileSync(file, JSON.stringify(accounts), { mode: 0o600 });
  return accounts;
}

/**
 * Opens or creates the NATS operator of a home folder, under `nats/`: keys, the system account, an account for each
 * program in `rights`, and accounts of agencies. Issuing needs only a signature, no server.
 */
export async function natsAccounts(home: string, rights: RightsByName) {
  const folder = join(home, 'nats');
  const agencyFolder = join(folder, 'agencies');
  mkdirSync(agencyFolder, { recursive: true, mode: 0o700 });
  const ownerOf = ownersOf(rights);
  const keys = openKeys(folder, rights);
  const { operator, system, pairFor, accountKey, agencyOwner, heir } = keys;
  // Held the seed of the operator for the referrals service, until agencies got accounts of their own.
  rmSync(join(folder, 'operator.json'), { force: true });
  const accounts = await signAccounts(folder, rights, keys);
  const publisher = { name: publisherName, account: pairFor(publisherName), permissions: publisherPermissions };
  await ensureUser(publisherOf(agencyFolder), publisher);
  const ofSystem = { limits: accountLimits, exports: [serviceExport(claimsUpdate)] };
  return {
    folder,
    /** Accounts of agencies, and the user that brings them to the server. */
    agencyFolder,
    jwts: {
      operator: await encodeOperator('SLRT', operator, { system_account: system.getPublicKey() }),
      system: await encodeAccount('SYS', system, ofSystem, { signer: operator }),
      accounts,
    },
    systemKey: system.getPublicKey(),
    /** Returns the public key of a program's account. */
    accountKey,
    /**
     * Returns the path of the credentials of a program. They are stored in the folder and reissued when its rights have
     * changed.
     */
    credentialsOf: (name: string): Promise<string> => {
      const permissions = permissionsOf(name, rights[name] ?? {}, ownerOf);
      return ensureUser(join(folder, `${name}.creds`), { name, account: pairFor(name), permissions });
    },
    /** See `moveStreams`. */
    moveStreams: (store: string): string[] => moveStreams(store, rights, accountKey),
    /** See `createAgencyAccounts`. */
    createAgencyAccounts: (options: { durable: string; count: number; replace?: boolean }) => {
      if (!agencyOwner) throw new Error('no program manages the durables of agencies');
      const owner = { name: agencyOwner, account: accountKey(heir) };
      return createAgencyAccounts({ operator, owner, stream: agencyStream }, agencyFolder, options);
    },
    /** Returns credentials of an extra user in an account, for measurements and tests; they are not stored. */
    extraUser: async (account: string, name: string, permissions: Partial<Permissions> = {}): Promise<string> =>
      Buffer.from(await issueUser(name, pairFor(account), permissions)).toString('utf8'),
  };
}
