import { audit, type Database, type Tx } from '@slrt/database';
import { formatId, issue, parseId, refusals, type AuditAction } from '@slrt/domain';
import { agencyDurable, type CredentialIssuer, type IssuedAccount } from '@slrt/messaging';
import { currentRequestId } from '@slrt/runtime';
import { idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import {
  insertCredential,
  findCredential,
  listUsedAccounts,
  listValid,
  listWithAccount,
  revokeCredential,
  type CredentialRow,
} from '../credential.repository.ts';
import { canActForAgency, credentialIssuers } from '../delivery.policy.ts';
import { scopeOf } from '../dispatcher.ts';

export interface CredentialDeps {
  readonly database: Database;
  /** Null if the operator configured no folder of accounts. */
  readonly issuer: CredentialIssuer | null;
  readonly natsUrl: string;
  /** Whether the agency has an office in the district. */
  readonly hasOffice: (agencyCode: string, district: string) => Promise<boolean>;
  readonly districts: () => Promise<readonly string[]>;
}
export interface IssuedView {
  readonly credential: CredentialRow;
  readonly creds: string;
  readonly stream: string;
  readonly durable: string;
  readonly inboxPrefix: string;
  readonly natsUrl: string;
}

function record(tx: Tx, action: AuditAction, row: CredentialRow): void {
  audit(tx, {
    district: row.district_code,
    action,
    purpose: null,
    subjects: [formatId('agencyCredential', { district: row.district_code, uuid: row.id }), row.agency_code],
    requestId: currentRequestId() ?? null,
  });
}

/** Returns an account of the agency that no credentials use yet; null when none is left. */
async function findFreeAccount(deps: CredentialDeps, scope: Caller['scope'], office: Omit<IssuedAccount, 'account'>) {
  const accounts = deps.issuer?.accountsOf(office) ?? [];
  if (accounts.length === 0) return null;
  const used = await deps.database.read(scope, (tx) => listUsedAccounts(tx, office.agency, office.district));
  return accounts.find((account) => !used.includes(account)) ?? null;
}

/** Attempts when others take the same account at that moment. */
const attempts = 5;

/**
 * Issues a NATS user that may only read one agency's events of one district, in an account of its own. Its secret is returned
 * once and not stored. `CREDENTIALS_NOT_SET_UP` when the operator made no account for the agency, or all are used.
 */
export async function issueAgencyCredentials(
  deps: CredentialDeps,
  caller: Caller,
  input: { idempotencyKey: string; agencyCode: string; regionCode: string; expiresAt?: string | null | undefined },
): Promise<IssuedView> {
  const { agencyCode, regionCode: district } = input;
  if (!canActForAgency(caller.actor, credentialIssuers, { agencyCode, district })) throw refusals.notAllowed();
  const expiresAt = input.expiresAt ? new Date(input.expiresAt) : null;
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (!(await deps.hasOffice(agencyCode, district))) issues.push(issue('agencyCode', 'UNKNOWN_CODE'));
  if (expiresAt && expiresAt <= new Date()) issues.push(issue('expiresAt', 'IN_THE_PAST'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const durable = agencyDurable(agencyCode, district);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const account = await findFreeAccount(deps, caller.scope, { agency: agencyCode, district });
    if (!deps.issuer || !account) break;
    const { creds, publicKey } = await deps.issuer.issue({ agency: agencyCode, district, account }, expiresAt);
    const credential = await deps.database.withTransaction(caller.scope, async (tx) => {
      const row = await insertCredential(tx, {
        district_code: district,
        id: input.idempotencyKey,
        agency_code: agencyCode,
        public_key: publicKey,
        expires_at: expiresAt,
        account,
      });
      if (row) record(tx, 'credential.issue', row);
      // The secret of the first call was not stored, so a repeated call cannot return it.
      else if (await findCredential(tx, { district, uuid: input.idempotencyKey })) throw refusals.idempotencyConflict();
      return row;
    });
    const shown = { stream: 'AGENCY', durable, inboxPrefix: `_INBOX_${durable}`, natsUrl: deps.natsUrl };
    if (credential) return { credential, creds, ...shown };
  }
  throw refusals.invalidInput([issue('regionCode', 'CREDENTIALS_NOT_SET_UP')]);
}

/**
 * Brings the accounts of all credentials to the server, closed where they were revoked. Also runs at start, because a newly
 * installed server does not have them.
 */
export async function publishRevocations(deps: CredentialDeps): Promise<void> {
  const districts = await deps.districts();
  if (!deps.issuer || districts.length === 0) return;
  const rows = await deps.database.read(scopeOf(districts), (tx) => listWithAccount(tx));
  const accountsOf = (isRevoked: boolean) =>
    rows
      .filter((row) => (row.revoked_at !== null) === isRevoked)
      .map((row): IssuedAccount => ({
        agency: row.agency_code,
        district: row.district_code,
        account: row.account ?? '',
      }));
  await deps.issuer.publish({ valid: accountsOf(false), revoked: accountsOf(true) });
}

/** Revokes all valid credentials of an agency in a district, before its accounts are issued again. */
export async function revokeAllCredentials(
  { database }: Pick<CredentialDeps, 'database'>,
  { scope }: Caller,
  { agency, district }: { agency: string; district: string },
): Promise<void> {
  await database.withTransaction(scope, async (tx) => {
    for (const { id } of await listValid(tx, agency, district)) {
      const revoked = await revokeCredential(tx, { district, uuid: id });
      if (revoked) record(tx, 'credential.revoke', revoked);
    }
  });
}

/** Revokes an agency's credentials and closes connections that use them. */
export async function revokeAgencyCredentials(
  deps: CredentialDeps,
  caller: Caller,
  { credentialId }: { credentialId: string },
): Promise<{ credential: CredentialRow }> {
  const key = parseId('agencyCredential', credentialId);
  if (!key) throw refusals.notFound();
  const credential = await deps.database.withTransaction(caller.scope, async (tx) => {
    const row = await findCredential(tx, key);
    if (!row) throw refusals.notFound();
    if (!canActForAgency(caller.actor, credentialIssuers, { agencyCode: row.agency_code, district: row.district_code }))
      throw refusals.notAllowed();
    const revoked = await revokeCredential(tx, key);
    if (!revoked) throw refusals.notFound();
    record(tx, 'credential.revoke', revoked);
    return revoked;
  });
  // After the commit: if publishing fails, the next start or a repeated call publishes the revocation again.
  await publishRevocations(deps);
  return { credential };
}
