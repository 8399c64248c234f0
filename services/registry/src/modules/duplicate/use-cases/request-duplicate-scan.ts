import type { Database } from '@slrt/database';
import { covers, issue, levelOf, refusals, type SessionScope } from '@slrt/domain';
import { idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { findThreshold, setThreshold } from '../candidate.repository.ts';
import { listScans, requestScan, type ScanRow } from '../scan.repository.ts';

function assertDistrict(scope: SessionScope, regionCode: string): void {
  if (levelOf(regionCode) !== 'DISTRICT') throw refusals.invalidInput([issue('regionCode', 'UNKNOWN_REGION')]);
  if (!scope.areas.some((area) => covers(area, regionCode))) throw refusals.notAllowed();
}

/** Requests a scan. Returns it, or the one that was already waiting. */
export async function requestDuplicateScan(
  { database }: { readonly database: Database },
  { scope }: Caller,
  input: { idempotencyKey: string; regionCode: string },
): Promise<ScanRow> {
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  assertDistrict(scope, input.regionCode);
  return database.withTransaction(scope, async (tx) => {
    const before = await listScans(tx, input.regionCode, 20);
    const known = before.find((row) => row.id === input.idempotencyKey);
    if (known) return known;
    requestScan(tx, input.regionCode, 'REQUEST', input.idempotencyKey);
    const scans = await listScans(tx, input.regionCode, 20);
    return (scans.find((row) => row.id === input.idempotencyKey) ??
      scans.find((row) => row.status === 'WAITING') ??
      scans[0]) as ScanRow;
  });
}

export async function setDuplicateThreshold(
  { database }: { readonly database: Database },
  { scope }: Caller,
  input: { regionCode: string; likely: number },
): Promise<number> {
  assertDistrict(scope, input.regionCode);
  if (!(input.likely >= 0.5 && input.likely <= 1)) throw refusals.invalidInput([issue('likely', 'OUT_OF_RANGE')]);
  return database.withTransaction(scope, (tx) => {
    setThreshold(tx, input.regionCode, input.likely);
    return findThreshold(tx, input.regionCode);
  });
}
