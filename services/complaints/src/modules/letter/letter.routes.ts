import { audit, type Tx } from '@slrt/database';
import { parseId, systemScope } from '@slrt/domain';
import { translate, type Language } from '@slrt/i18n';
import type { FileLinks } from '@slrt/files';
import { currentRequestId } from '@slrt/runtime';
import { refuseRequest } from '@slrt/subgraph';
import type { FastifyInstance } from 'fastify';
import { findComplaints, listNeeds, type ComplaintDeps, type ComplaintRow } from '../complaint/index.ts';
import { escapeHtml, html, page, pageLanguage, sendPage } from '../citizen/index.ts';
import { listReferralStates } from '../projection/index.ts';
import { subjectsOfLetter } from './subjects.ts';
import { letterContent, type LetterContent, type LetterNeed } from './letter-content.ts';
import { drawLetter } from './letter.pdf.ts';
import {
  findLetter,
  findLetterByCode,
  findLetterRegions,
  type LetterRegions,
  type LetterRow,
} from './letter.repository.ts';

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

interface FoundLetter {
  readonly letter: LetterRow;
  readonly complaint: ComplaintRow;
  readonly need: LetterNeed;
  readonly places: LetterRegions;
}

/** Finds a letter with its complaint and the names of its places. */
async function findWithComplaint(tx: Tx, letter: LetterRow | null): Promise<FoundLetter | null> {
  if (!letter) return null;
  const key = { district: letter.district_code, uuid: letter.complaint_id };
  const [[complaint], needs, referrals] = await Promise.all([
    findComplaints(tx, [key]),
    listNeeds(tx, [key]),
    listReferralStates(tx, key),
  ]);
  if (!complaint) return null;
  const referral = referrals.find(({ referral_id: id }) => id === letter.referral_id);
  const need = needs.find(({ no }) => no === (referral?.need_no ?? 1)) ?? complaint;
  const { sector, category_code } = need;
  const places = await findLetterRegions(tx, complaint.region_code);
  return { letter, complaint, need: { number: complaint.number, sector, category_code }, places };
}

const contentOf = (language: Language, { letter, need, places }: FoundLetter): LetterContent =>
  letterContent(language, letter, { need, places });

/** A letter stays valid while it is not replaced and its complaint not withdrawn. */
const isValidLetter = ({ letter, complaint }: FoundLetter): boolean =>
  !letter.revoked_at && complaint.status !== 'WITHDRAWN';

/** Records that someone with the code of a letter was shown it, in the transaction that reads it. */
function recordCheck(tx: Tx, found: FoundLetter): void {
  audit(tx, {
    district: found.letter.district_code,
    action: 'facts.read',
    purpose: 'VERIFICATION',
    subjects: subjectsOfLetter({ ...found.letter, complaint: found.complaint }),
    facts: isValidLetter(found) ? ['NAME', 'ADDRESS', 'DOCUMENT', 'COMPLAINT'] : ['DOCUMENT'],
    requestId: currentRequestId() ?? null,
    isRead: true,
  });
}

/** Page that shows whether a letter is valid, and its content for comparison with the paper. */
function checkPage(language: Language, found: FoundLetter): string {
  const isValid = isValidLetter(found);
  const { office, address, number, lines, signedAs, signer } = contentOf(language, found);
  const signature: [string, string] = [translate(language, 'letters.signedBy'), [...signer, signedAs].join(', ')];
  const details = [
    ...[office, ...address].map((line) => `<p>${escapeHtml(line)}</p>`),
    ...[...lines, signature].map(([label, value]) => `<p>${escapeHtml(label)}: ${escapeHtml(value)}</p>`),
  ].join('');
  return page(
    language,
    html(language, 'letters.check.title'),
    `<p>${html(language, isValid ? 'letters.check.valid' : 'letters.check.ended')}</p><p>${escapeHtml(number)}</p>${isValid ? details : ''}`,
  );
}

/** `GET /letters/<code>`: public verification page. `GET /complaints/letters/<id>?…`: the PDF, through a signed link. */
export function letterRoutes(app: FastifyInstance, deps: LetterDeps): void {
  app.get<{ Params: { code: string } }>('/letters/:code', async (request, reply) => {
    const language = pageLanguage(request);
    const read = readCode(request.params.code);
    const found = read
      ? await deps.database.withTransaction(
          systemScope('letters', read.district),
          async (tx) => {
            const letter = await findLetterByCode(tx, read.district, read.code);
            const known = await findWithComplaint(tx, letter);
            if (known) recordCheck(tx, known);
            return known && checkPage(language, known);
          },
          'request',
        )
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
        return findWithComplaint(tx, await findLetter(tx, key));
      });
      if (!found) return refuseRequest(reply, 404, 'NOT_FOUND');
      const verifyUrl = `${deps.publicUrl}/letters/${letterCode(found.letter)}`;
      const pdf = await drawLetter(found.letter, contentOf('id', found), verifyUrl);
      return reply
        .type('application/pdf')
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `inline; filename="surat-rekomendasi.pdf"`)
        .header('x-content-type-options', 'nosniff')
        .send(pdf);
    },
  );
}
