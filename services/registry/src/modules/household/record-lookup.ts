import { audit, sql, type AuditEntry, type Database } from '@slrt/database';
import { FieldRefusal, type SessionScope } from '@slrt/domain';
import type { Logger } from '@slrt/runtime';

/** Looking people up, in the words of the audit log. */
export type LookupAction = 'person.by-nik' | 'household.by-kk' | 'person.search';
/**
 * What one person may look up in an hour. A desk serves some dozen families an hour; who asks for hundreds, or mostly for
 * numbers that nobody has, is trying numbers out. Set here; no published norm names figures.
 */
export const lookupBudget = { numbers: 240, misses: 40, searches: 600 } as const;

export interface LookupDeps {
  readonly database: Database;
  readonly logger: Logger;
  /** Off only to measure. */
  readonly lookupBudgets: boolean;
}
interface Counts {
  readonly numbers: number;
  readonly misses: number;
  readonly searches: number;
}

/**
 * Puts a lookup on record before its answer is given. Over the budget it is refused with LOOKUPS_SPENT, and the refusal is on
 * record and in the log as an alarm. Lookups of one person are counted one after the other, so that none slips by.
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
  logger.warn({ actor: scope.actorId, requestId: entry.requestId, lookup: entry.action }, 'alarm: lookups spent');
  throw new FieldRefusal('LOOKUPS_SPENT');
}
