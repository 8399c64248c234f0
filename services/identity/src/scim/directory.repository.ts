import { allOf, raw, sql, type Tx } from '@slrt/database';
import { AccountEntity } from '../accounts/account.entity.ts';
import type { AccountRow } from '../accounts/account.repository.ts';

const a = AccountEntity.as('a');
const now = raw('clock_timestamp()');

/** Accounts of a directory that it has not deleted, and that have some values if these are not null. */
export interface DirectoryQuery {
  readonly directory: string;
  readonly district: string;
  readonly id: string | null;
  readonly login: string | null;
  readonly externalId: string | null;
}

const chosen = ({ directory, district, id, login, externalId }: DirectoryQuery) =>
  allOf(
    sql`${a.$directory} = ${directory} and ${a.$district_code} = ${district} and ${a.$removed_at} is null`,
    id !== null && sql`${a.$id} = ${id}`,
    login !== null && sql`${a.$login} = ${login}`,
    externalId !== null && sql`${a.$external_id} = ${externalId}`,
  );

/** Counts accounts of a directory. */
export async function countOfDirectory(tx: Tx, query: DirectoryQuery): Promise<number> {
  const [row] = await tx.sql<{ n: number }>`select count(*)::int as n from ${a} where ${chosen(query)}`;
  return row?.n ?? 0;
}

/** Lists accounts of a directory, oldest first. */
export const listOfDirectory = (
  tx: Tx,
  query: DirectoryQuery,
  { offset, limit }: { offset: number; limit: number },
): Promise<AccountRow[]> =>
  tx.sql`select ${a.all} from ${a} where ${chosen(query)} order by ${a.$created_at}, ${a.$id} limit ${limit} offset ${offset}`;

/** Locks an account of a directory until the transaction ends; null when the directory has no such account. */
export async function lockOfDirectory(tx: Tx, query: DirectoryQuery): Promise<AccountRow | null> {
  const [row] = await tx.sql`select ${a.all} from ${a} where ${chosen(query)} for update`;
  return row ?? null;
}

/** Hides a locked account from its directory, and frees its login, NIP, external ID and e-mail address for another account. */
export function saveRemoved(tx: Tx, id: string): void {
  const e = AccountEntity;
  tx.send(sql`update ${e} set version = version + 1, removed_at = ${now}, login = 'removed.' || id, nip = null,
    external_id = null, email = null where ${e.$id} = ${id}`);
}
