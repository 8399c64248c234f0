import { formatDay } from '@slrt/areas';
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

/** Returns the subject of a notice: a day as people read it, or a browser or pseudonym as it is. */
const aboutText = (language: Language, about: string | null): string =>
  about !== null && /^\d{4}-\d{2}-\d{2}$/.test(about) ? formatDay(language, about) : (about ?? '');

/** Returns a list of notices as HTML. */
export function noticeList(language: Language, notices: readonly NoticeRow[]): string {
  const items = notices.map(
    ({ at, kind, about }) =>
      `<li>${timeText(language, at)} WIB: ${escapeHtml(translate(language, `login.notice.${kind}`, { about: aboutText(language, about) }))}</li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}
