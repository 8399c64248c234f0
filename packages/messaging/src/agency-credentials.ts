import { readFileSync } from 'node:fs';
import { createUser, decode, encodeAccount, encodeUser, fmtCreds, fromSeed, type Account } from '@nats-io/jwt';
import { connect, credsAuthenticator } from '@nats-io/transport-node';
import { pullSubjects, type OperatorFile } from '@slrt/nats-accounts';
import { agencyDurable } from './agency-durables.ts';

/** Permissions of an agency's user: pull from its own durable and acknowledge messages. It never creates a consumer. */
function agencyPermissions(agency: string, district: string) {
  const durable = agencyDurable(agency, district);
  return {
    pub: { allow: pullSubjects('AGENCY', durable) },
    sub: { allow: [`_INBOX_${durable}.>`] },
    subs: -1,
    data: -1,
    payload: -1,
  };
}

export interface IssuedCredentials {
  /** Text of a `.creds` file, for any NATS client. It is not stored. */
  readonly creds: string;
  /** The user's public nkey, by which it can be revoked. */
  readonly publicKey: string;
}
export interface CredentialIssuer {
  issue(agency: string, district: string, expiresAt: Date | null): Promise<IssuedCredentials>;
  /** Sends all revoked users to the server. Their connections end at once; other connections continue. */
  publishRevocations(revoked: readonly { publicKey: string; at: Date }[]): Promise<void>;
}

const pair = (seed: string) => fromSeed(new TextEncoder().encode(seed));
const seconds = (date: Date) => Math.floor(date.getTime() / 1000);

/**
 * Issues and revokes users. Issuing signs a user, and revoking sends an account update to the running server. Neither
 * needs a restart or a reload of other accounts.
 */
export function createCredentialIssuer(
  operatorFile: string,
  natsUrl: string,
  authority: string | null = null,
): CredentialIssuer {
  const { operator, account, accountJwt, systemCreds } = JSON.parse(readFileSync(operatorFile, 'utf8')) as OperatorFile;
  const accountKey = pair(account);
  return {
    issue: async (agency, district, expiresAt) => {
      const user = createUser();
      const name = agencyDurable(agency, district);
      const options = expiresAt ? { exp: seconds(expiresAt) } : {};
      const jwt = await encodeUser(name, user, accountKey, agencyPermissions(agency, district), options);
      return { creds: new TextDecoder().decode(fmtCreds(jwt, user)), publicKey: user.getPublicKey() };
    },
    publishRevocations: async (revoked) => {
      const claims = decode<Account>(accountJwt);
      const revocations = Object.fromEntries(revoked.map(({ publicKey, at }) => [publicKey, seconds(at)]));
      const jwt = await encodeAccount(
        claims.name,
        accountKey,
        { ...claims.nats, revocations },
        { signer: pair(operator) },
      );
      const connection = await connect({
        servers: natsUrl,
        ...(authority ? { tls: { ca: authority } } : {}),
        authenticator: credsAuthenticator(new TextEncoder().encode(systemCreds)),
        name: 'referrals-accounts',
        maxReconnectAttempts: 3,
      });
      try {
        const answer = await connection.request('$SYS.REQ.CLAIMS.UPDATE', jwt, { timeout: 5_000 });
        const { data, error } = answer.json<{ data?: { code?: number }; error?: { description?: string } }>();
        if (data?.code !== 200) throw new Error(`the server refused the account: ${error?.description ?? ''}`);
      } finally {
        await connection.close();
      }
    },
  };
}
