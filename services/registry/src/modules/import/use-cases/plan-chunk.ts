import type { Tx } from '@slrt/database';
import { findByBdtId } from '../../household/index.ts';
import { findByCard, findOwners } from '../../identifier/index.ts';
import type { RowIssue } from '../layouts/layout.ts';
import type { Payload } from './payload.ts';
import { planUpdates, type MemberChange, type Update } from './plan-updates.ts';
import type { Prepared, Writing } from './prepare.ts';
import type { ReceivedChunk } from './prepared-chunks.ts';

/**
 * What becomes of a row. `contradicted`: the record says otherwise with better right, so it stays as it is and the
 * file's values are kept beside it.
 */
export type Verdict = 'accepted' | 'updated' | 'unchanged' | 'rejected' | 'contradicted';

/** What becomes of a household of the file. */
export interface PlannedHousehold {
  /** Key in the file: the number, or the keyed hash of the first family card in hexadecimal. */
  readonly key: string;
  /** Uuid of the household in the registry, also of one that is yet to be inserted. */
  readonly id: string;
  /** Village that the file states. */
  readonly regionCode: string;
  readonly rows: readonly number[];
  readonly verdict: Verdict;
  readonly codes: readonly RowIssue[];
  /** Names of the household's fields that change. Empty for a new household. */
  readonly changed: readonly string[];
  /** Members whose record changes. Empty for a new household, whose members are all new. */
  readonly members: readonly MemberChange[];
}

/** What a chunk would change. Made without writing anything; `applyChunk` writes it. */
export interface ChunkPlan {
  readonly verdicts: ReadonlyMap<number, Verdict>;
  /** Codes of all rows, those of rejected rows included. */
  readonly issues: readonly RowIssue[];
  readonly households: readonly PlannedHousehold[];
  readonly bytesRead: number;
  /** The encoded rows of all households when all are new, otherwise null. */
  readonly payload: Payload | null;
  /** New households when `payload` is null. */
  readonly fresh: readonly Prepared[];
  readonly updates: readonly Update[];
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

/** Plans a chunk: compares its households with the registry. Reads only. */
export async function planChunk(tx: Tx, writing: Writing, chunk: ReceivedChunk): Promise<ChunkPlan> {
  const { district } = writing.key;
  const [{ known, several }, owners] = await Promise.all([
    findKnown(tx, writing, chunk),
    findOwners(
      tx,
      district,
      chunk.numbers.map((each) => Buffer.from(each.index, 'hex')),
    ),
  ]);
  const shared = findSharedNumbers(chunk, known, owners);
  const isFresh = (each: { key: string }) => !known.has(each.key) && !several.has(each.key);
  const differs = (each: { key: string; hash: string }) => {
    const row = known.get(each.key);
    return row !== undefined && row.input_hash?.toString('hex') !== each.hash;
  };
  const allFresh = known.size === 0 && several.size === 0;
  const touched = !allFresh && chunk.households.some((each) => isFresh(each) || differs(each));
  const prepared = touched ? await chunk.prepared() : [];
  const differing = new Set(chunk.households.filter(differs).map((each) => each.key));
  const updates = await planUpdates(
    tx,
    writing,
    prepared.flatMap((each) => (differing.has(each.key) ? { each, id: known.get(each.key)?.id ?? '' } : [])),
  );
  const updatesByKey = new Map(updates.map((update) => [update.each.key, update]));
  const ownIssues = Map.groupBy([...chunk.issues, ...shared], (each) => each.row);
  const households = chunk.households.map((each): PlannedHousehold => {
    const update = updatesByKey.get(each.key);
    const codes = each.rows.flatMap((row) => ownIssues.get(row) ?? []);
    const base = { ...each, id: known.get(each.key)?.id ?? each.id, changed: [], members: [], codes };
    if (several.has(each.key)) {
      const found = each.rows.map((row): RowIssue => ({ row, column: 'no_kk', code: 'KK_IN_TWO_HOUSEHOLDS' }));
      return { ...base, verdict: 'rejected', codes: [...codes, ...found] };
    }
    if (!update) return { ...base, verdict: isFresh(each) ? 'accepted' : 'unchanged' };
    const { verdict, changed, members } = update;
    return { ...base, verdict, changed, members, codes: [...codes, ...update.issues] };
  });
  const verdicts = new Map<number, Verdict>(chunk.rows.map((row) => [row, 'rejected']));
  for (const { rows, verdict } of households) for (const row of rows) verdicts.set(row, verdict);
  const planned = new Set(households.flatMap((each) => each.rows));
  return {
    verdicts,
    issues: [...chunk.issues.filter((each) => !planned.has(each.row)), ...households.flatMap((each) => each.codes)],
    households,
    bytesRead: chunk.bytesRead,
    payload: allFresh ? chunk.payload : null,
    fresh: prepared.filter(isFresh),
    updates,
  };
}
