import { localDate } from '@slrt/areas';
import { momentOf, raw, sql, type RowOf, type Tx } from '@slrt/database';
import { AccountAssignmentEntity, AccountEntity, FailedSignInEntity, InvitationEntity } from './account.entity.ts';
import { isInOffice, isWithin } from './office-periods.ts';

const a = AccountEntity.as('a');
const g = AccountAssignmentEntity.as('g');
const f = FailedSignInEntity;
const i = InvitationEntity;
const now = raw('clock_timestamp()');

export type AccountRow = RowOf<typeof AccountEntity>;
export type AssignmentRow = RowOf<typeof AccountAssignmentEntity>;

/** Returns the first of accounts that is in office on its district's day. */
async function firstInOffice(tx: Tx, found: Promise<AccountRow[]>): Promise<AccountRow | null> {
  const [[row], now] = await Promise.all([found, momentOf(tx)]);
  return row && isInOffice(row, localDate(row.district_code, now)) ? row : null;
}

/** Returns an account that may sign in today; null for any other. */
export const findActiveAccount = (tx: Tx, id: string): Promise<AccountRow | null> =>
  firstInOffice(tx, tx.sql`select ${a.all} from ${a} where ${a.$id} = ${id} and ${a.$state} = 'ACTIVE'`);

/** Returns the account that signs in as `login`; null when there is none or it may not sign in. */
export const findAccountByLogin = (tx: Tx, login: string): Promise<AccountRow | null> =>
  firstInOffice(
    tx,
    tx.sql`select ${a.all} from ${a} where ${a.$login} = ${login.toLowerCase()} and ${a.$state} = 'ACTIVE'`,
  );

/** Lists all assignments of an account, also past and future ones. */
export const listAssignments = (tx: Tx, account: string): Promise<AssignmentRow[]> =>
  tx.sql`select ${g.all} from ${g} where ${g.$account_id} = ${account} order by ${g.$valid_from}, ${g.$id}`;

/** Returns the roles that an account has today, in its district's zone. */
export async function listCurrentAssignments(tx: Tx, account: string): Promise<AssignmentRow[]> {
  const [rows, now] = await Promise.all([listAssignments(tx, account), momentOf(tx)]);
  return rows.filter((row) => isWithin(row, localDate(row.areas[0] ?? '', now)));
}

/** Lists the people of the demo, for the sign-in with one click. At most 1,000. */
export const listDemoAccounts = (tx: Tx): Promise<Pick<AccountRow, 'id' | 'name' | 'district_code'>[]> =>
  tx.sql`select ${a.pick('id', 'name', 'district_code')} from ${a} where ${a.$is_demo} and ${a.$state} = 'ACTIVE'
    order by ${a.$district_code}, ${a.$id} limit 1000`;

/** Returns any stored password hash, whose cost an unknown login is given too. */
export async function findAnyPassword(tx: Tx): Promise<string | null> {
  const [row] = await tx.sql`select ${a.pick('password')} from ${a} where ${a.$password} is not null limit 1`;
  return row?.password ?? null;
}

/** Returns the seconds since the last failure and the number of failures in the last hour for each key. */
export const listFailures = (
  tx: Tx,
  keys: readonly Buffer[],
): Promise<{ key: Buffer; failures: number; seconds: number }[]> =>
  tx.sql<{ key: Buffer; failures: number; seconds: number }>`select ${f.pick('key', 'failures')},
      extract(epoch from ${now} - ${f.$last_at})::float8 as seconds
    from ${f} where ${f.$key} = any(${keys}::bytea[]) and ${f.$last_at} > ${now} - interval '1 hour'`;

/** Counts a failure for each key. An hour without one starts anew. */
export function addFailures(tx: Tx, keys: readonly Buffer[]): void {
  tx.send(sql`insert into ${f} (${f.all}) select key, 1, ${now} from unnest(${keys}::bytea[]) as k(key)
    on conflict (key) do update set last_at = excluded.last_at,
      failures = case when failed_sign_in.last_at > ${now} - interval '1 hour' then failed_sign_in.failures + 1 else 1 end`);
}

export function deleteFailures(tx: Tx, keys: readonly Buffer[]): void {
  tx.send(sql`delete from ${f} where ${f.$key} = any(${keys}::bytea[])`);
}

export function deleteOldFailures(tx: Tx): void {
  tx.send(sql`delete from ${f} where ${f.$last_at} < ${now} - interval '1 day'`);
}

/** Lets one attempt at a time count for a login, until the transaction ends. */
export function lockLogin(tx: Tx, login: string): void {
  tx.send(sql`select pg_advisory_xact_lock(hashtext(${login}))`);
}

export function savePassword(tx: Tx, account: string, password: string): void {
  tx.send(sql`update ${AccountEntity} set password = ${password} where ${AccountEntity.$id} = ${account}`);
}

/** Returns an account in any state. */
export async function findAccount(tx: Tx, id: string): Promise<AccountRow | null> {
  const [row] = await tx.sql`select ${a.all} from ${a} where ${a.$id} = ${id}`;
  return row ?? null;
}

export function insertAccount(
  tx: Tx,
  row: Pick<AccountRow, 'id' | 'district_code' | 'login' | 'name' | 'nip' | 'office' | 'ends_on'> &
    Partial<Pick<AccountRow, 'email' | 'directory' | 'external_id'>>,
): void {
  const columns = AccountEntity.pick(
    ...(['id', 'district_code', 'login', 'name', 'nip', 'office', 'state', 'ends_on', 'created_by', 'email'] as const),
    ...(['directory', 'external_id'] as const),
  );
  tx.send(sql`insert into ${AccountEntity} (${columns}) values (${row.id}, ${row.district_code}, ${row.login}, ${row.name},
    ${row.nip}, ${row.office}, 'INVITED', ${row.ends_on}, ${tx.scope.actorId}, ${row.email ?? null}, ${row.directory ?? null},
    ${row.external_id ?? null})`);
}

export function insertAssignment(
  tx: Tx,
  account: string,
  row: Pick<AssignmentRow, 'role' | 'areas' | 'agency' | 'sectors' | 'valid_from' | 'valid_until'>,
): void {
  const columns = AccountAssignmentEntity.pick(
    ...(['account_id', 'role', 'areas', 'agency', 'sectors', 'valid_from', 'valid_until', 'granted_by'] as const),
  );
  tx.send(sql`insert into ${AccountAssignmentEntity} (${columns}) values (${account}, ${row.role}, ${row.areas}, ${row.agency},
    ${row.sectors}, ${row.valid_from}, ${row.valid_until}, ${tx.scope.actorId})`);
}

/** Ends the open invitation of an account. */
export function deleteInvitation(tx: Tx, account: string): void {
  tx.send(sql`delete from ${i} where ${i.$account_id} = ${account}`);
}

export type InvitationRow = RowOf<typeof InvitationEntity>;

/** Returns the open invitation of an account; null if there is none. */
export async function findInvitation(tx: Tx, account: string): Promise<InvitationRow | null> {
  const [row] =
    await tx.sql`select ${i.all} from ${i} where ${i.$account_id} = ${account} and ${i.$expires_at} > ${now}`;
  return row ?? null;
}

/** Lists the open invitations of accounts. */
export const listInvitations = (tx: Tx, accounts: readonly string[]): Promise<InvitationRow[]> =>
  tx.sql`select ${i.all} from ${i} where ${i.$account_id} = any(${accounts}::text[]) and ${i.$expires_at} > ${now}`;

/** Returns the account of an invitation that is sent by e-mail; null if it was used, replaced or ended. */
export async function findMailedTo(tx: Tx, noticeId: string): Promise<AccountRow | null> {
  const [row] = await tx.sql`select ${a.all} from ${a} join ${i} on ${i.$account_id} = ${a.$id}
    where ${i.$notice_id} = ${noticeId}::uuid and ${a.$state} = 'INVITED'`;
  return row ?? null;
}

/** Lets an invitation that is sent now be valid for `hours`, and returns it. */
export async function renewInvitation(
  tx: Tx,
  noticeId: string,
  { hash, hours }: { readonly hash: Buffer; readonly hours: number },
): Promise<InvitationRow> {
  const e = InvitationEntity;
  // The hash differs when identity got a new secret since.
  const [row] = await tx.sql`update ${e} set hash = ${hash}, expires_at = ${now} + make_interval(hours => ${hours})
    where ${e.$notice_id} = ${noticeId}::uuid returning ${e.all}`;
  if (!row) throw new Error('the invitation is gone');
  return row;
}

/** Adds the one valid invitation of an account, for `hours`. */
export function replaceInvitation(
  tx: Tx,
  account: string,
  { hash, hours, noticeId }: { hash: Buffer; hours: number; noticeId: string | null },
): void {
  tx.send(sql`delete from ${i} where ${i.$account_id} = ${account} or ${i.$expires_at} < ${now}`);
  tx.send(
    sql`insert into ${i} (${i.all}) values (${hash}, ${account}, ${tx.scope.actorId}, ${now} + make_interval(hours => ${hours}), ${noticeId}::uuid)`,
  );
}

/**
 * Returns the account of a valid invitation; null for any other, and for an emergency account and one that is disabled or
 * has ended.
 */
export const findInvited = (tx: Tx, hash: Buffer): Promise<AccountRow | null> =>
  firstInOffice(
    tx,
    tx.sql`select ${a.all} from ${a} join ${i} on ${i.$account_id} = ${a.$id}
      where ${i.$hash} = ${hash} and ${i.$expires_at} > ${now} and ${a.$state} <> 'DISABLED'
        and ${a.$kind} <> 'EMERGENCY'`,
  );

/** Uses an invitation up: sets the password and makes the account active. Returns false when it was used meanwhile. */
export async function acceptInvitation(tx: Tx, hash: Buffer, password: string): Promise<boolean> {
  const rows = await tx.sql<{ id: string }>`with used as (
      delete from ${i} where ${i.$hash} = ${hash} and ${i.$expires_at} > ${now} returning account_id
    )
    update ${AccountEntity} set state = 'ACTIVE', password = ${password}, version = version + 1
    where id in (select account_id from used) and state <> 'DISABLED' returning id`;
  return rows.length > 0;
}
