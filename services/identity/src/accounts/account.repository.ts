import { raw, sql, type RowOf, type Tx } from '@slrt/database';
import { AccountAssignmentEntity, AccountEntity, FailedSignInEntity } from './account.entity.ts';

const a = AccountEntity.as('a');
const g = AccountAssignmentEntity.as('g');
const f = FailedSignInEntity;
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
