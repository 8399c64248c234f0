import { formatDate } from '@slrt/areas';
import { translate, type Language } from '@slrt/i18n';
import type { ClaimedNotice } from './notice.repository.ts';

/** Language of messages to citizens. */
const language: Language = 'id';

/**
 * Returns subject and text of a message. It says no more than the number of the complaint, its step and the next date.
 * `code` is the one-time code of a message that carries one.
 */
export function noticeText(
  notice: Pick<ClaimedNotice, 'kind' | 'next_on' | 'region_code'>,
  number: string,
  code: string,
): { readonly subject: string; readonly text: string } {
  const subject = translate(language, 'notices.subject', { number });
  if (notice.kind === 'ONE_TIME_CODE') return { subject, text: translate(language, 'notices.code', { number, code }) };
  const step = translate(language, `notices.steps.${notice.kind}`, { number });
  if (!notice.next_on) return { subject, text: step };
  const date = formatDate(language, notice.region_code, notice.next_on);
  return { subject, text: `${step} ${translate(language, 'notices.next', { date })}` };
}
