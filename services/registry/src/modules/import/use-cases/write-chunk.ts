import { isRefusedData, sql, type Tx } from '@slrt/database';
import { actingRole, formatId } from '@slrt/domain';
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
import { markListed } from '../listing.repository.ts';
import type { RowIssue } from '../layouts/layout.ts';
import { createPayload, type Payload } from './payload.ts';
import type { ChunkPlan, PlannedHousehold, Verdict } from './plan-chunk.ts';
import { planUpdates, type Update } from './plan-updates.ts';
import type { Prepared, Writing } from './prepare.ts';
import { applyUpdates } from './update-known.ts';

/** Result of a chunk: the verdict of every row, and its households as they were written. */
export interface ChunkResult {
  readonly verdicts: ReadonlyMap<number, Verdict>;
  readonly issues: readonly RowIssue[];
  readonly households: readonly PlannedHousehold[];
}
/** Households that are written together. */
interface Batch {
  readonly fresh: readonly Prepared[];
  readonly updates: readonly Update[];
}
interface Written {
  readonly households: number;
  readonly profileBatches: number;
  /** Keys of households that the database refused. */
  readonly refused: readonly string[];
}
const nothing: Written = { households: 0, profileBatches: 0, refused: [] };

const add = (a: Written, b: Written): Written => ({
  households: a.households + b.households,
  profileBatches: a.profileBatches + b.profileBatches,
  refused: [...a.refused, ...b.refused],
});

/**
 * Writes a planned chunk with all dependent rows, events and counts in the caller's transaction. A household that the
 * database refuses is set aside; the others are written.
 */
export async function applyChunk(tx: Tx, writing: Writing, plan: ChunkPlan): Promise<ChunkResult> {
  const { key } = writing;
  const [first = [], ...later] = splitRounds(plan.updates);
  let written = await writeFirst(tx, writing, plan, first);
  for (const round of later) {
    // The record has changed since the plan was made: an earlier household of the chunk was the same one.
    const stated = round.map(({ each, known }) => ({ each, id: known.household.id }));
    const updates = await planUpdates(tx, writing, stated, plan.elsewhere);
    written = add(written, await writeBatch(tx, writing, { fresh: [], updates }));
  }
  const result = setAside(plan, new Set(written.refused));
  if (writing.isComplete) markListed(tx, key, listIds(plan));
  insertIssues(tx, key, result.issues);
  addProgress(tx, key, toProgress(result.verdicts, written), plan.bytesRead);
  return result;
}

/** Returns the households that a chunk states, those among which it could not choose included. */
const listIds = ({ households, ambiguous }: ChunkPlan): string[] => [
  ...households.map((each) => each.id),
  ...ambiguous,
];

/** Splits updates so that none changes a record that an earlier one of the same round changes. */
function splitRounds(updates: readonly Update[]): Update[][] {
  const rounds: Update[][] = [];
  for (const group of Map.groupBy(updates, (update) => update.known.household.id).values())
    group.forEach((update, n) => (rounds[n] ??= []).push(update));
  return rounds;
}

/** Writes the new households and the first update of each known one. The common case is that all are new. */
async function writeFirst(tx: Tx, writing: Writing, plan: ChunkPlan, updates: readonly Update[]): Promise<Written> {
  const { payload } = plan;
  if (payload) {
    const written = await attempt(tx, () => writeTogether(tx, writing, payload, []));
    if (written) return written;
  }
  const isKnown = plan.households.every((each) => each.verdict !== 'accepted');
  return writeBatch(tx, writing, { fresh: isKnown ? [] : await plan.fresh(), updates });
}

/** Runs `work` in a savepoint. Returns null if the database refused its data, so that nothing of it was written. */
async function attempt(tx: Tx, work: () => Promise<Written>): Promise<Written | null> {
  try {
    return await tx.savepoint(work);
  } catch (error) {
    if (!isRefusedData(error)) throw error;
    return null;
  }
}

/** Writes households together. If the database refuses one, halves the batch until it is found. */
async function writeBatch(tx: Tx, writing: Writing, { fresh, updates }: Batch): Promise<Written> {
  const size = fresh.length + updates.length;
  if (size === 0) return nothing;
  const importId = formatId('registryImport', writing.key);
  const payload = createPayload({ district: writing.key.district, importId }, fresh);
  const written = await attempt(tx, () => writeTogether(tx, writing, payload, updates));
  if (written) return written;
  if (size === 1) return { ...nothing, refused: [fresh[0]?.key ?? updates[0]?.each.key ?? ''] };
  const half = Math.ceil(size / 2);
  const rest = Math.max(0, half - fresh.length);
  const before = await writeBatch(tx, writing, { fresh: fresh.slice(0, half), updates: updates.slice(0, rest) });
  const after = await writeBatch(tx, writing, { fresh: fresh.slice(half), updates: updates.slice(rest) });
  return add(before, after);
}

async function writeTogether(tx: Tx, writing: Writing, payload: Payload, updates: readonly Update[]): Promise<Written> {
  const importId = formatId('registryImport', writing.key);
  await insertFresh(tx, writing, payload);
  const profiles = [...payload.profiles, ...profileBatches(await applyUpdates(tx, writing, updates), importId)];
  const batches = recordBatches(tx, { key: writing.profileKey, district: writing.key.district }, profiles);
  return { households: payload.count, profileBatches: batches, refused: [] };
}

/** Replaces the verdicts of households that the database refused. */
function setAside(plan: ChunkPlan, refused: ReadonlySet<string>): ChunkResult {
  if (refused.size === 0) return plan;
  const verdicts = new Map(plan.verdicts);
  const issues: RowIssue[] = [];
  const households = plan.households.map((each): PlannedHousehold => {
    if (!refused.has(each.key)) return each;
    const codes = each.rows.map((row): RowIssue => ({ row, column: '', code: 'RECORD_REFUSED' }));
    for (const row of each.rows) verdicts.set(row, 'rejected');
    issues.push(...codes);
    return { ...each, verdict: 'rejected', codes: [...each.codes, ...codes], changed: [], members: [] };
  });
  return { verdicts, issues: [...plan.issues, ...issues], households };
}

function toProgress(verdicts: ReadonlyMap<number, Verdict>, written: Written): Progress {
  const counts = { accepted: 0, updated: 0, unchanged: 0, rejected: 0, contradicted: 0 };
  for (const verdict of verdicts.values()) counts[verdict] += 1;
  const { contradicted, unchanged, ...others } = counts;
  const { households, profileBatches } = written;
  // The record of a contradicted row stays as it is.
  return { ...others, unchanged: unchanged + contradicted, households, rows: verdicts.size, profileBatches };
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
    actorRole: actingRole(tx.scope, district),
    importId,
    households: payload.announced.map((each) => ({ ...each })),
  });
  // A concurrent import added one of them. The chunk is retried and then finds it.
  if ((await inserted).size !== payload.count)
    throw new Error('A household of this chunk has just been added by another import.');
}
