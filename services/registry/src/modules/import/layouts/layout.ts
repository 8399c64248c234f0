import { readDate, readWhole, type Cells, type DateReading, type TableColumns } from '@slrt/tables';
import type { Relation } from '../../record/index.ts';
import type { FileRegion } from '../village-names.ts';
import type { RowCodeName } from '../row-codes.ts';
import type { Groups } from './columns.ts';
import type { ReadCode } from './words.ts';

export type { ReadCode };

/** Place of a household: names and BPS codes of a BDT file, or a Kemendagri code. */
export type FilePlace = FileRegion | { readonly code: string };

/** A member in a file. `age` is in completed years at the survey. */
export interface FileMember {
  readonly order: number;
  readonly name: string;
  readonly nik: string | null;
  readonly relation: Relation;
  readonly familyNo: number | null;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly age: number | null;
  /** `YYYY-MM-DD`. Null if the layout has no date of birth. */
  readonly birthDate: string | null;
  /** Year of birth, where the file states no more than that. */
  readonly birthYear?: number;
  /** Name of the mother. Null if the layout has none. Only keyed hashes are stored. */
  readonly mother: string | null;
  /** civil, health, schooling, employment */
  readonly facts: Groups;
}
/** Rank of a household as percentiles of the nation, the province and the district. */
export interface FileRank {
  readonly national: number | null;
  readonly province: number | null;
  readonly district: number | null;
  readonly asOf: string | null;
}
/** A household in a file with its members, in the registry's own codes. */
export interface FileRecord {
  /** Number in the BDT. Null in layouts that have none. */
  readonly bdtId: string | null;
  readonly dtsenId: string | null;
  /** Family card numbers by family (NUK). */
  readonly cards: readonly { readonly familyNo: number; readonly digits: string }[];
  readonly address: string | null;
  readonly percentile: number | null;
  readonly decile: number | null;
  readonly rank: FileRank | null;
  /**
   * Groups `stated`, `housing`, `assets`, `programmes` and `familyPlanning`. Groups that the layout lacks are missing.
   */
  readonly facts: Groups;
  readonly members: readonly FileMember[];
}
export interface NumberedRow {
  readonly number: number;
  readonly values: Cells;
}
/** A problem with a cell. The original cell, the value read and candidates are shown only in the list of verdicts. */
export interface RowIssue {
  readonly row: number;
  readonly column: string;
  readonly code: RowCodeName;
  /** The cell as it was in the file. */
  readonly cell?: string;
  /** The value that was read, or that holds instead. */
  readonly read?: string;
  /** Codes of areas or ids of households among which an officer has to choose. */
  readonly candidates?: readonly string[];
}
/** A column of the layout and the heading of the file that was recognised as it. */
export interface Heading {
  readonly column: string;
  readonly heading: string;
}
/** Context for reading rows: the reader of coded cells, the day of the survey and today. */
export interface ReadContext {
  readonly readCode: ReadCode;
  readonly surveyDate: string;
  readonly rules: { readonly today: string };
}

/** Layout of a kind of file. `source` is stored with each value from such a file. */
export interface Layout {
  readonly name: 'bdt-2015' | 'simple' | 'dtsen';
  readonly source: 'BDT_2015' | 'SIMPLE' | 'DTSEN';
  readonly columns: readonly string[];
  /** Optional columns. */
  readonly optional: readonly string[];
  /** Other headings of a column. Case, blanks and punctuation do not matter. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** Returns the group of a row. Consecutive rows of a group form one household. */
  readonly groupOf: (row: Cells) => string;
  /** How a household is identified in later files: by its number or its family card. */
  readonly foundBy: 'NUMBER' | 'KK';
  readonly placeOf: (row: Cells) => FilePlace;
  readonly read: (rows: readonly NumberedRow[], context: ReadContext, issues: RowIssue[]) => FileRecord;
  /** Codes that rows of this layout can get, in addition to those of any file. */
  readonly codes: readonly RowCodeName[];
}

/** Codes that rows of every layout can get. */
export const commonCodes = [
  'UNKNOWN_VILLAGE',
  'NO_HEAD',
  'TWO_HEADS',
  'MISSING_NAME',
  'REPEATED_HOUSEHOLD',
  'UNKNOWN_CODE',
  'INVALID_VALUE',
  'INVALID_NIK',
  'DIGITS_LOST',
  'NIK_IN_TWO_HOUSEHOLDS',
  'NIK_DIFFERS_FROM_RECORD',
  'MEMBER_NOT_IN_FILE',
  'OLDER_THAN_RECORD',
  'AMBIGUOUS_VILLAGE',
  'VILLAGE_ENDED',
  'VILLAGE_DIFFERS',
  'MOVE_PROPOSED',
  'HEAD_CHANGED',
  'NIK_CORRECTED',
  'NIK_DISPUTED',
  'MEMBER_LEFT',
  'DETERMINED_OTHERWISE',
  'HOUSEHOLD_REMOVED',
  'RECORD_REFUSED',
] as const satisfies readonly RowCodeName[];

/** Returns the columns of a layout as the table reader needs them. */
export const tableColumnsOf = ({ columns, optional, synonyms }: Layout): TableColumns => ({
  names: columns,
  synonyms,
  required: columns.filter((name) => !optional.includes(name)).map((name) => [name]),
});

/** Reads a number. Reports one that is malformed or out of range. */
export function readNumber(row: NumberedRow, column: string, [from, to]: [number, number], issues: RowIssue[]) {
  const value = readWhole(row.values(column), from, to);
  if (value === null) issues.push({ row: row.number, column, code: 'INVALID_VALUE' });
  return value ?? null;
}

/** Days as `YYYY-MM-DD`: the day of which a file is, and the district's day. */
export interface FileDays {
  readonly surveyDate: string;
  readonly today: string;
}

/**
 * Reads a date of something that had happened when the file was made. Calls `report` with the code of a date that is
 * impossible, or later than the file; the date then reads as `IMPOSSIBLE`.
 */
export function readPastDate(
  text: string,
  { surveyDate, today }: FileDays,
  report: (code: RowCodeName) => void,
): DateReading {
  const read = readDate(text, { notAfter: today, writtenOn: surveyDate });
  if (read.kind === 'IMPOSSIBLE') report('IMPOSSIBLE_DATE');
  const isLater =
    (read.kind === 'DAY' && read.day > surveyDate) ||
    (read.kind === 'YEAR' && read.year > Number(surveyDate.slice(0, 4)));
  if (!isLater) return read;
  report('DATE_AFTER_SURVEY');
  return { kind: 'IMPOSSIBLE' };
}
