import { compile } from './evaluate.ts';
import { factsAsked, type Expression } from './expression.ts';
import { factsOfMember, firstBirth, type Facts } from './facts.ts';
import type { ProfileMember } from './profile.ts';

/**
 * In SQL a member is one number: its kind (all known facts except the birth date, numbered per district) times 2^17
 * plus the birth date as a day count. A condition about a member is then a set of numbers, and evaluating it for a
 * household is one comparison of its members' numbers with that set.
 */
export interface MemberKind {
  readonly kind: number;
  readonly facts: Omit<ProfileMember, 'birthDate' | 'birthYearFrom' | 'birthYearUntil'>;
}
/** Days have 17 bits: 0 is an unknown birth date, 1 is 1900-01-01. */
export const kindSize = 131_072;

const oneDay = 24 * 3600 * 1000;
const oldest = 130;

function dayNumber(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.parse(firstBirth)) / oneDay) + 1;
}

/**
 * Returns the last birth date with which a person has completed `age` years on the day. A birthday on 29 February
 * counts from 1 March in other years.
 */
function lastBirth(age: number, day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const born = year - age;
  // For 29 February of a leap year, in a year without that day, the 28th is the last.
  const last = new Date(Date.UTC(born, month, 0)).getUTCDate();
  return dayNumber(born, month, Math.min(date, last));
}

export interface MemberCodeSets {
  /** Numbers of members that satisfy the condition, as an int8multirange; null when none do. */
  readonly met: string | null;
  /** Numbers of members for which the condition is unknown. */
  readonly open: string | null;
  readonly notMet: string | null;
}

class Ranges {
  readonly #list: [number, number][] = [];
  /** Ranges are added in ascending order within a kind, kinds in ascending order. */
  add(from: number, until: number): void {
    if (until <= from) return;
    const last = this.#list.at(-1);
    if (last?.[1] === from) last[1] = until;
    else this.#list.push([from, until]);
  }
  toString(): string | null {
    return this.#list.length === 0 ? null : `{${this.#list.map(([from, until]) => `[${from},${until})`).join(',')}}`;
  }
}

/**
 * Builds the sets of a condition about a member on a day by evaluating it for every kind at every age, with the same
 * function as for a single household.
 */
export function memberSets(where: Expression, kinds: readonly MemberKind[], day: string): MemberCodeSets {
  const run = compile(where);
  const asked = factsAsked(where).map((path) => path.slice('members.'.length));
  const none = { household: {}, members: [], receiving: [] };
  const borders = Array.from({ length: oldest + 1 }, (_, age) => lastBirth(age, day)); // descending
  const known = new Map<string, readonly (boolean | undefined)[]>();
  const answersOf = (facts: Facts): readonly (boolean | undefined)[] => {
    const key = JSON.stringify(asked.map((name) => (name === 'age' ? null : (facts[name] ?? null))));
    let answers = known.get(key);
    if (!answers) {
      const at = (age: number | undefined) => run(none, { ...facts, age }) as boolean | undefined;
      answers = [...borders.map((_, age) => at(age)), at(undefined)];
      known.set(key, answers);
    }
    return answers;
  };
  const met = new Ranges();
  const open = new Ranges();
  const notMet = new Ranges();
  const setOf = (answer: boolean | undefined) => (answer === undefined ? open : answer ? met : notMet);
  for (const { kind, facts } of [...kinds].sort((a, b) => a.kind - b.kind)) {
    const answers = answersOf(factsOfMember(facts, day, undefined));
    const base = kind * kindSize;
    setOf(answers[oldest + 1]).add(base, base + 1);
    for (let age = oldest; age >= 0; age -= 1) {
      // Born after the last birth date of the next age, up to the last birth date of this age.
      const from = age === oldest ? 1 : Math.max(1, (borders[age + 1] ?? 0) + 1);
      setOf(answers[age]).add(base + from, base + Math.max(from, (borders[age] ?? 0) + 1));
    }
  }
  return { met: met.toString(), open: open.toString(), notMet: notMet.toString() };
}
