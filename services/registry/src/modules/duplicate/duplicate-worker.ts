import { allDistricts } from '@slrt/areas';
import { systemScope, type SessionScope } from '@slrt/domain';
import { rotationUnderWay } from '@slrt/keys';
import { describeFailure, repeat } from '@slrt/runtime';
import type { ServiceDeps } from '@slrt/subgraph';
import { listUnfinishedScans } from './scan.repository.ts';
import { checkRegistered } from './use-cases/check-registered.ts';
import { scanDistrict } from './use-cases/scan-district.ts';

/**
 * Starts the workers that compare newly registered people and run requested scans of districts. They pause while the
 * index key is rotated, because the same number would have two hashes.
 */
export function startDuplicateWorker({ database, logger }: ServiceDeps): () => Promise<void> {
  const districts = allDistricts();
  const scope: SessionScope = { ...systemScope('duplicates', ''), areas: districts };
  const isIndexStable = async () =>
    (await database.read(systemScope('duplicates', ''), rotationUnderWay))?.purpose !== 'INDEX';
  const scans = repeat('duplicate-scans', { every: 1_000, logger }, async ({ running }) => {
    for (const scan of await database.read(scope, listUnfinishedScans)) {
      if (!running() || !(await isIndexStable())) return;
      await scanDistrict(database, scan, running).catch((error: unknown) =>
        logger.warn({ district: scan.district_code, ...describeFailure(error) }, 'duplicate scan interrupted'),
      );
    }
  });
  const checks = repeat('duplicate-checks', { every: 1_000, logger }, async ({ running }) => {
    while (running() && (await isIndexStable()) && (await checkRegistered(database, districts)) > 0);
  });
  return async () => {
    await Promise.all([scans.stop(), checks.stop()]);
  };
}
