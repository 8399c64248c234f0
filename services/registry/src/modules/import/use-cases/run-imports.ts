import { rm } from 'node:fs/promises';
import { allDistricts } from '@slrt/areas';
import type { Tx } from '@slrt/database';
import { formatId, systemScope, type SessionScope } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { rotationUnderWay } from '@slrt/keys';
import { recordEvent } from '@slrt/messaging';
import { describeFailure, repeat } from '@slrt/runtime';
import { requestScan } from '../../duplicate/index.ts';
import { findByBdtId } from '../../household/index.ts';
import { findByCard } from '../../identifier/index.ts';
import { PreviewBuilder } from '../import-preview.ts';
import {
  countAttempt,
  countMissing,
  decideImport,
  finishImport,
  insertIssues,
  listPreviewed,
  listUnfinished,
  lockImport,
  markRead,
  markVerdicts,
  refreshPlans,
  savePreview,
  type ImportRow,
} from '../import.repository.ts';
import type { RowIssue } from '../layouts/layout.ts';
import { markImport } from '../undo.repository.ts';
import type { ImportWorkerDeps } from './import-state.ts';
import { planChunk } from './plan-chunk.ts';
import type { Writing } from './prepare.ts';
import { proposeRemovals } from './propose-changes.ts';
import { RejectedFile, type ReceivedChunk } from './prepared-chunks.ts';
import { readUpload } from './read-upload.ts';
import { sweepUploads } from './sweep-uploads.ts';
import { renewUploadKeys, uploadPath } from './upload-files.ts';
import { runUndo } from './undo-import.ts';
import { openVerdicts, type VerdictFile } from './verdict-file.ts';
import { applyChunk } from './write-chunk.ts';

/** Attempts without progress after which an import fails. */
const maxAttempts = 10;
/** Households of a chunk from which on the plans of its statements are worth a refresh. */
const minRefreshHouseholds = 500;
/** Milliseconds between sweeps of unneeded uploads. */
const sweepInterval = 3_600_000;
/** Milliseconds for which a preview waits for a decision. Its upload holds identity numbers, sealed. */
const previewPeriod = 14 * 24 * 3_600_000;

interface Run {
  readonly deps: ImportWorkerDeps;
  readonly row: ImportRow;
  readonly scope: SessionScope;
  readonly running: () => boolean;
}
const keyOf = (row: ImportRow) => ({ district: row.district_code, uuid: row.id });

/**
 * Writes all chunks, each in one transaction, while the thread prepares the next ones. Returns false if interrupted.
 */
async function writeAll({ deps, row, scope, running }: Run, verdicts: VerdictFile): Promise<boolean> {
  const { writing, chunks } = await readUpload(deps, { row, scope }, row.rows);
  const { key } = writing;
  let fullChunks = 0;
  for await (const chunk of chunks) {
    if (!running()) break;
    await deps.database.withTransaction(scope, async (tx) => {
      markImport(tx, key.uuid);
      const result = await applyChunk(tx, writing, await planChunk(tx, writing, chunk));
      markVerdicts(tx, key, await verdicts.write(result));
    });
    if (chunk.households.length < minRefreshHouseholds) continue;
    fullChunks += 1;
    if (Number.isInteger(Math.log2(fullChunks))) await deps.database.withTransaction(scope, refreshPlans);
  }
  return running();
}

/** Returns the known households of a chunk that are left out: they are not missing from the file. */
async function findLeftOut(tx: Tx, { key, reading }: Writing, { leftOut }: ReceivedChunk): Promise<string[]> {
  const keys = leftOut.flatMap((each) => each.key ?? []);
  const rows =
    reading.layout.foundBy === 'NUMBER'
      ? await findByBdtId(tx, key.district, keys)
      : await findByCard(
          tx,
          key.district,
          keys.map((each) => Buffer.from(each, 'hex')),
        );
  return rows.map((row) => row.id);
}

/** Plans all chunks without writing them and saves what they would change. Returns false if interrupted. */
async function previewAll({ deps, row, scope, running }: Run, verdicts: VerdictFile): Promise<boolean> {
  const { writing, chunks } = await readUpload(deps, { row, scope }, 0);
  const { key } = writing;
  const preview = new PreviewBuilder();
  let length = 0;
  for await (const chunk of chunks) {
    if (!running()) break;
    const plan = await deps.database.read(scope, async (tx) => {
      if (row.complete) for (const id of await findLeftOut(tx, writing, chunk)) preview.listed.add(id);
      return planChunk(tx, writing, chunk);
    });
    preview.add(plan, chunk);
    length = await verdicts.write(plan);
    await deps.database.withTransaction(scope, (tx) => markRead(tx, key, chunk.bytesRead));
  }
  if (!running()) return false;
  await deps.database.withTransaction(scope, async (tx) => {
    // Only a file that states all households of its villages says who is no longer listed.
    const missing = row.complete ? await countMissing(tx, key.district, preview.villages(), [...preview.listed]) : [];
    for (const { region_code: regionCode, ids, n } of missing) preview.addMissing(regionCode, ids, n);
    savePreview(tx, key, preview.build(), length);
  });
  return true;
}

async function fail(deps: ImportWorkerDeps, { scope, row }: Pick<Run, 'scope' | 'row'>, issues: readonly RowIssue[]) {
  await deps.database.withTransaction(scope, async (tx) => {
    insertIssues(tx, keyOf(row), issues);
    await finishImport(tx, keyOf(row), 'FAILED');
  });
  await rm(uploadPath(deps, row), { force: true });
}

/** Ends an import whose chunks are all written. */
async function complete(deps: ImportWorkerDeps, { scope, row }: Pick<Run, 'scope' | 'row'>): Promise<void> {
  const key = keyOf(row);
  if (row.complete) await proposeRemovals(deps.database, scope, key);
  await deps.database.withTransaction(scope, async (tx) => {
    const done = await finishImport(tx, key, 'COMPLETED');
    const importId = formatId('registryImport', key);
    if (done.accepted + done.updated > 0) requestScan(tx, row.district_code, 'IMPORT');
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
  await rm(uploadPath(deps, row), { force: true });
}

/**
 * Continues an import. A preview starts again from the first row, because it has written nothing. An import that is applied
 * continues after its last committed chunk; each chunk is one transaction, so no household is partially imported.
 */
async function runImport(deps: ImportWorkerDeps, row: ImportRow, running: () => boolean): Promise<void> {
  const previews = row.status === 'RECEIVED' && !row.apply_at_once;
  const scope: SessionScope = { ...systemScope('import', row.district_code), actorId: row.requested_by };
  const run: Run = { deps, row, scope, running };
  const attempts = await deps.database.withTransaction(scope, (tx) =>
    countAttempt(tx, keyOf(row), previews ? 'RECEIVED' : 'RUNNING'),
  );
  if (attempts > maxAttempts) {
    await fail(deps, run, [{ row: row.rows + 1, column: '', code: 'NOT_PROCESSED' }]);
    return;
  }
  const verdicts = await openVerdicts(deps, row, previews ? 0 : Number(row.verdict_bytes));
  try {
    if (previews) await previewAll(run, verdicts);
    else if (await writeAll(run, verdicts)) await complete(deps, run);
  } catch (error) {
    if (!(error instanceof RejectedFile)) throw error;
    await fail(deps, run, error.issues);
  } finally {
    await verdicts.close();
  }
}

/** Discards previews without a decision in time, and deletes the uploads that no import needs. */
async function sweep(deps: ImportWorkerDeps): Promise<void> {
  const { database, uploads } = deps;
  const scope: SessionScope = { ...systemScope('import', ''), areas: allDistricts() };
  const waiting = await database.read(scope, listPreviewed);
  const expired = waiting.filter((row) => Date.now() - row.received_at.getTime() > previewPeriod);
  for (const row of expired)
    await database.withTransaction(systemScope('import', row.district_code), async (tx) => {
      const found = await lockImport(tx, { district: row.district_code, uuid: row.id });
      if (found?.status === 'PREVIEWED') await decideImport(tx, keyOf(found), 'DISCARDED');
    });
  const unfinished = [...(await database.read(scope, listUnfinished)), ...(await database.read(scope, listPreviewed))];
  await sweepUploads(uploads, new Set(unfinished.map((row) => uploadPath(deps, row))));
}

/**
 * Starts the worker that runs unfinished imports one after another, including interrupted ones. Imports wait while keys
 * are rotated, because rows are compared by their keyed index.
 */
export function startImportWorker(deps: ImportWorkerDeps): () => Promise<void> {
  const { logger, imports } = deps;
  const scope: SessionScope = { ...systemScope('import', ''), areas: allDistricts() };
  const listPending = () => deps.database.read(scope, listUnfinished);
  /** Runs one import. A failed import does not block others and is retried in the next round. */
  const take = async (row: ImportRow, running: () => boolean) => {
    // Set the flag before checking for a rotation. The rotation checks in the opposite order, so both never run at
    // once.
    imports.running = true;
    try {
      if (await deps.database.read(systemScope('import', ''), rotationUnderWay)) return;
      await (row.status === 'UNDOING' ? runUndo : runImport)(deps, row, running);
      logger.info({ importId: row.id }, 'import ended');
    } catch (error) {
      const where = (error as Error).stack
        ?.split('\n')
        .slice(1, 4)
        .map((line) => line.trim());
      logger.warn({ importId: row.id, ...describeFailure(error), where }, 'import interrupted');
    } finally {
      imports.running = false;
    }
  };
  // An upload to this process wakes it; this is how long one that another process left unfinished waits.
  let areKeysRenewed = false;
  const runs = repeat('imports', { every: 2_000, logger }, async ({ running }) => {
    // Here and not beside the imports: it writes headers of files that an import may begin anew.
    if (!areKeysRenewed) await renewUploadKeys(deps.uploads, deps.fileKeys);
    areKeysRenewed = true;
    for (const row of await listPending()) {
      if (!running()) return;
      await take(row, running);
    }
  });
  imports.wake = runs.wake;
  const sweeps = repeat('upload-sweep', { every: sweepInterval, retryAfter: () => 60_000, logger }, () => sweep(deps));
  return async () => {
    await Promise.all([runs.stop(), sweeps.stop()]);
    await imports.preparer.stop();
  };
}
