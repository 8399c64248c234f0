import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database, Tx } from '@slrt/database';
import { systemScope, type SessionScope } from '@slrt/domain';
import { findThreshold, saveCandidatePairs, closeUnseenCandidates, type FoundPair } from '../candidate.repository.ts';
import { streamComparables } from '../comparable.repository.ts';
import { bitsOf, canReach, compare } from '../compare.ts';
import { People } from '../people.ts';
import { inScanOrders } from '../scan-orders.ts';
import { finishScan, startScan, type ScanRow } from '../scan.repository.ts';

/**
 * Number of preceding records that each record is compared with. It makes the cost of a scan linear in the number of
 * people.
 */
const window = 10;
/** Number of rows after which other work of the process gets its turn. */
const sliceRows = 2_000;
const maxAttempts = 5;

/** Creates a comparer that compares each person with the preceding ones of the same order. */
export function createComparer(people: People, threshold: number) {
  const bits = bitsOf(threshold);
  const found = new Set<number>();
  let pairs = 0;
  return {
    pairs: () => pairs,
    found: () => found.size,
    /** Returns the pairs of an order that no earlier order contained, in slices. */
    *compareIn(order: Uint32Array): Generator<FoundPair[]> {
      // The last rows, the next one in place of the oldest.
      const recent: ReturnType<People['at']>[] = [];
      let position = 0;
      for (let start = 0; start < order.length; start += sliceRows) {
        const alike: FoundPair[] = [];
        for (const row of order.subarray(start, start + sliceRows)) {
          const one = people.at(row);
          for (const other of recent) {
            pairs += 1;
            if (!canReach(bits, one, other)) continue;
            const key = Math.min(row, other.row) * people.size + Math.max(row, other.row);
            if (found.has(key)) continue;
            const comparison = compare(one, other);
            // A person with two numbers has two rows.
            if ((!comparison.hard && comparison.score < threshold) || one.id === other.id) continue;
            found.add(key);
            alike.push({ a: one, b: other, comparison });
          }
          recent[position % window] = one;
          position += 1;
        }
        yield alike;
      }
    },
  };
}

async function readPeople(tx: Tx, district: string, running: () => boolean): Promise<People> {
  const people = new People();
  for await (const rows of streamComparables(tx, district)) {
    if (!running()) break;
    for (const row of rows) people.add(row);
  }
  return people;
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
  const people = await database.read(scope, (tx) => readPeople(tx, district, running));
  const comparer = createComparer(people, threshold);
  const foundBy = scan.cause === 'IMPORT' ? 'IMPORT' : 'SCAN';
  for await (const order of inScanOrders(people)) {
    for (const alike of comparer.compareIn(order)) {
      if (!running()) return;
      if (alike.length > 0)
        await database.withTransaction(scope, (tx) =>
          saveCandidatePairs(tx, { district, foundBy, scan: scan.id }, alike),
        );
      await nextTurn();
    }
  }
  if (!running()) return;
  await database.withTransaction(scope, (tx) => {
    closeUnseenCandidates(tx, district, scan.id, startedAt);
    finishScan(tx, key, {
      status: 'COMPLETED',
      persons: people.size,
      pairs: comparer.pairs(),
      found: comparer.found(),
    });
  });
}
