import { allDistricts } from '@slrt/areas';
import type { Database, Tx } from '@slrt/database';
import { systemScope, type EntityKey } from '@slrt/domain';
import { describeFailure, repeat, type Logger, type LoopRun } from '@slrt/runtime';
import type { FileStore } from './store.ts';

interface Renewing {
  readonly database: Database;
  readonly store: FileStore;
  readonly logger: Logger;
}

/** Rows of files, each with the ID of the master key that wraps the key of its file. */
interface RenewedRows<Row> {
  /** Returns some rows after an ID, in the order of their IDs, whose files are sealed with another key or not at all. */
  find(tx: Tx, keyId: string, after: string): Promise<Row[]>;
  namesOf(row: Row): readonly string[];
  /** Records the key of a file. Returns false when the row is gone, or somewhere else. */
  mark(tx: Tx, key: EntityKey, keyId: string): Promise<boolean>;
  /** Whether a row with this ID, in any district, has a stored file. */
  isStored(tx: Tx, id: string): Promise<boolean>;
}

const hour = 3_600_000;
/** Less than every ID. */
const zero = '00000000-0000-0000-0000-000000000000';
const everywhere = { ...systemScope('files', ''), areas: allDistricts() };

async function renewOne<Row extends { district_code: string; id: string }>(
  { database, store }: Renewing,
  rows: RenewedRows<Row>,
  row: Row,
): Promise<void> {
  const names = rows.namesOf(row);
  for (const name of names) await store.renew(name);
  const key = { district: row.district_code, uuid: row.id };
  const isMarked = await database.withTransaction(systemScope('files', key.district), (tx) =>
    rows.mark(tx, key, store.keyId),
  );
  if (isMarked) return;
  // Removed meanwhile: renewing has written it again. A file whose row moved to another district is found there later.
  const isElsewhere = await database.read(everywhere, (tx) => rows.isStored(tx, row.id));
  if (!isElsewhere) for (const name of names) await store.remove(name);
}

async function renewAll<Row extends { district_code: string; id: string }>(
  renewing: Renewing,
  rows: RenewedRows<Row>,
  { running }: LoopRun,
): Promise<void> {
  const { database, store, logger } = renewing;
  let renewed = 0;
  for (let after = zero; running();) {
    const from = after;
    const found = await database.read(everywhere, (tx) => rows.find(tx, store.keyId, from));
    const last = found.at(-1);
    if (!last) break;
    for (const row of found) {
      if (!running()) return;
      await renewOne(renewing, rows, row).then(
        () => (renewed += 1),
        (error: unknown) => logger.warn({ fileId: row.id, ...describeFailure(error) }, 'key of a file not renewed'),
      );
    }
    after = last.id;
  }
  if (renewed > 0) logger.info({ files: renewed }, 'keys of files renewed');
}

/**
 * Starts the loop that seals the files that an earlier version stored, and wraps the keys of files with the current master key. It ends
 * with the first pass that finds nothing, and begins again each hour for files that failed.
 */
export const startRenewal = <Row extends { district_code: string; id: string }>(
  renewing: Renewing,
  rows: RenewedRows<Row>,
): (() => Promise<void>) =>
  repeat('file-keys', { every: hour, logger: renewing.logger }, (run) => renewAll(renewing, rows, run)).stop;
