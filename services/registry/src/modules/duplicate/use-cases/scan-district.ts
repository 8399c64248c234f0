import type { Database } from '@slrt/database';
import { systemScope, type SessionScope } from '@slrt/domain';
import {
  findThreshold,
  saveCandidatePairs,
  pairKey,
  closeUnseenCandidates,
  type FoundPair,
} from '../candidate.repository.ts';
import { scanOrders, streamComparables } from '../comparable.repository.ts';
import { compare, canBeDuplicates, type Comparable } from '../compare.ts';
import { finishScan, startScan, type ScanRow } from '../scan.repository.ts';

/**
 * Number of preceding records that each record is compared with. It makes the cost of a scan linear in the number of
 * people.
 */
const window = 10;
const maxAttempts = 5;

/** Creates a comparer that compares each record with the preceding ones of the same order. */
export function createComparer(threshold: number) {
  const found = new Set<string>();
  let pairs = 0;
  let recent: Comparable[] = [];
  return {
    pairs: () => pairs,
    found: () => found.size,
    nextOrder: () => {
      recent = [];
    },
    take(rows: readonly Comparable[]): FoundPair[] {
      const alike: FoundPair[] = [];
      for (const row of rows) {
        for (const other of recent) {
          pairs += 1;
          if (row.id === other.id || !canBeDuplicates(row, other)) continue;
          const comparison = compare(row, other);
          if (!comparison.hard && comparison.score < threshold) continue;
          const key = pairKey(row.id, other.id);
          if (found.has(key)) continue;
          found.add(key);
          alike.push({ a: row, b: other, comparison });
        }
        if (recent.length === window) recent.shift();
        recent.push(row);
      }
      return alike;
    },
  };
}

/**
 * Runs a scan of a district. Idempotent: each pair is saved once and keeps the officer's decision. An interrupted scan
 * starts again.
 */
export async function scanDistrict(database: Database, scan: ScanRow, running: () => boolean): Promise<void> {
  const district = scan.district_code;
  const key = { district, uuid: scan.id };
  const scope: SessionScope = systemScope('duplicates', district);
  const { attempts, startedAt } = await database.withTransaction(scope, (tx) => startScan(tx, key));
  if (attempts > maxAttempts) {
    await database.withTransaction(scope, (tx) =>
      finishScan(tx, key, { status: 'FAILED', persons: 0, pairs: 0, found: 0 }),
    );
    return;
  }
  const threshold = await database.read(scope, (tx) => findThreshold(tx, district));
  const comparer = createComparer(threshold);
  let persons = 0;
  for (const order of scanOrders) {
    comparer.nextOrder();
    await database.read(scope, async (reading) => {
      for await (const rows of streamComparables(reading, district, order)) {
        if (!running()) return;
        if (order === 'village') persons += rows.length;
        const alike = comparer.take(rows);
        if (alike.length > 0)
          await database.withTransaction(scope, (tx) =>
            saveCandidatePairs(
              tx,
              { district, foundBy: scan.cause === 'IMPORT' ? 'IMPORT' : 'SCAN', scan: scan.id },
              alike,
            ),
          );
      }
    });
    if (!running()) return;
  }
  await database.withTransaction(scope, (tx) => {
    closeUnseenCandidates(tx, district, scan.id, startedAt);
    finishScan(tx, key, { status: 'COMPLETED', persons, pairs: comparer.pairs(), found: comparer.found() });
  });
}
