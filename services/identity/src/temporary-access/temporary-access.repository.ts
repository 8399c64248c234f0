import { raw, sql, type RowOf, type Tx } from '@slrt/database';
import { AccountEntity } from '../accounts/account.entity.ts';
import { TemporaryAccessEntity, type TemporaryAccessKind } from './temporary-access.entity.ts';

const t = TemporaryAccessEntity.as('t');
const now = raw('clock_timestamp()');
/** Rights that exist now. */
const open = sql`${t.$ended_at} is null and ${t.$ends_at} > ${now}`;

export type TemporaryAccessRow = RowOf<typeof TemporaryAccessEntity>;

/** Lists the temporary rights that an account has now, with the seconds until each ends. */
export const listOpenAccess = (
  tx: Tx,
  account: string,
): Promise<(TemporaryAccessRow & { readonly seconds: number })[]> =>
  tx.sql<
    TemporaryAccessRow & { seconds: number }
  >`select ${t.all}, extract(epoch from ${t.$ends_at} - ${now})::float8 as seconds
    from ${t} where ${t.$account_id} = ${account} and ${open} order by ${t.$id}`;

/** Returns true when an emergency account was used, now or before. */
export async function wasEmergencyUsed(tx: Tx, account: string): Promise<boolean> {
  const [row] = await tx.sql<{ found: boolean }>`select exists (
    select from ${t} where ${t.$account_id} = ${account} and ${t.$kind} = 'EMERGENCY') as found`;
  return row?.found ?? false;
}

export async function insertTemporaryAccess(
  tx: Tx,
  given: Pick<TemporaryAccessRow, 'district_code' | 'account_id' | 'kind' | 'role' | 'reason'> & {
    readonly hours: number;
  },
): Promise<TemporaryAccessRow> {
  const columns = TemporaryAccessEntity.pick(
    'district_code',
    'account_id',
    'kind',
    'role',
    'reason',
    'granted_by',
    'ends_at',
  );
  const [row] = await tx.sql<TemporaryAccessRow>`insert into ${TemporaryAccessEntity} as t (${columns})
    values (${given.district_code}, ${given.account_id}, ${given.kind}, ${given.role}, ${given.reason}, ${tx.scope.actorId},
      ${now} + make_interval(secs => ${given.hours * 3_600})) returning ${t.all}`;
  if (!row) throw new Error('the access was not saved');
  return row;
}

/** Ends rights now. Returns them; null when they are unknown, ended or not visible. */
export async function endTemporaryAccess(tx: Tx, id: string): Promise<TemporaryAccessRow | null> {
  const [row] =
    await tx.sql<TemporaryAccessRow>`update ${TemporaryAccessEntity} as t set ended_at = ${now}, ended_by = ${tx.scope.actorId}
    where ${t.$id} = ${id}::uuid and ${t.$ended_at} is null returning ${t.all}`;
  return row ?? null;
}

/** Ends rights whose time is over. Returns them. */
export const endOverdueAccess = (tx: Tx): Promise<TemporaryAccessRow[]> =>
  tx.sql<TemporaryAccessRow>`update ${TemporaryAccessEntity} as t set ended_at = ${now}, ended_by = ${tx.scope.actorId}
    where ${t.$ended_at} is null and ${t.$ends_at} <= ${now} returning ${t.all}`;

/** Lists the rights of a district, the newest first. At most 200. */
export const listAccessOfDistrict = (tx: Tx, district: string): Promise<TemporaryAccessRow[]> =>
  tx.sql`select ${t.all} from ${t} where ${t.$district_code} = ${district} order by ${t.$starts_at} desc limit 200`;

export async function findAccess(tx: Tx, id: string): Promise<TemporaryAccessRow | null> {
  const [row] = await tx.sql`select ${t.all} from ${t} where ${t.$id} = ${id}::uuid`;
  return row ?? null;
}

/** Counts the rights that exist now, by kind. */
export const countOpenAccess = (tx: Tx): Promise<{ kind: TemporaryAccessKind; open: number }[]> =>
  tx.sql<{
    kind: TemporaryAccessKind;
    open: number;
  }>`select ${t.$kind} as kind, count(*)::int as open from ${t} where ${open} group by 1`;

/** Adds an account that is no member of staff. */
export function insertSpecialAccount(
  tx: Tx,
  row: {
    id: string;
    district: string;
    login: string;
    name: string;
    kind: TemporaryAccessKind;
    password: string | null;
  },
): void {
  const columns = AccountEntity.pick('id', 'district_code', 'login', 'name', 'password', 'state', 'kind', 'created_by');
  tx.send(sql`insert into ${AccountEntity} (${columns}) values (${row.id}, ${row.district}, ${row.login}, ${row.name},
    ${row.password}, ${row.password === null ? 'INVITED' : 'ACTIVE'}, ${row.kind}, ${tx.scope.actorId})`);
}

/** Disables the emergency accounts of a district that were not used. Returns their IDs. */
export async function disableUnusedEmergencies(tx: Tx, district: string): Promise<string[]> {
  const rows = await tx.sql<{ id: string }>`update ${AccountEntity} set state = 'DISABLED', version = version + 1
    where ${AccountEntity.$district_code} = ${district} and ${AccountEntity.$kind} = 'EMERGENCY' and ${AccountEntity.$state} <> 'DISABLED'
      and not exists (select from ${t} where ${t.$account_id} = account.id and ${t.$ended_at} is null) returning id`;
  return rows.map(({ id }) => id);
}
