import type { Header } from './header.ts';
import type { RowFault } from './faults.ts';

export type Delimiter = ',' | ';' | '\t' | '|';
export const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** A row of a file. `number` is the number that a spreadsheet shows for it. The cells of a faulty row may be shifted. */
export interface FileRow {
  readonly number: number;
  readonly cells: string[];
  readonly fault: RowFault | null;
}

/** Characters of a row, and lines of a quoted cell, beyond which a quotation mark is taken for a stray one. */
const maxRowLength = 64 * 1024;
const maxCellLines = 50;

/** Splits blocks of text into lines. A line that is too long is dropped and returned as null. */
export function createLineSplitter(newline: '\n' | '\r') {
  let rest = '';
  let dropping = false;
  const finish = (line: string): string | null => {
    if (dropping || line.length > maxRowLength) {
      dropping = false;
      return null;
    }
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  return {
    split(block: string): (string | null)[] {
      const lines = (rest + block).split(newline);
      rest = lines.pop() ?? '';
      const whole = lines.map(finish);
      if (rest.length > maxRowLength) {
        dropping = true;
        rest = '';
      }
      return whole;
    },
    end: (): (string | null)[] => (rest === '' && !dropping ? [] : [finish(rest)]),
  };
}

function countOf(line: string, delimiter: string): number {
  let count = 0;
  for (let at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, at + 1)) count += 1;
  return count;
}

interface Shape {
  readonly delimiter: Delimiter;
  /** Number of columns, 0 while unknown. */
  readonly width: number;
}
/** `STRAY`: the first line has a quotation mark out of place. `OPEN`: the last cell goes on after the last line. */
type Quoted = { readonly cells: string[]; readonly lines: number } | 'STRAY' | 'OPEN';

/**
 * True if a line that a quotation mark above would make part of a cell is a row of its own: it has as many cells as the
 * table, its first quotation mark opens a cell, or that mark is in the same column as the one above.
 */
function looksLikeRow(line: string, own: number, { delimiter, width }: Shape): boolean {
  if (width < 3) return false;
  const quote = line.indexOf('"');
  if (quote < 0) return countOf(line, delimiter) >= width - 1;
  const before = countOf(line.slice(0, quote), delimiter);
  return before > 0 && (line[quote - 1] === delimiter || (own > 1 && before === own));
}

/**
 * Reads the quoted cell that starts at a character of a line; `own` cells are before it. It may go on in the next lines,
 * but not beyond a line that is a row of its own.
 */
function readQuotedCell(
  lines: readonly (string | null)[],
  [row, start]: readonly [number, number],
  own: number,
  shape: Shape,
) {
  let [n, at, value] = [row, start, ''];
  for (;;) {
    const line = lines[n];
    if (line === undefined) return 'OPEN';
    if (line === null) return 'STRAY';
    if ((n > row && looksLikeRow(line, own, shape)) || n - row >= maxCellLines || value.length > maxRowLength)
      return 'STRAY';
    const close = line.indexOf('"', at);
    value += line.slice(at, close < 0 ? undefined : close);
    if (close < 0) {
      value += '\n';
      [n, at] = [n + 1, 0];
    } else if (line[close + 1] === '"') {
      value += '"';
      at = close + 2;
    } else return { value, row: n, at: close + 1 };
  }
}

/** Reads the row that starts at line `first` and contains quotation marks. */
function readQuotedRow(lines: readonly (string | null)[], first: number, shape: Shape): Quoted {
  const cells: string[] = [];
  let [n, at] = [first, 0];
  for (;;) {
    const line = lines[n] ?? '';
    while (line[at] === ' ') at += 1;
    if (line[at] === '"') {
      const cell = readQuotedCell(lines, [n, at + 1], cells.length, shape);
      if (typeof cell === 'string') return cell;
      cells.push(cell.value);
      const after = lines[cell.row] ?? '';
      let next = cell.at;
      while (after[next] === ' ') next += 1;
      [n, at] = [cell.row, next];
      if (next >= after.length) return { cells, lines: n - first + 1 };
      if (after[next] !== shape.delimiter) return 'STRAY';
    } else {
      const end = line.indexOf(shape.delimiter, at);
      const cell = line.slice(at, end < 0 ? undefined : end);
      if (cell.includes('"') && !/^="[^"]*"$/.test(cell)) return 'STRAY';
      cells.push(cell);
      if (end < 0) return { cells, lines: n - first + 1 };
      at = end;
    }
    at += 1;
  }
}

/** Removes the apostrophe that an export puts before a formula. */
const guarded = /^'+[=+\-@\t\r]/;
const apostrophe = 39;
function unguard(cells: string[]): string[] {
  for (let n = 0; n < cells.length; n += 1) {
    const cell = cells[n] ?? '';
    if (cell.charCodeAt(0) === apostrophe && guarded.test(cell)) cells[n] = cell.slice(1);
  }
  return cells;
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/** True if a row has as many cells as the headings, not counting empty ones at the end. */
export function hasWidth(cells: readonly string[], { width, filled }: Pick<Header, 'width' | 'filled'>): boolean {
  if (cells.length === width) return true;
  return cells.length >= filled && cells.slice(filled).every((cell) => cell.trim() === '');
}

function faultOf(
  row: { readonly cells: readonly string[] },
  header: Header | null,
  suspicious: boolean,
): RowFault | null {
  if (suspicious && row.cells.some((cell) => cell.includes('\u0000'))) return 'NUL_BYTE';
  if (suspicious && row.cells.some((cell) => cell.includes('\ufffd'))) return 'WRONG_ENCODING';
  return header && !hasWidth(row.cells, header) ? 'CELL_COUNT_DIFFERS' : null;
}

/**
 * Creates a reader that turns lines into rows. Blank rows are skipped but counted. A row with a stray quotation mark
 * ends at its line, so that the next line is read as usual. With a header, only the rows after it are returned.
 */
export function createRowReader(delimiter: Delimiter, header: Header | null) {
  const shape: Shape = { delimiter, width: header?.width ?? 0 };
  let waiting: (string | null)[] = [];
  let number = 0;
  const read = (lines: (string | null)[], isLast: boolean, suspicious: boolean): FileRow[] => {
    const all = waiting.length > 0 ? [...waiting, ...lines] : lines;
    waiting = [];
    const rows: FileRow[] = [];
    for (let n = 0; n < all.length; n += 1) {
      const line = all[n] ?? null;
      const quoted = line?.includes('"') ? readQuotedRow(all, n, shape) : null;
      if (quoted === 'OPEN' && !isLast) {
        waiting = all.slice(n);
        break;
      }
      number += 1;
      if (quoted && typeof quoted === 'object') n += quoted.lines - 1;
      if (header && number <= header.row) continue;
      if (line === null) rows.push({ number, cells: [], fault: 'ROW_TOO_LONG' });
      else if (typeof quoted === 'string') rows.push({ number, cells: line.split(delimiter), fault: 'STRAY_QUOTE' });
      else {
        const cells = quoted ? quoted.cells : line.split(delimiter);
        if (!isBlank(cells))
          rows.push({ number, cells: unguard(cells), fault: faultOf({ cells }, header, suspicious) });
      }
    }
    return rows;
  };
  return read;
}
