import { phoneticKeys } from '@slrt/domain';

/** A row of an agency's list as it was given. */
export interface SubmittedRecipient {
  readonly nik: string | null;
  readonly name: string;
  readonly birthDate: string | null;
  readonly regionCode: string | null;
}
/** A person of the registry who may be meant. */
export interface CandidatePerson {
  readonly id: string;
  readonly household_id: string;
  readonly name: string;
  readonly birth_date: string | null;
  readonly region_code: string;
}
export interface Match {
  readonly state: 'MATCHED' | 'SUGGESTED' | 'UNMATCHED';
  /** NIK, NIK_OTHER_NAME, NAME_AND_BIRTH, NAME_ONLY, SEVERAL, NOBODY */
  readonly reason: string;
  readonly score: number | null;
  readonly person: CandidatePerson | null;
}

/** Keys in common over keys of both: how alike two names sound, 0 to 1. */
export function nameLikeness(a: string, b: string): number {
  const [mine, other] = [new Set(phoneticKeys(a)), new Set(phoneticKeys(b))];
  const common = [...mine].filter((key) => other.has(key)).length;
  const all = new Set([...mine, ...other]).size;
  return all === 0 ? 0 : common / all;
}

/** Name 60 %, birth date 30 %, area 10 %: a person is matched without a look only where all but the area agree. */
export function scoreOf(given: SubmittedRecipient, person: CandidatePerson): number {
  const birth =
    given.birthDate === null || person.birth_date === null
      ? 0.4
      : given.birthDate === person.birth_date
        ? 1
        : given.birthDate.slice(0, 4) === person.birth_date.slice(0, 4)
          ? 0.5
          : 0;
  const area =
    given.regionCode === null
      ? 0.5
      : person.region_code === given.regionCode
        ? 1
        : person.region_code.slice(0, 8) === given.regionCode.slice(0, 8)
          ? 0.6
          : 0;
  return 0.6 * nameLikeness(given.name, person.name) + 0.3 * birth + 0.1 * area;
}

const certainThreshold = 0.9;
const reviewThreshold = 0.55;
/** Below this the name under a NIK is another one. */
const minSameNameScore = 0.3;

/** The number decides where the name does not contradict it; otherwise name, birth and area with their score. */
export function matchRecipient(
  given: SubmittedRecipient,
  numbered: readonly CandidatePerson[],
  named: readonly CandidatePerson[],
): Match {
  const [byNumber] = numbered;
  if (byNumber) {
    const likeness = nameLikeness(given.name, byNumber.name);
    return likeness >= minSameNameScore || given.name === ''
      ? { state: 'MATCHED', reason: 'NIK', score: 1, person: byNumber }
      : { state: 'SUGGESTED', reason: 'NIK_OTHER_NAME', score: likeness, person: byNumber };
  }
  const [best, second] = named
    .map((person) => ({ person, score: scoreOf(given, person) }))
    .sort((a, b) => b.score - a.score);
  if (!best || best.score < reviewThreshold)
    return { state: 'UNMATCHED', reason: 'NOBODY', score: best?.score ?? null, person: null };
  const { person, score } = best;
  if (second && second.score >= score - 0.05) return { state: 'SUGGESTED', reason: 'SEVERAL', score, person };
  const isCertain = score >= certainThreshold && given.birthDate !== null && given.birthDate === person.birth_date;
  return isCertain
    ? { state: 'MATCHED', reason: 'NAME_AND_BIRTH', score, person }
    : { state: 'SUGGESTED', reason: 'NAME_ONLY', score, person };
}
