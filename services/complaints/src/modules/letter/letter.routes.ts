import { formatDate } from '@slrt/areas';
import { parseId, systemScope } from '@slrt/domain';
import { translate, type Language, type MessageKey } from '@slrt/i18n';
import type { FileLinks } from '@slrt/files';
import { refuseRequest } from '@slrt/subgraph';
import type { FastifyInstance } from 'fastify';
import { findComplaints, type ComplaintDeps, type ComplaintRow } from '../complaint/index.ts';
import { escapeHtml, html, page, pageLanguage, sectorName, sendPage } from '../citizen/index.ts';
import { drawLetter, signedBy } from './letter.pdf.ts';
import { findLetter, findLetterByCode, findLetterRegions, type LetterRow } from './letter.repository.ts';

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
function checkPage(language: Language, letter: LetterRow, complaint: ComplaintRow): string {
  const isValid = !letter.revoked_at && complaint.status !== 'WITHDRAWN';
  const number = `<p>${html(language, 'letters.number', { number: letter.number })}</p>`;
  const lines: [MessageKey, string][] = [
    ['letters.date', formatDate(language, letter.district_code, letter.issued_at)],
    ['letters.to', letter.agency_code ?? translate(language, 'letters.anyAgency')],
    ['letters.complaint', complaint.number],
    ['letters.sector', sectorName(language, complaint)],
    ['letters.programme', letter.programme_codes.join(', ') || '-'],
    ['letters.citizen', letter.initials],
    ['letters.signedBy', signedBy(language, letter)],
  ];
  const details = lines.map(([key, value]) => `<p>${html(language, key)}: ${escapeHtml(value)}</p>`).join('');
  return page(
    language,
    html(language, 'letters.check.title'),
    `<p>${html(language, isValid ? 'letters.check.valid' : 'letters.check.ended')}</p>${number}${isValid ? details : ''}`,
  );
}

/** `GET /letters/<code>`: public verification page. `GET /complaints/letters/<id>?…`: the PDF, through a signed link. */
export function letterRoutes(app: FastifyInstance, deps: LetterDeps): void {
  app.get<{ Params: { code: string } }>('/letters/:code', async (request, reply) => {
    const language = pageLanguage(request);
    const read = readCode(request.params.code);
    const found = read
      ? await deps.database.read(systemScope('letters', read.district), async (tx) => {
          const letter = await findLetterByCode(tx, read.district, read.code);
          const [complaint] = letter
            ? await findComplaints(tx, [{ district: letter.district_code, uuid: letter.complaint_id }])
            : [];
          return letter && complaint ? checkPage(language, letter, complaint) : null;
        })
      : null;
    return found
      ? sendPage(reply, 200, found)
      : sendPage(
          reply,
          404,
          page(language, html(language, 'letters.check.title'), `<p>${html(language, 'letters.check.forged')}</p>`),
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
