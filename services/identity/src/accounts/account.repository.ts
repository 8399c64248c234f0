import { raw, sql, type RowOf, type Tx } from '@slrt/database';
import { AccountAssignmentEntity, AccountEntity, FailedSignInEntity, InvitationEntity } from './account.entity.ts';

const a = AccountEntity.as('a');
const g = AccountAssignmentEntity.as('g');
const f = FailedSignInEntity;
const i = InvitationEntity;
const now = raw('clock_timestamp()');
/** An account that may sign in today. */
const active = sql`${a.$state} = 'ACTIVE' and (${a.$ends_on} is null or ${a.$ends_on} >= current_date)`;

export type AccountRow = RowOf<typeof AccountEntity>;
export type AssignmentRow = RowOf<typeof AccountAssignmentEntity>;

export async function findActiveAccount(tx: Tx, id: string): Promise<AccountRow | null> {
  const [row] = await tx.sql`select ${a.all} from ${a} where ${a.$id} = ${id} and ${active}`;
  return row ?? null;
}

/** Returns the account that signs in as `login`; null when there is none or it may not sign in. */
export async function findAccountByLogin(tx: Tx, login: string): Promise<AccountRow | null> {
  const [row] = await tx.sql`select ${a.all} from ${a} where ${a.$login} = ${login.toLowerCase()} and ${active}`;
  return row ?? null;
}

/** Returns the roles that an account has today. */
export const listCurrentAssignments = (tx: Tx, account: string): Promise<AssignmentRow[]> =>
  tx.sql`select ${g.all} from ${g} where ${g.$account_id} = ${account} and ${g.$valid_from} <= current_date
    and (${g.$valid_until} is null or ${g.$valid_until} >= current_date) order by ${g.$id}`;

/** Lists the people of the demo, for the sign-in with one click. At most 1,000. */
export const listDemoAccounts = (tx: Tx): Promise<Pick<AccountRow, 'id' | 'name' | 'district_code'>[]> =>
  tx.sql`select ${a.pick('id', 'name', 'district_code')} from ${a} where ${a.$is_demo} and ${active}
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
  row: Pick<AccountRow, 'id' | 'district_code' | 'login' | 'name' | 'nip' | 'office' | 'ends_on'>,
): void {
  const columns = AccountEntity.pick(
    'id',
    'district_code',
    'login',
    'name',
    'nip',
    'office',
    'state',
    'ends_on',
    'created_by',
  );
  tx.send(sql`insert into ${AccountEntity} (${columns}) values (${row.id}, ${row.district_code}, ${row.login}, ${row.name},
    ${row.nip}, ${row.office}, 'INVITED', ${row.ends_on}, ${tx.scope.actorId})`);
}

export function insertAssignment(
  tx: Tx,
  account: string,
  row: Pick<AssignmentRow, 'role' | 'areas' | 'agency' | 'sectors' | 'valid_until'>,
): void {
  const columns = AccountAssignmentEntity.pick(
    'account_id',
    'role',
    'areas',
    'agency',
    'sectors',
    'valid_until',
    'granted_by',
  );
  tx.send(sql`insert into ${AccountAssignmentEntity} (${columns}) values (${account}, ${row.role}, ${row.areas}, ${row.agency},
    ${row.sectors}, ${row.valid_until}, ${tx.scope.actorId})`);
}

/** Disables an account and its open invitation. Returns false when there is none with this ID. */
export async function disableAccount(tx: Tx, id: string): Promise<boolean> {
  tx.send(sql`delete from ${i} where ${i.$account_id} = ${id}`);
  const rows = await tx.sql<{ id: string }>`update ${AccountEntity} set state = 'DISABLED', version = version + 1
    where ${AccountEntity.$id} = ${id} returning id`;
  return rows.length > 0;
}

/** Adds the one valid invitation of an account, for `hours`. */
export function replaceInvitation(tx: Tx, account: string, { hash, hours }: { hash: Buffer; hours: number }): void {
  tx.send(sql`delete from ${i} where ${i.$account_id} = ${account} or ${i.$expires_at} < ${now}`);
  tx.send(
    sql`insert into ${i} (${i.all}) values (${hash}, ${account}, ${tx.scope.actorId}, ${now} + make_interval(hours => ${hours}))`,
  );
}

/** Returns the account of a valid invitation; null for any other, and for a disabled or emergency account. */
export async function findInvited(tx: Tx, hash: Buffer): Promise<AccountRow | null> {
  const [row] = await tx.sql`select ${a.all} from ${a} join ${i} on ${i.$account_id} = ${a.$id}
    where ${i.$hash} = ${hash} and ${i.$expires_at} > ${now} and ${a.$state} <> 'DISABLED'
      and ${a.$kind} <> 'EMERGENCY' and (${a.$ends_on} is null or ${a.$ends_on} >= current_date)`;
  return row ?? null;
}

/** Uses an invitation up: sets the password and makes the account active. Returns false when it was used meanwhile. */
export async function acceptInvitation(tx: Tx, hash: Buffer, password: string): Promise<boolean> {
  const rows = await tx.sql<{ id: string }>`with used as (
      delete from ${i} where ${i.$hash} = ${hash} and ${i.$expires_at} > ${now} returning account_id
    )
    update ${AccountEntity} set state = 'ACTIVE', password = ${password}, version = version + 1
    where id in (select account_id from used) and state <> 'DISABLED' returning id`;
  return rows.length > 0;
}
