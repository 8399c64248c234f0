import type { ListName } from '../../code-list/index.ts';
import type { Relation } from '../../record/index.ts';
import type { FileRegion } from '../village-names.ts';
import type { RowCodeName } from '../row-codes.ts';
import type { Groups } from './columns.ts';

/** Where a household stands: by the names and BPS codes of a BDT file, or by its Kemendagri code. */
export type FilePlace = FileRegion | { readonly code: string };

/** A member as the file states them; `age` in completed years at the survey. */
export interface FileMember {
  readonly order: number;
  readonly name: string;
  readonly nik: string | null;
  readonly relation: Relation;
  readonly familyNo: number | null;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly age: number | null;
  /** `YYYY-MM-DD`, where the layout has it. */
  readonly birthDate: string | null;
  /** Name of the mother, where the layout has it: only its keyed hashes are kept. */
  readonly mother: string | null;
  /** civil, health, schooling, employment */
  readonly facts: Groups;
}
/** Where a ranking puts a household, in percentiles of the nation, the province and the district. */
export interface FileRank {
  readonly national: number | null;
  readonly province: number | null;
  readonly district: number | null;
  readonly asOf: string | null;
}
/** A household of the file with its members, in the registry's own codes. */
export interface FileRecord {
  /** Its number in the BDT; null in layouts that have none. */
  readonly bdtId: string | null;
  readonly dtsenId: string | null;
  /** Family card numbers by family (NUK). */
  readonly cards: readonly { readonly familyNo: number; readonly digits: string }[];
  readonly address: string | null;
  readonly percentile: number | null;
  readonly decile: number | null;
  readonly rank: FileRank | null;
  /** stated, housing, assets, programmes, familyPlanning; a group that the layout lacks is left out. */
  readonly facts: Groups;
  readonly members: readonly FileMember[];
}
/** The cell of a column; empty where the file lacks it. */
export type Cells = (column: string) => string;
export interface NumberedRow {
  readonly number: number;
  readonly values: Cells;
}
/** What is wrong with a cell of a row. */
export interface RowIssue {
  readonly row: number;
  readonly column: string;
  readonly code: RowCodeName;
}
export type ReadCode = (list: ListName, text: string) => string | null;

/** How a kind of file is laid out. `source` names it beside each value that came from it. */
export interface Layout {
  readonly name: 'bdt-2015' | 'simple' | 'dtsen';
  readonly source: 'BDT_2015' | 'SIMPLE' | 'DTSEN';
  readonly columns: readonly string[];
  /** Columns a file may lack. */
  readonly optional: readonly string[];
  /** Rows that follow each other with the same value are one household. */
  readonly groupOf: (row: Cells) => string;
  /** How a household of a later file is found again: by its number, or by its family card. */
  readonly foundBy: 'NUMBER' | 'KK';
  readonly placeOf: (row: Cells) => FilePlace;
  readonly read: (rows: readonly NumberedRow[], readCode: ReadCode, issues: RowIssue[]) => FileRecord;
  /** What can be said of a row of this layout, beside what any file can be. */
  readonly codes: readonly RowCodeName[];
}

/** What rows of every layout can be told. */
export const commonCodes = [
  'UNKNOWN_VILLAGE',
  'NO_HEAD',
  'TWO_HEADS',
  'MISSING_NAME',
  'REPEATED_HOUSEHOLD',
  'UNKNOWN_CODE',
  'INVALID_VALUE',
  'INVALID_NIK',
  'NIK_IN_TWO_HOUSEHOLDS',
  'NIK_DIFFERS_FROM_RECORD',
  'MEMBER_NOT_IN_FILE',
  'OLDER_THAN_RECORD',
] as const satisfies readonly RowCodeName[];

export const orNull = (text: string | undefined): string | null => {
  const trimmed = (text ?? '').trim();
  return trimmed === '' ? null : trimmed;
};
export function numberIn(text: string | undefined, from: number, to: number): number | null {
  const trimmed = (text ?? '').trim();
  const value = /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  return value >= from && value <= to ? value : null;
}
/** Reads a number of a cell; what is not one is an issue. */
export function boundedIn(row: NumberedRow, column: string, [from, to]: [number, number], issues: RowIssue[]) {
  const value = numberIn(row.values(column), from, to);
  if (value === null && orNull(row.values(column)) !== null)
    issues.push({ row: row.number, column, code: 'INVALID_VALUE' });
  return value;
}
