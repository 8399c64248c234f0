import { translate, type Language } from '@slrt/i18n';
import type { NoticeRow } from '../sessions/session.repository.ts';
import { escapeHtml } from './pages.ts';

/** Returns a time as people read it, in the time zone of western Indonesia with its name. */
export const timeText = (language: Language, at: Date): string =>
  escapeHtml(
    new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'Asia/Jakarta',
    }).format(at),
  );

/** Returns a list of notices as HTML. */
export function noticeList(language: Language, notices: readonly NoticeRow[]): string {
  const items = notices.map(
    ({ at, kind, about }) =>
      `<li>${timeText(language, at)} WIB: ${escapeHtml(translate(language, `login.notice.${kind}`, { about: about ?? '' }))}</li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}
