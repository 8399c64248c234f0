import { setImmediate } from 'node:timers/promises';
import { translate } from '@slrt/i18n';
import type PDFDocument from 'pdfkit';

export interface PaperColumn {
  readonly title: string;
  /** Share of the width, in relation to the other columns. */
  readonly width: number;
}
/** A table of a paper, under a heading if there are several. */
export interface PaperTable {
  readonly heading: string | null;
  readonly rows: readonly (readonly string[])[];
}
/** Content of a paper. All texts are in Indonesian, like every official document. */
export interface Paper {
  /** Lines of the letterhead: government, sub-district, village. */
  readonly letterhead: readonly string[];
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly PaperColumn[];
  readonly tables: readonly PaperTable[];
  /** Text above the signatures. Null for papers without signatures. */
  readonly placeAndDate: string | null;
  /** Offices that sign, each with a field. */
  readonly signatories: readonly string[];
  /** Text at the foot of each page. */
  readonly footer: string;
  readonly createdAt: Date;
}
type Document = InstanceType<typeof PDFDocument>;

const margin = 36;
const padding = 3;
const fontSize = 9;
/** Space that four lines of text and a signature take. */
const signatureHeight = 110;
/** Rows after which other requests get a turn. */
const rowsPerTurn = 100;

const unprintable = /[^\x20-\x7e\u00a0-\u00ff–—‘’“”•…]/gu;
/**
 * Replaces characters that the built-in fonts lack by their letter without marks, or by a question mark: the fonts of a PDF know
 * only Western European letters (WinAnsi).
 */
export const toPrintable = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(unprintable, (char) => char.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(unprintable, '?'));

/** Returns the x position and width of each column. */
function layOut(document: Document, columns: readonly PaperColumn[]): { x: number; width: number }[] {
  const all = columns.reduce((sum, column) => sum + column.width, 0);
  const available = document.page.width - 2 * margin;
  let x = margin;
  return columns.map((column) => {
    const width = (available * column.width) / all;
    x += width;
    return { x: x - width, width };
  });
}

const bottomOf = (document: Document) => document.page.height - margin - 24;

/** Draws one row and returns the y position below it. Starts a new page, with `header` on top, if the row does not fit. */
function drawRow(
  document: Document,
  y: number,
  cells: readonly string[],
  { places, header }: { places: readonly { x: number; width: number }[]; header: readonly string[] | null },
): number {
  document.font(header ? 'Helvetica' : 'Helvetica-Bold').fontSize(fontSize);
  const texts = cells.map(toPrintable);
  const heights = places.map(({ width }, n) =>
    document.heightOfString(texts[n] === '' ? ' ' : (texts[n] ?? ' '), { width: width - 2 * padding }),
  );
  const height = Math.max(...heights) + 2 * padding;
  if (y + height > bottomOf(document)) {
    document.addPage();
    const top = header ? drawRow(document, margin, header, { places, header: null }) : margin;
    return drawRow(document, top, cells, { places, header });
  }
  places.forEach(({ x, width }, n) => {
    document.rect(x, y, width, height).lineWidth(0.5).stroke();
    document.text(texts[n] ?? '', x + padding, y + padding, { width: width - 2 * padding });
  });
  return y + height;
}

async function drawTables(document: Document, { columns, tables }: Paper): Promise<void> {
  const places = layOut(document, columns);
  const header = columns.map(({ title }) => title);
  for (const { heading, rows } of tables) {
    if (heading !== null) {
      if (document.y + 60 > bottomOf(document)) document.addPage();
      document.font('Helvetica-Bold').fontSize(11).text(toPrintable(heading), margin).moveDown(0.3);
    }
    let y = drawRow(document, document.y, header, { places, header: null });
    for (const [n, row] of rows.entries()) {
      y = drawRow(document, y, row, { places, header });
      if (n % rowsPerTurn === rowsPerTurn - 1) await setImmediate();
    }
    document.x = margin;
    document.y = y + 10;
  }
}

/** Draws a field for each signatory, side by side, on one page. */
function drawSignatures(document: Document, { placeAndDate, signatories }: Paper): void {
  if (placeAndDate === null) return;
  if (document.y + signatureHeight > bottomOf(document)) document.addPage();
  document.font('Helvetica').fontSize(10).text(toPrintable(placeAndDate), margin, document.y, { align: 'right' });
  const top = document.y + 8;
  const width = (document.page.width - 2 * margin) / signatories.length;
  signatories.forEach((signatory, n) => {
    const x = margin + n * width;
    document.text(toPrintable(signatory), x, top, { width, align: 'center' });
    document.text('(.....................................)', x, top + 70, { width, align: 'center' });
  });
}

/** Writes the footer and the page number on every page. */
function drawFooters(document: Document, footer: string): void {
  const { start, count } = document.bufferedPageRange();
  for (let n = 0; n < count; n += 1) {
    document.switchToPage(start + n);
    document.page.margins.bottom = 0; // text below the margin would start a new page
    const page = translate('id', 'papers.page', { page: n + 1, pages: count });
    document.font('Helvetica').fontSize(7);
    document.text(toPrintable(`${footer}  ${page}`), margin, document.page.height - margin, {
      width: document.page.width - 2 * margin,
      align: 'center',
    });
  }
}

/** Draws a paper as a PDF (A4, landscape). */
export async function drawPaper(paper: Paper): Promise<Buffer> {
  const { default: PdfDocument } = await import('pdfkit'); // loaded on first use, because it is large
  const document = new PdfDocument({
    size: 'A4',
    layout: 'landscape',
    margin,
    bufferPages: true,
    info: { Title: paper.title, CreationDate: paper.createdAt, Producer: 'SLRT', Creator: 'SLRT' },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on('end', resolve));
  for (const line of paper.letterhead)
    document.font('Helvetica-Bold').fontSize(11).text(toPrintable(line), { align: 'center' });
  document.moveDown().fontSize(13).text(toPrintable(paper.title), { align: 'center' });
  document.font('Helvetica').fontSize(10).text(toPrintable(paper.subtitle), { align: 'center' }).moveDown();
  await drawTables(document, paper);
  drawSignatures(document, paper);
  drawFooters(document, paper.footer);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}
