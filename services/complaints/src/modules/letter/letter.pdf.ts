import { sectorWords } from '../citizen/index.ts';
import type { ComplaintRow } from '../complaint/index.ts';
import type { LetterRegions, LetterRow } from './letter.repository.ts';

const roleWords: Record<string, string> = {
  MANAGER: 'Manajer SLRT',
  HEAD_OF_OFFICE: 'Kepala Dinas Sosial',
  PUSKESOS_COORDINATOR: 'Koordinator Puskesos',
};
export const signedBy = (role: string): string => roleWords[role] ?? role;

/**
 * Creates the letter as a PDF (A4). It identifies the person only by initials and village; the agency looks up the case by
 * its number.
 */
export async function drawLetter(
  letter: LetterRow,
  complaint: ComplaintRow,
  { places, verifyUrl }: { places: LetterRegions; verifyUrl: string },
): Promise<Buffer> {
  // Loaded on first use, because these modules are large.
  const [{ default: PdfDocument }, { default: QrCode }] = await Promise.all([import('pdfkit'), import('qrcode')]);
  const qr = await QrCode.toBuffer(verifyUrl, { errorCorrectionLevel: 'M', margin: 1, width: 320 });
  const document = new PdfDocument({
    size: 'A4',
    margin: 64,
    info: {
      Title: `Surat Rekomendasi ${letter.number}`,
      CreationDate: letter.issued_at,
      Producer: 'SLRT',
      Creator: 'SLRT',
    },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on('end', resolve));
  const date = letter.issued_at.toISOString().slice(0, 10);
  const line = (label: string, value: string) => document.text(`${label}: ${value}`, { paragraphGap: 4 });
  document
    .font('Helvetica-Bold')
    .fontSize(13)
    .text(`SEKRETARIAT SLRT ${places.district.toUpperCase()}`, { align: 'center' });
  document.moveDown().fontSize(15).text('SURAT REKOMENDASI', { align: 'center' });
  document.font('Helvetica').fontSize(11).text(`Nomor: ${letter.number}`, { align: 'center' });
  document.moveDown(2);
  line('Kepada', letter.agency_code ?? 'instansi yang berwenang');
  line('Tanggal', date);
  line('Pengaduan', complaint.number);
  line('Bidang', sectorWords[complaint.sector]);
  if (letter.programme_codes.length > 0) line('Program', letter.programme_codes.join(', '));
  line('Warga', `${letter.initials} (${places.village})`);
  document.moveDown();
  document.text(
    'Dengan ini kami merekomendasikan agar warga tersebut mendapat pelayanan sesuai ketentuan. Data warga dibuka oleh instansi melalui SLRT dengan nomor pengaduan di atas; surat ini sengaja tidak memuat NIK maupun alamat.',
    { align: 'justify' },
  );
  document.moveDown(2).text(signedBy(letter.issued_role));
  document.moveDown(2);
  document.image(qr, { width: 110 });
  document
    .moveDown(0.5)
    .fontSize(9)
    .text(
      'Keaslian surat ini diperiksa dengan memindai kode di atas. Surat yang isinya berbeda dari halaman pemeriksaan tidak sah.',
    );
  document.text(verifyUrl);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}
