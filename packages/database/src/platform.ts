import {
  actingRole,
  factsClosedIn,
  FieldRefusal,
  type AuditAction,
  type PersonalFact,
  type SessionScope,
} from '@slrt/domain';
import type { Database } from './database.ts';
import { AuditEntryEntity } from './platform.entity.ts';
import { sql } from './sql.ts';
import type { Tx } from './transaction.ts';

const e = AuditEntryEntity;
const written = e.pick(
  'district_code',
  'actor',
  'role',
  'action',
  'purpose',
  'subjects',
  'request_id',
  'is_read',
  'origin',
  'facts',
);

export interface AuditEntry {
  readonly district: string;
  readonly action: AuditAction;
  readonly purpose: string | null;
  /** Ids of the records, never values. */
  readonly subjects: readonly string[];
  readonly requestId: string | null;
  /** True for a read of protected data, false for a write. */
  readonly isRead?: boolean;
  /** Kinds of facts that a read showed. */
  readonly facts?: readonly PersonalFact[];
}
/** An entry with who reads, for the record of several callers at once. */
export interface ActorEntry extends AuditEntry {
  /** Pseudonymous ID. */
  readonly actor: string;
  readonly role: string | null;
  readonly origin: string | null;
}

/**
 * Writes one audit row in the running transaction. The transaction fails when the row cannot be written. Throws NOT_ALLOWED for a read of
 * facts that are closed to the caller in the district (`factPolicies`): what is not shown needs no record.
 */
export function audit(tx: Tx, entry: AuditEntry): void {
  if (entry.isRead && entry.facts && factsClosedIn(tx.scope, entry.district, entry.facts).length > 0)
    throw new FieldRefusal('NOT_ALLOWED');
  const { actorId, origin = null } = tx.scope;
  const role = actingRole(tx.scope, entry.district);
  tx.send(sql`insert into ${e} (${written}) values (${entry.district}, ${actorId}, ${role}, ${entry.action}, ${entry.purpose},
    ${entry.subjects}, ${entry.requestId}, ${entry.isRead ?? false}, ${origin}, ${entry.facts ?? null})`);
}

/** A write of one record, for the audit log. */
export interface AuditedWrite {
  readonly district: string;
  readonly action: AuditAction;
  readonly subject: string;
}

/** Writes the audit rows of many writes with one statement. */
export function auditWrites(tx: Tx, writes: readonly AuditedWrite[], requestId: string | null): void {
  if (writes.length === 0) return;
  const { actorId, origin = null } = tx.scope;
  const roles = writes.map(({ district }) => actingRole(tx.scope, district));
  tx.send(sql`insert into ${e} (${written})
    select r.district, ${actorId}, r.role, r.action, null, array[r.subject], ${requestId}, false, ${origin}, null
    from unnest(${writes.map((each) => each.district)}::text[], ${writes.map((each) => each.action)}::text[],
      ${writes.map((each) => each.subject)}::text[], ${roles}::text[]) as r(district, action, subject, role)`);
}

/** Most subjects of one audit row. */
const subjectsAtOnce = 1_000;

/** Splits subjects into lists for one audit row each. At least one list, which may be empty. */
export const splitSubjects = (subjects: readonly string[]): (readonly string[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(subjects.length / subjectsAtOnce)) }, (_, n) =>
    subjects.slice(n * subjectsAtOnce, (n + 1) * subjectsAtOnce),
  );

/**
 * Records a protected read in its own transaction, committed before the answer. A failure to record rejects the read. Many subjects
 * become several rows.
 */
export async function recordRead(database: Database, scope: Tx['scope'], entry: AuditEntry): Promise<void> {
  await database.withTransaction(
    scope,
    (tx) => {
      for (const subjects of splitSubjects(entry.subjects)) audit(tx, { ...entry, subjects, isRead: true });
    },
    'record',
  );
}

const readRecorder: SessionScope = {
  scope: 'system',
  areas: [],
  agency: null,
  actorId: 'system:read-recorder',
  grants: [],
};

/** Writes the reads of several callers in the running transaction. The transaction fails when they cannot be written. */
export function auditReads(tx: Tx, entries: readonly ActorEntry[]): void {
  tx.send(sql`insert into ${e} (${written})
    select r.district, r.actor, r.role, r.action, r.purpose, r.subjects, r."requestId", true, r.origin, r.facts
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as r(district text, actor text, role text, action text, purpose text,
      subjects text[], "requestId" text, origin text, facts text[])`);
}

/** Records the reads of several callers in one transaction. A failure rejects all of them. */
export async function recordReads(database: Database, entries: readonly ActorEntry[]): Promise<void> {
  await database.withTransaction(
    readRecorder,
    (tx) => {
      auditReads(tx, entries);
      return tx.commit(Promise.resolve());
    },
    'record',
  );
}

/**
 * Reads protected data in the transaction that records the read, in one round trip. Returns nothing before the record
 * is committed. A failure to record rejects the read.
 */
export function readWithAudit<T>(
  database: Database,
  scope: Tx['scope'],
  entries: readonly AuditEntry[],
  read: (tx: Tx) => Promise<T>,
): Promise<T> {
  return database.withTransaction(scope, (tx) => {
    const found = read(tx);
    for (const entry of entries) audit(tx, { ...entry, isRead: true });
    return tx.commit(found);
  });
}
