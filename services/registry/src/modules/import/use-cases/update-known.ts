import type { Tx } from '@slrt/database';
import type { Profile } from '@slrt/rules';
import { uuidv7 } from 'uuidv7';
import {
  addParticipation,
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
} from '../../household/index.ts';
import { insertIdentifiers } from '../../identifier/index.ts';
import {
  nameKeyColumns,
  profileOf,
  type NewHousehold,
  type NewPerson,
  type ProfiledMember,
  type ProfiledParticipation,
} from '../../record/index.ts';
import { insertRanks } from '../import.repository.ts';
import type { FileMember } from '../layouts/layout.ts';
import type { Update } from './plan-updates.ts';
import { createPerson, type Prepared, type Writing } from './prepare.ts';

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

/**
 * Applies the updates of known households. The previous state of each is kept as a revision. Returns the profiles of
 * the changed households.
 */
export async function applyUpdates(tx: Tx, writing: Writing, updates: readonly Update[]): Promise<Profile[]> {
  const { reading, key } = writing;
  const { district } = key;
  const profiles: Profile[] = [];
  const changed = updates.filter((update) => update.verdict === 'updated');
  for (const update of updates) {
    const { each, household } = update;
    saveSourceValues(tx, district, update.values);
    const source = reading.layout.source;
    if (each.rank) insertRanks(tx, district, JSON.stringify([{ householdId: household.id, source, ...each.rank }]));
  }
  for (const update of changed) {
    const { each, household, own } = update;
    insertRevision(tx, household, { reason: 'IMPORT', members: own, changed: update.changed });
    const after = await replaceFacts(tx, household, withKnownFacts(household, each));
    const persons = await writeMembers(tx, writing, update);
    const participation = addProgrammes(update.participation, each.programmes, {
      since: reading.surveyDate,
      source: reading.layout.source,
    });
    profiles.push(profileOf(after, persons, { verifiedOn: reading.surveyDate, participation }));
  }
  await refreshQuality(
    tx,
    { vault: reading.vault, identifierRules: () => reading.rules },
    changed.map(({ household }) => ({ district, uuid: household.id })),
  );
  return profiles;
}

async function writeMembers(
  tx: Tx,
  { key: { district }, reading }: Writing,
  { each, household, matched, digits }: Update,
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
  const newCards = each.identifiers.filter(
    (row) => row.kind === 'KK' && reading.vault.open(row.cipher, row.keyId) !== digits.get(household.id),
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
