import { sql, type Tx } from '@slrt/database';
import { formatId } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { insertHouseholds, insertNameKeys, insertPersonRows, recordBatches } from '../../household/index.ts';
import { insertIdentifierColumns } from '../../identifier/index.ts';
import { profileBatches } from '../../record/index.ts';
import {
  addCells,
  addProgress,
  insertIssues,
  insertParticipation,
  insertRanks,
  type Progress,
} from '../import.repository.ts';
import type { RowIssue } from '../layouts/layout.ts';
import { createPayload, type Payload } from './payload.ts';
import type { ChunkPlan, PlannedHousehold, Verdict } from './plan-chunk.ts';
import type { Writing } from './prepare.ts';
import { applyUpdates } from './update-known.ts';

/** What became of a chunk: the verdict of every row, and its households as they were written. */
export interface ChunkResult {
  readonly verdicts: ReadonlyMap<number, Verdict>;
  readonly issues: readonly RowIssue[];
  readonly households: readonly PlannedHousehold[];
}

/** Writes a planned chunk with all dependent rows, events and counts in the caller's transaction. */
export async function applyChunk(tx: Tx, writing: Writing, plan: ChunkPlan): Promise<ChunkResult> {
  const { key } = writing;
  const importId = formatId('registryImport', key);
  const payload = plan.payload ?? createPayload({ district: key.district, importId }, plan.fresh);
  await insertFresh(tx, writing, payload);
  const updated = await applyUpdates(tx, writing, plan.updates);
  const batches = recordBatches(tx, { key: writing.profileKey, district: key.district }, [
    ...payload.profiles,
    ...profileBatches(updated, importId),
  ]);
  insertIssues(tx, key, plan.issues);
  addProgress(tx, key, toProgress(plan.verdicts, payload.count, batches), plan.bytesRead);
  const { verdicts, issues, households } = plan;
  return { verdicts, issues, households };
}

function toProgress(verdicts: ReadonlyMap<number, Verdict>, households: number, profileBatchCount: number): Progress {
  const counts = { accepted: 0, updated: 0, unchanged: 0, rejected: 0, contradicted: 0 };
  for (const verdict of verdicts.values()) counts[verdict] += 1;
  const { contradicted, unchanged, ...others } = counts;
  // The record of a contradicted household stays as it is.
  const kept = { unchanged: unchanged + contradicted };
  return { ...others, ...kept, households, rows: verdicts.size, profileBatches: profileBatchCount };
}

/**
 * Inserts new households. Their statistics were counted by the thread, so `slrt.precounted` disables the counting
 * triggers.
 */
async function insertFresh(tx: Tx, { key, reading }: Writing, payload: Payload): Promise<void> {
  if (payload.count === 0) return;
  const { district } = key;
  tx.send(sql`select set_config('slrt.precounted', 'on', true)`);
  const inserted = insertHouseholds(tx, district, payload.households);
  insertPersonRows(tx, district, payload.persons);
  insertNameKeys(tx, district, payload.nameKeys);
  insertIdentifierColumns(tx, district, payload.identifiers);
  insertParticipation(tx, district, payload.participation, {
    since: reading.surveyDate,
    source: reading.layout.source,
  });
  if (payload.ranks) insertRanks(tx, district, payload.ranks);
  addCells(tx, district, payload.cells);
  tx.send(sql`select set_config('slrt.precounted', '', true)`);
  const importId = formatId('registryImport', key);
  recordEvent(tx, registryEvents.importHouseholdsRegistered, importId, {
    district,
    version: 1,
    actorId: tx.scope.actorId,
    actorRole: tx.scope.role,
    importId,
    households: payload.announced.map((each) => ({ ...each })),
  });
  // A concurrent import added one of them. The chunk is retried and then finds it.
  if ((await inserted).size !== payload.count)
    throw new Error('A household of this chunk has just been added by another import.');
}
