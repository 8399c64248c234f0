import { sql, type Tx } from '@slrt/database';
import type { ReadKind } from './limits.ts';

/**
 * Adds an amount to the counts of all readers in the running transaction. The transaction fails if a reader has more than its limit
 * of `most` in an hour; `spentKind` recognises that error. Amount 0 fails if the limit is reached.
 */
export function spendReads(
  tx: Tx,
  kind: ReadKind,
  amount: number,
  { readers, most }: { readers: readonly string[]; most: readonly number[] },
): void {
  tx.send(sql`select slrt.spend_reads(${readers}::text[], ${kind}, ${amount}::integer, ${most}::integer[])`);
}
