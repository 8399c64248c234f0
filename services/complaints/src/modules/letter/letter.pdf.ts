import { formatDate } from '@slrt/areas';
import { labelOf, translate, type LabelCode, type Language, type MessageKey } from '@slrt/i18n';
import { drawPdf, type PdfText } from '@slrt/pdf';
import { sectorName } from '../citizen/index.ts';
import type { ComplaintRow } from '../complaint/index.ts';
import type { LetterRegions, LetterRow } from './letter.repository.ts';

/** Returns who signed a letter: the signer of the district at the time, or else the role that issued it. */
export const signedBy = (language: Language, { letterhead, issued_role }: LetterRow): string =>
  letterhead?.signer
    ? `${letterhead.signer.name}, ${letterhead.signer.title}`
    : labelOf(language, 'Role', issued_role as LabelCode<'Role'>);

/** Returns the lines of the signature, with room for it above the name. */
function signature(letter: LetterRow): PdfText[] {
  const signer = letter.letterhead?.signer;
  const line = (text: string, space = 0): PdfText => ({ kind: 'text', text, size: 11, space });
  if (!signer) return [line(signedBy('id', letter), 24)];
  const number =
    signer.number === null ? [] : [line(translate('id', 'letters.signerNumber', { number: signer.number }))];
  return [line(signer.title, 50), line(signer.name), ...number, line(' ', 10)];
}

/**
 * Creates the letter as a PDF (A4), in Indonesian like every official letter. It identifies the person only by initials and
 * village; the agency looks up the case by its number.
 */
export function drawLetter(
  letter: LetterRow,
  complaint: ComplaintRow,
  { places, verifyUrl }: { places: LetterRegions; verifyUrl: string },
): Promise<Buffer> {
  const say = (key: MessageKey, values: Record<string, string> = {}) => translate('id', key, values);
  const [office = say('letters.office', { district: places.district.toUpperCase() }), ...address] =
    letter.letterhead?.lines ?? [];
  const text = (content: string, style: Partial<PdfText> = {}): PdfText => ({ kind: 'text', text: content, ...style });
  const line = (label: string, value: string) => text(`${label}: ${value}`, { size: 11, space: 4 });
  const centred = (content: string, style: Partial<PdfText> = {}) => text(content, { align: 'center', ...style });
  const title = say('letters.fileTitle', { number: letter.number });
  const programmes = letter.programme_codes.join(', ');
  return drawPdf({
    title,
    language: 'id',
    createdAt: letter.issued_at,
    margin: 64,
    footer: null,
    blocks: [
      centred(office, { size: 13, bold: true }),
      ...address.map((each) => centred(each)),
      text(' '),
      centred(say('letters.heading'), { size: 15, bold: true }),
      centred(say('letters.number', { number: letter.number }), { size: 11, space: 22 }),
      line(say('letters.to'), letter.agency_code ?? say('letters.anyAgency')),
      line(say('letters.date'), formatDate('id', letter.district_code, letter.issued_at)),
      line(say('letters.complaint'), complaint.number),
      line(say('letters.sector'), sectorName('id', complaint)),
      ...(programmes === '' ? [] : [line(say('letters.programme'), programmes)]),
      line(say('letters.citizen'), `${letter.initials} (${places.village})`),
      text(' '),
      text(say('letters.body'), { size: 11, space: 22 }),
      ...signature(letter),
      { kind: 'qr', content: verifyUrl, width: 110 },
      text(say('letters.verify'), { size: 9 }),
      text(verifyUrl, { size: 9 }),
    ],
  });
}
