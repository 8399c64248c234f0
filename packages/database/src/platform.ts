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
);

export interface AuditEntry {
  readonly district: string;
  readonly action: string;
  readonly purpose: string | null;
  /** Ids of the records, never values. */
  readonly subjects: readonly string[];
  readonly requestId: string | null;
  /** A read of protected data, not a write. */
  readonly isRead?: boolean;
}

/** Writes one audit row inside the running transaction, which fails without it. */
export function audit(tx: Tx, entry: AuditEntry): void {
  const { actorId, role, origin = null } = tx.scope;
  tx.send(sql`insert into ${e} (${written}) values (${entry.district}, ${actorId}, ${role}, ${entry.action}, ${entry.purpose},
    ${entry.subjects}, ${entry.requestId}, ${entry.isRead ?? false}, ${origin})`);
}

/** Records a protected read in a transaction of its own, committed before the answer; a failure refuses the read. */
export async function recordRead(database: Database, scope: Tx['scope'], entry: AuditEntry): Promise<void> {
  await database.withTransaction(scope, (tx) => audit(tx, { ...entry, isRead: true }));
}

/**
 * Reads what is protected in the transaction that records it, all of it sent at once: nothing is given before the record is
 * committed, and a failure to record refuses the read.
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
