import { localDate } from '@slrt/areas';
import { momentOf, setMoment, type Database, type Tx } from '@slrt/database';
import { notify } from '../notices/notify.ts';
import { providerScope } from '../provider/scope.ts';
import { isLastAdministrator } from '../accounts/administrators.ts';
import { auditAccount, disableAccount } from '../accounts/change-account.ts';
import { lockAccount } from '../accounts/account-admin.repository.ts';
import {
  decideReviews,
  listAccountDistricts,
  listUnanswered,
  noticeReviews,
  openReviews,
  remindReviews,
  type ReviewDays,
} from './review.repository.ts';
import { tellReviewers } from './tell-reviewers.ts';

/** Days before the last one on which managers are reminded of the accounts that no one has confirmed. */
const reminderDays = 7;

const acting = { ...providerScope, actorId: 'system:reviews' };

export interface ReviewSettings {
  /** Days to answer. */
  readonly days: number;
  /** Days from the notice until the account is disabled. */
  readonly noticeDays: number;
}

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Returns the quarter of a day, and the days of a review that opens on it. */
export function reviewDays(today: string, { days, noticeDays }: ReviewSettings): ReviewDays {
  const [year = '', month = ''] = today.split('-');
  const quarter = Math.ceil(Number(month) / 3);
  const dueOn = addDays(today, days);
  return {
    quarter: `${year}-Q${quarter}`,
    begins: `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`,
    openedOn: today,
    dueOn,
    disableOn: addDays(dueOn, noticeDays),
  };
}

/**
 * Disables an account that no one confirmed. The last administrator of a district stays, because no one could let the others in again:
 * its notice remains open.
 */
async function expire(tx: Tx, id: string): Promise<void> {
  const row = await lockAccount(tx, id);
  if (!row || row.state === 'DISABLED') {
    decideReviews(tx, id, 'EXPIRED');
    return;
  }
  if (await isLastAdministrator(tx, row)) return;
  decideReviews(tx, id, 'EXPIRED');
  await disableAccount(tx, row, { reason: 'NOT_CONFIRMED', successor: row.successor });
}

/** Tells the holders of accounts that no one confirmed, and who may still confirm them, before they are disabled. */
async function giveNotice(tx: Tx, district: string, today: string): Promise<void> {
  const reviews = await noticeReviews(tx, district, today);
  for (const { account_id: id, disable_on: lastDay } of reviews) {
    const holder = { id, district_code: district };
    auditAccount(tx, holder, 'account.not-confirmed');
    notify(tx, holder, 'UNCONFIRMED', lastDay);
  }
  await tellReviewers(tx, district, { kind: 'REVIEW_NOTICE', reviews });
}

/**
 * Asks about each account once a quarter, reminds who should answer, gives notice of those that no one confirmed, and disables them when
 * the notice has ended. A job; it may run at any time and more than once. `now` is for tests.
 */
export async function runReviews(database: Database, settings: ReviewSettings, now: Date | null = null): Promise<void> {
  for (const district of await database.read(acting, listAccountDistricts)) {
    const unanswered = await database.withTransaction(acting, async (tx) => {
      const today = localDate(district, now ?? (await momentOf(tx)));
      const opened = await openReviews(tx, district, reviewDays(today, settings));
      await tellReviewers(tx, district, { kind: 'REVIEW_OPENED', reviews: opened });
      const due = await remindReviews(tx, district, { today, days: reminderDays });
      await tellReviewers(tx, district, { kind: 'REVIEW_DUE', reviews: due });
      await giveNotice(tx, district, today);
      return listUnanswered(tx, district, today);
    });
    for (const { account_id: id } of unanswered)
      await database.withTransaction(acting, async (tx) => {
        await setMoment(tx, now);
        await expire(tx, id);
      });
  }
}
