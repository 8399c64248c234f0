import type { FileRow } from './csv-rows.ts';
import { dayOfSerial } from './dates.ts';
import { MissingColumnsError, UnreadableTableError } from './faults.ts';
import { findHeader, maxTitleRows, type Header, type TableColumns } from './header.ts';
import {
  createParser,
  openArchive,
  parsePart,
  readPart,
  type Archive,
  type ArchiveSource,
  type Attributes,
  type Handlers,
} from './xlsx-archive.ts';

/** Characters of the texts of a workbook, which are kept in memory while its rows are read. */
const maxTextsLength = 256 * 1024 ** 2;
const maxColumns = 16_384;

interface Sheet {
  readonly name: string;
  readonly part: string;
}
interface Workbook {
  /** Sheets that are shown, in order. */
  readonly sheets: readonly Sheet[];
  /** Days between the date systems that start in 1900 and 1904. */
  readonly shift: number;
}
async function readWorkbook(archive: Archive): Promise<Workbook> {
  if (!archive.has('xl/workbook.xml')) throw new UnreadableTableError('UNSUPPORTED_FORMAT');
  const sheets: { name: string; id: string }[] = [];
  let shift = 0;
  await readPart(archive, 'xl/workbook.xml', {
    open(name, { name: title = '', state = 'visible', date1904, ...more }) {
      const id = more['r:id'] ?? Object.entries(more).find(([key]) => key.endsWith(':id'))?.[1];
      if (name === 'workbookPr' && (date1904 === '1' || date1904 === 'true')) shift = 1462;
      if (name === 'sheet' && id && state === 'visible') sheets.push({ name: title, id });
    },
  });
  const targets = new Map<string, string>();
  await readPart(archive, 'xl/_rels/workbook.xml.rels', {
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return { sheets: sheets.map(({ name, id }) => ({ name, part: targets.get(id) ?? '' })), shift };
}

/** Undoes the escapes of characters that XML does not allow, such as `_x000D_`. */
const unescape = (text: string) =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** Reads the texts that cells refer to by number. Phonetic hints are left out. */
async function readTexts(archive: Archive): Promise<string[]> {
  const texts: string[] = [];
  if (!archive.has('xl/sharedStrings.xml')) return texts;
  let [current, inText, hint] = ['', false, false];
  const handlers: Handlers = {
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') hint = true;
      inText = name === 't' && !hint;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      inText = false;
      if (name === 'rPh') hint = false;
      if (name === 'si') texts.push(unescape(current));
    },
  };
  await readPart(archive, 'xl/sharedStrings.xml', handlers, maxTextsLength);
  return texts;
}

const isDateFormat = (id: number, code: string | undefined) =>
  code === undefined
    ? (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
    : /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')) && !/general/i.test(code);

/** Returns the numbers of the cell styles that show a number as a date. */
async function readDateStyles(archive: Archive): Promise<ReadonlySet<string>> {
  const styles = new Set<string>();
  if (!archive.has('xl/styles.xml')) return styles;
  const codes = new Map<string, string>();
  let [inStyles, count] = [false, 0];
  await readPart(archive, 'xl/styles.xml', {
    open(name, { numFmtId = '0', formatCode }) {
      if (name === 'numFmt' && formatCode !== undefined) codes.set(numFmtId, formatCode);
      if (name === 'cellXfs') inStyles = true;
      if (name !== 'xf' || !inStyles) return;
      if (isDateFormat(Number(numFmtId), codes.get(numFmtId))) styles.add(String(count));
      count += 1;
    },
    close(name) {
      if (name === 'cellXfs') inStyles = false;
    },
  });
  return styles;
}

/**
 * Returns the text of a number. A spreadsheet keeps 15 digits: a longer number that ends in 0 may have lost its last
 * ones and is returned in scientific notation.
 */
function numberText(value: string): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (Math.abs(number) < 1e15) return String(Number(number.toPrecision(15)));
  const isExact = Number.isSafeInteger(number) && number % 10 !== 0;
  return isExact ? String(number) : number.toExponential(5).toUpperCase();
}

interface CellContext {
  readonly texts: readonly string[];
  readonly dateStyles: ReadonlySet<string>;
  readonly shift: number;
  readonly onRead: (bytes: number) => void;
}
function cellText({ texts, dateStyles, shift }: CellContext, { t, s = '' }: Attributes, value: string): string {
  if (t === 's') return texts[Number(value)] ?? '';
  if (t === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (t !== undefined && t !== 'n') return unescape(value);
  const number = Number(value);
  const isDate = value !== '' && dateStyles.has(s) && number > 0 && number < 2_958_466;
  return isDate ? dayOfSerial(number + shift) : numberText(value);
}

/** Position of the column of a reference such as `AB12`, from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (let n = 0; n < reference.length; n += 1) {
    const letter = reference.charCodeAt(n) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** Reads the rows of a sheet, some at a time. Blank rows are left out; numbers are those of the sheet. */
async function* readSheet(archive: Archive, part: string, context: CellContext): AsyncGenerator<FileRow[]> {
  let rows: FileRow[] = [];
  let cells: string[] = [];
  let [number, column, value, inValue] = [0, -1, '', false];
  let cell: Attributes = {};
  const parser = createParser({
    open(name, attributes) {
      if (name === 'row') {
        number = Number(attributes['r'] ?? number + 1);
        [cells, column] = [[], -1];
      } else if (name === 'c') {
        column = attributes['r'] ? columnOf(attributes['r']) : column + 1;
        [cell, value] = [attributes, ''];
      }
      inValue = name === 'v' || name === 't';
    },
    text(text) {
      if (inValue) value += text;
    },
    close(name) {
      inValue = false;
      if (name === 'c' && column >= 0 && column < maxColumns && value !== '') {
        while (cells.length < column) cells.push('');
        cells[column] = cellText(context, cell, value);
      }
      if (name === 'row' && cells.some((each) => each.trim() !== '')) rows.push({ number, cells, fault: null });
    },
  });
  for await (const length of parsePart(archive, part, parser, context.onRead)) {
    if (length === 0 || rows.length === 0) continue;
    yield rows;
    rows = [];
  }
}

export interface OpenSheet {
  readonly sheet: string;
  readonly header: Header;
  readonly rows: AsyncIterable<readonly FileRow[]>;
  readonly close: () => void;
}

/** Returns a row with one cell for each heading. Cells beyond the headings are notes and are left out. */
const fitTo = ({ width }: Header, row: FileRow): FileRow => ({
  ...row,
  cells:
    row.cells.length < width
      ? [...row.cells, ...Array<string>(width - row.cells.length).fill('')]
      : row.cells.slice(0, width),
});

async function openSheet(
  archive: Archive,
  columns: TableColumns,
  onRead: (bytes: number) => void,
): Promise<Omit<OpenSheet, 'close'>> {
  const { sheets, shift } = await readWorkbook(archive);
  const context = { texts: await readTexts(archive), dateStyles: await readDateStyles(archive), shift, onRead };
  let closest = { missing: columns.required.map(([name = '']) => name), found: 0 };
  for (const { name, part } of sheets) {
    if (!archive.has(part)) continue;
    const batches = readSheet(archive, part, context);
    const first: FileRow[] = [];
    while (first.length < maxTitleRows) {
      const next = await batches.next();
      if (next.done) break;
      first.push(...next.value);
    }
    const search = findHeader(first, columns);
    if ('header' in search) {
      const { header } = search;
      const rows = (async function* () {
        yield first.filter((row) => row.number > header.row).map((row) => fitTo(header, row));
        for await (const batch of batches) yield batch.map((row) => fitTo(header, row));
      })();
      return { sheet: name, header, rows };
    }
    if (search.found > closest.found) closest = { missing: [...search.missing], found: search.found };
    await batches.return(undefined);
  }
  throw new MissingColumnsError(closest.missing);
}

/** Opens the first shown sheet of a workbook that has the headings of a table. */
export async function openXlsx(
  source: ArchiveSource,
  columns: TableColumns,
  onRead: (bytes: number) => void,
): Promise<OpenSheet> {
  const archive = await openArchive(source);
  try {
    return { ...(await openSheet(archive, columns, onRead)), close: archive.close };
  } catch (error) {
    archive.close();
    throw error;
  }
}
