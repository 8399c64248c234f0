import { issue, type InputIssue } from '@slrt/domain';
import {
  canonicalCode,
  codesOf,
  variables,
  type FactGroup,
  type HouseholdGroup,
  type ValueRule,
  type Variable,
  type VariableName,
} from '../code-list/index.ts';
import type { Fact } from './facts.ts';

type Optional<T> = T | null | undefined;
type Answer = Optional<string | number | boolean>;
/** Facts about a person, as a visit, a registration or a proposal states them. */
export interface StatedPerson {
  readonly attendsSchool?: Optional<boolean>;
  readonly pregnant?: Optional<boolean>;
  readonly clear?: Optional<readonly string[]>;
}
/** Facts about a household, as a visit, a registration or a proposal states them. */
export interface StatedHousehold {
  readonly address?: Optional<string>;
  readonly location?: Optional<{ readonly latitude: number; readonly longitude: number }>;
  readonly housing?: Optional<object>;
  readonly owned?: Optional<readonly string[]>;
  readonly notOwned?: Optional<readonly string[]>;
  readonly assetCounts?: Optional<readonly { readonly code: string; readonly count: number }[]>;
  readonly answers?: Optional<{
    readonly receives?: Optional<readonly string[]>;
    readonly doesNotReceive?: Optional<readonly string[]>;
    readonly familyPlanning?: Optional<object>;
  }>;
  readonly clear?: Optional<readonly string[]>;
}

/** Values by group and key. Null makes a value unknown again. */
export type StatedValues = Partial<Record<FactGroup, Record<string, Fact>>>;
/** Facts that an input states: values in the registry's own form, and the issues of those that are not allowed. */
export interface StatedFacts {
  readonly values: StatedValues;
  /** Address and location, which are not variables, if they become unknown. */
  readonly cleared: ReadonlySet<string>;
  readonly issues: readonly InputIssue[];
}

/** Returns the facts after new values. A value of null removes its key. */
export const mergeFacts = <Known extends object>(known: Known, stated: Readonly<Record<string, Fact>> = {}): Known =>
  Object.fromEntries(Object.entries({ ...known, ...stated }).filter(([, value]) => value !== null)) as Known;

/** A date of birth is expected, or was, at most this many days from the day on which it is stated. */
const maxDaysToBirth = 300;
const addDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Returns a value in the registry's own form, or why it is not allowed. */
function readValue(
  rule: ValueRule,
  value: string | number | boolean,
  today: string | null,
): Fact | Omit<InputIssue, 'path'> {
  switch (rule.kind) {
    case 'code':
      return (
        canonicalCode(rule.list, String(value)) ?? { code: 'UNKNOWN_CODE', allowed: codesOf(rule.list).join(', ') }
      );
    case 'flag':
      return value === true;
    case 'count': {
      const fits = Number.isInteger(value) && Number(value) >= 0 && Number(value) <= rule.max;
      return fits ? value : { code: 'OUT_OF_RANGE', allowed: `0..${rule.max}` };
    }
    case 'text': {
      const trimmed = String(value).trim();
      if (trimmed === '') return { code: 'REQUIRED' };
      return trimmed.length <= rule.max ? trimmed : { code: 'TOO_LONG', allowed: `1..${rule.max}` };
    }
    case 'date': {
      if (today === null) return value;
      const [from, until] = [addDays(today, -maxDaysToBirth), addDays(today, maxDaysToBirth)];
      const fits = String(value) >= from && String(value) <= until;
      return fits ? value : { code: 'OUT_OF_RANGE', allowed: `${from}..${until}` };
    }
  }
}

/** Collects the values of an input. A fact may be stated or cleared once. */
function createCollector(of: readonly Variable[], { path, today }: { path: string; today: string | null }) {
  const values: StatedValues = {};
  const cleared = new Set<string>();
  const issues: InputIssue[] = [];
  const seen = new Set<string>();
  const reject = (at: string, code: InputIssue['code'], allowed?: string) =>
    issues.push(issue(path === '' ? at : `${path}.${at}`, code, allowed));
  const isFirst = (fact: string, at: string): boolean => {
    const first = !seen.has(fact);
    if (first) seen.add(fact);
    else reject(at, 'STATED_TWICE');
    return first;
  };
  const put = ({ group, key }: Variable, value: Fact) => {
    (values[group] ??= {})[key] = value;
  };
  const state = (variable: Variable, value: Answer, at: string) => {
    if (value === null || value === undefined || !isFirst(variable.fact, at)) return;
    const read = readValue(variable.rule, value, today);
    if (typeof read === 'object' && read !== null) reject(at, read.code, read.allowed);
    else put(variable, read);
  };
  return {
    values,
    cleared,
    issues,
    state,
    put,
    reject,
    isFirst,
    /** States a fact for each code of a list. */
    stateListed: (codes: Optional<readonly string[]>, value: boolean, [group, at]: [FactGroup, string]) => {
      const flags = of.filter((each) => each.group === group && each.rule.kind === 'flag');
      (codes ?? []).forEach((code, n) => {
        const variable = flags.find((each) => each.key === code);
        if (variable) state(variable, value, `${at}.${n}`);
        else reject(`${at}.${n}`, 'UNKNOWN_CODE', flags.map((each) => each.key).join(', '));
      });
    },
    /** Makes facts unknown again. `others` are facts beside the variables. */
    clear: (facts: Optional<readonly string[]>, others: readonly string[]) => {
      (facts ?? []).forEach((fact, n) => {
        const at = `clear.${n}`;
        const variable = of.find((each) => each.fact === fact);
        if (!variable && !others.includes(fact))
          reject(at, 'UNKNOWN_CODE', [...others, ...of.map((each) => each.fact)].join(', '));
        else if (isFirst(fact, at)) {
          if (variable) put(variable, null);
          else cleared.add(fact);
        }
      });
    },
  };
}

const valueOf = (given: Optional<object>, name: string): Answer =>
  (given as Record<string, Answer> | null | undefined)?.[name];
/** Name of a fact as an input field: `SCHOOL_LEVEL` is stated as `schoolLevel`. */
export const fieldOf = (fact: VariableName): string =>
  fact.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Bounds of positions in Indonesia, in decimal degrees. */
const bounds = { latitude: [-11.5, 6.5], longitude: [94, 142] } as const;

/**
 * Reads the facts that an input states about a household. `today` is the day of the district, or null for facts that
 * were checked before.
 */
export function readStatedHousehold(input: StatedHousehold, path: string, today: string | null): StatedFacts {
  const collector = createCollector(variables.household, { path, today });
  const { state, stateListed, reject, isFirst } = collector;
  const { address, location, answers } = input;
  if (address != null && isFirst('ADDRESS', 'address')) {
    if (address.trim() === '') reject('address', 'REQUIRED');
    if (address.length > 500) reject('address', 'TOO_LONG', '1..500');
  }
  if (location && isFirst('LOCATION', 'location')) {
    for (const axis of ['latitude', 'longitude'] as const) {
      const [from, until] = bounds[axis];
      if (!(location[axis] >= from && location[axis] <= until))
        reject(`location.${axis}`, 'OUT_OF_RANGE', `${from}..${until}`);
    }
  }
  stateListed(input.owned, true, ['assets', 'owned']);
  stateListed(input.notOwned, false, ['assets', 'notOwned']);
  const counted = variables.household.filter((each) => each.group === 'assets' && each.rule.kind === 'count');
  (input.assetCounts ?? []).forEach(({ code, count }, n) => {
    const variable = counted.find((each) => each.key === code);
    if (variable) state(variable, count, `assetCounts.${n}.count`);
    else reject(`assetCounts.${n}.code`, 'UNKNOWN_CODE', counted.map((each) => each.key).join(', '));
  });
  stateListed(answers?.receives, true, ['programmes', 'answers.receives']);
  stateListed(answers?.doesNotReceive, false, ['programmes', 'answers.doesNotReceive']);
  const places: readonly (readonly [HouseholdGroup, Optional<object>, string])[] = [
    ['stated', answers, 'answers'],
    ['housing', input.housing, 'housing'],
    ['familyPlanning', answers?.familyPlanning, 'answers.familyPlanning'],
  ];
  for (const [group, given, at] of places)
    for (const variable of variables.household)
      if (variable.group === group) state(variable, valueOf(given, variable.key), `${at}.${variable.key}`);
  collector.clear(input.clear, ['ADDRESS', 'LOCATION']);
  return collector;
}

/** Reads the facts that an input states about a person, as `readStatedHousehold` does for a household. */
export function readStatedPerson(input: StatedPerson, path: string, today: string | null): StatedFacts {
  const collector = createCollector(variables.person, { path, today });
  for (const variable of variables.person) {
    const field = fieldOf(variable.fact);
    collector.state(variable, valueOf(input, field), field);
    if (variable.fact === 'SCHOOL_PARTICIPATION' && input.attendsSchool != null)
      collector.state(variable, input.attendsSchool ? '1' : '2', 'attendsSchool');
  }
  collector.clear(input.clear, []);
  const { health } = collector.values;
  // Without a pregnancy there is no expected date of birth.
  if (health?.['pregnant'] === false && health['pregnantUntil'] === undefined) health['pregnantUntil'] = null;
  return collector;
}
