import type { Tx } from '@slrt/database';
import { formatId } from '@slrt/domain';
import type { NumberOwner } from '../../identifier/index.ts';
import type { RowIssue } from '../layouts/layout.ts';
import { matchHouseholds, type Matches } from './match-households.ts';
import type { Payload } from './payload.ts';
import type { MemberChange } from './plan-members.ts';
import { isOneOf, planUpdates, type Elsewhere, type Update } from './plan-updates.ts';
import type { Prepared, Writing } from './prepare.ts';
import type { ReceivedChunk } from './prepared-chunks.ts';

/**
 * Result of a row. `contradicted`: a determination says otherwise, so the record stays as it is and the file's
 * values are kept beside it.
 */
export type Verdict = 'accepted' | 'updated' | 'unchanged' | 'rejected' | 'contradicted';

/** Result of a household of the file. */
export interface PlannedHousehold {
  /** Key in the file: the number, or the keyed hash of the first family card in hexadecimal. */
  readonly key: string;
  /** Uuid of the household in the registry, also of one that is yet to be inserted. */
  readonly id: string;
  /** Village that the file states. */
  readonly regionCode: string;
  readonly rows: readonly number[];
  /** Verdict of the household. Single rows may have another one, see `ChunkPlan.verdicts`. */
  readonly verdict: Verdict;
  readonly codes: readonly RowIssue[];
  /** Names of the household's fields that change. Empty for a new household. */
  readonly changed: readonly string[];
  /** Result of each member. Empty for a new household, whose members are all new. */
  readonly members: readonly MemberChange[];
}

/** Changes that a chunk would make. Made without writing anything; `applyChunk` writes them. */
export interface ChunkPlan {
  readonly verdicts: ReadonlyMap<number, Verdict>;
  /** Codes of all rows, those of rejected rows included. */
  readonly issues: readonly RowIssue[];
  readonly households: readonly PlannedHousehold[];
  readonly bytesRead: number;
  /** The encoded rows of all households when all are new, otherwise null. */
  readonly payload: Payload | null;
  /** Returns the new households. */
  readonly fresh: () => Promise<readonly Prepared[]>;
  readonly updates: readonly Update[];
  readonly elsewhere: Elsewhere;
  /** Uuids of households among which a key could not choose. */
  readonly ambiguous: readonly string[];
}

/**
 * Returns an issue for each row whose NIK also belongs to another household, in this chunk or in the registry. Nothing
 * is merged.
 */
function findSharedNumbers(chunk: ReceivedChunk, { known, owners, uses }: Matches): RowIssue[] {
  const households = new Map<string, Set<string>>();
  const add = (index: string, householdId: string) => {
    const set = households.get(index);
    if (set) set.add(householdId);
    else households.set(index, new Set([householdId]));
  };
  const ownId = (place: number) => known.get(chunk.households[place]?.key ?? '')?.id ?? `new-${place}`;
  for (const use of uses) add(use.index, ownId(use.place));
  for (const owner of owners) if (owner.left_reason === null) add(owner.index, owner.household_id);
  return uses
    .filter((use) => (households.get(use.index)?.size ?? 0) > 1)
    .map((use): RowIssue => ({ row: use.row, column: 'nik', code: 'NIK_IN_TWO_HOUSEHOLDS' }));
}

/** Returns the phonetic names of the owners of NIKs whose owners have all died, by index. */
function findDead(owners: readonly NumberOwner[]): Map<string, string[]> {
  const groups = [...Map.groupBy(owners, (owner) => owner.index)];
  return new Map(
    groups
      .filter(([, own]) => own.every((owner) => owner.left_reason !== null))
      .map(([index, own]) => [index, own.map((owner) => owner.name_block)]),
  );
}

/** Returns the rows of new households that list people who have died. */
function findGone(fresh: readonly Prepared[], dead: ReadonlyMap<string, readonly string[]>): Set<number> {
  const gone = fresh.flatMap(({ persons, identifiers, rows }) =>
    persons.flatMap((person, n) => {
      const nik = identifiers.find((row) => row.kind === 'NIK' && row.subjectId === person.id);
      return nik && isOneOf(dead.get(nik.index.toString('hex')), person.nameBlock) ? [rows[n] ?? 0] : [];
    }),
  );
  return new Set(gone);
}

/** Leaves people who have died out of a new household. Returns null if its head is among them. */
function withoutRows(each: Prepared, gone: ReadonlySet<number>): Prepared | null {
  const staying = each.rows.map((row) => !gone.has(row));
  const keep = <T>(items: readonly T[]) => items.filter((_, n) => staying[n]);
  const persons = keep(each.persons);
  if (persons.length === each.persons.length) return each;
  if (!persons.some((person) => person.relation === 'HEAD')) return null;
  const left = new Set(each.persons.filter((_, n) => !staying[n]).map((person) => person.id));
  return {
    ...each,
    record: { ...each.record, members: keep(each.record.members) },
    persons,
    identifiers: each.identifiers.filter((row) => !left.has(row.subjectId)),
    rows: keep(each.rows),
  };
}

/** Plans a chunk: finds its households in the registry and compares them. Reads only. */
export async function planChunk(tx: Tx, writing: Writing, chunk: ReceivedChunk): Promise<ChunkPlan> {
  let received: Promise<Prepared[]> | undefined;
  const prepared = () => (received ??= chunk.prepared());
  const matches = await matchHouseholds(tx, { writing, chunk, prepared });
  const { known, several, holders, owners } = matches;
  const dead = findDead(owners);
  const elsewhere = { holders, dead };
  const isFresh = (each: { readonly key: string }) => !known.has(each.key) && !several.has(each.key);
  const differing = new Set(
    chunk.households
      .filter(({ key, hash }) => {
        const row = known.get(key);
        if (!row) return false;
        // A newer file with the same content confirms the record.
        const isNewer = (row.survey_date ?? '') < writing.reading.surveyDate;
        return row.listing === 'REMOVED' || isNewer || row.input_hash?.toString('hex') !== hash;
      })
      .map((each) => each.key),
  );
  const gone = dead.size > 0 ? findGone((await prepared()).filter(isFresh), dead) : new Set<number>();
  const stated = (differing.size > 0 ? await prepared() : []).flatMap((each) => {
    const row = differing.has(each.key) ? known.get(each.key) : undefined;
    return row ? [{ each, id: row.id }] : [];
  });
  const updates = await planUpdates(tx, writing, stated, elsewhere);
  const freshOnes = async () => (await prepared()).filter(isFresh).flatMap((each) => withoutRows(each, gone) ?? []);
  const isAllFresh = known.size === 0 && several.size === 0 && gone.size === 0;
  const accepted = gone.size > 0 ? new Set((await freshOnes()).map((each) => each.key)) : null;
  const shared = findSharedNumbers(chunk, matches);
  return {
    ...assemble(writing, chunk, { matches, updates, shared, gone, accepted }),
    bytesRead: chunk.bytesRead,
    payload: isAllFresh ? chunk.payload : null,
    fresh: freshOnes,
    updates,
    elsewhere,
    ambiguous: [...several.values()].flat(),
  };
}

interface Decided {
  readonly matches: Matches;
  readonly updates: readonly Update[];
  readonly shared: readonly RowIssue[];
  /** Rows of new households that list people who have died. */
  readonly gone: ReadonlySet<number>;
  /** Keys of new households that are accepted. Null if all are. */
  readonly accepted: ReadonlySet<string> | null;
}

/** Assembles the verdicts and codes of a chunk. */
function assemble({ key: { district } }: Writing, chunk: ReceivedChunk, decided: Decided) {
  const { matches, updates, shared, gone, accepted } = decided;
  const { known, several } = matches;
  const updatesByKey = new Map(updates.map((update) => [update.each.key, update]));
  const ownIssues = Map.groupBy([...chunk.issues, ...shared], (each) => each.row);
  const households = chunk.households.map((each): PlannedHousehold => {
    const { key, rows, regionCode } = each;
    const codes = rows.flatMap((row) => ownIssues.get(row) ?? []);
    const base = { key, rows, regionCode, id: known.get(key)?.id ?? each.id, changed: [], members: [] };
    const update = updatesByKey.get(key);
    if (update) {
      const { verdict, changed, members, issues } = update;
      return { ...base, verdict, changed, members, codes: [...codes, ...issues] };
    }
    const found = several.get(key);
    if (found) {
      const candidates = found.map((uuid) => formatId('household', { district, uuid }));
      const issues = rows.map((row): RowIssue => ({ row, column: 'no_kk', code: 'KK_IN_TWO_HOUSEHOLDS', candidates }));
      return { ...base, verdict: 'rejected', codes: [...codes, ...issues] };
    }
    if (known.has(key)) return { ...base, verdict: 'unchanged', codes };
    const left = rows.filter((row) => gone.has(row));
    const verdict = accepted && !accepted.has(key) ? 'contradicted' : 'accepted';
    return {
      ...base,
      verdict,
      codes: [...codes, ...left.map((row): RowIssue => ({ row, column: 'nama', code: 'MEMBER_LEFT' }))],
    };
  });
  const verdicts = new Map<number, Verdict>(chunk.rows.map((row): [number, Verdict] => [row, 'rejected']));
  for (const { rows, verdict, members } of households) {
    for (const row of rows) verdicts.set(row, gone.has(row) ? 'contradicted' : verdict);
    for (const { row, change } of members)
      if (row !== null && change === 'CONTRADICTED') verdicts.set(row, 'contradicted');
  }
  const planned = new Set(households.flatMap((each) => each.rows));
  return {
    verdicts,
    issues: [...chunk.issues.filter((each) => !planned.has(each.row)), ...households.flatMap((each) => each.codes)],
    households,
  };
}
