import { loadAreas, localDate } from '@slrt/areas';
import { momentOf, type Database } from '@slrt/database';
import { refusals, systemScope, type SessionScope } from '@slrt/domain';
import type { Perturb } from '@slrt/keys';
import type { Caller } from '@slrt/subgraph';
import { monthOf } from '../months.ts';
import { coversArea } from '../statistics.policy.ts';
import { listCountedDistricts, storeSnapshot } from '../statistics.repository.ts';
import { monthlyStatistics, type StatisticsView } from '../statistics-view.ts';

/** Stores the counts of a district as the snapshot of the present month, in the district's time zone. Returns that month. */
const storeCurrentMonth = (database: Database, scope: SessionScope, district: string): Promise<string> =>
  database.withTransaction(scope, async (tx) => {
    const { month } = await storeSnapshot(tx, district, monthOf(localDate(district, await momentOf(tx))));
    return month;
  });

/**
 * Stores the snapshots of all districts. Runs every hour, so that the last one of a month is from its last hour; after an
 * interruption it is the last one before.
 */
export async function takeSnapshots(database: Database): Promise<void> {
  const everywhere = {
    ...systemScope('statistics', ''),
    areas: loadAreas(['PROVINCE']).map((area) => area.code),
  };
  for (const district of await database.read(everywhere, listCountedDistricts))
    await storeCurrentMonth(database, systemScope('statistics', district), district);
}

/** Stores the snapshot of the present month now, and returns its counts. The hourly ones of the month follow. */
export async function takeStatisticsSnapshot(
  { database, perturb }: { readonly database: Database; readonly perturb: Perturb },
  { scope, actor }: Caller,
  { regionCode }: { readonly regionCode: string },
): Promise<StatisticsView> {
  if (!coversArea(scope, regionCode)) throw refusals.notAllowed();
  const month = await storeCurrentMonth(database, scope, regionCode);
  const [taken] = await monthlyStatistics(
    { database, perturb, actor, scope, code: regionCode },
    { from: month, until: month },
  );
  return taken as StatisticsView;
}
