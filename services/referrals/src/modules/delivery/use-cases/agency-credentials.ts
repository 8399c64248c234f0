import { audit, type Database, type Tx } from '@slrt/database';
import { formatId, issue, parseId, refusals, type AuditAction } from '@slrt/domain';
import { agencyDurable, type CredentialIssuer } from '@slrt/messaging';
import { currentRequestId } from '@slrt/runtime';
import { idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import {
  insertCredential,
  findCredential,
  listRevoked,
  revokeCredential,
  type CredentialRow,
} from '../credential.repository.ts';
import { canActForAgency, credentialIssuers } from '../delivery.policy.ts';
import { scopeOf } from '../dispatcher.ts';

export interface CredentialDeps {
  readonly database: Database;
  /** Null if the operator configured no signing key. */
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

/** Issues a NATS user that may only read one agency's events of one district. Its secret is returned once and not stored. */
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
  if (!deps.issuer) issues.push(issue('regionCode', 'CREDENTIALS_NOT_SET_UP'));
  if (issues.length > 0 || !deps.issuer) throw refusals.invalidInput(issues);
  const { creds, publicKey } = await deps.issuer.issue(agencyCode, district, expiresAt);
  const credential = await deps.database.withTransaction(caller.scope, async (tx) => {
    const row = await insertCredential(tx, {
      district_code: district,
      id: input.idempotencyKey,
      agency_code: agencyCode,
      public_key: publicKey,
      expires_at: expiresAt,
    });
    // The secret of the first call was not stored, so a repeated call cannot return it.
    if (!row) throw refusals.idempotencyConflict();
    record(tx, 'credential.issue', row);
    return row;
  });
  const durable = agencyDurable(agencyCode, district);
  return { credential, creds, stream: 'AGENCY', durable, inboxPrefix: `_INBOX_${durable}`, natsUrl: deps.natsUrl };
}

/** Publishes all revocations to the server. Also runs at start, because a newly installed server does not have them. */
export async function publishRevocations(deps: CredentialDeps): Promise<void> {
  const districts = await deps.districts();
  if (!deps.issuer || districts.length === 0) return;
  const revoked = await deps.database.read(scopeOf(districts), (tx) => listRevoked(tx));
  await deps.issuer.publishRevocations(
    revoked.map((row) => ({ publicKey: row.public_key, at: row.revoked_at ?? new Date() })),
  );
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
