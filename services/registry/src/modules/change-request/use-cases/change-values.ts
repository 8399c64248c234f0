import type { Tx } from '@slrt/database';
import { compareNames, hiddenNumber, phoneticKeys } from '@slrt/domain';
import type { HouseholdRow, PersonRow } from '../../household/index.ts';
import { findIdentifiers, type IdentifierVault } from '../../identifier/index.ts';
import type { ChangePayload, MemberDraft } from '../change-request.payload.ts';
import {
  factOfBirthDate,
  factOfNik,
  factOfRelation,
  replacedPersons,
  type ChangedFact,
  type ProposedValue,
} from '../decision-path.ts';
import type { ChangeInput, MemberChangeInput } from './change-draft.ts';

interface Subject {
  readonly household: HouseholdRow;
  readonly members: readonly PersonRow[];
}
/** Digits of the current numbers, by uuid of the person or household. Never stored or returned. */
type Digits = ReadonlyMap<string, string>;

async function readNumbers(tx: Tx, vault: IdentifierVault, { household, members }: Subject): Promise<Digits> {
  const ids = members.map((member) => member.id);
  const found = await Promise.all([findIdentifiers(tx, 'NIK', ids), findIdentifiers(tx, 'KK', [household.id])]);
  return new Map(found.flat().map((row) => [row.subject_id, vault.open(row.cipher, row.key_id)]));
}

const maskOf = (digits: string | null | undefined) => (digits ? hiddenNumber : null);

const factOfName = (before: PersonRow, draft: MemberDraft): ChangedFact =>
  compareNames(phoneticKeys(before.name), phoneticKeys(draft.name ?? '')).agreement === 'DIFFERENT'
    ? 'NAME_REPLACED'
    : 'NAME_SPELLING';

function valuesOfMember(row: PersonRow, draft: MemberDraft, given: MemberChangeInput, niks: Digits): ProposedValue[] {
  const values: ProposedValue[] = [];
  const add = (field: string, fact: ChangedFact, current: string | null, proposed: string | null) =>
    values.push({ personId: row.id, field, fact, current, proposed });
  if (draft.leaves !== null) add('leaves', 'MEMBER_LEAVES', null, draft.leaves);
  if (draft.name !== null && draft.name !== row.name) add('name', factOfName(row, draft), row.name, draft.name);
  const before = niks.get(row.id) ?? null;
  if (given.nik && given.nik !== before) add('nik', factOfNik(before, given.nik), maskOf(before), maskOf(given.nik));
  if (draft.birthDate !== null && draft.birthDate !== row.birth_date)
    add('birthDate', factOfBirthDate(row.birth_date, draft.birthDate), row.birth_date, draft.birthDate);
  if (draft.sex !== null && draft.sex !== row.sex) add('sex', 'SEX', row.sex, draft.sex);
  if (draft.relation !== null && draft.relation !== row.relation)
    add('relation', factOfRelation(row.relation, draft.relation), row.relation, draft.relation);
  // The name itself is not stored, only its keyed hashes.
  if (draft.motherKeys.length > 0 && draft.motherKeys.join() !== row.mother_keys.join())
    add('motherName', 'MOTHER_NAME', null, null);
  return values;
}

/**
 * Returns the values that a CHANGE would replace, each with its current value. What is already so is left out. A member
 * of whom so much is corrected that they would be another person counts as replaced.
 */
export async function proposedValues(
  tx: Tx,
  vault: IdentifierVault,
  subject: Subject,
  { input, payload }: { input: ChangeInput; payload: ChangePayload },
): Promise<ProposedValue[]> {
  const { household, members } = subject;
  const digits = await readNumbers(tx, vault, subject);
  const card = digits.get(household.id) ?? null;
  const values: ProposedValue[] = [];
  const add = (field: string, fact: ChangedFact, current: string | null, proposed: string | null) =>
    values.push({ personId: null, field, fact, current, proposed });
  if (payload.address !== null && payload.address !== household.address)
    add('address', 'ADDRESS', household.address, payload.address);
  if (payload.decile !== null && payload.decile !== household.decile)
    add('decile', 'DECILE', household.decile?.toString() ?? null, payload.decile.toString());
  if (input.kkNumber && input.kkNumber !== card) add('kkNumber', 'CARD_NUMBER', maskOf(card), maskOf(input.kkNumber));
  if (payload.visit) add('visit', 'OBSERVED_FACT', null, null);
  (payload.members ?? []).forEach((draft, n) => {
    const row = members.find((member) => member.id === draft.personId);
    if (row) values.push(...valuesOfMember(row, draft, input.members?.[n] ?? {}, digits));
    else add('members', 'MEMBER_ADDED', null, draft.name);
  });
  const replaced = replacedPersons(values);
  return values.map((each) => (replaced.has(each.personId ?? '') ? { ...each, fact: 'PERSON_REPLACED' } : each));
}
