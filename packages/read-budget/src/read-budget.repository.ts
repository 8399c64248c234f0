import { sql, type Tx } from '@slrt/database';
import type { ReadKind, ReadSignal, signalThresholds } from './limits.ts';

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

/** Counts the reads of the log since a time, and returns the signals that were not returned before. For the system only. */
export const findReadSignals = (
  tx: Tx,
  since: Date,
  { massFloor, massFactor, nightFloor, missFloor }: typeof signalThresholds,
): Promise<{ place: string; reader: string; signal: ReadSignal }[]> =>
  tx.sql<{ place: string; reader: string; signal: ReadSignal }>`select place, reader, signal
    from slrt.find_read_signals(${since}, ${massFloor}::integer, ${massFactor}::integer, ${nightFloor}::integer, ${missFloor}::integer)`;
