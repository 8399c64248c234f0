import type { EntityKey } from '@slrt/domain';
import type { Tx } from './transaction.ts';

/** A service's table of commands: `(district_code, key)` is its key, `column` names the entity that was changed. */
export interface CommandTable {
  readonly table: string;
  readonly column: string;
}

/** Remembers a command's key in its transaction; the hash it was first used with, or null when it is new. */
export async function insertCommand(
  tx: Tx,
  { table, column }: CommandTable,
  entity: EntityKey,
  command: { key: string; hash: Buffer },
): Promise<Buffer | null> {
  // `fresh` tells a key that another transaction committed while this statement waited: its row is not in the snapshot.
  const [row] = await tx.query<{ fresh: boolean; known: Buffer | null }>(
    `with remembered as (
       insert into ${table} (district_code, key, ${column}, input_hash) values ($1, $2, $3, $4) on conflict do nothing returning key
     )
     select exists (select from remembered) as fresh,
       (select input_hash from ${table} where district_code = $1 and key = $2) as known`,
    [entity.district, command.key, entity.uuid, command.hash],
  );
  return row?.fresh ? null : (row?.known ?? Buffer.alloc(0));
}
