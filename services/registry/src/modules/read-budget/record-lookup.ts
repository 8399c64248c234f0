import { audit, type AuditEntry } from '@slrt/database';
import type { SessionScope } from '@slrt/domain';
import { spend, withinBudget, type ReadBudgetDeps } from '@slrt/read-budget';

/** Audit actions of lookups. */
type LookupAction = 'person.by-nik' | 'household.by-kk' | 'person.search';

/**
 * Audits a lookup before its result is returned, and counts it. Throws `LOOKUPS_SPENT` if the budget is exceeded. When the misses are
 * spent, lookups that would succeed are refused too: the answer would tell whether the registry has the number.
 */
export function recordLookup(
  deps: ReadBudgetDeps,
  scope: SessionScope,
  entry: AuditEntry & { readonly action: LookupAction },
): Promise<void> {
  const isMiss = entry.subjects.length === 0;
  return withinBudget(deps, scope, entry, () =>
    deps.database.withTransaction(scope, (tx) => {
      spend(tx, deps, entry.action === 'person.search' ? { SEARCH: 1 } : { NUMBER: 1, MISS: isMiss ? 1 : 0 });
      audit(tx, { ...entry, isRead: true });
    }),
  );
}
