import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeAccount } from '@nats-io/jwt';
import { accountLimits, mappingsOf, serviceImport } from './claims.ts';
import { newKey, seedOf, type KeyPair } from './keys.ts';
import { acknowledgements, importedName, pullSubjects } from './permissions.ts';

/**
 * A NATS account for one set of credentials of an agency, signed in advance by the operator. `open` imports the agency's
 * durable and nothing else. `closed` imports nothing and revokes every user. With the signing key one can issue
 * users with the permissions of `open` and no others, but not make or widen an account.
 */
export interface AgencySeat {
  /** Public key of the account. */
  readonly account: string;
  /** Seed of its scoped signing key. The seed of the account itself is not kept. */
  readonly signer: string;
  readonly open: string;
  readonly closed: string;
}
/** Accounts of an agency in a district, as the referrals service reads them. */
export interface AgencyAccounts {
  /** Name of the agency's durable, of its files and of its inbox prefix. */
  readonly durable: string;
  readonly seats: readonly AgencySeat[];
  /** `closed` of the accounts of earlier issues. */
  readonly closed: readonly string[];
}

interface Signing {
  readonly operator: KeyPair;
  /** The account that owns the stream of agencies' events, and its name. */
  readonly owner: { readonly name: string; readonly account: string };
  readonly stream: string;
}

/** Later than any user is issued (2100-01-01), in epoch seconds. */
const always = 4_102_444_800;
const unlimited = { subs: -1, data: -1, payload: -1 };
/** More than the programs of an agency need, so that one set of credentials cannot use up the server's connections. */
const limits = { ...accountLimits, conn: 16, subs: 64, leaf: 0, exports: 0 };

async function createSeat({ operator, owner, stream }: Signing, durable: string): Promise<AgencySeat> {
  const [account, signer] = [newKey('account'), newKey('account')];
  const requests = pullSubjects(stream, durable).filter((subject) => subject.startsWith('$JS.API.'));
  const settling = acknowledgements(stream, durable);
  const names = requests.map((subject) => [subject, importedName(owner.name, subject)] as const);
  const allow = [...names.flat(), ...settling];
  const template = { pub: { allow }, sub: { allow: [`_INBOX_${durable}.>`] }, ...unlimited };
  const claims = {
    limits,
    imports: [
      ...names.map(([subject, local]) => serviceImport(owner.account, subject, local)),
      ...settling.map((subject) => serviceImport(owner.account, subject, subject)),
    ],
    mappings: mappingsOf(names),
    signing_keys: [{ kind: 'user_scope' as const, key: signer.getPublicKey(), role: 'agency', template }],
  };
  const signed = { signer: operator };
  return {
    account: account.getPublicKey(),
    signer: seedOf(signer),
    open: await encodeAccount(durable, account, claims, signed),
    closed: await encodeAccount(durable, account, { limits, revocations: { '*': always } }, signed),
  };
}

const fileOf = (folder: string, durable: string) => join(folder, `${durable}.json`);

/** Credentials of the user that brings accounts to the server. */
export const publisherOf = (folder: string): string => join(folder, 'publisher.creds');

/** Reads the accounts of an agency. Returns null when the operator created none. */
export function readAgencyAccounts(folder: string, durable: string): AgencyAccounts | null {
  const file = fileOf(folder, durable);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as AgencyAccounts) : null;
}

function write(folder: string, accounts: AgencyAccounts): AgencyAccounts {
  const file = fileOf(folder, accounts.durable);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Renamed, because the service may read at any time.
  writeFileSync(`${file}.new`, JSON.stringify(accounts), { mode: 0o600 });
  // On a server the service is another user; `server:keys` makes the files of this folder readable for it.
  const publisher = statSync(publisherOf(folder), { throwIfNoEntry: false });
  if (publisher) chmodSync(`${file}.new`, publisher.mode & 0o777);
  renameSync(`${file}.new`, file);
  return accounts;
}

/**
 * Creates `count` accounts for credentials of an agency in `folder`. Keeps existing ones, unless `replace` is set: then
 * they are listed as closed, and new ones take their place.
 */
export async function createAgencyAccounts(
  signing: Signing,
  folder: string,
  { durable, count, replace = false }: { durable: string; count: number; replace?: boolean },
): Promise<{ readonly accounts: AgencyAccounts; readonly isNew: boolean }> {
  const existing = readAgencyAccounts(folder, durable);
  if (existing && !replace) return { accounts: existing, isNew: false };
  const seats: AgencySeat[] = [];
  for (let n = 0; n < count; n += 1) seats.push(await createSeat(signing, durable));
  const closed = [...(existing?.closed ?? []), ...(existing?.seats ?? []).map((seat) => seat.closed)];
  return { accounts: write(folder, { durable, seats, closed }), isNew: true };
}
