// cspell:ignore Noto
import { readFileSync } from 'node:fs';
import { translate } from '@slrt/i18n';
import * as fontkit from 'fontkit';
import PdfKit from 'pdfkit';
import QrCode from 'qrcode';
import type { PdfBlock, PdfDocument, PdfQrCode, PdfSignatures, PdfTable, PdfText } from './index.ts';

type Page = InstanceType<typeof PdfKit>;

const fontFile = (name: string): Buffer =>
  readFileSync(new URL(import.meta.resolve(`@expo-google-fonts/noto-sans/${name}.ttf`)));
/** Noto Sans (OFL 1.1) covers all of Latin with its marks, Greek and Cyrillic. */
const fonts = { regular: fontFile('400Regular/NotoSans_400Regular'), bold: fontFile('700Bold/NotoSans_700Bold') };
const glyphs = fontkit.create(fonts.regular) as fontkit.Font;

const padding = 3;
const tableSize = 9;
/** Space that four lines of text and a signature take. */
const signatureHeight = 110;
/** Space between the text and the foot of a page. */
const footHeight = 24;

/** Replaces control characters and those that the font lacks by their codes, so that nothing is lost. */
function printable(text: string): string {
  const chars = Array.from(text.normalize('NFC').replaceAll('\t', ' '), (char) => {
    const code = char.codePointAt(0) ?? 0;
    if (char === '\n' || (glyphs.hasGlyphForCodePoint(code) && !/\p{Cc}/u.test(char))) return char;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
  return chars.join('');
}

const bottomOf = (page: Page, margin: number): number => page.page.height - margin - footHeight;

function drawText(
  page: Page,
  margin: number,
  { text, size = 10, bold, align = 'left', space = 0, room }: PdfText,
): void {
  if (room && page.y + room > bottomOf(page, margin)) page.addPage();
  page.font(bold ? 'bold' : 'regular').fontSize(size);
  page.text(printable(text) || ' ', margin, page.y, { align });
  page.y += space;
}

/** Returns the x position and width of each column. */
function layOut(page: Page, margin: number, columns: PdfTable['columns']): { x: number; width: number }[] {
  const all = columns.reduce((sum, column) => sum + column.width, 0);
  const available = page.page.width - 2 * margin;
  let x = margin;
  return columns.map((column) => {
    const width = (available * column.width) / all;
    x += width;
    return { x: x - width, width };
  });
}

interface RowPlace {
  readonly margin: number;
  readonly places: readonly { x: number; width: number }[];
  /** Cells that are repeated on top of a new page. Null for this row itself. */
  readonly header: readonly string[] | null;
}

/** Draws one row and returns the y position below it. Starts a new page if the row does not fit. */
function drawRow(page: Page, y: number, cells: readonly string[], { margin, places, header }: RowPlace): number {
  page.font(header ? 'regular' : 'bold').fontSize(tableSize);
  const texts = cells.map(printable);
  const heights = places.map(({ width }, n) => page.heightOfString(texts[n] || ' ', { width: width - 2 * padding }));
  const height = Math.max(...heights) + 2 * padding;
  // A row that fits on no page continues on the next one without its frame.
  if (y + height > bottomOf(page, margin) && y > 2 * margin) {
    page.addPage();
    const top = header ? drawRow(page, margin, header, { margin, places, header: null }) : margin;
    return drawRow(page, top, cells, { margin, places, header });
  }
  places.forEach(({ x, width }, n) => {
    page.rect(x, y, width, height).lineWidth(0.5).stroke();
    page.text(texts[n] ?? '', x + padding, y + padding, { width: width - 2 * padding });
  });
  return y + height;
}

function drawTable(page: Page, margin: number, { columns, rows }: PdfTable): void {
  const places = layOut(page, margin, columns);
  const header = columns.map(({ title }) => title);
  let y = drawRow(page, page.y, header, { margin, places, header: null });
  for (const row of rows) y = drawRow(page, y, row, { margin, places, header });
  page.x = margin;
  page.y = y + 10;
}

function drawSignatures(page: Page, margin: number, { placeAndDate, signatories }: PdfSignatures): void {
  if (page.y + signatureHeight > bottomOf(page, margin)) page.addPage();
  page.font('regular').fontSize(10).text(printable(placeAndDate), margin, page.y, { align: 'right' });
  const top = page.y + 8;
  const width = (page.page.width - 2 * margin) / signatories.length;
  signatories.forEach((signatory, n) => {
    const x = margin + n * width;
    page.text(printable(signatory), x, top, { width, align: 'center' });
    page.text('(.....................................)', x, top + 70, { width, align: 'center' });
  });
  page.x = margin;
}

async function drawQrCode(page: Page, margin: number, { content, width }: PdfQrCode): Promise<void> {
  const picture = await QrCode.toBuffer(content, { errorCorrectionLevel: 'M', margin: 1, width: 320 });
  if (page.y + width > bottomOf(page, margin)) page.addPage();
  page.image(picture, margin, page.y, { width });
  page.x = margin;
}

async function drawBlock(page: Page, margin: number, block: PdfBlock): Promise<void> {
  if (block.kind === 'text') drawText(page, margin, block);
  else if (block.kind === 'table') drawTable(page, margin, block);
  else if (block.kind === 'signatures') drawSignatures(page, margin, block);
  else await drawQrCode(page, margin, block);
}

/** Writes the footer and the page number on every page. */
function drawFooters(page: Page, { footer, language, margin }: PdfDocument): void {
  if (footer === null) return;
  const { start, count } = page.bufferedPageRange();
  for (let n = 0; n < count; n += 1) {
    page.switchToPage(start + n);
    page.page.margins.bottom = 0; // text below the margin would start a new page
    const number = translate(language, 'papers.page', { page: n + 1, pages: count });
    const width = page.page.width - 2 * margin;
    page.font('regular').fontSize(7);
    page.text(printable(`${footer}  ${number}`), margin, page.page.height - margin, { width, align: 'center' });
  }
}

/** Draws a document as a PDF. Blocks the thread while it works. */
export async function drawDocument(document: PdfDocument): Promise<Uint8Array> {
  const { title, createdAt, margin, blocks, landscape = false } = document;
  const page = new PdfKit({
    size: 'A4',
    layout: landscape ? 'landscape' : 'portrait',
    margin,
    bufferPages: true,
    info: { Title: title, CreationDate: createdAt, Producer: 'SLRT', Creator: 'SLRT' },
  });
  page.registerFont('regular', fonts.regular);
  page.registerFont('bold', fonts.bold);
  const chunks: Buffer[] = [];
  page.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => page.on('end', resolve));
  for (const block of blocks) await drawBlock(page, margin, block);
  drawFooters(page, document);
  page.end();
  await ended;
  return Uint8Array.from(Buffer.concat(chunks));
}
