import type { Tx } from '@slrt/database';
import { AccountEntity } from '../accounts/account.entity.ts';

const a = AccountEntity.as('a');

/** Returns those of `logins` that exist, also in other districts. */
export async function findLogins(tx: Tx, logins: readonly string[]): Promise<string[]> {
  const rows = await tx.sql`select ${a.pick('login')} from ${a} where ${a.$login} = any(${logins}::text[])`;
  return rows.map(({ login }) => login);
}
