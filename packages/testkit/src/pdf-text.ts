import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  type PDFPage,
} from '@cantoo/pdf-lib';

const readStream = (stream: unknown): string =>
  stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '';
const utf16 = (hex: string): string => Buffer.from(hex.replaceAll(/\s/g, ''), 'hex').swap16().toString('utf16le');

/** Reads the text of each glyph from the `ToUnicode` table of an embedded font. */
function readGlyphs(font: PDFDict): Map<number, string> {
  const glyphs = new Map<number, string>();
  const table = readStream(font.lookup(PDFName.of('ToUnicode')));
  for (const [, first = '', texts = ''] of table.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi))
    [...texts.matchAll(/<([^>]*)>/g)].forEach(([, hex = ''], n) => glyphs.set(parseInt(first, 16) + n, utf16(hex)));
  return glyphs;
}

function readFonts(page: PDFPage): Map<string, Map<number, string>> {
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
  return new Map(
    (fonts?.keys() ?? []).map((name) => [name.asString(), readGlyphs(fonts?.lookup(name, PDFDict) as PDFDict)]),
  );
}

function readContent(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray().map((_, n) => contents.lookup(n)) : [contents];
  return streams.map(readStream).join('\n');
}

/** Returns the lines of text of all pages of a PDF with embedded fonts, in the order in which they were drawn. */
export async function readPdfText(pdf: Buffer): Promise<string[]> {
  const lines: string[] = [];
  for (const page of (await PDFDocument.load(pdf)).getPages()) {
    const fonts = readFonts(page);
    for (const [, drawn = ''] of readContent(page).matchAll(/\nBT\n(.*?)\nET\n/gs)) {
      let line = '';
      let glyphs: Map<number, string> | undefined;
      for (const [, font, array = ''] of drawn.matchAll(/(\/\w+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
        if (font) glyphs = fonts.get(font);
        const codes = [...array.matchAll(/<([0-9a-f]*)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
        line += codes.map((code) => glyphs?.get(parseInt(code, 16)) ?? '\ufffd').join('');
      }
      lines.push(line.trimEnd());
    }
  }
  return lines;
}
