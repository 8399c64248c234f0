import { drawPdf, type PdfBlock, type PdfTable, type PdfText } from '@slrt/pdf';

/** A table of a paper, under a heading if there are several. */
export interface PaperTable {
  readonly heading: string | null;
  readonly rows: PdfTable['rows'];
}
/** Content of a paper. All texts are in Indonesian, like every official document. */
export interface Paper {
  /** Lines of the letterhead: government, sub-district, village. */
  readonly letterhead: readonly string[];
  readonly title: string;
  readonly subtitle: string;
  readonly columns: PdfTable['columns'];
  readonly tables: readonly PaperTable[];
  /** Text above the signatures. Null for papers without signatures. */
  readonly placeAndDate: string | null;
  /** Offices that sign, each with a field. */
  readonly signatories: readonly string[];
  /** Text at the foot of each page. */
  readonly footer: string;
  readonly createdAt: Date;
}

const centred = (text: string, style: Partial<PdfText>): PdfText => ({ kind: 'text', text, align: 'center', ...style });

function tableBlocks({ columns, tables }: Paper): PdfBlock[] {
  return tables.flatMap(({ heading, rows }): PdfBlock[] => [
    ...(heading === null ? [] : [{ kind: 'text', text: heading, size: 11, bold: true, space: 3, room: 60 } as const]),
    { kind: 'table', columns, rows },
  ]);
}

/** Draws a paper as a PDF (A4, landscape). */
export function drawPaper(paper: Paper): Promise<Buffer> {
  const { letterhead, title, subtitle, placeAndDate, signatories, footer, createdAt } = paper;
  const lines = letterhead.map((text, n) =>
    centred(text, { size: 11, bold: true, space: n === letterhead.length - 1 ? 12 : 0 }),
  );
  return drawPdf({
    title,
    language: 'id',
    createdAt,
    landscape: true,
    margin: 36,
    footer,
    blocks: [
      ...lines,
      centred(title, { size: 13, bold: true }),
      centred(subtitle, { space: 10 }),
      ...tableBlocks(paper),
      ...(placeAndDate === null ? [] : [{ kind: 'signatures', placeAndDate, signatories } as const]),
    ],
  });
}
