import { audit, constraintOf, sqlStateOf, type Database, type Tx } from '@slrt/database';
import { FieldRefusal, type SessionScope } from '@slrt/domain';
import type { Logger } from '@slrt/runtime';
import { clientFactor, readKinds, readLimits, type ReadKind, type ReadSignal } from './limits.ts';
import { spendReads } from './read-budget.repository.ts';

/** A request that was refused because the budget of an hour is spent, or a signal in the log of reads. */
export interface RefusedRead {
  readonly district: string;
  /** Pseudonymous id of the person or program. */
  readonly actor: string;
  readonly kind: ReadKind | ReadSignal;
  /** Client program of the request, if it is known. */
  readonly client: string | null;
}

export interface ReadBudgetDeps {
  readonly database: Database;
  readonly logger: Logger;
  /** False only in load tests. */
  readonly lookupBudgets: boolean;
  /** Tells the data-protection officer of a refusal or a signal, in a transaction of its own. */
  readonly onRefusedRead: (tx: Tx, refused: RefusedRead) => void;
}
export type Spending = Partial<Record<ReadKind, number>>;

/** Raised by `slrt.spend_reads`. */
const spentState = 'SR050';
const isKind = (text: string | null): text is ReadKind => readKinds.some((kind) => kind === text);
const clientOf = ({ origin }: SessionScope): string | null => origin?.split('@')[0] || null;

/**
 * Counts what the caller reads in the running transaction, against the hourly limits of the person and of the client program. The
 * transaction fails when one is exceeded; run it in `withinBudget`.
 */
export function spend(tx: Tx, { lookupBudgets }: Pick<ReadBudgetDeps, 'lookupBudgets'>, spending: Spending): void {
  if (!lookupBudgets) return;
  const client = clientOf(tx.scope);
  const readers = [`actor:${tx.scope.actorId}`, ...(client ? [`client:${client}`] : [])];
  for (const kind of readKinds) {
    const amount = spending[kind];
    if (amount === undefined) continue;
    const most = [readLimits[kind], readLimits[kind] * clientFactor].slice(0, readers.length);
    spendReads(tx, kind, amount, { readers, most });
  }
}

/**
 * Counts a file whose rows are looked up or shown whole, before the first row. Throws `LOOKUPS_SPENT`; REST paths then answer 429.
 */
export const countFile = (
  deps: ReadBudgetDeps,
  scope: SessionScope,
  at: { readonly district: string; readonly requestId: string | null },
): Promise<void> =>
  withinBudget(deps, scope, at, () => deps.database.withTransaction(scope, (tx) => spend(tx, deps, { FILE: 1 })));

/**
 * Runs a read that calls `spend` in its transaction. When the budget is exceeded, nothing was read: the refusal is audited, added to the
 * inbox of the data-protection officer and logged as an alarm, and `LOOKUPS_SPENT` is thrown.
 */
export async function withinBudget<T>(
  { database, logger, onRefusedRead }: ReadBudgetDeps,
  scope: SessionScope,
  { district, requestId }: { readonly district: string; readonly requestId: string | null },
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const kind = sqlStateOf(error) === spentState ? constraintOf(error) : null;
    if (!isKind(kind)) throw error;
    await database.withTransaction(scope, (tx) => {
      audit(tx, { district, action: 'lookup.refused', purpose: null, subjects: [], requestId, isRead: true });
      onRefusedRead(tx, { district, actor: scope.actorId, kind, client: clientOf(scope) });
    });
    logger.warn({ actor: scope.actorId, requestId, kind }, 'alarm: read budget exceeded');
    throw new FieldRefusal('LOOKUPS_SPENT');
  }
}
