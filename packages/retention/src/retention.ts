import { raw, readClock, sql, type Database, type MigrationFolder } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import type { FileStore } from '@slrt/files';
import { repeat, type Logger } from '@slrt/runtime';
import { FileDeletionQueueEntity, ErasureRunEntity } from './retention.entity.ts';

/** Tables of erasures and of files that are still to be deleted. */
export const retentionMigrations: MigrationFolder = {
  owner: 'retention',
  folder: new URL('../migrations/', import.meta.url),
};

/** One kind of record, how long it keeps its person, and why as long. */
export interface RetentionKind {
  readonly code: string;
  /** Whole years after its end. */
  readonly years: number;
  /** The rule that it follows. */
  readonly source: string;
  /**
   * Name of the function `slrt.<erase>(district text, before timestamptz) returns integer`: takes the person out of at most 500
   * records whose time was over before, tells how many, and names their files in `file_deletion_queue`.
   */
  readonly erase: string;
}
export interface RetentionStore {
  readonly database: Database;
  readonly kinds: readonly RetentionKind[];
  /** Where the files of erased records lie; null where there are none. */
  readonly files: FileStore | null;
}

/** Takes files from the store whose records are erased already; one that fails is tried again in the next run. */
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

/** Erases what is over in a district by the database's clock, or at `now` in its place. Each batch is one transaction with its line in the report. Gives how many records by kind. */
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

/** Erases once a day, first five minutes after the start. Returns a function that ends it. */
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
