import { raw, sql, type RowOf, type Tx } from '@slrt/database';
import { AccountAssignmentEntity, AccountEntity } from '../accounts/account.entity.ts';
import type { AccountRow } from '../accounts/account.repository.ts';
import { PayloadEntity } from '../provider/payload.entity.ts';
import { AccountNoticeEntity, BrowserSessionEntity, SignInEntity, type NoticeKind } from './session.entity.ts';

const b = BrowserSessionEntity.as('b');
const i = SignInEntity;
const n = AccountNoticeEntity;
const a = AccountEntity.as('a');
const g = AccountAssignmentEntity.as('g');
const p = PayloadEntity.as('p');
const now = raw('clock_timestamp()');

export type BrowserSessionRow = RowOf<typeof BrowserSessionEntity>;
export type SignInRow = RowOf<typeof SignInEntity>;
export type NoticeRow = RowOf<typeof AccountNoticeEntity>;

/** Records a session, or that an app got a code by it. `signedInAt` is in seconds since 1970. */
export function saveBrowserSession(
  tx: Tx,
  given: { uid: string; account: string; browser: string; app: string; signedInAt: number },
): void {
  tx.send(sql`insert into ${BrowserSessionEntity} (session_uid, account_id, browser, apps, signed_in_at)
    values (${given.uid}, ${given.account}, ${given.browser}, ${[given.app]}, to_timestamp(${given.signedInAt}))
    on conflict (session_uid) do update set account_id = excluded.account_id, browser = excluded.browser,
      signed_in_at = excluded.signed_in_at, last_used_at = ${now},
      apps = array(select distinct unnest(browser_session.apps || excluded.apps) order by 1)`);
}

/** Records that a session was used, once a minute. */
export function touchBrowserSession(tx: Tx, uid: string): void {
  tx.send(sql`update ${BrowserSessionEntity} set last_used_at = ${now}
    where ${BrowserSessionEntity.$session_uid} = ${uid} and ${BrowserSessionEntity.$last_used_at} < ${now} - interval '1 minute'`);
}

/** Lists the sessions of an account that still exist, the last used first. At most 100. */
export const listBrowserSessions = (tx: Tx, account: string): Promise<BrowserSessionRow[]> =>
  tx.sql`select ${b.all} from ${b} join ${p} on ${p.$model} = 'Session' and ${p.$uid} = ${b.$session_uid}
      and ${p.$account_id} = ${b.$account_id} and (${p.$expires_at} is null or ${p.$expires_at} > ${now})
    where ${b.$account_id} = ${account} order by ${b.$last_used_at} desc limit 100`;

/** Ends one session of an account with its grants, codes and refresh tokens. Returns false when it has no such session. */
export async function deleteSession(tx: Tx, account: string, uid: string): Promise<boolean> {
  const rows = await tx.sql<{ id: string }>`with gone as (
      delete from ${p} where ${p.$model} = 'Session' and ${p.$uid} = ${uid} and ${p.$account_id} = ${account}
      returning ${p.$id}, ${p.$payload}
    ), granted as (
      select each.value ->> 'grantId' as id from gone, jsonb_each(coalesce(gone.payload -> 'authorizations', '{}')) each
    ), ended as (
      delete from ${p} where ${p.$account_id} = ${account}
        and (${p.$payload} ->> 'sessionUid' = ${uid} or (${p.$model} = 'Grant' and ${p.$id} in (select id from granted)))
    )
    select id from gone`;
  tx.send(sql`delete from ${BrowserSessionEntity} where ${BrowserSessionEntity.$session_uid} = ${uid}
    and ${BrowserSessionEntity.$account_id} = ${account}`);
  return rows.length > 0;
}

/** Ends every session of an account but one, with their grants, codes and refresh tokens. */
export function deleteOtherSessions(tx: Tx, account: string, keep: string): void {
  tx.send(sql`with kept as (
      select each.value ->> 'grantId' as id from ${p}, jsonb_each(coalesce(${p.$payload} -> 'authorizations', '{}')) each
      where ${p.$model} = 'Session' and ${p.$uid} = ${keep} and ${p.$account_id} = ${account}
    )
    delete from ${p} where ${p.$account_id} = ${account} and ${p.$model} <> 'Interaction'
      and not (${p.$model} = 'Session' and ${p.$uid} = ${keep}) and ${p.$payload} ->> 'sessionUid' is distinct from ${keep}
      and not (${p.$model} = 'Grant' and ${p.$id} in (select id from kept))`);
}

export function insertSignIn(
  tx: Tx,
  row: Pick<SignInRow, 'account_id' | 'browser' | 'app' | 'methods' | 'is_new_browser'>,
): void {
  tx.send(sql`insert into ${i} (${i.pick('account_id', 'browser', 'app', 'methods', 'is_new_browser')})
    values (${row.account_id}, ${row.browser}, ${row.app}, ${row.methods}, ${row.is_new_browser})`);
}

/** Lists the last 20 sign-ins of an account. */
export const listSignIns = (tx: Tx, account: string): Promise<SignInRow[]> =>
  tx.sql`select ${i.all} from ${i} where ${i.$account_id} = ${account} order by ${i.$at} desc limit 20`;

export async function hasSignedIn(tx: Tx, account: string): Promise<boolean> {
  const [row] = await tx.sql<{
    found: boolean;
  }>`select exists (select from ${i} where ${i.$account_id} = ${account}) as found`;
  return row?.found ?? false;
}

/** Adds a notice of an account. */
export function insertNotice(tx: Tx, row: Pick<NoticeRow, 'id' | 'account_id' | 'kind' | 'about'>): void {
  tx.send(sql`insert into ${n} (${n.pick('id', 'account_id', 'kind', 'about')})
    values (${row.id}, ${row.account_id}, ${row.kind}, ${row.about})`);
}

/** Returns true if the account had a notice of this kind in the last hour. */
export async function hadNotice(tx: Tx, account: string, kind: NoticeKind): Promise<boolean> {
  const [row] = await tx.sql<{ found: boolean }>`select exists (select from ${n}
    where ${n.$account_id} = ${account} and ${n.$kind} = ${kind} and ${n.$at} > ${now} - interval '1 hour') as found`;
  return row?.found ?? false;
}

/** Lists the administrators and data-protection officers of a district. */
export const listOverseers = (tx: Tx, district: string): Promise<Pick<AccountRow, 'id' | 'district_code'>[]> =>
  tx.sql`select distinct ${a.pick('id', 'district_code')} from ${a} join ${g} on ${g.$account_id} = ${a.$id}
    where ${a.$state} = 'ACTIVE' and ${a.$kind} = 'STAFF' and ${g.$role} in ('ADMIN', 'DATA_PROTECTION_OFFICER')
      and ${g.$areas} && array[${district}, left(${district}, 2)] and ${g.$valid_from} <= current_date
      and (${g.$valid_until} is null or ${g.$valid_until} >= current_date) order by ${a.$id}`;

/** Finds a notice of any account. */
export async function findNotice(tx: Tx, id: string): Promise<NoticeRow | null> {
  const [row] = await tx.sql`select ${n.all} from ${n} where ${n.$id} = ${id}::uuid`;
  return row ?? null;
}

/** Lists the last 20 notices of an account. */
export const listNotices = (tx: Tx, account: string): Promise<NoticeRow[]> =>
  tx.sql`select ${n.all} from ${n} where ${n.$account_id} = ${account} order by ${n.$at} desc limit 20`;

/** Lists unseen notices from before `seconds` (since 1970) that interrupt a sign-in: every kind but a new browser. At most 20. */
export const listUnseenNotices = (tx: Tx, account: string, seconds: number): Promise<NoticeRow[]> =>
  tx.sql`select ${n.all} from ${n} where ${n.$account_id} = ${account} and ${n.$seen_at} is null and ${n.$kind} <> 'NEW_BROWSER'
    and ${n.$at} < to_timestamp(${seconds}) order by ${n.$at} desc limit 20`;

export function markNoticesSeen(tx: Tx, account: string, seconds: number): void {
  tx.send(sql`update ${n} set seen_at = ${now} where ${n.$account_id} = ${account} and ${n.$seen_at} is null
    and ${n.$at} < to_timestamp(${seconds})`);
}

/** Deletes what is older than it is shown: sign-ins and notices of six months, sessions that ended. */
export function deleteOldActivity(tx: Tx): void {
  tx.send(sql`delete from ${i} where ${i.$at} < ${now} - interval '180 days'`);
  tx.send(sql`delete from ${n} where ${n.$at} < ${now} - interval '180 days'`);
  tx.send(
    sql`delete from ${BrowserSessionEntity} where ${BrowserSessionEntity.$last_used_at} < ${now} - interval '31 days'`,
  );
}
