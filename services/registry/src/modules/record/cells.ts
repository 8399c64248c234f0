import { recordNumber } from '@slrt/keys';
import type { NewHousehold, NewPerson } from './facts.ts';

/** A count as in village_statistic, per village, unit, variable, code and decile. */
export interface Cell {
  readonly regionCode: string;
  readonly unit: 'HOUSEHOLD' | 'PERSON';
  readonly variable: string;
  readonly code: string;
  readonly decile: number;
  readonly n: number;
  /** Sum of the numbers of the counted records. */
  readonly keySum: number;
}

/**
 * Variables that are not counted: dates and free answers. Must equal slrt.coded in the database; a test compares both.
 */
const uncounted = new Set(['pregnantUntil', 'civilCertificates']);
/** Counted variables among the other answers of a household. Must equal slrt.household_facts in the database. */
const countedAnswers = ['monthlyIncome', 'monthlyExpenditure'];

interface Count {
  n: number;
  keySum: number;
}
/** Counts by code, by variable. */
type Counts = Map<string, Map<string, Count>>;
/** Counts to which a record with this number is added. */
interface Adding {
  readonly counts: Counts;
  readonly record: number;
}

function count({ counts, record }: Adding, variable: string, code: string): void {
  const codes = counts.get(variable) ?? new Map<string, Count>();
  counts.set(variable, codes);
  const known = codes.get(code) ?? { n: 0, keySum: 0 };
  codes.set(code, known);
  known.n += 1;
  known.keySum += record;
}

function countFacts(counts: Adding, facts: object): void {
  for (const variable in facts) {
    const value = (facts as Record<string, unknown>)[variable];
    if (value === true) count(counts, variable, 'true');
    else if (typeof value === 'string' && !uncounted.has(variable)) count(counts, variable, value);
  }
}

function countPerson(households: Adding, counts: Counts, person: NewPerson): void {
  const people = { counts, record: recordNumber(person.id) };
  count(people, 'TOTAL', '');
  count(people, 'relation', person.relation);
  if (person.sex) count(people, 'sex', person.sex);
  if (person.relation === 'HEAD') {
    const birthYear = person.birthDate?.slice(0, 4) ?? person.birthYearFrom;
    if (person.sex) count(households, 'headSex', person.sex);
    if (birthYear !== null) count(households, 'headBirthYear', String(Number(birthYear)));
  }
  countFacts(people, person.civil);
  countFacts(people, person.schooling);
  countFacts(people, person.employment);
  countFacts(people, person.health);
}

interface Place {
  readonly regionCode: string;
  readonly decile: number;
  readonly households: Counts;
  readonly people: Counts;
}

const toCells = ({ regionCode, decile, households, people }: Place): Cell[] =>
  (['HOUSEHOLD', 'PERSON'] as const).flatMap((unit) =>
    [...(unit === 'HOUSEHOLD' ? households : people)].flatMap(([variable, codes]) =>
      [...codes].map(([code, counted]): Cell => ({ regionCode, unit, variable, code, decile, ...counted })),
    ),
  );

/** Returns the counts that the database triggers would add for new households. */
export function countCells(
  counted: readonly { household: NewHousehold; persons: readonly NewPerson[]; programmes: readonly string[] }[],
): Cell[] {
  const places = new Map<string, Place>();
  for (const { household, persons, programmes } of counted) {
    if (household.listing === 'REMOVED') continue;
    const { regionCode } = household;
    const decile = household.decile ?? 0;
    const key = `${regionCode}|${decile}`;
    const place = places.get(key) ?? { regionCode, decile, households: new Map(), people: new Map() };
    places.set(key, place);
    const { people } = place;
    const households = { counts: place.households, record: recordNumber(household.id) };
    count(households, 'TOTAL', '');
    countFacts(households, household.housing);
    countFacts(households, household.assets);
    for (const variable of countedAnswers) {
      const answer = household.stated[variable];
      if (typeof answer === 'string') count(households, variable, answer);
    }
    for (const code of household.quality) count(households, `quality:${code}`, 'true');
    for (const code of programmes) count(households, 'programme', code);
    for (const person of persons) countPerson(households, people, person);
  }
  return [...places.values()].flatMap(toCells);
}
