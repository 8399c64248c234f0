import { readdirSync, readFileSync } from 'node:fs';
import { createUser, encodeUser, fmtCreds, fromSeed } from '@nats-io/jwt';
import { connect, credsAuthenticator } from '@nats-io/transport-node';
import { publisherOf, readAgencyAccounts, type AgencySeat } from '@slrt/nats-accounts';
import { agencyDurable, type Office } from './agency-durables.ts';

export interface IssuedCredentials {
  /** Text of a `.creds` file, for any NATS client. It is not stored. */
  readonly creds: string;
  /** The user's public nkey. */
  readonly publicKey: string;
}
/** Credentials that were issued: their office, and the account that was made for them. */
export interface IssuedAccount extends Office {
  readonly account: string;
}

export interface CredentialIssuer {
  /** Accounts that the operator made for credentials of an agency in a district, used or not. Empty: none. */
  accountsOf(office: Office): readonly string[];
  /** Brings an account to the server and signs a user of it. Throws when the account is not one of the office. */
  issue(at: IssuedAccount, expiresAt: Date | null): Promise<IssuedCredentials>;
  /**
   * Brings accounts to the server as they must be: those of valid credentials, and closed ones. Connections to a closed
   * account end at once; no other account is concerned. Accounts of an earlier issue of the operator are always closed.
   */
  publish(accounts: {
    readonly valid: readonly IssuedAccount[];
    readonly revoked: readonly IssuedAccount[];
  }): Promise<void>;
}

const pair = (seed: string) => fromSeed(new TextEncoder().encode(seed));
const seconds = (date: Date) => Math.floor(date.getTime() / 1000);

interface Options {
  /** Folder with the accounts of agencies and `publisher.creds`, made by the operator. */
  readonly folder: string;
  readonly natsUrl: string;
  /** CA certificate of the server; null: without TLS. */
  readonly authority?: string | null;
}

/** Sends accounts, signed by the operator, to the resolver of the server. Throws when it refuses one or does not answer. */
async function sendAccounts({ folder, natsUrl, authority }: Options, jwts: readonly string[]): Promise<void> {
  if (jwts.length === 0) return;
  const connection = await connect({
    servers: natsUrl,
    ...(authority ? { tls: { ca: authority } } : {}),
    authenticator: credsAuthenticator(readFileSync(publisherOf(folder))),
    name: 'agency-accounts',
    inboxPrefix: '_INBOX_agency-accounts',
    maxReconnectAttempts: 3,
  });
  try {
    for (const jwt of jwts) {
      const answer = await connection.request('$SYS.REQ.CLAIMS.UPDATE', jwt, { timeout: 5_000 });
      const { data, error } = answer.json<{ data?: { code?: number }; error?: { description?: string } }>();
      if (data?.code !== 200) throw new Error(`the server refused the account: ${error?.description ?? ''}`);
    }
  } finally {
    await connection.close();
  }
}

/**
 * Issues and closes credentials of agencies. Each has a NATS account of its own, which the operator signed in advance,
 * open and closed. This process has scoped signing keys: it can neither make an account nor widen one.
 */
export function createCredentialIssuer(options: Options): CredentialIssuer {
  const { folder } = options;
  const accountsOf = ({ agency, district }: Office) => readAgencyAccounts(folder, agencyDurable(agency, district));
  const seatOf = (at: IssuedAccount): AgencySeat | null =>
    accountsOf(at)?.seats.find((seat) => seat.account === at.account) ?? null;
  const earlier = () =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => readAgencyAccounts(folder, name.slice(0, -'.json'.length))?.closed ?? []);
  return {
    accountsOf: (office) => accountsOf(office)?.seats.map((seat) => seat.account) ?? [],
    issue: async (at, expiresAt) => {
      const seat = seatOf(at);
      if (!seat) throw new Error('not an account of this agency');
      await sendAccounts(options, [seat.open]);
      const user = createUser();
      const name = agencyDurable(at.agency, at.district);
      // A scoped key: the server takes the permissions from the account.
      const jwt = await encodeUser(
        name,
        user,
        pair(seat.signer),
        { issuer_account: at.account },
        { scopedUser: true, ...(expiresAt ? { exp: seconds(expiresAt) } : {}) },
      );
      return { creds: new TextDecoder().decode(fmtCreds(jwt, user)), publicKey: user.getPublicKey() };
    },
    publish: async ({ valid, revoked }) => {
      const seats = (list: readonly IssuedAccount[]) => list.flatMap((at) => seatOf(at) ?? []);
      await sendAccounts(options, [
        ...seats(valid).map((seat) => seat.open),
        ...seats(revoked).map((seat) => seat.closed),
        ...earlier(),
      ]);
    },
  };
}
