import { areas, type LabelKind } from '@slrt/i18n';
import { covers, levelOf } from '@slrt/domain';
import {
  readAreaCode,
  readDate,
  readIdentityNumber,
  readName,
  readText,
  type Cells,
  type DateBounds,
} from '@slrt/tables';
import type { RowCode, RowIssue } from './row-issue.ts';

const simplify = (text: string): string =>
  text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

const wordsByKind = new Map<LabelKind, ReadonlyMap<string, string>>();

/** Returns the codes of a list by code and by label in both languages, without regard to case and punctuation. */
function wordsOf(kind: LabelKind): ReadonlyMap<string, string> {
  const known = wordsByKind.get(kind);
  if (known) return known;
  const words = new Map(
    [areas.en, areas.id].flatMap(({ labels }) =>
      Object.entries(labels[kind]).flatMap(([code, label]: [string, string]) => [
        [simplify(label), code] as const,
        [simplify(code), code] as const,
      ]),
    ),
  );
  wordsByKind.set(kind, words);
  return words;
}

const yes = new Set(['YA', 'Y', 'YES', 'TRUE', 'BUKA', 'ADA', '1']);
const no = new Set(['TIDAK', 'T', 'N', 'NO', 'FALSE', 'TUTUP', '0', '2']);
/** Separators in a cell that holds a list. */
const separators = /[;,|\n]+/;

interface TextRules {
  readonly max?: number;
  readonly required?: boolean;
}

/** Reads the cells of a row and collects its problems. */
export class RowReader {
  readonly issues: RowIssue[] = [];
  readonly district: string;
  /** Today in the district, `YYYY-MM-DD`. */
  readonly today: string;
  readonly #cells: Cells;
  #refused = false;

  constructor(cells: Cells, { district, today }: { readonly district: string; readonly today: string }) {
    this.#cells = cells;
    this.district = district;
    this.today = today;
  }

  /** True once a problem was found for which the row is left out. */
  get isRefused(): boolean {
    return this.#refused;
  }

  has(column: string): boolean {
    return readName(this.#cells(column)) !== '';
  }

  /** Reports a problem for which the row is left out. */
  refuse(column: string, code: RowCode): void {
    this.#refused = true;
    this.note(column, code);
  }

  /** Reports a problem that does not keep the row from being applied. `read` is the value used instead. */
  note(column: string, code: RowCode, read?: string): void {
    const cell = column === '' ? '' : this.#cells(column);
    this.issues.push({ column, code, ...(cell === '' ? {} : { cell }), ...(read === undefined ? {} : { read }) });
  }

  /** Reports a problem without repeating the cell, which must not be kept. */
  noteSecret(column: string, code: RowCode): void {
    this.issues.push({ column, code });
  }

  /** Reads text. Null for an empty cell, `-`, `TIDAK ADA` and the like. */
  text(column: string, { max = 200, required = false }: TextRules = {}): string | null {
    const text = readName(this.#cells(column));
    if (text.length > max) this.refuse(column, 'TOO_LONG');
    if (text !== '') return text;
    if (required) this.refuse(column, 'REQUIRED');
    return null;
  }

  /** Reads text of which every character counts, such as a description. */
  prose(column: string, max: number): string {
    const text = readText(this.#cells(column));
    if (text === '') this.refuse(column, 'REQUIRED');
    if (text.length > max) this.refuse(column, 'TOO_LONG');
    return text;
  }

  /** Reads a code that has this form, in upper case. */
  key(column: string, form: RegExp, rules: TextRules = {}): string | null {
    const text = this.text(column, { max: 80, ...rules })?.toUpperCase() ?? null;
    if (text !== null && !form.test(text)) this.refuse(column, 'UNKNOWN_CODE');
    return text;
  }

  /** Reads a list of codes of this form, in upper case and without repetitions. */
  keys(column: string, form: RegExp): string[] {
    const codes = this.#parts(column).map((part) => part.toUpperCase());
    if (codes.some((code) => !form.test(code))) this.refuse(column, 'UNKNOWN_CODE');
    return [...new Set(codes)];
  }

  /** Reads a number that stands for a person or card only as far as to know whether there is one. */
  hasNumber(column: string): boolean {
    return readIdentityNumber(this.#cells(column)) !== null;
  }

  /**
   * Reads a value of an enum of the graph: its code, or its label in either language, or a word of `more`. Returns
   * `fallback` for an empty cell; without one, the row is refused.
   */
  choice<Code extends string>(
    column: string,
    kind: LabelKind,
    { fallback, more = {} }: { readonly fallback?: Code; readonly more?: Readonly<Record<string, Code>> } = {},
  ): Code {
    const word = simplify(readName(this.#cells(column)));
    if (word === '') {
      if (fallback === undefined) this.refuse(column, 'REQUIRED');
      return fallback ?? ('' as Code);
    }
    const extra = Object.entries(more).find(([phrase]) => simplify(phrase) === word)?.[1];
    const code = extra ?? wordsOf(kind).get(word);
    if (code === undefined) this.refuse(column, 'UNKNOWN_CODE');
    return (code ?? '') as Code;
  }

  /** Reads a list of values of an enum of the graph. */
  choices(column: string, kind: LabelKind): string[] {
    const codes = this.#parts(column).map((part) => wordsOf(kind).get(simplify(part)));
    if (codes.includes(undefined)) this.refuse(column, 'UNKNOWN_CODE');
    return [...new Set(codes.flatMap((code) => code ?? []))];
  }

  yesNo(column: string, fallback: boolean): boolean;
  yesNo(column: string, fallback: null): boolean | null;
  yesNo(column: string, fallback: boolean | null): boolean | null {
    const word = simplify(readText(this.#cells(column)));
    if (word === '') return fallback;
    if (yes.has(word)) return true;
    if (!no.has(word)) this.refuse(column, 'UNKNOWN_CODE');
    return false;
  }

  /** Reads a whole day. Null for an empty cell. */
  day(column: string, bounds: Partial<DateBounds> & { readonly required?: boolean } = {}): string | null {
    const read = readDate(this.#cells(column), { notAfter: this.today, ...bounds });
    if (read.kind === 'DAY') return read.day;
    if (read.kind !== 'EMPTY') this.refuse(column, 'IMPOSSIBLE_DATE');
    else if (bounds.required) this.refuse(column, 'REQUIRED');
    return null;
  }

  /** Reads a decimal number with point or comma. Null for an empty cell. */
  decimal(column: string, from: number, until: number): number | null {
    const text = readText(this.#cells(column));
    if (text === '' || text === '-') return null;
    const number = /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
    if (!(number >= from && number <= until)) this.refuse(column, 'OUT_OF_RANGE');
    return number;
  }

  /** Reads the code of a village of the district. */
  village(column: string): string {
    const code = readAreaCode(this.#cells(column));
    if (code === '') this.refuse(column, 'REQUIRED');
    else if (levelOf(code) !== 'VILLAGE' || !covers(this.district, code)) this.refuse(column, 'UNKNOWN_VILLAGE');
    return code;
  }

  /** Reads a list of codes of areas of the district. */
  areas(column: string): string[] {
    const codes = this.#parts(column).map(readAreaCode);
    if (codes.some((code) => levelOf(code) === null || !covers(this.district, code)))
      this.refuse(column, 'UNKNOWN_REGION');
    return [...new Set(codes)].sort();
  }

  #parts(column: string): string[] {
    return readName(this.#cells(column).replaceAll('\n', ';'))
      .split(separators)
      .map((part) => readText(part))
      .filter((part) => part !== '');
  }
}
