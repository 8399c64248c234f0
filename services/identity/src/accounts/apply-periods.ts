import { localDate } from '@slrt/areas';
import { momentOf, setMoment, type Database } from '@slrt/database';
import { providerScope } from '../provider/scope.ts';
import { disableAccount } from './change-account.ts';
import { listDueAccounts, lockAccount } from './account-admin.repository.ts';
import { settleAccount } from './settle-account.ts';

const acting = { ...providerScope, actorId: 'system:periods' };
/** The zone in which a day begins first. */
const firstZone = '91';

/**
 * Lets periods of office take effect: an account whose last day is over is disabled, and roles that begin or end are published. A job;
 * each account has a transaction of its own. `now` is for tests.
 */
export async function applyPeriods(database: Database, now: Date | null = null): Promise<void> {
  for (let after = ''; ;) {
    const due = await database.read(acting, async (tx) =>
      listDueAccounts(tx, localDate(firstZone, now ?? (await momentOf(tx))), after),
    );
    for (const { id } of due)
      await database.withTransaction(acting, async (tx) => {
        const today = await setMoment(tx, now);
        const row = await lockAccount(tx, id);
        if (!row) return;
        const isOver =
          row.state !== 'DISABLED' && row.ends_on !== null && row.ends_on < localDate(row.district_code, today);
        if (isOver)
          await disableAccount(tx, row, { reason: 'PERIOD_ENDED', successor: row.successor, mayBeLast: true });
        else await settleAccount(tx, row);
      });
    const last = due.at(-1);
    if (!last || due.length < 500) return;
    after = last.id;
  }
}
