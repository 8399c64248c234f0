import { allOf, raw, sql, type RowOf, type Tx } from '@slrt/database';
import type { Role } from '@slrt/domain';
import { AccountAssignmentEntity, AccountEntity, type AccountState, type DisabledReason } from './account.entity.ts';
import type { AccountRow, AssignmentRow } from './account.repository.ts';

const a = AccountEntity.as('a');
const g = AccountAssignmentEntity.as('g');
const now = raw('clock_timestamp()');

/** Locks an account until the transaction ends; null when there is none in the caller's areas. */
export async function lockAccount(tx: Tx, id: string): Promise<AccountRow | null> {
  const [row] = await tx.sql`select ${a.all} from ${a} where ${a.$id} = ${id} for update`;
  return row ?? null;
}

export interface AccountFilter {
  readonly district: string;
  readonly role: Role | null;
  readonly state: AccountState | null;
  readonly office: string | null;
  /** Part of the name, the login or the NIP. */
  readonly text: string | null;
  /** Name and ID after which the page begins; null for the first one. */
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}

/** Lists accounts of a district, ordered by name. */
export function pageAccounts(tx: Tx, filter: AccountFilter): Promise<AccountRow[]> {
  const { district, role, state, office, text, after, limit } = filter;
  const part = text === null ? '' : `%${text.replaceAll(/[\\%_]/g, (each) => `\\${each}`)}%`;
  return tx.sql`select ${a.all} from ${a} where ${allOf(
    sql`${a.$district_code} = ${district}`,
    state !== null && sql`${a.$state} = ${state}`,
    office !== null && sql`${a.$office} = ${office}`,
    text !== null && sql`(${a.$name} ilike ${part} or ${a.$login} ilike ${part} or ${a.$nip} like ${part})`,
    role !== null &&
      sql`exists (select from ${g} where ${g.$account_id} = ${a.$id} and ${g.$role} = ${role} and ${g.$effective_since} is not null)`,
    after !== null && sql`(${a.$name}, ${a.$id}) > (${after[0]}, ${after[1]})`,
  )} order by ${a.$name}, ${a.$id} limit ${limit}`;
}

/** Lists the assignments of accounts, by account. */
export const listAssignmentsOf = (tx: Tx, accounts: readonly string[]): Promise<AssignmentRow[]> =>
  tx.sql`select ${g.all} from ${g} where ${g.$account_id} = any(${accounts}::text[]) order by ${g.$valid_from}, ${g.$id}`;

export type AccountPatch = Partial<
  Pick<AccountRow, 'login' | 'name' | 'nip' | 'office' | 'email' | 'ends_on' | 'successor' | 'external_id'>
>;

/** Changes a locked account. Fields missing from `patch` keep their values. Returns it with its next version. */
export async function updateAccount(tx: Tx, row: AccountRow, patch: AccountPatch): Promise<AccountRow> {
  const next = { ...row, ...patch };
  const [updated] = await tx.sql`update ${AccountEntity} as a set version = a.version + 1, login = ${next.login},
      name = ${next.name}, nip = ${next.nip}, office = ${next.office}, email = ${next.email}, ends_on = ${next.ends_on},
      successor = ${next.successor}, external_id = ${next.external_id}
    where ${a.$id} = ${row.id} returning ${a.all}`;
  if (!updated) throw new Error('a locked account is gone');
  return updated;
}

/** Disables a locked account. */
export async function saveDisabled(
  tx: Tx,
  id: string,
  { reason, successor }: { reason: DisabledReason; successor: string | null },
): Promise<AccountRow> {
  const [row] = await tx.sql`update ${AccountEntity} as a set version = a.version + 1, state = 'DISABLED',
      disabled_at = ${now}, disabled_reason = ${reason}, successor = ${successor}
    where ${a.$id} = ${id} returning ${a.all}`;
  if (!row) throw new Error('a locked account is gone');
  return row;
}

/** Enables a locked account. One that never chose a password is invited again. */
export async function saveEnabled(tx: Tx, id: string): Promise<AccountRow> {
  const [row] = await tx.sql`update ${AccountEntity} as a set version = a.version + 1,
      state = case when a.password is null then 'INVITED' else 'ACTIVE' end,
      disabled_at = null, disabled_reason = null, successor = null, ends_on = null
    where ${a.$id} = ${id} returning ${a.all}`;
  if (!row) throw new Error('a locked account is gone');
  return row;
}

/** Returns the account with a later version, after a change of its assignments. */
export async function touchAccount(tx: Tx, id: string): Promise<AccountRow> {
  const [row] = await tx.sql`update ${AccountEntity} as a set version = a.version + 1
    where ${a.$id} = ${id} returning ${a.all}`;
  if (!row) throw new Error('a locked account is gone');
  return row;
}

/** Ends assignments the day before `today`. Those that would not have begun by then are deleted. */
export function endAssignments(tx: Tx, account: string, ids: readonly string[], today: string): void {
  const e = AccountAssignmentEntity;
  tx.send(sql`delete from ${e} where ${e.$account_id} = ${account} and ${e.$id} = any(${ids}::uuid[])
    and ${e.$valid_from} >= ${today}::date`);
  tx.send(sql`update ${e} set valid_until = least(valid_until, ${today}::date - 1), effective_since = null
    where ${e.$account_id} = ${account} and ${e.$id} = any(${ids}::uuid[])`);
}

/** Records which assignments count from now on, and which no longer do. */
export function saveEffective(
  tx: Tx,
  account: string,
  { begun, ended }: { begun: readonly string[]; ended: readonly string[] },
): void {
  const e = AccountAssignmentEntity;
  tx.send(sql`update ${e} set effective_since = case when ${e.$id} = any(${begun}::uuid[]) then ${now} end
    where ${e.$account_id} = ${account} and ${e.$id} = any(${[...begun, ...ended]}::uuid[])`);
}

/**
 * Counts the other people who may administer a district on a day. Until the transaction ends no other one can remove an administrator of
 * the district after counting.
 */
export async function countOtherAdministrators(
  tx: Tx,
  { district, but, today }: { readonly district: string; readonly but: string; readonly today: string },
): Promise<number> {
  const [row] = await tx.sql<{ n: number }>`select slrt.other_administrators(${district}, ${but}, ${today}::date) as n`;
  return row?.n ?? 0;
}

export type Due = Pick<RowOf<typeof AccountEntity>, 'id' | 'district_code'>;

/**
 * Lists accounts whose period ended, or of which an assignment begins or ends, by a day. Days differ by district: pass the latest day
 * of any of them and check each account again. At most 500, after the ID `after`.
 */
export const listDueAccounts = (tx: Tx, day: string, after: string): Promise<Due[]> =>
  tx.sql`select ${a.pick('id', 'district_code')} from ${a}
    where ${a.$id} > ${after} and ((${a.$state} <> 'DISABLED' and ${a.$ends_on} < ${day}::date)
      or exists (select from ${g} where ${g.$account_id} = ${a.$id} and (
        (${g.$effective_since} is null and ${a.$state} <> 'DISABLED' and ${g.$valid_from} <= ${day}::date
          and (${g.$valid_until} is null or ${g.$valid_until} >= ${day}::date - 1))
        or (${g.$effective_since} is not null and (${g.$valid_until} < ${day}::date or ${a.$state} = 'DISABLED')))))
    order by ${a.$id} limit 500`;

/** Lists the accounts that had one of the roles in a district. At most 500. */
export const listHolders = (tx: Tx, district: string, roles: readonly Role[]): Promise<AccountRow[]> =>
  tx.sql`select ${a.all} from ${a} where ${a.$district_code} = ${district} and ${a.$state} <> 'DISABLED'
    and exists (select from ${g} where ${g.$account_id} = ${a.$id} and ${g.$role} = any(${roles}::text[])
      and ${g.$effective_since} is not null) order by ${a.$name}, ${a.$id} limit 500`;

/** Changes the last day of an assignment. */
export function extendAssignment(tx: Tx, { account_id, id }: AssignmentRow, until: string | null): void {
  const e = AccountAssignmentEntity;
  tx.send(
    sql`update ${e} set valid_until = ${until} where ${e.$account_id} = ${account_id} and ${e.$id} = ${id}::uuid`,
  );
}
