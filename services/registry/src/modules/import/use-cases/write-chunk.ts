import { sql, type Tx } from '@slrt/database';
import { formatId, type EntityKey } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import {
  findByBdtId,
  insertHouseholds,
  insertNameKeys,
  insertPersonRows,
  recordBatches,
} from '../../household/index.ts';
import { findByCard, findOwners, insertIdentifierColumns } from '../../identifier/index.ts';
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
import type { Reading } from './prepare.ts';
import type { ReceivedChunk } from './prepared-chunks.ts';
import { updateKnown } from './update-known.ts';

/** The import to which a chunk belongs. */
export interface Writing {
  readonly key: EntityKey;
  readonly profileKey: Uint8Array;
  readonly reading: Reading;
}
export type Verdict = 'accepted' | 'updated' | 'unchanged' | 'rejected';
export interface ChunkResult {
  readonly verdicts: ReadonlyMap<number, Verdict>;
  readonly issues: readonly RowIssue[];
}
interface KnownHousehold {
  readonly key: string;
  readonly id: string;
  readonly input_hash: Buffer | null;
}

/**
 * Returns an issue for each row whose NIK also belongs to another household, in this chunk or in the registry. Nothing
 * is merged.
 */
function findSharedNumbers(
  chunk: ReceivedChunk,
  known: ReadonlyMap<string, KnownHousehold>,
  owners: readonly { index: string; household_id: string }[],
): RowIssue[] {
  const households = new Map<string, Set<string>>();
  const add = (index: string, householdId: string) => {
    const set = households.get(index);
    if (set) set.add(householdId);
    else households.set(index, new Set([householdId]));
  };
  const ownId = (place: number) => known.get(chunk.households[place]?.key ?? '')?.id ?? `new-${place}`;
  for (const use of chunk.numbers) add(use.index, ownId(use.place));
  for (const owner of owners) add(owner.index, owner.household_id);
  return chunk.numbers
    .filter((use) => (households.get(use.index)?.size ?? 0) > 1)
    .map((use): RowIssue => ({ row: use.row, column: 'nik', code: 'NIK_IN_TWO_HOUSEHOLDS' }));
}

/** Finds the known households of a chunk. Keys that match several households are returned in `several`. */
async function findKnown(tx: Tx, { key, reading }: Writing, chunk: ReceivedChunk) {
  const keys = chunk.households.map((each) => each.key);
  const rows: KnownHousehold[] =
    reading.layout.foundBy === 'NUMBER'
      ? await findByBdtId(tx, key.district, keys)
      : await findByCard(
          tx,
          key.district,
          keys.map((each) => Buffer.from(each, 'hex')),
        );
  const groups = Map.groupBy(rows, (row) => row.key);
  const several = new Set([...groups].filter(([, group]) => group.length > 1).map(([each]) => each));
  const known = new Map(rows.filter((row) => !several.has(row.key)).map((row) => [row.key, row]));
  return { known, several };
}

/** Writes a chunk of households with all dependent rows, events and counts in the caller's transaction. */
export async function writeChunk(tx: Tx, writing: Writing, chunk: ReceivedChunk): Promise<ChunkResult> {
  const { key, reading } = writing;
  const { district } = key;
  const importId = formatId('registryImport', key);
  const [{ known, several }, owners] = await Promise.all([
    findKnown(tx, writing, chunk),
    findOwners(
      tx,
      district,
      chunk.numbers.map((each) => Buffer.from(each.index, 'hex')),
    ),
  ]);
  const issues = [...chunk.issues, ...findSharedNumbers(chunk, known, owners)];
  const verdicts = new Map<number, Verdict>();
  for (const row of chunk.rows) verdicts.set(row, 'rejected');
  const addVerdict = (verdict: Verdict, households: readonly { readonly rows: readonly number[] }[]) => {
    for (const { rows } of households) for (const row of rows) verdicts.set(row, verdict);
  };
  let profiles: readonly (string | Uint8Array)[];
  let fresh = chunk.households.length;
  let inserting: Promise<void>;
  if (known.size === 0 && several.size === 0) {
    // The common case: insert the payload as prepared by the thread.
    inserting = insertFresh(tx, writing, chunk.payload);
    profiles = chunk.payload.profiles;
    addVerdict('accepted', chunk.households);
  } else {
    const differs = (each: { key: string; hash: string }) =>
      known.get(each.key)?.input_hash?.toString('hex') !== each.hash;
    addVerdict('unchanged', chunk.households);
    const ambiguous = chunk.households.filter((each) => several.has(each.key));
    addVerdict('rejected', ambiguous);
    for (const { rows } of ambiguous)
      issues.push(...rows.map((row): RowIssue => ({ row, column: 'no_kk', code: 'KK_IN_TWO_HOUSEHOLDS' })));
    const touched = chunk.households.some((each) => !several.has(each.key) && (!known.has(each.key) || differs(each)));
    const prepared = touched ? await chunk.prepared() : [];
    const added = prepared.filter((each) => !known.has(each.key) && !several.has(each.key));
    const differing = prepared.filter(
      (each) =>
        known.has(each.key) && differs({ key: each.key, hash: each.household.inputHash?.toString('hex') ?? '' }),
    );
    const payload = createPayload({ district, importId }, added);
    inserting = insertFresh(tx, writing, payload);
    const ids = new Map([...known].map(([each, row]) => [each, row.id]));
    const updated = await updateKnown(tx, { district, reading, ids, issues }, differing);
    addVerdict('accepted', added);
    addVerdict('updated', updated.changed);
    fresh = added.length;
    profiles = [...payload.profiles, ...profileBatches(updated.profiles, importId)];
  }
  const batches = recordBatches(tx, { key: writing.profileKey, district }, profiles);
  insertIssues(tx, key, issues);
  addProgress(tx, key, toProgress(verdicts, fresh, batches), chunk.bytesRead);
  await inserting;
  return { verdicts, issues };
}

function toProgress(verdicts: ReadonlyMap<number, Verdict>, households: number, profileBatchCount: number): Progress {
  const counts = { accepted: 0, updated: 0, unchanged: 0, rejected: 0 };
  for (const verdict of verdicts.values()) counts[verdict] += 1;
  return { ...counts, households, rows: verdicts.size, profileBatches: profileBatchCount };
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
