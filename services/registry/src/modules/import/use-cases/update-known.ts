import type { Tx } from '@slrt/database';
import { uuidv7 } from 'uuidv7';
import {
  findHouseholds,
  findMembers,
  findParticipation,
  insertNameKeys,
  insertPersons,
  insertRevision,
  profileOf,
  replaceFacts,
  updatePersonFacts,
  type HouseholdProfile,
  type HouseholdRow,
  type NewPerson,
  type PersonRow,
  type ProfiledMember,
} from '../../household/index.ts';
import { findIdentifiers, insertIdentifiers } from '../../identifier/index.ts';
import type { FileMember, FileRecord, RowIssue } from '../layouts/bdt-2015.ts';
import { recordOf } from '../layouts/record-of.ts';
import { contentHash, personOf, type Prepared, type Reading } from './prepare.ts';

interface Updating {
  readonly district: string;
  readonly reading: Reading;
  /** Uuid of each household by its BDT id. */
  readonly ids: ReadonlyMap<string, string>;
  readonly issues: RowIssue[];
}

/** Same NIK, or else same place in the list and same name, or else same name and sex. */
function matchMembers(before: FileRecord, after: FileRecord, rows: readonly PersonRow[]) {
  const free = new Set(before.members.map((_, n) => n));
  const take = (fits: (member: FileMember) => boolean): PersonRow | null => {
    for (const n of free) {
      if (!fits(before.members[n] as FileMember)) continue;
      free.delete(n);
      return rows[n] ?? null;
    }
    return null;
  };
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const matched = after.members.map((member) => (member.nik ? take((known) => known.nik === member.nik) : null));
  after.members.forEach((member, n) => {
    matched[n] ??= take((known) => known.order === member.order && same(known.name, member.name));
  });
  after.members.forEach((member, n) => {
    matched[n] ??= take((known) => known.sex === member.sex && same(known.name, member.name));
  });
  return { matched, missing: free.size };
}

/**
 * A later file that says other things: facts change with a new version, what was before is kept; members are found again
 * by NIK or name, new ones added, and nobody is taken out because a file lacks them.
 */
export async function updateKnown(
  tx: Tx,
  updating: Updating,
  differing: readonly Prepared[],
): Promise<{ changed: Prepared[]; profiles: HouseholdProfile[] }> {
  if (differing.length === 0) return { changed: [], profiles: [] };
  const { district, reading, ids } = updating;
  const keys = differing.map((each) => ({ district, uuid: ids.get(each.record.bdtId) ?? '' }));
  const [households, members, participation] = await Promise.all([
    findHouseholds(tx, keys),
    findMembers(tx, keys),
    findParticipation(tx, keys),
  ]);
  const numbers = await findIdentifiers(
    tx,
    'NIK',
    members.map((member) => member.id),
  );
  const nik = new Map(numbers.map((row) => [row.subject_id, reading.deps.vault.open(row.cipher, row.key_id)]));
  const changed: Prepared[] = [];
  const profiles: HouseholdProfile[] = [];
  for (const each of differing) {
    const id = ids.get(each.record.bdtId) ?? '';
    const household = households.find((row) => row.id === id);
    if (!household) continue;
    const own = members.filter((member) => member.household_id === id);
    const before = recordOf(
      { ...household, bdt_id: each.record.bdtId },
      own,
      (personId) => nik.get(personId) ?? null,
      reading.surveyDate,
    );
    if (contentHash(before, household.region_code).equals(each.household.inputHash ?? Buffer.alloc(0))) continue;
    const { matched, missing } = matchMembers(before, each.record, own);
    if (missing > 0) updating.issues.push({ row: each.rows[0] ?? 0, column: 'nama', code: 'MEMBER_NOT_IN_FILE' });
    await insertRevision(tx, household, {
      reason: 'IMPORT',
      changed: ['stated', 'housing', 'assets', 'programmes', 'decile', 'members'],
      key: null,
      inputHash: null,
    });
    const after = await replaceFacts(tx, household, each.household);
    const persons = await writeMembers(tx, updating, { each, household, matched });
    changed.push(each);
    const receiving = participation.filter((row) => row.household_id === id).map((row) => row.programme_code);
    profiles.push(profileOf(after, persons, [...new Set([...receiving, ...each.programmes])].sort()));
  }
  return { changed, profiles };
}

async function writeMembers(
  tx: Tx,
  { district, reading }: Updating,
  { each, household, matched }: { each: Prepared; household: HouseholdRow; matched: readonly (PersonRow | null)[] },
): Promise<ProfiledMember[]> {
  const seeds = each.record.members.map((member, n) => {
    const id = matched[n]?.id ?? uuidv7();
    return {
      known: matched[n] ?? null,
      ...personOf(reading, member, { id, householdId: household.id, regionCode: household.region_code }),
    };
  });
  const added = seeds.filter((seed) => !seed.known);
  const kept = seeds.filter((seed) => seed.known);
  const merged = kept.map(({ known, person }): NewPerson => ({
    ...person,
    birthDate: person.birthDate ?? known?.birth_date ?? null,
    health: { ...person.health, ...(known?.health.pregnantUntil ? { pregnantUntil: known.health.pregnantUntil } : {}) },
  }));
  await insertPersons(
    tx,
    district,
    added.map((seed) => seed.person),
  );
  await updatePersonFacts(tx, district, merged);
  insertNameKeys(tx, district, merged);
  const numbered = await findIdentifiers(
    tx,
    'NIK',
    merged.map((person) => person.id),
  );
  const masked = new Map(numbered.map((row) => [row.subject_id, reading.deps.vault.open(row.cipher, row.key_id)]));
  const fresh = seeds.flatMap(({ identifier, known }, n) =>
    identifier && (!known || masked.get(known.id) !== each.record.members[n]?.nik) ? [identifier] : [],
  );
  await insertIdentifiers(tx, district, fresh);
  tx.send(
    `insert into participation (district_code, household_id, programme_code, since, source)
     select $1, $2, p, $4, 'BDT_2015' from unnest($3::text[]) as p
     on conflict (district_code, household_id, programme_code) where until is null do nothing`,
    [district, household.id, each.programmes, reading.surveyDate],
  );
  return [...merged, ...added.map((seed) => seed.person)].map((person) => ({
    ...person,
    birth_date: person.birthDate,
    birth_year_from: person.birthYearFrom,
    birth_year_until: person.birthYearUntil,
  }));
}
