import {
  raw,
  sql,
  type Database,
  type MigrationFolder,
  type RowOf,
  type SqlText,
  type TableNames,
  type Tx,
} from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { repeat, type Logger, type LoopRun } from '@slrt/runtime';
import { announceSeconds, keyScope, type DataKeys } from './data-keys.ts';
import { DataKeyEntity, KeyRotationEntity, type KeyPurpose } from './keys.entity.ts';
import type { Sealing } from './sealing.ts';

/** Tables of data keys and their rotation. */
export const keysMigrations: MigrationFolder = {
  owner: 'keys',
  folder: new URL('../migrations/', import.meta.url),
};

/** Rows protected by data keys. */
export interface ProtectedRows {
  readonly name: string;
  /**
   * Re-encrypts at most `limit` rows of the district after the id `after` with the newest key of the purpose, and skips
   * rows that already use it. Returns the number of changed rows and the last id, or null when the district is
   * complete.
   */
  renew(
    tx: Tx,
    at: { district: string; purpose: KeyPurpose; after: string; limit: number },
  ): Promise<{ changed: number; last: string | null }>;
}

/** Table and columns, without an alias, of values that are sealed one per row: the row's ID, the value, and the id of its key. */
interface SealedColumn {
  readonly table: TableNames<{ district_code: string }>;
  readonly id: SqlText;
  readonly cipher: SqlText;
  readonly key: SqlText;
}

/** Returns the rotation of a sealed column. Rows without a value are skipped. `name` is for logs. */
export const sealedRows = (
  sealing: Sealing,
  name: string,
  { table, id, cipher, key }: SealedColumn,
): ProtectedRows => ({
  name,
  renew: async (tx, { district, purpose, after, limit }) => {
    if (purpose !== 'SEAL') return { changed: 0, last: null };
    const newest = sealing.seal('').keyId;
    const rows = await tx.sql<{
      id: string;
      cipher: Buffer;
      key: string;
    }>`select ${id} as id, ${cipher} as cipher, ${key} as key
      from ${table} where ${table.$district_code} = ${district} and ${id} > ${after}::uuid and ${key} <> ${newest}
      order by ${id} limit ${limit} for no key update`;
    for (const row of rows) {
      const renewed = sealing.seal(sealing.open(row.cipher, row.key));
      tx.send(sql`update ${table} set ${cipher} = ${renewed.cipher}, ${key} = ${renewed.keyId}
        where ${table.$district_code} = ${district} and ${id} = ${row.id}`);
    }
    return { changed: rows.length, last: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
  },
});

const r = KeyRotationEntity;
export type KeyRotation = Pick<RowOf<typeof r>, 'id' | 'purpose' | 'to_key'>;

/** Returns the rotation in progress, if any. Work that compares rows by their index waits until it ends. */
export async function rotationUnderWay(tx: Tx): Promise<KeyRotation | null> {
  const rows = await tx.sql`select ${r.pick('id', 'purpose', 'to_key')} from ${r} where ended_at is null`;
  return rows[0] ?? null;
}

/** Requests a rotation, which the service performs. Returns false when one is already in progress. */
export async function requestRotation(tx: Tx, purpose: KeyPurpose): Promise<boolean> {
  const rows = await tx.sql`insert into ${r} (purpose) values (${purpose}) on conflict do nothing returning ${r.$id}`;
  return rows.length > 0;
}

/** Returns the latest requested rotation, ended or not. */
export async function findLastRotation(tx: Tx): Promise<RowOf<typeof r> | null> {
  const rows = await tx.sql`select ${r.all} from ${r} order by ${r.$asked_at} desc limit 1`;
  return rows[0] ?? null;
}

const batch = 500;
/** Less than every id. */
const zero = '00000000-0000-0000-0000-000000000000';

interface Rotating {
  readonly database: Database;
  readonly keys: DataKeys;
  /** Districts that currently have such rows. */
  readonly districts: () => Promise<readonly string[]>;
  readonly tables: readonly ProtectedRows[];
  /** False while work is running that started with the old keys and writes with them. The rotation waits for it. */
  readonly free: () => boolean;
  readonly logger: Logger;
}

/**
 * Processes all rows once and returns the number of changed rows. Each batch is a transaction, so callers are not
 * blocked.
 */
async function runRotation(rotating: Rotating, rotation: KeyRotation, running: () => boolean): Promise<number> {
  let total = 0;
  for (const district of await rotating.districts()) {
    for (const table of rotating.tables) {
      let after: string | null = zero;
      while (after !== null && running()) {
        const from: string = after;
        const scope = systemScope('keys', district);
        const done = await rotating.database.withTransaction(scope, async (tx) => {
          const result = await table.renew(tx, { district, purpose: rotation.purpose, after: from, limit: batch });
          if (result.changed > 0)
            tx.send(sql`update ${r} set changed = changed + ${result.changed} where id = ${rotation.id}`);
          return result;
        });
        total += done.changed;
        after = done.last;
      }
    }
  }
  return total;
}

/**
 * Adds the new key and repeats passes until two of them, separated by a pause for transactions that started earlier,
 * found nothing. Then ends the old key.
 */
async function rotate(rotating: Rotating, rotation: KeyRotation, run: LoopRun): Promise<void> {
  const { running } = run;
  const { database, keys } = rotating;
  const toKey =
    rotation.to_key ??
    (await database.withTransaction(keyScope, async (tx) => {
      const id = await keys.add(tx, rotation.purpose);
      tx.send(sql`update ${r} set to_key = ${id} where id = ${rotation.id}`);
      return id;
    }));
  const pause = async () => {
    await run.pause(announceSeconds * 1_000);
    await keys.refresh();
  };
  await pause();
  let clean = 0;
  while (running() && clean < 2) {
    if (clean > 0) await pause();
    clean = (await runRotation(rotating, rotation, running)) === 0 ? clean + 1 : 1;
  }
  if (!running()) return;
  await database.withTransaction(keyScope, (tx) => {
    // The old sealing key is deleted permanently; an old index key remains as a layer below the new one.
    const wipe = raw(rotation.purpose === 'SEAL' ? ', wrapped = null' : '');
    tx.send(sql`update ${DataKeyEntity} set ended_at = clock_timestamp()${wipe}
      where purpose = ${rotation.purpose} and id <> ${toKey} and ended_at is null`);
    tx.send(sql`update ${r} set ended_at = clock_timestamp() where id = ${rotation.id}`);
  });
  await keys.refresh();
  rotating.logger.info({ purpose: rotation.purpose, key: toKey }, 'key rotated');
}

/**
 * Performs requested rotations one after the other. An interrupted rotation continues with the rows that are left.
 * Returns a function that stops it.
 */
export function startKeyRotation(rotating: Rotating): () => Promise<void> {
  return repeat('key-rotation', { every: 1_000, logger: rotating.logger }, async (run) => {
    const rotation = await rotating.database.read(keyScope, rotationUnderWay);
    if (rotation && rotating.free()) await rotate(rotating, rotation, run);
  }).stop;
}
