import type { Tx } from '@slrt/database';
import { parseNik, systemScope, type EntityKey } from '@slrt/domain';
import { listRestricted } from '@slrt/retention';
import { findNumbered } from '../../identifier/index.ts';
import {
  findHouseholds,
  findPersons,
  searchPersons,
  type PersonRow,
  type RegistryDeps,
} from '../../household/index.ts';
import { matchRecipient, type SubmittedRecipient, type CandidatePerson } from '../match-recipient.ts';
import { countList, insertRecipients, type ListRow, type NewRecipient } from '../recipient.repository.ts';

const maxNamesakes = 20;

/**
 * Reads the villages of people. Returns a function that gives those of them who live in a household now, with its village, and whose
 * data may be used.
 */
async function readCandidates(
  tx: Tx,
  people: readonly PersonRow[],
): Promise<(people: readonly PersonRow[]) => CandidatePerson[]> {
  const keys = new Map(people.map((person) => [person.household_id, person.district_code]));
  const households = await findHouseholds(
    tx,
    Array.from(keys, ([uuid, district]) => ({ district, uuid })),
  );
  const restricted = new Set((await listRestricted(tx)).map((row) => row.household_id));
  const villages = new Map(households.map((household) => [household.id, household.region_code]));
  return (some) =>
    some
      .filter((person) => person.left_on === null && !restricted.has(person.household_id))
      .map((person) => ({ ...person, region_code: villages.get(person.household_id) ?? '' }));
}
/** Number of rows per transaction. */
export const chunkRows = 200;

/**
 * Reads the people with the valid NIKs of `rows` who live in a household now. Returns a function that finds those with
 * a given NIK.
 */
async function readOwners(
  tx: Tx,
  deps: RegistryDeps,
  { district, rows }: { district: string; rows: readonly SubmittedRecipient[] },
): Promise<(nik: SubmittedRecipient['nik']) => PersonRow[]> {
  const nikOf = new Map<string, string>();
  for (const { nik } of rows) {
    const parsed = nik ? parseNik(nik, deps.identifierRules()) : null;
    if (!nik || !parsed || typeof parsed === 'string') continue;
    for (const index of deps.vault.indexes('NIK', nik)) nikOf.set(index.toString('hex'), nik);
  }
  const owners = await findNumbered(
    tx,
    district,
    [...nikOf.keys()].map((hex) => Buffer.from(hex, 'hex')),
  );
  const known = await findPersons(
    tx,
    owners.map((owner) => ({ district, uuid: owner.person_id })),
  );
  const living = new Map(known.filter((person) => person.left_on === null).map((person) => [person.id, person]));
  return (nik) =>
    owners.flatMap((owner) => (nikOf.get(owner.index) === nik ? (living.get(owner.person_id) ?? []) : []));
}

const findNamesakes = (tx: Tx, district: string, { name, birthDate }: SubmittedRecipient): Promise<PersonRow[]> =>
  searchPersons(
    tx,
    { name, birthYear: birthDate ? Number(birthDate.slice(0, 4)) : null, regionCode: district },
    { after: null, limit: maxNamesakes },
  );

/**
 * Matches rows of an agency's list by NIK, otherwise by name, date of birth and area. Rows without a certain match wait
 * on the work list. Runs with the rights of the registry, because the agency learns only the counts.
 */
export async function matchRows(
  deps: RegistryDeps,
  list: ListRow,
  rows: readonly (SubmittedRecipient & { rowNumber: number })[],
): Promise<void> {
  const { district_code: district } = list;
  const listKey: EntityKey = { district, uuid: list.id };
  await deps.database.withTransaction(systemScope('recipients', district), async (tx) => {
    const findByNumber = await readOwners(tx, deps, { district, rows });
    const numbered = rows.map((row) => findByNumber(row.nik));
    const isNamed = (n: number) => numbered[n]?.length === 0 && rows[n]?.name !== '';
    const named = await Promise.all(
      rows.map((row, n) => (isNamed(n) ? findNamesakes(tx, district, row) : Promise.resolve([]))),
    );
    const toCandidates = await readCandidates(tx, [...numbered, ...named].flat());
    const found = rows.map((row, n): NewRecipient => {
      const match = matchRecipient(row, toCandidates(numbered[n] ?? []), toCandidates(named[n] ?? []));
      const sealed = deps.vault.sealText(JSON.stringify([row.nik, row.name, row.birthDate, row.regionCode]));
      return {
        row_number: row.rowNumber,
        state: match.state,
        reason: match.reason,
        score: match.score,
        given: sealed.cipher.toString('hex'),
        key_id: sealed.keyId,
        person_id: match.person?.id ?? null,
        household_id: match.person?.household_id ?? null,
      };
    });
    insertRecipients(tx, listKey, found);
    countList(tx, listKey, false);
  });
}
