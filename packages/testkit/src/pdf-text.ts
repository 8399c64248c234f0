import { inflateSync } from 'node:zlib';

const startOf = 'stream\n';

/** Returns the lines of text of each page of a PDF that PDFKit wrote with its built-in fonts. */
export function readPdfText(pdf: Buffer): string[] {
  const lines: string[] = [];
  for (let at = pdf.indexOf(startOf); at >= 0; at = pdf.indexOf(startOf, at + 1)) {
    if (pdf.subarray(at - 3, at).toString() === 'end') continue;
    const content = pdf.subarray(at + startOf.length, pdf.indexOf('endstream', at));
    const drawn = inflateSync(content).toString('latin1');
    for (const [, array = ''] of drawn.matchAll(/\[([^\]]*)\] TJ/g)) {
      const hex = [...array.matchAll(/<([0-9a-f]*)>/g)].map(([, text]) => text).join('');
      lines.push(Buffer.from(hex, 'hex').toString('latin1').trimEnd());
    }
  }
  return lines;
}
