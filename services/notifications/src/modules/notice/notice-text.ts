import { formatDate, formatDateTime } from '@slrt/areas';
import { labelOf, translate, type Language } from '@slrt/i18n';
import type { ReporterKind } from './notice.entity.ts';
import type { ClaimedNotice } from './notice.repository.ts';
import type { ReferralDetails } from './reporter-contact.ts';

/** Language of messages to citizens. */
const language: Language = 'id';

/** Returns what a message about a referral adds: time and place of the appointment, or the document. Null: nothing. */
function detailOf(
  { kind, region_code: regionCode }: Pick<ClaimedNotice, 'kind' | 'region_code'>,
  { appointment, documentKind }: ReferralDetails,
): string | null {
  if (kind === 'APPOINTMENT' && appointment) {
    const time = formatDateTime(language, regionCode, new Date(appointment.at));
    return translate(language, 'notices.appointment', { time, place: appointment.place });
  }
  if (kind !== 'DOCUMENT_NEEDED' || !documentKind) return null;
  return translate(language, 'notices.document', { document: labelOf(language, 'FamilyDocumentKind', documentKind) });
}

/**
 * Returns subject and text of a message. It says no more than the number of the complaint, its step and the next date, and what the
 * citizen must bring or where to go. `code` is the one-time code of a message that carries one, `details` those of the referral. A
 * draft has no number, and no message but its code.
 */
export function noticeText(
  notice: Pick<ClaimedNotice, 'next_on' | 'region_code'> & { readonly kind: ReporterKind },
  number: string | null,
  { code, details = null }: { code: string; details?: ReferralDetails | null },
): { readonly subject: string; readonly text: string } {
  if (number === null)
    return {
      subject: translate(language, 'notices.draftSubject'),
      text: translate(language, 'notices.draftCode', { code }),
    };
  const subject = translate(language, 'notices.subject', { number });
  if (notice.kind === 'ONE_TIME_CODE') return { subject, text: translate(language, 'notices.code', { number, code }) };
  const step = translate(language, `notices.steps.${notice.kind}`, { number });
  const detail = details && detailOf(notice, details);
  const date = notice.next_on && formatDate(language, notice.region_code, notice.next_on);
  const next = date ? translate(language, 'notices.next', { date }) : null;
  return { subject, text: [step, detail, next].filter(Boolean).join(' ') };
}
