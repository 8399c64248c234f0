import type { NewHousehold, NewPerson } from './facts.ts';

/** A count as in village_statistic, per village, unit, variable, code and decile. */
export interface Cell {
  readonly regionCode: string;
  readonly unit: 'HOUSEHOLD' | 'PERSON';
  readonly variable: string;
  readonly code: string;
  readonly decile: number;
  n: number;
}

/**
 * Variables that are not counted: dates and free answers. Must equal slrt.coded in the database; a test compares both.
 */
const uncounted = new Set(['pregnantUntil', 'civilCertificates']);
/** Counted variables among the other answers of a household. Must equal slrt.household_facts in the database. */
const countedAnswers = ['monthlyIncome', 'monthlyExpenditure'];

/** Returns the counts that the database triggers would add for new households. */
export function countCells(
  households: readonly { household: NewHousehold; persons: readonly NewPerson[]; programmes: readonly string[] }[],
): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { household, persons, programmes } of households) {
    if (household.listing === 'REMOVED') continue;
    const { regionCode } = household;
    const decile = household.decile ?? 0;
    const place = `${regionCode}|${decile}|`;
    const add = (unit: Cell['unit'], variable: string, code: string) => {
      const key = `${place}${unit}|${variable}|${code}`;
      const known = cells.get(key);
      if (known) known.n += 1;
      else cells.set(key, { regionCode, unit, variable, code, decile, n: 1 });
    };
    const addFacts = (unit: Cell['unit'], facts: object) => {
      for (const variable in facts) {
        const value = (facts as Record<string, unknown>)[variable];
        if (value === true) add(unit, variable, 'true');
        else if (typeof value === 'string' && !uncounted.has(variable)) add(unit, variable, value);
      }
    };
    add('HOUSEHOLD', 'TOTAL', '');
    addFacts('HOUSEHOLD', household.housing);
    addFacts('HOUSEHOLD', household.assets);
    for (const variable of countedAnswers) addFacts('HOUSEHOLD', { [variable]: household.stated[variable] });
    for (const code of household.quality) add('HOUSEHOLD', `quality:${code}`, 'true');
    for (const code of programmes) add('HOUSEHOLD', 'programme', code);
    for (const person of persons) {
      add('PERSON', 'TOTAL', '');
      add('PERSON', 'relation', person.relation);
      if (person.sex) add('PERSON', 'sex', person.sex);
      if (person.relation === 'HEAD') {
        const birthYear = person.birthDate?.slice(0, 4) ?? person.birthYearFrom;
        if (person.sex) add('HOUSEHOLD', 'headSex', person.sex);
        if (birthYear !== null) add('HOUSEHOLD', 'headBirthYear', String(Number(birthYear)));
      }
      addFacts('PERSON', person.civil);
      addFacts('PERSON', person.schooling);
      addFacts('PERSON', person.employment);
      addFacts('PERSON', person.health);
    }
  }
  return [...cells.values()];
}
