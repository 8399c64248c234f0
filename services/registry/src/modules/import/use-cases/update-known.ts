import type { Tx } from '@slrt/database';
import type { Profile } from '@slrt/rules';
import { uuidv7 } from 'uuidv7';
import {
  addParticipation,
  findHouseholds,
  findMembers,
  findParticipation,
  insertNameKeys,
  insertPersons,
  insertRevision,
  saveSourceValues,
  refreshQuality,
  replaceFacts,
  updatePersonFacts,
  type HouseholdRow,
  type ParticipationRow,
  type PersonRow,
  type SourceValue,
} from '../../household/index.ts';
import { findIdentifiers, insertIdentifiers } from '../../identifier/index.ts';
import {
  nameKeyColumns,
  profileOf,
  type NewHousehold,
  type NewPerson,
  type ProfiledMember,
  type ProfiledParticipation,
} from '../../record/index.ts';
import { insertRanks } from '../import.repository.ts';
import type { FileMember, FileRecord, RowIssue } from '../layouts/layout.ts';
import { recordOf } from '../layouts/record-of.ts';
import { contentHash, createPerson, type Prepared, type Reading } from './prepare.ts';

interface Updating {
  readonly district: string;
  readonly reading: Reading;
  /** Uuid of each household by its key. */
  readonly ids: ReadonlyMap<string, string>;
  readonly issues: RowIssue[];
}

/** Matches members by NIK, then by position and name, then by name and sex. */
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

/** Returns the values in which the file and the record differ, each with its source and date. */
function listDifferences(
  { reading }: Updating,
  { household, own, each }: { household: HouseholdRow; own: readonly PersonRow[]; each: Prepared },
  matched: readonly (PersonRow | null)[],
): SourceValue[] {
  const values: SourceValue[] = [];
  type Stated = string | number | null;
  const compare = (subjectId: string, field: string, [known, stated]: [Stated, Stated]) => {
    if (stated === null || known === stated) return;
    const row = { householdId: household.id, subjectId, field };
    if (known !== null)
      values.push({
        ...row,
        source: household.source,
        asOf: household.survey_date ?? reading.surveyDate,
        value: String(known),
      });
    values.push({ ...row, source: reading.layout.source, asOf: reading.surveyDate, value: String(stated) });
  };
  compare(household.id, 'address', [household.address, each.record.address]);
  compare(household.id, 'decile', [household.decile, each.record.decile]);
  each.record.members.forEach((member, n) => {
    const known = matched[n] && own.find((row) => row.id === matched[n]?.id);
    if (!known) return;
    compare(known.id, 'name', [known.name, member.name]);
    compare(known.id, 'sex', [known.sex, member.sex]);
    compare(known.id, 'birthDate', [known.birth_date, member.birthDate]);
  });
  return values;
}

/** Fills groups of facts that the layout lacks from the registry. */
function withKnownFacts(household: HouseholdRow, each: Prepared): NewHousehold {
  const { facts } = each.record;
  return {
    ...each.household,
    address: each.household.address ?? household.address,
    stated: facts['stated'] ?? household.stated,
    housing: facts['housing'] ?? household.housing,
    assets: facts['assets'] ?? household.assets,
    programmes: facts['programmes'] ?? household.programmes,
    familyPlanning: facts['familyPlanning'] ?? household.family_planning,
  };
}

/** Reads the known state of the households in `differing`, with the NIK of each member by id. */
async function readKnown(tx: Tx, { district, reading, ids }: Updating, differing: readonly Prepared[]) {
  const keys = differing.map((each) => ({ district, uuid: ids.get(each.key) ?? '' }));
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
  const nik = new Map(numbers.map((row) => [row.subject_id, reading.vault.open(row.cipher, row.key_id)]));
  return { households, members, participation, nik };
}

/**
 * Updates households for which a later file states other facts. The previous state is kept as a revision. Members are
 * matched by NIK or name, new members are added, and members missing from the file stay. A file older than the last
 * survey or visit changes nothing; its values are stored beside the record.
 */
export async function updateKnown(
  tx: Tx,
  updating: Updating,
  differing: readonly Prepared[],
): Promise<{ changed: Prepared[]; profiles: Profile[] }> {
  if (differing.length === 0) return { changed: [], profiles: [] };
  const { district, reading, ids } = updating;
  const { households, members, participation, nik } = await readKnown(tx, updating, differing);
  const changed: Prepared[] = [];
  const profiles: Profile[] = [];
  for (const each of differing) {
    const id = ids.get(each.key) ?? '';
    const household = households.find((row) => row.id === id);
    if (!household) continue;
    const own = members.filter((member) => member.household_id === id);
    const before = recordOf(household, own, (personId) => nik.get(personId) ?? null, reading.surveyDate);
    const sameFacts = contentHash(before, household.region_code).equals(each.household.inputHash ?? Buffer.alloc(0));
    if (reading.layout.name === 'bdt-2015' && sameFacts) continue;
    const { matched, missing } = matchMembers(before, each.record, own);
    saveSourceValues(tx, district, listDifferences(updating, { household, own, each }, matched));
    if (each.rank)
      insertRanks(tx, district, JSON.stringify([{ householdId: id, source: reading.layout.source, ...each.rank }]));
    if (household.verified_on !== null && household.verified_on > reading.surveyDate) {
      updating.issues.push({ row: each.rows[0] ?? 0, column: '', code: 'OLDER_THAN_RECORD' });
      continue;
    }
    if (missing > 0) updating.issues.push({ row: each.rows[0] ?? 0, column: 'nama', code: 'MEMBER_NOT_IN_FILE' });
    insertRevision(tx, household, {
      reason: 'IMPORT',
      members: own,
      changed: ['stated', 'housing', 'assets', 'programmes', 'decile', 'members'],
    });
    const after = await replaceFacts(tx, household, withKnownFacts(household, each));
    const persons = await writeMembers(tx, updating, { each, household, matched });
    changed.push(each);
    profiles.push(
      profileOf(after, persons, {
        verifiedOn: reading.surveyDate,
        participation: addProgrammes(
          participation.filter((row) => row.household_id === id),
          each.programmes,
          { since: reading.surveyDate, source: reading.layout.source },
        ),
      }),
    );
  }
  await refreshQuality(
    tx,
    { vault: reading.vault, identifierRules: () => reading.rules },
    changed.map((each) => ({ district, uuid: ids.get(each.key) ?? '' })),
  );
  return { changed, profiles };
}

/** Keeps known facts of a person that the layout does not contain. */
function mergeKnownFacts(person: NewPerson, known: PersonRow | null, facts: FileMember['facts']): NewPerson {
  if (!known) return person;
  const pregnantUntil = known.health.pregnantUntil;
  return {
    ...person,
    birthDate: person.birthDate ?? known.birth_date,
    birthYearFrom: person.birthYearFrom ?? known.birth_year_from,
    birthYearUntil: person.birthYearUntil ?? known.birth_year_until,
    civil: facts['civil'] ? person.civil : known.civil,
    schooling: facts['schooling'] ? person.schooling : known.schooling,
    employment: facts['employment'] ? person.employment : known.employment,
    health: facts['health'] ? { ...person.health, ...(pregnantUntil ? { pregnantUntil } : {}) } : known.health,
  };
}

/** Returns the known participation and the programmes that the file adds. */
function addProgrammes(
  known: readonly ParticipationRow[],
  programmes: readonly string[],
  file: { since: string; source: string },
): ProfiledParticipation[] {
  const before = known.map((row) => ({ programme: row.programme_code, since: row.since, source: row.source }));
  const added = programmes.filter((programme) => !before.some((each) => each.programme === programme));
  return [...before, ...added.map((programme) => ({ programme, ...file }))].sort((a, b) =>
    a.programme < b.programme ? -1 : 1,
  );
}

async function writeMembers(
  tx: Tx,
  { district, reading }: Updating,
  { each, household, matched }: { each: Prepared; household: HouseholdRow; matched: readonly (PersonRow | null)[] },
): Promise<ProfiledMember[]> {
  const seeds = each.record.members.map((member, n) => {
    const known = matched[n] ?? null;
    const made = createPerson(reading, member, {
      id: known?.id ?? uuidv7(),
      householdId: household.id,
      regionCode: household.region_code,
    });
    return {
      known,
      identifier: made.identifier,
      person: mergeKnownFacts(made.person, known, member.facts),
      nik: member.nik,
    };
  });
  const added = seeds.filter((seed) => !seed.known).map((seed) => seed.person);
  const kept = seeds.filter((seed) => seed.known).map((seed) => seed.person);
  insertPersons(tx, district, added);
  await updatePersonFacts(tx, district, kept);
  insertNameKeys(tx, district, nameKeyColumns(kept));
  const numbered = await findIdentifiers(tx, 'NIK', [...kept.map((person) => person.id), household.id]);
  const digits = new Map(numbered.map((row) => [row.subject_id, reading.vault.open(row.cipher, row.key_id)]));
  const cards = await findIdentifiers(tx, 'KK', [household.id]);
  const knownCards = new Set(cards.map((row) => reading.vault.open(row.cipher, row.key_id)));
  const newCards = each.identifiers.filter(
    (row) => row.kind === 'KK' && !knownCards.has(reading.vault.open(row.cipher, row.keyId)),
  );
  insertIdentifiers(tx, district, [
    ...seeds.flatMap(({ identifier, person, known, nik }) =>
      identifier && (!known || digits.get(person.id) !== nik) ? [identifier] : [],
    ),
    ...newCards.map((row) => ({ ...row, subjectId: household.id })),
  ]);
  addParticipation(
    tx,
    { district, uuid: household.id },
    { programmes: each.programmes, since: reading.surveyDate, source: reading.layout.source },
  );
  return [...kept, ...added].map((person) => ({
    ...person,
    birth_date: person.birthDate,
    birth_year_from: person.birthYearFrom,
    birth_year_until: person.birthYearUntil,
  }));
}
