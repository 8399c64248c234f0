import { rm } from 'node:fs/promises';
import { CsvError } from 'csv-parse';
import { formatId, systemScope, type SessionScope } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { sleep, type Logger } from '@slrt/runtime';
import { codeListVersions, codeReader } from '../../code-list/index.ts';
import type { RegistryDeps } from '../../household/index.ts';
import {
  finishImport,
  insertIssues,
  listUnfinished,
  markVerdicts,
  refreshPlans,
  type ImportRow,
} from '../import.repository.ts';
import type { RowIssue } from '../layouts/bdt-2015.ts';
import type { RowCodeName } from '../row-codes.ts';
import { villageLookup } from '../village-names.ts';
import { UnreadableFile } from './open-file.ts';
import { prepare, type Prepared, type Reading } from './prepare.ts';
import { MissingColumns, readHouseholds } from './read-households.ts';
import { openVerdicts, type VerdictFile } from './verdict-file.ts';
import { writeChunk } from './write-chunk.ts';

const chunkSize = 500;

/** What makes a whole file unusable, as issues; null for an error that is not the file's. */
function fileProblems(error: unknown): RowIssue[] | null {
  const at = (code: RowCodeName, row = 1, column = ''): RowIssue => ({ row, column, code });
  if (error instanceof MissingColumns) return error.columns.map((column) => at('MISSING_COLUMN', 1, column));
  if (error instanceof UnreadableFile) return [at(error.fault)];
  const reason = (error as { code?: unknown }).code;
  if (reason === 'Z_DATA_ERROR' || reason === 'Z_BUF_ERROR') return [at('MALFORMED_FILE')];
  if (!(error instanceof CsvError)) return null;
  const column = typeof error['column'] === 'string' ? error['column'] : '';
  return [
    at(error.code === 'CSV_MAX_RECORD_SIZE' ? 'ROW_TOO_LONG' : 'MALFORMED_FILE', Number(error['lines'] ?? 1), column),
  ];
}

interface Run {
  readonly deps: RegistryDeps;
  readonly row: ImportRow;
  readonly scope: SessionScope;
  readonly running: () => boolean;
}

/** Chunk by chunk, each one transaction; while one is written, the next is read and prepared. */
async function writeAll({ deps, row, scope, running }: Run, reading: Reading, verdicts: VerdictFile): Promise<boolean> {
  const key = { district: row.district_code, uuid: row.id };
  let bytesRead = 0;
  let written = 0;
  let writing: Promise<void> = Promise.resolve();
  const empty = () => ({ prepared: [] as Prepared[], rows: [] as number[], issues: [] as RowIssue[], households: 0 });
  let chunk = empty();
  const write = async (filled: typeof chunk, at: number) => {
    await deps.database.withTransaction(scope, async (tx) => {
      const result = await writeChunk(tx, { ...filled, key, reading, bytesRead: at });
      markVerdicts(tx, key, await verdicts.write(result));
    });
    written += 1;
    if (Number.isInteger(Math.log2(written))) await deps.database.withTransaction(scope, refreshPlans);
  };
  const flush = async () => {
    const filled = chunk;
    chunk = empty();
    await writing;
    if (filled.households > 0) writing = write(filled, bytesRead);
    writing.catch(() => undefined); // awaited with the next chunk, or at the end
  };
  for await (const household of readHouseholds(row.file, row.rows, (bytes) => (bytesRead += bytes))) {
    if (!running()) break;
    const ready = prepare(reading, household, chunk.issues);
    if (ready) chunk.prepared.push(ready);
    for (const each of household.rows) chunk.rows.push(each.number);
    chunk.households += 1;
    if (chunk.households >= chunkSize) await flush();
  }
  if (running()) await flush();
  await writing;
  return running();
}

/** Runs one import from its last committed chunk to its end. Nothing is half-applied: each chunk is one transaction. */
export async function runImport(deps: RegistryDeps, row: ImportRow, running: () => boolean): Promise<void> {
  const key = { district: row.district_code, uuid: row.id };
  const scope: SessionScope = { ...systemScope('import', row.district_code), actorId: row.requested_by };
  const villages = await deps.database.read(scope, (tx) => villageLookup(tx, row.district_code));
  const version = codeListVersions.find((each) => each.version === row.code_list);
  if (!version) throw new Error('an import with a code list that is not known');
  const rules = deps.identifierRules();
  const reading: Reading = { deps, rules, surveyDate: row.survey_date, villages, readCode: codeReader(version) };
  const verdicts = await openVerdicts(row.file, Number(row.verdict_bytes));
  try {
    if (!(await writeAll({ deps, row, scope, running }, reading, verdicts))) return;
  } catch (error) {
    const issues = fileProblems(error);
    if (!issues) throw error;
    await deps.database.withTransaction(scope, async (tx) => {
      insertIssues(tx, key, issues);
      await finishImport(tx, key, 'FAILED');
    });
    return;
  } finally {
    await verdicts.close();
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
  /** One that fails does not hold up the others; it is tried again in the next round. */
  const take = async (row: ImportRow) => {
    try {
      await runImport(deps, row, running);
      logger.info({ importId: row.id }, 'import ended');
    } catch (error) {
      const where = (error as Error).stack
        ?.split('\n')
        .slice(1, 4)
        .map((line) => line.trim());
      logger.warn({ importId: row.id, error: (error as Error).name, where }, 'import interrupted');
    }
  };
  const loop = async () => {
    while (running()) {
      try {
        const scope: SessionScope = { ...systemScope('import', ''), areas: [...districts()] };
        for (const row of await deps.database.read(scope, listUnfinished)) {
          if (!running()) break;
          await take(row);
        }
      } catch (error) {
        logger.warn({ error: (error as Error).name }, 'imports not found');
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
