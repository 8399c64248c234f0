import { rm } from 'node:fs/promises';
import { allDistricts } from '@slrt/areas';
import { formatId, systemScope, type SessionScope } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { rotationUnderWay } from '@slrt/keys';
import { recordEvent } from '@slrt/messaging';
import { describeFailure, repeat } from '@slrt/runtime';
import { codeListVersions, codeReader } from '../../code-list/index.ts';
import { requestScan } from '../../duplicate/index.ts';
import type { RegistryDeps } from '../../household/index.ts';
import {
  countAttempt,
  finishImport,
  insertIssues,
  listUnfinished,
  markVerdicts,
  refreshPlans,
  type ImportRow,
} from '../import.repository.ts';
import { getLayout } from '../layouts/index.ts';
import type { RowIssue } from '../layouts/layout.ts';
import { listVillages, villageLookup } from '../village-names.ts';
import { planChunk } from './plan-chunk.ts';
import type { Reading, Writing } from './prepare.ts';
import { proposeDelistings } from './propose-changes.ts';
import { RejectedFile, preparedChunks, type ReceivedChunk } from './prepared-chunks.ts';
import { openVerdicts, type VerdictFile } from './verdict-file.ts';
import { sweepUploads } from './sweep-uploads.ts';
import { applyChunk } from './write-chunk.ts';

/** Attempts without progress after which an import fails. */
const maxAttempts = 10;
/** Milliseconds between sweeps of unneeded uploads. */
const sweepInterval = 3_600_000;

interface Run {
  readonly deps: RegistryDeps;
  readonly row: ImportRow;
  readonly scope: SessionScope;
  readonly running: () => boolean;
}

/**
 * Writes all chunks, each in one transaction, while the thread prepares the next ones. Returns false if interrupted.
 */
async function writeAll({ deps, row, scope, running }: Run, verdicts: VerdictFile): Promise<boolean> {
  const key = { district: row.district_code, uuid: row.id };
  const villages = await deps.database.read(scope, (tx) => listVillages(tx, row.district_code));
  const version = codeListVersions.find((each) => each.version === row.code_list);
  if (!version) throw new Error('The code list of the import is unknown.');
  const rules = deps.identifierRules();
  const reading: Reading = {
    importId: formatId('registryImport', key),
    layout: getLayout(row.layout),
    vault: deps.vault,
    rules,
    surveyDate: row.survey_date,
    villages: villageLookup(villages, rules.today),
    readCode: codeReader(version),
  };
  let written = 0;
  const writing: Writing = { key, profileKey: deps.profileKey, reading, isComplete: row.complete };
  const write = async (chunk: ReceivedChunk) => {
    await deps.database.withTransaction(scope, async (tx) => {
      const result = await applyChunk(tx, writing, await planChunk(tx, writing, chunk));
      markVerdicts(tx, key, await verdicts.write(result));
    });
    written += 1;
    if (Number.isInteger(Math.log2(written))) await deps.database.withTransaction(scope, refreshPlans);
  };
  const chunks = preparedChunks({
    file: row.file,
    skip: row.rows,
    layout: row.layout,
    codeList: row.code_list,
    surveyDate: row.survey_date,
    district: row.district_code,
    importId: formatId('registryImport', key),
    keys: deps.keys(),
    rules: { ...rules, provinces: [...rules.provinces] },
    villages,
    bytes: Number(row.bytes ?? 0),
    ahead: 2,
  });
  for await (const chunk of chunks) {
    if (!running()) break;
    await write(chunk);
  }
  return running();
}

async function fail(deps: RegistryDeps, { scope, row }: Pick<Run, 'scope' | 'row'>, issues: readonly RowIssue[]) {
  const key = { district: row.district_code, uuid: row.id };
  await deps.database.withTransaction(scope, async (tx) => {
    insertIssues(tx, key, issues);
    await finishImport(tx, key, 'FAILED');
  });
  await rm(row.file, { force: true });
}

/**
 * Runs an import from its last committed chunk to the end. Each chunk is one transaction, so no household is partially
 * imported.
 */
export async function runImport(deps: RegistryDeps, row: ImportRow, running: () => boolean): Promise<void> {
  const key = { district: row.district_code, uuid: row.id };
  const scope: SessionScope = { ...systemScope('import', row.district_code), actorId: row.requested_by };
  const attempts = await deps.database.withTransaction(scope, (tx) => countAttempt(tx, key));
  if (attempts > maxAttempts) {
    await fail(deps, { scope, row }, [{ row: row.rows + 1, column: '', code: 'NOT_PROCESSED' }]);
    return;
  }
  const verdicts = await openVerdicts(row.file, Number(row.verdict_bytes));
  try {
    if (!(await writeAll({ deps, row, scope, running }, verdicts))) return;
    if (row.complete) await proposeDelistings(deps.database, scope, key);
  } catch (error) {
    if (!(error instanceof RejectedFile)) throw error;
    await fail(deps, { scope, row }, error.issues);
    return;
  } finally {
    await verdicts.close();
  }
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
  await rm(row.file, { force: true });
}

export interface ImportWorkerDeps extends RegistryDeps {
  /** Folder that holds uploads until their import ends. */
  readonly uploads: string;
  /** `running` is true while an import runs with the keys of its start. */
  readonly imports: { running: boolean };
}

/**
 * Starts the worker that runs unfinished imports one after another, including interrupted ones. Imports wait while keys
 * are rotated, because rows are compared by their keyed index.
 */
export function startImportWorker(deps: ImportWorkerDeps): () => Promise<void> {
  const { logger, uploads, imports } = deps;
  const scope: SessionScope = { ...systemScope('import', ''), areas: allDistricts() };
  const listPending = () => deps.database.read(scope, listUnfinished);
  /** Runs one import. A failed import does not block others and is retried in the next round. */
  const take = async (row: ImportRow, running: () => boolean) => {
    // Set the flag before checking for a rotation. The rotation checks in the opposite order, so both never run at
    // once.
    imports.running = true;
    try {
      if (await deps.database.read(systemScope('import', ''), rotationUnderWay)) return;
      await runImport(deps, row, running);
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
  const runs = repeat('imports', { every: 500, logger }, async ({ running }) => {
    for (const row of await listPending()) {
      if (!running()) return;
      await take(row, running);
    }
  });
  const sweeps = repeat('upload-sweep', { every: sweepInterval, retryAfter: () => 60_000, logger }, async () =>
    sweepUploads(uploads, new Set((await listPending()).map((row) => row.file))),
  );
  return async () => {
    await Promise.all([runs.stop(), sweeps.stop()]);
  };
}
