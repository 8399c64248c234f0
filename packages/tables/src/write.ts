import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A cell to be written. In a workbook, text stays text and a number becomes a number. Null is an empty cell. */
export type TableValue = string | number | null | undefined;

/** How a table is downloaded. */
export interface TableFormat {
  readonly extension: 'csv' | 'xlsx';
  readonly mediaType: string;
  readonly delimiter: ',' | ';';
}

export const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An argument that is not valid, and the values that are allowed. */
export interface TableFormatProblem {
  readonly argument: 'format' | 'delimiter';
  readonly allowed: { readonly key: 'allowed.values'; readonly values: string };
}
const problem = (argument: TableFormatProblem['argument'], values: string): TableFormatProblem => ({
  argument,
  allowed: { key: 'allowed.values', values },
});

/**
 * Reads `format` (csv or xlsx; default csv) and `delimiter` (`,` or `;`; default `,`) of a request. Returns the problem
 * of an argument that is not valid.
 */
export function parseTableFormat({
  format = 'csv',
  delimiter = ',',
}: {
  readonly format?: string;
  readonly delimiter?: string;
}): TableFormat | TableFormatProblem {
  if (delimiter !== ',' && delimiter !== ';') return problem('delimiter', ', ;');
  if (format === 'csv') return { extension: format, mediaType: 'text/csv; charset=utf-8', delimiter };
  if (format === 'xlsx') return { extension: format, mediaType: xlsxMediaType, delimiter };
  return problem('format', 'csv, xlsx');
}

/**
 * Formats a CSV cell. Text that a spreadsheet would execute as a formula gets a leading apostrophe, which the reader
 * removes. Text with any separator at which a spreadsheet may split is quoted.
 */
export function csvCell(value: TableValue): string {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = typeof value === 'string' && /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;|\t\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

type Rows = AsyncIterable<readonly (readonly TableValue[])[]>;

async function* csvText(columns: readonly string[], pages: Rows, delimiter: string): AsyncGenerator<string> {
  const lineOf = (row: readonly TableValue[]) => `${row.map(csvCell).join(delimiter)}\n`;
  yield `\ufeff${lineOf(columns)}`;
  for await (const page of pages) if (page.length > 0) yield page.map(lineOf).join('');
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook with one sheet. Style 1 is text, so that a cell stays text when it is edited. */
const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kinds}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Escapes text for XML and drops control characters that XML cannot hold. */
const escapeXml = (text: string) =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>]/g, (sign) => entities[sign] ?? '');

function sheetCell(value: TableValue): string {
  if (value === null || value === undefined || value === '') return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  return `<c s="1" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

/** Rows of a sheet, with the headings. Spreadsheets cannot open more. */
const maxSheetRows = 1_048_576;

async function* sheetText(columns: readonly string[], pages: Rows): AsyncGenerator<string> {
  const rowOf = (row: readonly TableValue[]) => `<row>${row.map(sheetCell).join('')}</row>`;
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  yield `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  yield `<cols><col min="1" max="${columns.length}" width="18" style="1" customWidth="1"/></cols><sheetData>${rowOf(columns)}`;
  let rows = 1;
  for await (const page of pages) {
    rows += page.length;
    if (rows > maxSheetRows) throw new RangeError('The rows do not fit into a sheet. Download them as CSV.');
    if (page.length > 0) yield page.map(rowOf).join('');
  }
  yield '</sheetData></worksheet>';
}

function writeWorkbook(columns: readonly string[], pages: Rows): Readable {
  const zip = new ZipFile();
  const target = new PassThrough();
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(xml + text), name);
  const sheet = Readable.from(sheetText(columns, pages), { objectMode: false });
  sheet.on('error', (error) => target.destroy(error));
  target.on('close', () => sheet.destroy());
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml');
  zip.end();
  zip.outputStream.pipe(target);
  return target;
}

/**
 * Writes rows as CSV (UTF-8 with a byte order mark) or as a workbook with one sheet, page by page. An error of `pages`
 * ends the stream with that error.
 */
export function writeTable(format: TableFormat, columns: readonly string[], pages: Rows): Readable {
  return format.extension === 'csv'
    ? Readable.from(csvText(columns, pages, format.delimiter), { objectMode: false })
    : writeWorkbook(columns, pages);
}
