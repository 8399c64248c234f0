import { localDate } from '@slrt/areas';
import { labelOf, translate, type LabelCode, type Language, type MessageKey } from '@slrt/i18n';
import { sectorName } from '../citizen/index.ts';
import type { ComplaintRow } from '../complaint/index.ts';
import type { LetterRegions, LetterRow } from './letter.repository.ts';

/** Returns who signed a letter: the signer of the district at the time, or else the role that issued it. */
export const signedBy = (language: Language, { letterhead, issued_role }: LetterRow): string =>
  letterhead?.signer
    ? `${letterhead.signer.name}, ${letterhead.signer.title}`
    : labelOf(language, 'Role', issued_role as LabelCode<'Role'>);

/** Returns the lines of the signature, with room for it above the name. */
function signature(letter: LetterRow): string[] {
  const signer = letter.letterhead?.signer;
  if (!signer) return [signedBy('id', letter)];
  const number = signer.number === null ? [] : [translate('id', 'letters.signerNumber', { number: signer.number })];
  return [signer.title, ' ', ' ', ' ', signer.name, ...number];
}

/**
 * Creates the letter as a PDF (A4), in Indonesian like every official letter. It identifies the person only by initials and
 * village; the agency looks up the case by its number.
 */
export async function drawLetter(
  letter: LetterRow,
  complaint: ComplaintRow,
  { places, verifyUrl }: { places: LetterRegions; verifyUrl: string },
): Promise<Buffer> {
  // Loaded on first use, because these modules are large.
  const [{ default: PdfDocument }, { default: QrCode }] = await Promise.all([import('pdfkit'), import('qrcode')]);
  const say = (key: MessageKey, values: Record<string, string> = {}) => translate('id', key, values);
  const qr = await QrCode.toBuffer(verifyUrl, { errorCorrectionLevel: 'M', margin: 1, width: 320 });
  const document = new PdfDocument({
    size: 'A4',
    margin: 64,
    info: {
      Title: say('letters.fileTitle', { number: letter.number }),
      CreationDate: letter.issued_at,
      Producer: 'SLRT',
      Creator: 'SLRT',
    },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on('end', resolve));
  const date = localDate(letter.district_code, letter.issued_at);
  const [office = say('letters.office', { district: places.district.toUpperCase() }), ...address] =
    letter.letterhead?.lines ?? [];
  const line = (label: string, value: string) => document.text(`${label}: ${value}`, { paragraphGap: 4 });
  document.font('Helvetica-Bold').fontSize(13).text(office, { align: 'center' });
  document.font('Helvetica').fontSize(10);
  for (const each of address) document.text(each, { align: 'center' });
  document.moveDown().font('Helvetica-Bold').fontSize(15).text(say('letters.heading'), { align: 'center' });
  document
    .font('Helvetica')
    .fontSize(11)
    .text(say('letters.number', { number: letter.number }), { align: 'center' });
  document.moveDown(2);
  line(say('letters.to'), letter.agency_code ?? say('letters.anyAgency'));
  line(say('letters.date'), date);
  line(say('letters.complaint'), complaint.number);
  line(say('letters.sector'), sectorName('id', complaint));
  if (letter.programme_codes.length > 0) line(say('letters.programme'), letter.programme_codes.join(', '));
  line(say('letters.citizen'), `${letter.initials} (${places.village})`);
  document.moveDown();
  document.text(say('letters.body'), { align: 'justify' });
  document.moveDown(2);
  for (const each of signature(letter)) document.text(each);
  document.moveDown(2);
  document.image(qr, { width: 110 });
  document.moveDown(0.5).fontSize(9).text(say('letters.verify'));
  document.text(verifyUrl);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}
