import { raw, readClock, sql, type Database, type MigrationFolder } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import type { FileStore } from '@slrt/files';
import { repeat, type Logger } from '@slrt/runtime';
import { FileDeletionQueueEntity, ErasureRunEntity } from './retention.entity.ts';

/** Tables of erasures and of files waiting to be deleted. */
export const retentionMigrations: MigrationFolder = {
  owner: 'retention',
  folder: new URL('../migrations/', import.meta.url),
};

/** Retention of one kind of record: how long personal data is kept, and why. */
export interface RetentionKind {
  readonly code: string;
  /** Whole years after the record's end. */
  readonly years: number;
  /** Legal basis of the period. */
  readonly source: string;
  /**
   * Name of the function `slrt.<erase>(district text, before timestamptz) returns integer`. It erases personal data
   * from at most 500 records that ended before the given time, returns their number, and adds their files to
   * `file_deletion_queue`.
   */
  readonly erase: string;
}
export interface RetentionStore {
  readonly database: Database;
  readonly kinds: readonly RetentionKind[];
  /** Storage of the erased records' files; null when there are none. */
  readonly files: FileStore | null;
}

/** Deletes the files of erased records from the store. A file that cannot be deleted is retried in the next run. */
async function removeFiles({ database, files }: RetentionStore, district: string): Promise<void> {
  const scope = systemScope('retention', district);
  const rows = await database.read(scope, (tx) =>
    tx.manager.findBy(FileDeletionQueueEntity, { district_code: district }),
  );
  for (const row of rows) {
    await files?.remove(row.name);
    await database.withTransaction(scope, (tx) => tx.manager.delete(FileDeletionQueueEntity, row));
  }
}

/**
 * Erases expired records of a district, by the database's clock or by `now`. Each batch is one transaction with its
 * line in the report. Returns the number of records by kind.
 */
export async function runRetention(
  store: RetentionStore,
  district: string,
  now: Date | null = null,
): Promise<Record<string, number>> {
  const done: Record<string, number> = {};
  const scope = systemScope('retention', district);
  const reference = now ?? (await readClock(store.database));
  for (const kind of store.kinds) {
    const cutoff = new Date(reference);
    cutoff.setUTCFullYear(cutoff.getUTCFullYear() - kind.years);
    for (;;) {
      const records = await store.database.withTransaction(scope, async (tx) => {
        const erase = raw(`slrt.${kind.erase}`);
        const rows = await tx.sql<{ n: number }>`select ${erase}(${district}, ${cutoff}) as n`;
        const n = rows[0]?.n ?? 0;
        if (n > 0)
          tx.send(sql`insert into ${ErasureRunEntity} (district_code, kind, cutoff, records)
            values (${district}, ${kind.code}, ${cutoff}, ${n})`);
        return n;
      });
      done[kind.code] = (done[kind.code] ?? 0) + records;
      if (records === 0) break;
    }
  }
  await removeFiles(store, district);
  return done;
}

const day = 24 * 3600 * 1000;

/** Erases once a day, first five minutes after the start. Returns a function that stops it. */
export function startRetention(
  store: RetentionStore,
  districts: readonly string[],
  logger: Logger,
): () => Promise<void> {
  return repeat('retention', { every: day, firstAfter: 5 * 60_000, logger }, async ({ running }) => {
    for (const district of districts) {
      if (!running()) return;
      const done = await runRetention(store, district);
      const records = Object.values(done).reduce((sum, n) => sum + n, 0);
      if (records > 0) logger.info({ district, ...done }, 'personal data erased');
    }
  }).stop;
}
