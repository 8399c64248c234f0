import type { Tx } from '@slrt/database';
import { findNeverListed } from '../../change-request/index.ts';
import { compareNameBlocks } from '../../duplicate/index.ts';
import { findByBdtId, findHouseholds, findMembers, type HouseholdRow } from '../../household/index.ts';
import {
  findNumberedHouseholds,
  findOwners,
  listNumbers,
  type KnownNumber,
  type NumberOwner,
} from '../../identifier/index.ts';
import { matchMembers } from './match-members.ts';
import type { Prepared, Writing } from './prepare.ts';
import { listNumberUses, type ChunkHousehold, type NumberUse, type PreparedChunk } from './prepared-chunks.ts';

/** A household of the registry that a household of the file may be. */
interface Found {
  readonly id: string;
  readonly input_hash: Buffer | null;
  readonly listing: string;
  readonly survey_date: string | null;
}
export interface Matches extends Numbered {
  /** The known household of each key. It may be removed from the list. */
  readonly known: ReadonlyMap<string, Found>;
  /** Uuids of several households that a key leads to. */
  readonly several: ReadonlyMap<string, readonly string[]>;
  /** Uuids of the households that have each card now, by its index in hexadecimal. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
}
interface Numbered {
  /** People with a NIK of the chunk. */
  readonly owners: readonly NumberOwner[];
  /** The NIKs of the chunk. Empty if no other chunk has one of them. */
  readonly uses: readonly NumberUse[];
}
interface Matching {
  readonly writing: Writing;
  readonly chunk: PreparedChunk;
  readonly prepared: () => Promise<readonly Prepared[]>;
}

/** Households by each way to find them, best first. */
type Ways = Record<'byId' | 'byCard' | 'byPast', Found[]>;

const listed = (rows: readonly Found[]): Found[] => [
  ...new Map(rows.filter((row) => row.listing !== 'REMOVED').map((row) => [row.id, row])).values(),
];

/** Finds the households of a chunk by number, card or DTSEN id, past cards and ids included. */
async function findWays(tx: Tx, { key, reading }: Writing, households: readonly ChunkHousehold[]) {
  const ways = new Map(households.map((each): [string, Ways] => [each.key, { byId: [], byCard: [], byPast: [] }]));
  const holders = new Map<string, string[]>();
  if (reading.layout.foundBy === 'NUMBER') {
    const rows = await findByBdtId(
      tx,
      key.district,
      households.map((each) => each.key),
    );
    for (const row of rows) ways.get(row.key)?.byId.push(row);
    return { ways, holders };
  }
  const indexes = households.flatMap((each) => [...each.ids, ...each.cards]);
  const rows = await findNumberedHouseholds(
    tx,
    key.district,
    indexes.map((each) => Buffer.from(each, 'hex')),
  );
  const byIndex = Map.groupBy(rows, (row) => row.index);
  for (const [index, found] of byIndex)
    holders.set(
      index,
      listed(found.filter((row) => row.current)).map((row) => row.id),
    );
  for (const each of households) {
    const own = ways.get(each.key);
    for (const index of each.ids)
      for (const row of byIndex.get(index) ?? []) own?.[row.current ? 'byId' : 'byPast'].push(row);
    for (const index of each.cards)
      for (const row of byIndex.get(index) ?? []) own?.[row.current ? 'byCard' : 'byPast'].push(row);
  }
  return { ways, holders };
}

/** Returns the households that have at least half of the NIKs of a household of the file. */
function findCandidates({ chunk }: Matching, { owners, uses }: Numbered, wanted: ReadonlySet<string>) {
  const ownersByIndex = Map.groupBy(
    owners.filter((owner) => owner.left_reason === null),
    (owner) => owner.index,
  );
  return [...Map.groupBy(uses, (use) => use.place)].flatMap(([place, numbers]) => {
    const key = chunk.households[place]?.key ?? '';
    if (!wanted.has(key)) return [];
    const found = numbers.flatMap((use) => ownersByIndex.get(use.index) ?? []);
    const groups = Map.groupBy(found, (owner) => owner.household_id);
    return [...groups].flatMap(([householdId, members]) =>
      members.length * 2 >= numbers.length ? [{ key, householdId, members }] : [],
    );
  });
}
type Candidate = ReturnType<typeof findCandidates>[number];

/** True unless the names of people with the same NIK are entirely different. */
function namesFit({ members }: Candidate, each: Prepared): boolean {
  const names = new Map(each.persons.map((person) => [person.id, person.nameBlock]));
  const blocks = new Map(each.identifiers.map((row) => [row.index.toString('hex'), names.get(row.subjectId)]));
  const fitting = members.filter(
    (owner) => compareNameBlocks(blocks.get(owner.index) ?? '', owner.name_block) !== 'DIFFERENT',
  );
  return fitting.length * 2 > members.length;
}

/** True if both have a number of the same kind and the numbers differ: then they are two households. */
function numbersDiffer(each: Prepared, row: HouseholdRow, numbers: readonly KnownNumber[]): boolean {
  if (each.record.bdtId && row.bdt_id && each.record.bdtId !== row.bdt_id) return true;
  const own = each.identifiers.find((number) => number.kind === 'DTSEN')?.index.toString('hex');
  const known = numbers.filter((number) => number.kind === 'DTSEN' && number.valid_until === null);
  return own !== undefined && known.length > 0 && !known.some((number) => number.hex === own);
}

/**
 * Finds households by their members: at least half of the file's NIKs belong to a household, with fitting names, and
 * more than half of the members of both are the same people. Two lists of one day that state different cards mean two
 * households.
 */
async function matchByMembers(
  tx: Tx,
  matching: Matching,
  numbered: Numbered,
  wanted: ReadonlySet<string>,
): Promise<Map<string, Found>> {
  const candidates = wanted.size === 0 ? [] : findCandidates(matching, numbered, wanted);
  if (candidates.length === 0) return new Map();
  const {
    reading,
    key: { district },
  } = matching.writing;
  const ids = [...new Set(candidates.map((each) => each.householdId))];
  const keys = ids.map((uuid) => ({ district, uuid }));
  const [households, members, numbers, prepared] = await Promise.all([
    findHouseholds(tx, keys),
    findMembers(tx, keys),
    listNumbers(tx, ids),
    matching.prepared(),
  ]);
  const [rows, byKey] = [
    new Map(households.map((row) => [row.id, row])),
    new Map(prepared.map((each) => [each.key, each])),
  ];
  const niks = new Map(
    [...Map.groupBy(numbered.owners, (owner) => owner.person_id)].map(([id, own]) => [
      id,
      new Set(own.map((owner) => owner.index)),
    ]),
  );
  const isSame = (candidate: Candidate): boolean => {
    const [row, each] = [rows.get(candidate.householdId), byKey.get(candidate.key)];
    if (!row || !each || row.listing === 'REMOVED' || row.survey_date === reading.surveyDate) return false;
    const own = members.filter((person) => person.household_id === row.id);
    const same = matchMembers(each, { own, formers: [], niks }).filter(({ person }) => person !== null).length;
    if (same * 2 <= own.length || same * 2 <= each.persons.length || !namesFit(candidate, each)) return false;
    return !numbersDiffer(
      each,
      row,
      numbers.filter((number) => number.subject_id === row.id),
    );
  };
  return new Map(
    candidates.filter(isSame).flatMap(({ key, householdId }) => {
      const row = rows.get(householdId);
      return row ? [[key, row] as const] : [];
    }),
  );
}

/**
 * Finds the known households of a chunk: by number or DTSEN id, then by family card, then by the majority of their
 * members, then by a past card. A household that was removed from the list is found only if no other is.
 */
export async function matchHouseholds(tx: Tx, matching: Matching): Promise<Matches> {
  const { writing, chunk } = matching;
  const [{ ways, holders }, owners] = await Promise.all([
    findWays(tx, writing, chunk.households),
    findOwners(tx, writing.key.district, chunk.numbers.indexes),
  ]);
  const numbered = { owners, uses: owners.length > 0 || chunk.numbers.isRepeated ? listNumberUses(chunk.numbers) : [] };
  const known = new Map<string, Found>();
  const several = new Map<string, readonly string[]>();
  for (const [key, { byId, byCard }] of ways) {
    const best = [byId, byCard].map(listed).find((rows) => rows.length > 0) ?? [];
    if (best.length === 1 && best[0]) known.set(key, best[0]);
    if (best.length > 1)
      several.set(
        key,
        best.map((row) => row.id),
      );
  }
  const taken = new Set([...known.values()].map((row) => row.id));
  const open = new Set([...ways.keys()].filter((key) => !known.has(key)));
  for (const [key, row] of await matchByMembers(tx, matching, numbered, open)) {
    const candidates = several.get(key);
    if (taken.has(row.id) || (candidates && !candidates.includes(row.id))) continue;
    known.set(key, row);
    several.delete(key);
  }
  const removed = new Map<string, Found>();
  for (const [key, { byId, byCard, byPast }] of ways) {
    if (known.has(key) || several.has(key)) continue;
    const [past] = listed(byPast);
    const gone = byId[0] ?? byCard[0];
    if (past) known.set(key, past);
    else if (gone) removed.set(key, gone);
  }
  if (removed.size > 0) {
    const ids = [...removed.values()].map((row) => row.id);
    const never = await findNeverListed(tx, writing.key.district, ids);
    for (const [key, row] of removed) if (!never.has(row.id)) known.set(key, row);
  }
  return { known, several, holders, ...numbered };
}
