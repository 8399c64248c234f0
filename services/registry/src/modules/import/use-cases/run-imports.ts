import { rm } from 'node:fs/promises';
import { CsvError } from 'csv-parse';
import { formatId, systemScope, type SessionScope } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { sleep, type Logger } from '@slrt/runtime';
import type { RegistryDeps } from '../../household/index.ts';
import {
  finishImport,
  insertRejections,
  listUnfinished,
  type ImportRow,
  type Rejection,
} from '../import.repository.ts';
import { villageLookup } from '../village-names.ts';
import { MissingColumns, readHouseholds, type FileHousehold } from './read-households.ts';
import { writeChunk } from './write-chunk.ts';

const chunkSize = 200;

/** What makes a whole file unusable, as rejections; null for an error that is not the file's. */
function fileProblems(error: unknown): Rejection[] | null {
  if (error instanceof MissingColumns)
    return error.columns.map((column) => ({ row: 1, column, code: 'MISSING_COLUMN' }));
  if (!(error instanceof CsvError)) return null;
  return [
    {
      row: Number(error['lines'] ?? 1),
      column: typeof error['column'] === 'string' ? error['column'] : '',
      code: 'MALFORMED_FILE',
    },
  ];
}

/** Runs one import from its last committed chunk to its end. Nothing is half-applied: each chunk is one transaction. */
export async function runImport(deps: RegistryDeps, row: ImportRow, running: () => boolean): Promise<void> {
  const key = { district: row.district_code, uuid: row.id };
  const scope: SessionScope = { ...systemScope('import', row.district_code), actorId: row.requested_by };
  const villages = await deps.database.read(scope, (tx) => villageLookup(tx, row.district_code));
  let chunk: FileHousehold[] = [];
  const flush = async () => {
    const households = chunk;
    chunk = [];
    if (households.length === 0) return;
    await deps.database.withTransaction(scope, (tx) =>
      writeChunk(tx, deps, { key, surveyDate: row.survey_date, villages, households }),
    );
  };
  try {
    for await (const household of readHouseholds(row.file, row.rows)) {
      if (!running()) return;
      chunk.push(household);
      if (chunk.length >= chunkSize) await flush();
    }
    await flush();
  } catch (error) {
    const rejections = fileProblems(error);
    if (!rejections) throw error;
    await deps.database.withTransaction(scope, async (tx) => {
      await insertRejections(tx, key, rejections);
      await finishImport(tx, key, 'FAILED');
    });
    return;
  }
  await deps.database.withTransaction(scope, async (tx) => {
    const done = await finishImport(tx, key, 'COMPLETED');
    const importId = formatId('registryImport', key);
    recordEvent(tx, registryEvents.importCompleted, importId, {
      district: row.district_code,
      version: 1,
      actorId: row.requested_by,
      actorRole: row.requested_role,
      importId,
      rows: done.rows,
      profileBatches: done.profile_batches,
    });
  });
  await rm(row.file, { force: true });
}

/** The worker: takes unfinished imports one after the other, also those that a crash cut off. */
export function startImportWorker(
  deps: RegistryDeps,
  districts: () => readonly string[],
  logger: Logger,
): () => Promise<void> {
  let stopped = false;
  const running = () => !stopped;
  const loop = async () => {
    while (running()) {
      try {
        const scope: SessionScope = { ...systemScope('import', ''), areas: [...districts()] };
        for (const row of await deps.database.read(scope, listUnfinished)) {
          if (!running()) break;
          await runImport(deps, row, running);
          logger.info({ importId: row.id }, 'import ended');
        }
      } catch (error) {
        const where = (error as Error).stack
          ?.split('\n')
          .slice(1, 4)
          .map((line) => line.trim());
        logger.warn({ error: (error as Error).name, where }, 'import interrupted');
      }
      for (let waited = 0; running() && waited < 500; waited += 100) await sleep(100);
    }
  };
  const done = loop();
  return async () => {
    stopped = true;
    await done;
  };
}
