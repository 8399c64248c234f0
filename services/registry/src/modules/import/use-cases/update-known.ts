import type { Tx } from '@slrt/database';
import type { Profile } from '@slrt/rules';
import {
  addParticipation,
  demoteHeads,
  insertNameKeys,
  insertPersons,
  insertRevisions,
  refreshQuality,
  replaceFacts,
  saveSourceValues,
  updatePersonFacts,
  type StatedProgrammes,
} from '../../household/index.ts';
import { endNumbers, insertIdentifiers } from '../../identifier/index.ts';
import {
  nameKeyColumns,
  profileOf,
  type NewPerson,
  type ProfiledMember,
  type ProfiledParticipation,
} from '../../record/index.ts';
import { insertRanks } from '../import.repository.ts';
import { confirmedOn } from './choose-value.ts';
import type { Known } from './known-household.ts';
import type { Update } from './plan-updates.ts';
import { participating, type Writing } from './prepare.ts';
import { proposeMove } from './propose-changes.ts';

/**
 * Returns the programmes that a file says the household receives, and those that it says it does not. A file that is
 * older than the answers of the record says neither.
 */
function statedProgrammes({ each, known }: Update, surveyDate: string): StatedProgrammes {
  const householdId = known.household.id;
  const isAnswered = Object.keys(known.household.programmes).length > 0;
  if (isAnswered && confirmedOn(known) > surveyDate) return { householdId, programmes: [], denied: [] };
  const denied = participating.filter((code) => each.record.facts['programmes']?.[code] === false);
  return { householdId, programmes: each.programmes, denied };
}

/** Returns the known participation without what the file ends, and the programmes that it adds. */
function addProgrammes(
  { participation }: Known,
  { programmes, denied }: StatedProgrammes,
  file: { since: string; source: string },
): ProfiledParticipation[] {
  const before = participation
    .filter((row) => !denied.includes(row.programme_code) || row.since > file.since)
    .map((row) => ({ programme: row.programme_code, since: row.since, source: row.source }));
  const added = programmes.filter((programme) => !before.some((each) => each.programme === programme));
  return [...before, ...added.map((programme) => ({ programme, ...file }))].sort((a, b) =>
    a.programme < b.programme ? -1 : 1,
  );
}

const toProfiled = (person: NewPerson): ProfiledMember => ({
  ...person,
  birth_date: person.birthDate,
  birth_year_from: person.birthYearFrom,
  birth_year_until: person.birthYearUntil,
});

/** Returns all members of an updated household, those whom the file does not list included. */
function listMembers({ known, persons, demoted }: Update): ProfiledMember[] {
  const changed = new Map(persons.changed.map((person) => [person.id, person]));
  const kept = known.own.map((person): ProfiledMember => {
    const after = changed.get(person.id);
    if (after) return toProfiled(after);
    return demoted.includes(person.id) ? { ...person, relation: 'OTHER' } : person;
  });
  return [...kept, ...persons.added.map(toProfiled)];
}

/** Applies updates and keeps the previous states as revisions. Returns the profiles of the households. */
async function writeChanged(
  tx: Tx,
  { reading, key: { district } }: Writing,
  updates: readonly Update[],
): Promise<Profile[]> {
  if (updates.length === 0) return [];
  const file = { since: reading.surveyDate, source: reading.layout.source };
  insertRevisions(
    tx,
    updates.map(({ known, changed }) => ({ household: known.household, members: known.own, changed })),
    { reason: 'IMPORT' },
  );
  demoteHeads(
    tx,
    district,
    updates.flatMap((update) => update.demoted),
  );
  const replaced = replaceFacts(
    tx,
    district,
    updates.map(({ known, next }) => ({ household: known.household, next })),
  );
  const changed = updates.flatMap((update) => update.persons.changed);
  const updated = updatePersonFacts(tx, district, changed);
  if (changed.length > 0) insertNameKeys(tx, district, nameKeyColumns(changed));
  insertPersons(
    tx,
    district,
    updates.flatMap((update) => update.persons.added),
  );
  const stated = updates.map((update) => statedProgrammes(update, reading.surveyDate));
  addParticipation(tx, district, stated, file);
  const [after] = await Promise.all([replaced, updated]);
  return updates.map((update, n) =>
    profileOf(after.get(update.known.household.id) ?? update.known.household, listMembers(update), {
      verifiedOn: update.next.verifiedOn,
      participation: addProgrammes(update.known, stated[n] as StatedProgrammes, file),
    }),
  );
}

/** Keeps values, ranks and numbers of the file beside the records, whether the records change or not. */
function keepBeside(tx: Tx, { reading, key: { district } }: Writing, updates: readonly Update[]): void {
  const source = reading.layout.source;
  const ranks = updates.flatMap(({ each, known }) =>
    each.rank ? [{ householdId: known.household.id, source, ...each.rank }] : [],
  );
  const numbers = updates.map((update) => update.numbers);
  saveSourceValues(
    tx,
    district,
    updates.flatMap((update) => update.values),
  );
  if (ranks.length > 0) insertRanks(tx, district, JSON.stringify(ranks));
  const ended = numbers.flatMap((each) => each.ended);
  endNumbers(tx, district, ended, reading.surveyDate);
  const added = numbers.flatMap((each) => each.added);
  insertIdentifiers(tx, district, added);
}

/** Applies the updates of known households. Returns the profiles of those that changed. */
export async function applyUpdates(tx: Tx, writing: Writing, updates: readonly Update[]): Promise<Profile[]> {
  const { reading, key } = writing;
  const changed = updates.filter((update) => update.verdict === 'updated');
  keepBeside(tx, writing, updates);
  for (const update of updates)
    if (update.moveTo !== null) await proposeMove(tx, reading.importId, update, update.moveTo);
  const profiles = await writeChanged(tx, writing, changed);
  await refreshQuality(
    tx,
    { vault: reading.vault, identifierRules: () => reading.rules },
    changed.map(({ known }) => ({ district: key.district, uuid: known.household.id })),
  );
  return profiles;
}
