import { allOf, raw, sql, type RowOf, type Tx } from '@slrt/database';
import { AccountAssignmentEntity, AccountEntity } from '../accounts/account.entity.ts';
import type { AccountRow } from '../accounts/account.repository.ts';
import { AccountReviewEntity, type ReviewDecision } from './review.entity.ts';

const v = AccountReviewEntity.as('v');
const a = AccountEntity.as('a');
const g = AccountAssignmentEntity.as('g');
const told = v.pick('account_id', 'due_on', 'disable_on');
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

/** A review of which reviewers or the holder get a notice. Days are `YYYY-MM-DD`. */
export type ToldReview = Pick<ReviewRow, 'account_id' | 'due_on' | 'disable_on'>;

/**
 * Opens the reviews of a quarter for the accounts of a district that are older than the quarter, and returns the new ones. Those of the
 * demo are left out.
 */
export function openReviews(tx: Tx, district: string, days: ReviewDays): Promise<ToldReview[]> {
  const columns = AccountReviewEntity.pick(
    'account_id',
    'quarter',
    'district_code',
    'opened_on',
    'due_on',
    'disable_on',
  );
  return tx.sql`insert into ${AccountReviewEntity} as v (${columns})
    select ${a.$id}, ${days.quarter}, ${district}, ${days.openedOn}, ${days.dueOn}, ${days.disableOn} from ${a}
    where ${a.$district_code} = ${district} and ${a.$state} <> 'DISABLED' and ${a.$kind} = 'STAFF' and not ${a.$is_demo}
      and ${a.$created_at} < ${days.begins}::date
    on conflict do nothing returning ${told}`;
}

/** Marks the reviews whose days end within `days` without an answer, each once. Short reviews have no reminder. Returns them. */
export const remindReviews = (
  tx: Tx,
  district: string,
  { today, days }: { readonly today: string; readonly days: number },
): Promise<ToldReview[]> =>
  tx.sql`update ${AccountReviewEntity} as v set reminded_at = ${now}
    where ${v.$district_code} = ${district} and ${v.$decision} is null and ${v.$reminded_at} is null and ${v.$noticed_at} is null
      and ${v.$due_on} <= ${today}::date + ${days}::int and ${v.$opened_on} < ${v.$due_on} - ${days}::int returning ${told}`;

/** Marks the reviews whose days have passed without an answer. Returns them. */
export const noticeReviews = (tx: Tx, district: string, today: string): Promise<ToldReview[]> =>
  tx.sql`update ${AccountReviewEntity} as v set noticed_at = ${now}
    where ${v.$district_code} = ${district} and ${v.$decision} is null and ${v.$noticed_at} is null and ${v.$due_on} < ${today}::date
    returning ${told}`;

/** Someone who confirms accounts. `office` limits whom; null: all of the district. */
export type Reviewer = Pick<AccountRow, 'id' | 'district_code' | 'office'>;

/** Lists who confirms accounts of a district: the head all, a manager those of their office. */
export const listReviewers = (tx: Tx, district: string): Promise<Reviewer[]> =>
  tx.sql<Reviewer>`select ${a.pick('id', 'district_code')}, case when bool_or(${g.$role} = 'HEAD_OF_OFFICE') then null else ${a.$office} end as office
    from ${a} join ${g} on ${g.$account_id} = ${a.$id}
    where ${a.$state} = 'ACTIVE' and ${a.$kind} = 'STAFF' and ${g.$role} in ('MANAGER', 'HEAD_OF_OFFICE')
      and ${g.$effective_since} is not null and ${g.$areas} && array[${district}, left(${district}, 2)]
    group by ${a.$id} order by ${a.$id}`;

/** Returns the office to which a reviewer is limited, null: none; undefined for someone who confirms no accounts any more. */
export async function findReviewOffice(
  tx: Tx,
  { id, district_code: district }: Pick<AccountRow, 'id' | 'district_code'>,
): Promise<string | null | undefined> {
  return (await listReviewers(tx, district)).find((each) => each.id === id)?.office;
}

/** Returns the offices of accounts by their ID. */
export async function findOffices(tx: Tx, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await tx.sql`select ${a.pick('id', 'office')} from ${a} where ${a.$id} = any(${ids}::text[])`;
  return new Map(rows.map(({ id, office }) => [id, office]));
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
