import { allDistricts } from '@slrt/areas';
import { systemScope, type SessionScope } from '@slrt/domain';
import { rotationUnderWay } from '@slrt/keys';
import { sleep, describeFailure } from '@slrt/runtime';
import type { ServiceDeps } from '@slrt/subgraph';
import { listUnfinishedScans } from './scan.repository.ts';
import { checkRegistered } from './use-cases/check-registered.ts';
import { scanDistrict } from './use-cases/scan-district.ts';

/**
 * Looks for duplicates among those who were just registered, and through whole districts where a scan was asked for. Not while
 * the index key is rotated: the same number would look like two.
 */
export function startDuplicateWorker({ database, logger }: ServiceDeps): () => Promise<void> {
  const districts = allDistricts();
  let stopped = false;
  const running = () => !stopped;
  const guarded = async (what: string, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      logger.warn(describeFailure(error), what);
    }
  };
  const rounds = async (what: string, round: () => Promise<void>) => {
    while (running()) {
      await guarded(what, round);
      for (let waited = 0; running() && waited < 1000; waited += 100) await sleep(100);
    }
  };
  const scope = (): SessionScope => ({ ...systemScope('duplicates', ''), areas: districts });
  const settled = async () =>
    (await database.read(systemScope('duplicates', ''), rotationUnderWay))?.purpose !== 'INDEX';
  const scans = rounds('scan for duplicates interrupted', async () => {
    if (!(await settled())) return;
    for (const scan of await database.read(scope(), listUnfinishedScans)) {
      if (!running()) return;
      await guarded('scan for duplicates interrupted', () => scanDistrict(database, scan, running));
    }
  });
  const checks = rounds('check for duplicates interrupted', async () => {
    while (running() && (await settled()) && (await checkRegistered(database, districts)) > 0);
  });
  return async () => {
    stopped = true;
    await Promise.all([scans, checks]);
  };
}
