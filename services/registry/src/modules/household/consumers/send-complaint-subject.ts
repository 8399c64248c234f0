import { formatId, parseId, type EntityKey } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { recordSealed } from '@slrt/messaging';
import { defineModuleBatchConsumer } from '@slrt/subgraph';
import type { Tx } from '@slrt/database';
import type { Deps } from '../../../deps.ts';
import { findAllIdentifiers, findIdentifiers } from '../../identifier/index.ts';
import { findHouseholds } from '../household.repository.ts';
import { findMembers, findPersons, type PersonRow } from '../person.repository.ts';

/** A complaint with the person whom it names, or with none: then it concerns the head of the household. */
interface Concern {
  readonly complaintId: string;
  readonly person: EntityKey | null;
  readonly household: EntityKey;
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));

/**
 * Returns a function that finds the person of a complaint: the one that a duplicate was merged into, or the head of the
 * household. Null for a person of another household, whom the filer need not see.
 */
async function findSubjects(tx: Tx, concerns: readonly Concern[]): Promise<(of: Concern) => PersonRow | null> {
  const [named, members] = await Promise.all([
    findPersons(
      tx,
      concerns.flatMap(({ person }) => person ?? []),
    ),
    findMembers(
      tx,
      concerns.flatMap(({ person, household }) => (person ? [] : household)),
    ),
  ]);
  const merged = named.flatMap((row) =>
    row.merged_into ? { district: row.district_code, uuid: row.merged_into } : [],
  );
  const persons = byId([...named, ...(merged.length > 0 ? await findPersons(tx, merged) : [])]);
  return ({ person, household }) => {
    if (person) {
      const found = persons.get(person.uuid);
      const kept = (found?.merged_into ? persons.get(found.merged_into) : null) ?? found;
      return [found, kept].some((row) => row?.household_id === household.uuid) ? (kept ?? null) : null;
    }
    const family = members.filter((member) => member.household_id === household.uuid);
    return family.find((member) => member.relation === 'HEAD') ?? family[0] ?? null;
  };
}

/**
 * Sends the person whom a complaint concerns to the complaints service, sealed: its letters name the person, and the
 * complaint is found by name, NIK and family card. Without facts for a person who is not in the household: complaints unlinks them.
 */
export const sendComplaintSubject = defineModuleBatchConsumer<Deps>()({
  name: 'send-complaint-subject',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.filed, complaintEvents.subjectLinked],
  linger: 100, // no user waits for it
  handle: async (tx, events, { subjectKey, vault }) => {
    const concerns = events.flatMap(({ data }): Concern[] => {
      const { complaintId, householdId, personId } = data;
      const household = householdId ? parseId('household', householdId) : null;
      return household ? [{ complaintId, household, person: personId ? parseId('person', personId) : null }] : [];
    });
    const [{ district } = { district: '' }] = events;
    const subjectOf = await findSubjects(tx, concerns);
    const found = concerns.map((concern) => ({ ...concern, subject: subjectOf(concern) }));
    const subjects = found.flatMap(({ subject, ...concern }) => (subject ? [{ ...concern, subject }] : []));
    const homes = [...new Set(subjects.map(({ subject }) => subject.household_id))];
    const [niks, numbers, places] = await Promise.all([
      findIdentifiers(
        tx,
        'NIK',
        subjects.map(({ subject }) => subject.id),
      ),
      findAllIdentifiers(tx, homes),
      findHouseholds(
        tx,
        homes.map((uuid) => ({ district, uuid })),
      ),
    ]);
    const placeOf = byId(places);
    const sendTo = (subject: object) =>
      recordSealed(
        tx,
        { subject: `subjects.${district.replace('.', '')}.complaint.v1`, district },
        subjectKey,
        subject,
      );
    for (const { complaintId, person, subject } of found)
      if (person && !subject) sendTo({ complaintId, personId: formatId('person', person), facts: null, cards: [] });
    for (const { complaintId, person, subject } of subjects) {
      const nik = niks.find((each) => each.subject_id === subject.id);
      const cards = numbers.filter(
        ({ kind, valid_until: until, subject_id: id }) =>
          kind === 'KK' && until === null && id === subject.household_id,
      );
      sendTo({
        complaintId,
        personId: person ? formatId('person', person) : null,
        facts: {
          name: subject.name,
          address: placeOf.get(subject.household_id)?.address ?? null,
          birthDate: subject.birth_date,
          sex: subject.sex,
          nik: nik ? vault.open(nik.cipher, nik.key_id) : null,
        },
        cards: cards.map(({ cipher, key_id: keyId }) => vault.open(cipher, keyId)),
      });
    }
  },
});
