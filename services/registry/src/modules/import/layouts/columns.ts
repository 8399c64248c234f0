import { readText, readWhole } from '@slrt/tables';
import { variables, type ListName, type Variable } from '../../code-list/index.ts';
import { readCodeOrWord, type ReadCode } from './words.ts';

/** Format of a cell. `yesNo`: yes is 1 (no is 2) or 3 (no is 4), alternating by question. */
export type Rule =
  | { readonly kind: 'code'; readonly list: ListName }
  | { readonly kind: 'yesNo'; readonly yes: 1 | 3 }
  | { readonly kind: 'count'; readonly max: number }
  | { readonly kind: 'text'; readonly max: number };
export interface Column {
  readonly name: string;
  readonly group: string;
  readonly key: string;
  readonly rule: Rule;
}

/**
 * Returns the columns of the BDT-2015 file that hold one variable each. In each group of questions, the value for yes
 * alternates between 1 and 3 (source: the form).
 */
function columnsOf(of: readonly Variable[]): Column[] {
  const asked = new Map<string, number>();
  return of.flatMap(({ column, group, key, rule }): Column[] => {
    if (column === null || rule.kind === 'date') return [];
    if (rule.kind !== 'flag') return [{ name: column, group, key, rule }];
    const before = asked.get(group) ?? 0;
    asked.set(group, before + 1);
    return [{ name: column, group, key, rule: { kind: 'yesNo', yes: before % 2 === 0 ? 1 : 3 } }];
  });
}

/** Household columns that hold one fact each, with its position in the record and its format. */
export const householdColumns: readonly Column[] = columnsOf(variables.household);
/** Member columns that hold one fact each. */
export const memberColumns: readonly Column[] = columnsOf(variables.person);

export type CellValue = string | number | boolean;
export type Groups = Record<string, Record<string, CellValue>>;

/** Both pairs of codes are accepted: 1 and 3 are yes, 2 and 4 are no. */
const answers: Readonly<Record<string, boolean>> = { 1: true, 2: false, 3: true, 4: false, YA: true, TIDAK: false };

/** Parses a cell. Returns undefined for an empty cell, null for one that does not fit the rule. */
export function readCell(rule: Rule, cell: string, readCode: ReadCode): CellValue | null | undefined {
  if (cell === '') return undefined;
  const value = readText(cell);
  if (value === '') return undefined;
  switch (rule.kind) {
    case 'code':
      return readCodeOrWord(readCode, rule.list, value);
    case 'yesNo':
      return answers[value.toUpperCase()] ?? null;
    case 'count':
      return readWhole(value, 0, rule.max);
    case 'text':
      return value.length <= rule.max ? value : null;
  }
}

/** Formats a value as a cell, in codes of BDT 2015. */
export function writeCell(rule: Rule, value: CellValue | undefined): string {
  if (value === undefined) return '';
  if (rule.kind === 'yesNo') return String(value === true ? rule.yes : rule.yes + 1);
  return String(value);
}
