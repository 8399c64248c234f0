import { parseId, systemScope } from '@slrt/domain';
import type { FileLinks } from '@slrt/files';
import { refuseRequest } from '@slrt/subgraph';
import type { FastifyInstance } from 'fastify';
import { findComplaints, type ComplaintDeps, type ComplaintRow } from '../complaint/index.ts';
import { escapeHtml, page, sectorWords, sendPage } from '../citizen/index.ts';
import { drawLetter, signedBy } from './letter.pdf.ts';
import { findLetter, findLetterByCode, type LetterRow } from './letter.repository.ts';
import { findLetterRegions } from './letter.repository.ts';

export interface LetterDeps extends ComplaintDeps {
  readonly letterLinks: FileLinks;
  /** Public URL of the gateway, without a trailing slash. */
  readonly publicUrl: string;
}

/** Code in the QR code: `<district>-<random>`. */
export const letterCode = (letter: LetterRow): string => `${letter.district_code.replace('.', '')}-${letter.code}`;
function readCode(typed: string): { district: string; code: string } | null {
  const match = /^(\d{2})(\d{2})-([\w-]{20})$/.exec(typed);
  return match ? { district: `${match[1]}.${match[2]}`, code: match[3] ?? '' } : null;
}

/** Page that shows whether a letter is valid, and its content for comparison with the paper. */
function checkPage(letter: LetterRow, complaint: ComplaintRow): string {
  const withdrawn = complaint.status === 'WITHDRAWN';
  const good = !letter.revoked_at && !withdrawn;
  const verdict = good
    ? '<strong>SAH</strong>. Bandingkan isi surat dengan keterangan di bawah ini.'
    : '<strong>TIDAK BERLAKU LAGI</strong>: surat ini sudah diganti atau dicabut.';
  const lines = [
    ['Nomor', letter.number],
    ['Tanggal', letter.issued_at.toISOString().slice(0, 10)],
    ['Kepada', letter.agency_code ?? 'instansi yang berwenang'],
    ['Pengaduan', complaint.number],
    ['Bidang', sectorWords[complaint.sector]],
    ['Program', letter.programme_codes.join(', ') || '-'],
    ['Warga', letter.initials],
    ['Penanda tangan', signedBy(letter.issued_role)],
  ].map(([label, value]) => `<p>${label}: ${escapeHtml(value ?? '')}</p>`);
  return page(
    'Pemeriksaan surat rekomendasi',
    `<p>Surat ini ${verdict}</p>${good ? lines.join('') : (lines[0] ?? '')}`,
  );
}

/** `GET /letters/<code>`: public verification page. `GET /complaints/letters/<id>?…`: the PDF, through a signed link. */
export function letterRoutes(app: FastifyInstance, deps: LetterDeps): void {
  app.get<{ Params: { code: string } }>('/letters/:code', async (request, reply) => {
    const read = readCode(request.params.code);
    const found = read
      ? await deps.database.read(systemScope('letters', read.district), async (tx) => {
          const letter = await findLetterByCode(tx, read.district, read.code);
          const [complaint] = letter
            ? await findComplaints(tx, [{ district: letter.district_code, uuid: letter.complaint_id }])
            : [];
          return letter && complaint ? checkPage(letter, complaint) : null;
        })
      : null;
    return found
      ? sendPage(reply, 200, found)
      : sendPage(
          reply,
          404,
          page(
            'Pemeriksaan surat rekomendasi',
            '<p>Surat dengan kode ini <strong>TIDAK SAH</strong>: SLRT tidak pernah menerbitkannya.</p>',
          ),
        );
  });

  app.get<{ Params: { id: string }; Querystring: { action?: string; expires?: string; signature?: string } }>(
    '/complaints/letters/:id',
    async (request, reply) => {
      const { action = '', expires = '', signature = '' } = request.query;
      const { id } = request.params;
      const genuine = deps.letterLinks.holds({ fileId: id, action, expires, signature }, new Date());
      const key = genuine && action === 'FULL' ? parseId('letter', id) : null;
      if (!key) return refuseRequest(reply, 403, 'LINK_NOT_VALID');
      const found = await deps.database.read(systemScope('letters', key.district), async (tx) => {
        const letter = await findLetter(tx, key);
        const [complaint] = letter
          ? await findComplaints(tx, [{ district: key.district, uuid: letter.complaint_id }])
          : [];
        return letter && complaint
          ? { letter, complaint, places: await findLetterRegions(tx, complaint.region_code) }
          : null;
      });
      if (!found) return refuseRequest(reply, 404, 'NOT_FOUND');
      const verifyUrl = `${deps.publicUrl}/letters/${letterCode(found.letter)}`;
      const pdf = await drawLetter(found.letter, found.complaint, { places: found.places, verifyUrl });
      return reply
        .type('application/pdf')
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `inline; filename="surat-rekomendasi.pdf"`)
        .header('x-content-type-options', 'nosniff')
        .send(pdf);
    },
  );
}
