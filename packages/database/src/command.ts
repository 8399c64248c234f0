import type { EntityKey } from '@slrt/domain';
import { raw } from './sql.ts';
import type { Tx } from './transaction.ts';

/** A service's table of commands with the key `(district_code, key)`. `column` holds the id of the changed entity. */
export interface CommandTable {
  readonly table: string;
  readonly column: string;
}

/**
 * Stores a command's key in its transaction. Returns the input hash it was first used with, or null when the key is
 * new.
 */
export async function insertCommand(
  tx: Tx,
  { table, column }: CommandTable,
  entity: EntityKey,
  command: { key: string; hash: Buffer },
): Promise<Buffer | null> {
  // `fresh` detects a key that another transaction committed while this statement waited: the snapshot lacks its row.
  const commands = raw(table);
  const [row] = await tx.sql<{ fresh: boolean; known: Buffer | null }>`with remembered as (
      insert into ${commands} (district_code, key, ${raw(column)}, input_hash)
      values (${entity.district}, ${command.key}, ${entity.uuid}, ${command.hash}) on conflict do nothing returning key
    )
    select exists (select from remembered) as fresh,
      (select input_hash from ${commands} where district_code = ${entity.district} and key = ${command.key}) as known`;
  return row?.fresh ? null : (row?.known ?? Buffer.alloc(0));
}
