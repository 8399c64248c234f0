import { translate, type MessageKey } from '@slrt/i18n';
import { drawPdf, type PdfText } from '@slrt/pdf';
import type { LetterContent } from './letter-content.ts';
import type { LetterRow } from './letter.repository.ts';

/** Room for a signature above the name, in points. */
const signatureRoom = 50;

/** Creates the letter as a PDF (A4), in Indonesian like every official letter. */
export function drawLetter(
  { number, issued_at: issuedAt }: Pick<LetterRow, 'number' | 'issued_at'>,
  content: LetterContent,
  verifyUrl: string,
): Promise<Buffer> {
  const say = (key: MessageKey, values: Record<string, string> = {}) => translate('id', key, values);
  const text = (shown: string, style: Partial<PdfText> = {}): PdfText => ({
    kind: 'text',
    text: shown,
    size: 11,
    ...style,
  });
  const centred = (shown: string, style: Partial<PdfText> = {}) => text(shown, { align: 'center', ...style });
  const { signer } = content;
  return drawPdf({
    title: say('letters.fileTitle', { number }),
    language: 'id',
    createdAt: issuedAt,
    margin: 64,
    footer: null,
    blocks: [
      centred(content.office, { size: 13, bold: true }),
      ...content.address.map((line) => centred(line, { size: 10 })),
      text(' '),
      centred(say('letters.heading'), { size: 15, bold: true }),
      centred(content.number, { space: 22 }),
      ...content.lines.map(([label, value]) => text(`${label}: ${value}`, { space: 4 })),
      text(' '),
      text(say('letters.body'), { space: 22 }),
      text(content.signedAs, { space: signer.length > 0 ? signatureRoom : 24, room: 110 }),
      ...signer.map((line, n) => text(line, { space: n === signer.length - 1 ? 24 : 0 })),
      { kind: 'qr', content: verifyUrl, width: 110 },
      text(say('letters.verify'), { size: 9 }),
      text(verifyUrl, { size: 9 }),
    ],
  });
}
