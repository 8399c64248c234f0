import type { ChangeRequestPath } from '@slrt/domain';
import type { Relation } from '../record/index.ts';

/**
 * Deciders of a change, by kind of fact. Only membership, the identity of persons (who is who) and the welfare
 * rank go through the five stages; anything else is a technical correction, decided by one officer who did not propose
 * it.
 */
export const pathOfFact = {
  // Membership.
  MEMBER_ADDED: 'STAGES',
  MEMBER_LEAVES: 'STAGES',
  HEAD: 'STAGES',
  // Identity: another person in the same place.
  NAME_REPLACED: 'STAGES',
  BIRTH_DATE_REPLACED: 'STAGES',
  NIK_REPLACED: 'STAGES',
  PERSON_REPLACED: 'STAGES',
  // Welfare rank.
  DECILE: 'STAGES',
  // Technical corrections.
  NAME_SPELLING: 'OFFICER',
  BIRTH_DATE_ADDED: 'OFFICER',
  BIRTH_DATE_CORRECTED: 'OFFICER',
  NIK_ADDED: 'OFFICER',
  NIK_CORRECTED: 'OFFICER',
  SEX: 'OFFICER',
  RELATION: 'OFFICER',
  MOTHER_NAME: 'OFFICER',
  CARD_NUMBER: 'OFFICER',
  ADDRESS: 'OFFICER',
  OBSERVED_FACT: 'OFFICER',
} as const satisfies Record<string, ChangeRequestPath>;
export type ChangedFact = keyof typeof pathOfFact;

/** A value that a request would change. Numbers are masked. */
export interface ProposedValue {
  /** Uuid of the member. Null for a value of the household, or of a member to add. */
  readonly personId: string | null;
  readonly field: string;
  readonly fact: ChangedFact;
  readonly current: string | null;
  readonly proposed: string | null;
}

/** A wrong digit is a correction. More of them are another person's number. */
const maxWrongDigits = 2;
/** Someone whose name, birth date and NIK or sex are all different is another person. */
const maxCorrectedIdentifiers = 2;
const identifying: ReadonlySet<ChangedFact> = new Set([
  'NAME_SPELLING',
  'BIRTH_DATE_CORRECTED',
  'NIK_CORRECTED',
  'SEX',
] satisfies ChangedFact[]);

/** Returns the kind of change between two identity numbers of the same length. */
export function factOfNik(before: string | null, after: string): ChangedFact {
  if (before === null) return 'NIK_ADDED';
  const wrong = Array.from(after, (digit, n) => digit !== before[n]).filter(Boolean).length;
  return wrong <= maxWrongDigits ? 'NIK_CORRECTED' : 'NIK_REPLACED';
}

/** A date is corrected if day and month are swapped, or one of day, month and year differs (the year by at most 10). */
export function factOfBirthDate(before: string | null, after: string): ChangedFact {
  if (before === null) return 'BIRTH_DATE_ADDED';
  const [y1 = '', m1 = '', d1 = ''] = before.split('-');
  const [y2 = '', m2 = '', d2 = ''] = after.split('-');
  if (y1 === y2 && m1 === d2 && d1 === m2) return 'BIRTH_DATE_CORRECTED';
  const different = Number(y1 !== y2) + Number(m1 !== m2) + Number(d1 !== d2);
  return different <= 1 && Math.abs(Number(y1) - Number(y2)) <= 10 ? 'BIRTH_DATE_CORRECTED' : 'BIRTH_DATE_REPLACED';
}

/** Becoming or ceasing to be the head concerns the whole household. Other relations are facts about one member. */
export const factOfRelation = (before: Relation, after: Relation): ChangedFact =>
  before === 'HEAD' || after === 'HEAD' ? 'HEAD' : 'RELATION';

/** Returns the members of whom so much is corrected that they would be another person. */
export function replacedPersons(changes: readonly ProposedValue[]): Set<string> {
  const corrected = changes.filter((each) => each.personId !== null && identifying.has(each.fact));
  const byPerson = Map.groupBy(corrected, (each) => each.personId ?? '');
  return new Set([...byPerson].flatMap(([id, values]) => (values.length > maxCorrectedIdentifiers ? [id] : [])));
}

/**
 * Returns who decides on a request: the five stages if any of its facts needs them, otherwise one officer. Only facts
 * are corrected by an officer; everything that moves people or ends a listing goes through the stages.
 */
export function pathOf(kind: string, changes: readonly ProposedValue[]): ChangeRequestPath {
  const technical =
    kind === 'CHANGE' && changes.length > 0 && changes.every((each) => pathOfFact[each.fact] === 'OFFICER');
  return technical ? 'OFFICER' : 'STAGES';
}
