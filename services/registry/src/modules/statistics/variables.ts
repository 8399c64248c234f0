import type { HouseholdPart } from '@slrt/domain';
import { labelOf, type LabelCode } from '@slrt/i18n';
import { bdt2015Lists, type ListName } from '../code-list/index.ts';
import { householdColumns, memberColumns } from '../import/index.ts';
import { doubtCodes, missingCodes } from '../record/index.ts';

/** A variable whose values are counted. */
export interface Variable {
  readonly name: string;
  readonly unit: 'HOUSEHOLD' | 'PERSON';
  /** Part of the record that holds it; null for parts that are open to everyone who sees the record. */
  readonly part: HouseholdPart | null;
  /** Returns the Indonesian label of a code. */
  readonly label: (code: string) => string;
}

/** Age groups of heads, by the age that they reach in the year of the count. From 60 on people count as elderly (UU 13/1998). */
export const ageGroups = ['0-17', '18-29', '30-44', '45-59', '60-74', '75+'] as const;
const agesFrom = [0, 18, 30, 45, 60, 75];

/** Returns the age group of people born in a year, at a year. */
export function ageGroupOf(birthYear: number, year: number): (typeof ageGroups)[number] {
  const age = Math.max(0, year - birthYear);
  return ageGroups[agesFrom.findLastIndex((from) => age >= from)] ?? '0-17';
}

const plain = (code: string) => code;
const listLabel = (list: ListName) => {
  const labels: Readonly<Record<string, readonly [string, string]>> = bdt2015Lists[list];
  return (code: string) => labels[code]?.[0] ?? code;
};
const parts: Readonly<Record<string, HouseholdPart>> = {
  housing: 'belongings',
  assets: 'belongings',
  civil: 'civil',
  health: 'health',
  schooling: 'schooling',
  employment: 'employment',
};

/** Returns the counted variables among the columns of a file: coded ones and yes-or-no ones, of which only yes is counted. */
const ofColumns = (unit: Variable['unit'], columns: typeof householdColumns): Variable[] =>
  columns.flatMap(({ group, key, rule }): Variable[] => {
    const part = parts[group];
    if (!part) return [];
    if (rule.kind === 'code') return [{ name: key, unit, part, label: listLabel(rule.list) }];
    return rule.kind === 'yesNo' ? [{ name: key, unit, part, label: () => 'Ya' }] : [];
  });

const sexLabel = (code: string) => labelOf('id', 'Sex', code as LabelCode<'Sex'>);

/** Variables of the counts, by name. `TOTAL` counts every household and every person. */
export const variables: ReadonlyMap<string, Variable> = new Map(
  [
    ...ofColumns('HOUSEHOLD', householdColumns),
    ...ofColumns('PERSON', memberColumns),
    { name: 'TOTAL', unit: 'HOUSEHOLD', part: null, label: plain } as const,
    { name: 'programme', unit: 'HOUSEHOLD', part: 'participation', label: plain } as const,
    ...(['monthlyIncome', 'monthlyExpenditure'] as const).map((name) => ({
      name,
      unit: 'HOUSEHOLD' as const,
      part: 'belongings' as const,
      label: listLabel('monthlyAmount'),
    })),
    { name: 'headSex', unit: 'HOUSEHOLD', part: null, label: sexLabel } as const,
    {
      name: 'headAgeGroup',
      unit: 'HOUSEHOLD',
      part: null,
      label: (code: string) => `${code.replace('-', '–')} tahun`,
    } as const,
    { name: 'sex', unit: 'PERSON', part: null, label: sexLabel } as const,
    {
      name: 'relation',
      unit: 'PERSON',
      part: null,
      label: (code: string) => labelOf('id', 'Relation', code as LabelCode<'Relation'>),
    } as const,
    ...[...missingCodes, ...doubtCodes].map((code) => ({
      name: `quality:${code}`,
      unit: 'HOUSEHOLD' as const,
      part: null,
      label: () => 'Ya',
    })),
  ].map((variable) => [variable.name, variable]),
);
export const variableNames: readonly string[] = [...variables.keys()];

/** Names under which the counts of `quality:…` are kept. */
export const qualityVariables: readonly string[] = variableNames.filter((name) => name.startsWith('quality:'));

/** Variables of a cross-table: the counted ones and the decile. */
export const crossVariables: readonly string[] = ['decile', ...variableNames.filter((name) => name !== 'TOTAL')];
