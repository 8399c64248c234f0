import { audit, sql, type AuditEntry, type Database } from '@slrt/database';
import { FieldRefusal, type SessionScope } from '@slrt/domain';
import type { Logger } from '@slrt/runtime';

/** Audit actions of lookups. */
export type LookupAction = 'person.by-nik' | 'household.by-kk' | 'person.search';
/**
 * Lookups per person and hour. A front desk serves a few dozen families an hour; someone who looks up hundreds, or
 * mostly numbers that do not exist, is guessing. Our own figures: no published norm sets any.
 */
export const lookupBudget = { numbers: 240, misses: 40, searches: 600 } as const;

export interface LookupDeps {
  readonly database: Database;
  readonly logger: Logger;
  /** False only in load tests. */
  readonly lookupBudgets: boolean;
}
interface Counts {
  readonly numbers: number;
  readonly misses: number;
  readonly searches: number;
}

/**
 * Audits a lookup before its result is returned. Throws `LOOKUPS_SPENT` if the budget is exceeded; the refusal is
 * audited and logged as an alarm. Lookups of one person are serialised, so that concurrent ones cannot exceed the
 * budget.
 */
export async function recordLookup(
  { database, logger, lookupBudgets }: LookupDeps,
  scope: SessionScope,
  entry: AuditEntry & { readonly action: LookupAction },
): Promise<void> {
  const refused = await database.withTransaction(scope, async (tx) => {
    tx.send(sql`select pg_advisory_xact_lock(hashtextextended('lookup:' || ${scope.actorId}, 0))`);
    const [spent] = await tx.sql<Counts>`select numbers, misses, searches from slrt.lookups_of_caller()`;
    const isSpent =
      lookupBudgets &&
      (entry.action === 'person.search'
        ? (spent?.searches ?? 0) >= lookupBudget.searches
        : (spent?.numbers ?? 0) >= lookupBudget.numbers || (spent?.misses ?? 0) >= lookupBudget.misses);
    audit(tx, { ...entry, isRead: true, ...(isSpent ? { action: 'lookup.refused', subjects: [] } : {}) });
    return isSpent;
  });
  if (!refused) return;
  logger.warn(
    { actor: scope.actorId, requestId: entry.requestId, lookup: entry.action },
    'alarm: lookup budget exceeded',
  );
  throw new FieldRefusal('LOOKUPS_SPENT');
}
