import { compareNames, hasDayAndMonthSwapped, phoneticKeys } from '@slrt/domain';

/** A row of an agency's list as submitted. */
export interface SubmittedRecipient {
  readonly nik: string | null;
  readonly name: string;
  readonly birthDate: string | null;
  readonly regionCode: string | null;
}
/** A person who may match the row. */
export interface CandidatePerson {
  readonly id: string;
  readonly household_id: string;
  readonly name: string;
  readonly birth_date: string | null;
  readonly region_code: string;
}
export interface Match {
  readonly state: 'MATCHED' | 'SUGGESTED' | 'UNMATCHED';
  /** `NIK`, `NIK_OTHER_NAME`, `NAME_AND_BIRTH`, `NAME_ONLY`, `SEVERAL` or `NOBODY`. */
  readonly reason: string;
  readonly score: number | null;
  readonly person: CandidatePerson | null;
}

const likenessOf = (a: string, b: string): number => compareNames(phoneticKeys(a), phoneticKeys(b)).score;

function scoreBirth(given: string | null, recorded: string | null): number {
  if (given === null || recorded === null) return 0.4;
  if (given === recorded) return 1;
  if (hasDayAndMonthSwapped(given, recorded)) return 0.8;
  return given.slice(0, 4) === recorded.slice(0, 4) ? 0.5 : 0;
}

function scoreArea(given: string | null, recorded: string): number {
  if (given === null) return 0.5;
  if (given === recorded) return 1;
  return given.slice(0, 8) === recorded.slice(0, 8) ? 0.6 : 0;
}

/**
 * Scores a person: name 60 %, date of birth 30 %, area 10 %. An automatic match requires equal dates of birth and a
 * score that name and date must almost fully reach.
 */
export function scoreOf(given: SubmittedRecipient, person: CandidatePerson): number {
  const birth = scoreBirth(given.birthDate, person.birth_date);
  const area = scoreArea(given.regionCode, person.region_code);
  return 0.6 * likenessOf(given.name, person.name) + 0.3 * birth + 0.1 * area;
}

const certainThreshold = 0.9;
const reviewThreshold = 0.55;
/** Below this similarity the NIK belongs to a person of another name. */
const minSameNameScore = 0.3;

/** Matches a row by NIK unless the name contradicts it, otherwise by name, date of birth and area. */
export function matchRecipient(
  given: SubmittedRecipient,
  numbered: readonly CandidatePerson[],
  named: readonly CandidatePerson[],
): Match {
  const [byNumber] = numbered;
  if (byNumber) {
    const likeness = likenessOf(given.name, byNumber.name);
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
