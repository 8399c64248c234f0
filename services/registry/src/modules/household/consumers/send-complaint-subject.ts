import { formatId, parseId, type EntityKey } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { deriveKey, recordSealed, subjectPurpose } from '@slrt/messaging';
import { defineModuleConsumer } from '@slrt/subgraph';
import type { Tx } from '@slrt/database';
import type { Deps } from '../../../deps.ts';
import { findAllIdentifiers, findIdentifiers } from '../../identifier/index.ts';
import { findHouseholds } from '../household.repository.ts';
import { findMembers, findPersons, type PersonRow } from '../person.repository.ts';

/** Returns the person, or the one that a duplicate was merged into; for a household its head. */
async function findSubject(tx: Tx, person: EntityKey | null, household: EntityKey): Promise<PersonRow | null> {
  if (person) {
    const [found] = await findPersons(tx, [person]);
    if (!found?.merged_into) return found ?? null;
    const [kept] = await findPersons(tx, [{ district: person.district, uuid: found.merged_into }]);
    return kept ?? found;
  }
  const members = await findMembers(tx, [household]);
  return members.find((member) => member.relation === 'HEAD') ?? members[0] ?? null;
}

/**
 * Sends the person whom a complaint concerns to the complaints service, sealed: its letters name the person, and the
 * complaint is found by name, NIK and family card.
 */
export const sendComplaintSubject = defineModuleConsumer<Deps>()({
  name: 'send-complaint-subject',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.filed, complaintEvents.subjectLinked],
  linger: 100, // no user waits for it
  handle: async (tx, { data, district }, { profileKey, vault }) => {
    const household = data.householdId ? parseId('household', data.householdId) : null;
    const person = data.personId ? parseId('person', data.personId) : null;
    const subject = household && (await findSubject(tx, person, household));
    if (!subject) return;
    const home = { district, uuid: subject.household_id };
    const [[nik], numbers, [place]] = await Promise.all([
      findIdentifiers(tx, 'NIK', [subject.id]),
      findAllIdentifiers(tx, [subject.household_id]),
      findHouseholds(tx, [home]),
    ]);
    const cards = numbers.filter(({ kind, valid_until: until }) => kind === 'KK' && until === null);
    recordSealed(
      tx,
      { subject: `subjects.${district.replace('.', '')}.complaint.v1`, district },
      deriveKey(profileKey, subjectPurpose),
      {
        complaintId: data.complaintId,
        personId: person ? formatId('person', person) : null,
        facts: {
          name: subject.name,
          address: place?.address ?? null,
          birthDate: subject.birth_date,
          sex: subject.sex,
          nik: nik ? vault.open(nik.cipher, nik.key_id) : null,
        },
        cards: cards.map(({ cipher, key_id: keyId }) => vault.open(cipher, keyId)),
      },
    );
  },
});
