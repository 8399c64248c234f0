import type { Tx } from '@slrt/database';
import { parseNik, type EntityKey, type IdentifierRules } from '@slrt/domain';
import { findIdentifiers, type IdentifierVault } from '../../identifier/index.ts';
import { qualityOf, type QualityMember } from '../../record/index.ts';
import { findHouseholds, updateQuality } from '../household.repository.ts';
import { findMembers, type PersonRow } from '../person.repository.ts';

/** Compares a person's NIK with their recorded date of birth and sex. */
function compareNik(person: PersonRow, digits: string | undefined, rules: IdentifierRules): QualityMember['nik'] {
  const parsed = digits === undefined ? null : parseNik(digits, rules);
  if (parsed === null || typeof parsed === 'string') return 'MISSING';
  const { birth_date: date, birth_year_from: from, birth_year_until: until, sex } = person;
  const year = Number(parsed.birthDate.slice(0, 4));
  const dateFits = date
    ? date === parsed.birthDate
    : from === null || until === null || (year >= from && year <= until);
  return dateFits && (sex === null || sex === parsed.sex) ? 'FITS' : 'DIFFERS';
}

/**
 * Recalculates the quality codes of households. Call it after any change to a household, its people or their numbers.
 * Returns the codes by uuid.
 */
export async function refreshQuality(
  tx: Tx,
  deps: { readonly vault: IdentifierVault; readonly identifierRules: () => IdentifierRules },
  keys: readonly EntityKey[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const judged = new Map<string, readonly string[]>();
  if (keys.length === 0) return judged;
  const [households, members] = await Promise.all([findHouseholds(tx, keys), findMembers(tx, keys)]);
  const [numbers, cards] = await Promise.all([
    findIdentifiers(
      tx,
      'NIK',
      members.map((member) => member.id),
    ),
    findIdentifiers(
      tx,
      'KK',
      households.map((row) => row.id),
    ),
  ]);
  const digits = new Map(numbers.map((row) => [row.subject_id, deps.vault.open(row.cipher, row.key_id)]));
  const withCard = new Set(cards.map((row) => row.subject_id));
  const rules = deps.identifierRules();
  for (const row of households) {
    const own = members.filter((member) => member.household_id === row.id);
    const quality = qualityOf(
      { ...row, hasKk: withCard.has(row.id) },
      own.map((person) => ({
        relation: person.relation,
        sex: person.sex,
        birthDate: person.birth_date,
        birthYear: person.birth_date ? Number(person.birth_date.slice(0, 4)) : person.birth_year_until,
        nik: compareNik(person, digits.get(person.id), rules),
        health: person.health,
        schoolParticipation: person.schooling.participation ?? null,
        maritalStatus: (person.civil['maritalStatus'] as string | null | undefined) ?? null,
      })),
    );
    judged.set(row.id, quality);
    if (quality.join() !== row.quality.join()) updateQuality(tx, row, quality);
  }
  return judged;
}
