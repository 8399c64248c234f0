import type { Tx } from '@slrt/database';
import { formatId, type EntityKey } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import {
  findByBdtId,
  insertHouseholds,
  insertPersons,
  profileOf,
  recordProfiles,
  type HouseholdProfile,
} from '../../household/index.ts';
import { findOwners, insertIdentifiers } from '../../identifier/index.ts';
import { addProgress, insertIssues, type Progress } from '../import.repository.ts';
import type { RowIssue } from '../layouts/bdt-2015.ts';
import type { Prepared, Reading } from './prepare.ts';
import { updateKnown } from './update-known.ts';

export interface Chunk {
  readonly key: EntityKey;
  readonly reading: Reading;
  readonly prepared: readonly Prepared[];
  /** Rows of the chunk, taken or not. */
  readonly rows: readonly number[];
  /** What was wrong when the rows were read. */
  readonly issues: readonly RowIssue[];
  /** Bytes of the file read so far, for the progress bar. */
  readonly bytesRead: number;
}
export type Verdict = 'accepted' | 'updated' | 'unchanged' | 'rejected';
export interface ChunkResult {
  readonly verdicts: ReadonlyMap<number, Verdict>;
  readonly issues: readonly RowIssue[];
}

/** Profile of a household that was just written, without reading it back. */
function profile(district: string, each: Prepared): HouseholdProfile {
  const { household, persons } = each;
  return profileOf(
    { ...household, district_code: district, region_code: household.regionCode, version: 1 },
    persons.map((person) => ({
      ...person,
      birth_date: person.birthDate,
      birth_year_from: person.birthYearFrom,
      birth_year_until: person.birthYearUntil,
    })),
    each.programmes,
  );
}

/** Rows whose NIK stands at another household, in this chunk or in the registry. Each such household is told, none is merged. */
function sharedNumbers(
  prepared: readonly Prepared[],
  known: ReadonlyMap<string, string>,
  owners: readonly { index: string; household_id: string }[],
): RowIssue[] {
  const uses = prepared.flatMap((each) => {
    const householdId = known.get(each.record.bdtId) ?? each.household.id;
    const rowOf = new Map(each.persons.map((person, n) => [person.id, each.rows[n] ?? 0]));
    return each.identifiers.map(({ index, subjectId }) => ({
      index: index.toString('hex'),
      householdId,
      row: rowOf.get(subjectId) ?? 0,
    }));
  });
  const households = new Map<string, Set<string>>();
  const add = (index: string, householdId: string) =>
    households.set(index, (households.get(index) ?? new Set()).add(householdId));
  for (const use of uses) add(use.index, use.householdId);
  for (const owner of owners) add(owner.index, owner.household_id);
  return uses
    .filter((use) => (households.get(use.index)?.size ?? 0) > 1)
    .map((use) => ({ row: use.row, column: 'nik', code: 'NIK_IN_TWO_HOUSEHOLDS' }));
}

/** Writes a chunk of households with everything that follows from them, and its counts, in the caller's transaction. */
export async function writeChunk(tx: Tx, chunk: Chunk): Promise<ChunkResult> {
  const { key, reading, prepared } = chunk;
  const { district } = key;

  const issues = [...chunk.issues];
  const [rows, owners] = await Promise.all([
    findByBdtId(
      tx,
      district,
      prepared.map((each) => each.record.bdtId),
    ),
    findOwners(
      tx,
      district,
      prepared.flatMap((each) => each.identifiers.map((identifier) => identifier.index)),
    ),
  ]);
  const known = new Map(rows.map((row) => [row.bdt_id, row]));
  const ids = new Map([...known].map(([bdtId, row]) => [bdtId, row.id]));
  const fresh = prepared.filter((each) => !known.has(each.record.bdtId));
  const differing = prepared.filter((each) => {
    const hash = known.get(each.record.bdtId)?.input_hash;
    return known.has(each.record.bdtId) && !hash?.equals(each.household.inputHash ?? Buffer.alloc(0));
  });
  issues.push(...sharedNumbers(prepared, ids, owners));
  const inserting = insertFresh(tx, chunk, fresh); // the database works while the profiles are made and sealed
  const updated = await updateKnown(tx, { district, reading, ids, issues }, differing);

  const importId = formatId('registryImport', key);
  const profiles = [...fresh.map((each) => profile(district, each)), ...updated.profiles];
  const profileBatches = recordProfiles(tx, { key: reading.deps.profileKey, district, importId }, profiles);
  const verdicts = new Map<number, Verdict>();
  for (const row of chunk.rows) verdicts.set(row, 'rejected');
  for (const each of prepared) for (const row of each.rows) verdicts.set(row, 'unchanged');
  for (const each of fresh) for (const row of each.rows) verdicts.set(row, 'accepted');
  for (const each of updated.changed) for (const row of each.rows) verdicts.set(row, 'updated');
  insertIssues(tx, key, issues);
  addProgress(tx, key, progressOf(verdicts, fresh.length, profileBatches), chunk.bytesRead);
  await inserting;
  return { verdicts, issues };
}

function progressOf(verdicts: ReadonlyMap<number, Verdict>, households: number, profileBatches: number): Progress {
  const counts = { accepted: 0, updated: 0, unchanged: 0, rejected: 0 };
  for (const verdict of verdicts.values()) counts[verdict] += 1;
  return { ...counts, households, rows: verdicts.size, profileBatches };
}

async function insertFresh(tx: Tx, { key, reading }: Chunk, fresh: readonly Prepared[]): Promise<void> {
  if (fresh.length === 0) return;
  const { district } = key;
  await Promise.all([
    insertHouseholds(
      tx,
      district,
      fresh.map((each) => each.household),
    ),
    insertPersons(
      tx,
      district,
      fresh.flatMap((each) => each.persons),
    ),
    insertIdentifiers(
      tx,
      district,
      fresh.flatMap((each) => each.identifiers),
    ),
  ]);
  const participation = fresh.flatMap((each) => each.programmes.map((code) => ({ id: each.household.id, code })));
  tx.send(
    `insert into participation (district_code, household_id, programme_code, since, source)
     select $1, h, p, $4, 'BDT_2015' from unnest($2::uuid[], $3::text[]) as x(h, p) on conflict do nothing`,
    [district, participation.map((row) => row.id), participation.map((row) => row.code), reading.surveyDate],
  );
  const importId = formatId('registryImport', key);
  recordEvent(tx, registryEvents.importHouseholdsRegistered, importId, {
    district,
    version: 1,
    actorId: tx.scope.actorId,
    actorRole: tx.scope.role,
    importId,
    households: fresh.map(({ household }) => ({
      householdId: formatId('household', { district, uuid: household.id }),
      regionCode: household.regionCode,
    })),
  });
}
