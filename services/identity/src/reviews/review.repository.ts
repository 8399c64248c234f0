import { allOf, raw, sql, type RowOf, type Tx } from '@slrt/database';
import { AccountEntity } from '../accounts/account.entity.ts';
import type { AccountRow } from '../accounts/account.repository.ts';
import { AccountReviewEntity, type ReviewDecision } from './review.entity.ts';

const v = AccountReviewEntity.as('v');
const a = AccountEntity.as('a');
const now = raw('clock_timestamp()');

export type ReviewRow = RowOf<typeof AccountReviewEntity>;
/** A review with the account that it asks about. */
export type ReviewedAccount = ReviewRow & Pick<AccountRow, 'name' | 'office' | 'state'>;

/** Lists the districts that have accounts. */
export async function listAccountDistricts(tx: Tx): Promise<string[]> {
  const rows = await tx.sql<{ code: string }>`select distinct ${a.$district_code} as code from ${a} order by 1`;
  return rows.map(({ code }) => code);
}

export interface ReviewDays {
  readonly quarter: string;
  /** First day of the quarter: newer accounts are not asked about yet. */
  readonly begins: string;
  readonly openedOn: string;
  readonly dueOn: string;
  readonly disableOn: string;
}

/** Opens the reviews of a quarter for the accounts of a district that are older than the quarter. Those of the demo are left out. */
export function openReviews(tx: Tx, district: string, days: ReviewDays): void {
  const columns = AccountReviewEntity.pick(
    'account_id',
    'quarter',
    'district_code',
    'opened_on',
    'due_on',
    'disable_on',
  );
  tx.send(sql`insert into ${AccountReviewEntity} (${columns})
    select ${a.$id}, ${days.quarter}, ${district}, ${days.openedOn}, ${days.dueOn}, ${days.disableOn} from ${a}
    where ${a.$district_code} = ${district} and ${a.$state} <> 'DISABLED' and ${a.$kind} = 'STAFF' and not ${a.$is_demo}
      and ${a.$created_at} < ${days.begins}::date
    on conflict do nothing`);
}

/** Marks the reviews whose days have passed without an answer. Returns their accounts. */
export async function noticeReviews(tx: Tx, district: string, today: string): Promise<string[]> {
  const e = AccountReviewEntity;
  const rows = await tx.sql<{ id: string }>`update ${e} set noticed_at = ${now}
    where ${e.$district_code} = ${district} and ${e.$decision} is null and ${e.$noticed_at} is null and ${e.$due_on} < ${today}::date
    returning account_id as id`;
  return rows.map(({ id }) => id);
}

/** Lists the reviews whose notice has ended. At most 1,000. */
export const listUnanswered = (tx: Tx, district: string, today: string): Promise<ReviewRow[]> =>
  tx.sql`select ${v.all} from ${v} where ${v.$district_code} = ${district} and ${v.$decision} is null
    and ${v.$noticed_at} is not null and ${v.$disable_on} < ${today}::date order by ${v.$account_id} limit 1000`;

/** Locks the open review of an account; null if there is none. */
export async function lockOpenReview(tx: Tx, account: string): Promise<ReviewRow | null> {
  const [row] = await tx.sql`select ${v.all} from ${v} where ${v.$account_id} = ${account} and ${v.$decision} is null
    order by ${v.$quarter} desc limit 1 for update`;
  return row ?? null;
}

/** Decides all open reviews of an account. */
export function decideReviews(tx: Tx, account: string, decision: ReviewDecision): void {
  const e = AccountReviewEntity;
  tx.send(sql`update ${e} set decision = ${decision}, decided_by = ${tx.scope.actorId}, decided_at = ${now}
    where ${e.$account_id} = ${account} and ${e.$decision} is null`);
}

/** Lists the open reviews of a district, of one office if given, ordered by name. At most 1,000. */
export const listOpenReviews = (
  tx: Tx,
  { district, office }: { district: string; office: string | null },
): Promise<ReviewedAccount[]> =>
  tx.sql`select ${v.all}, ${a.pick('name', 'office', 'state')} from ${v} join ${a} on ${a.$id} = ${v.$account_id}
    where ${allOf(
      sql`${v.$district_code} = ${district} and ${v.$decision} is null and ${a.$state} <> 'DISABLED'`,
      office !== null && sql`${a.$office} = ${office}`,
    )} order by ${a.$name}, ${v.$account_id}, ${v.$quarter} limit 1000`;
