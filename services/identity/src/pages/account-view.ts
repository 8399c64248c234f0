import { translate, type Language } from '@slrt/i18n';
import type { AccountRow } from '../accounts/account.repository.ts';
import { maxPasswordLength, minPasswordLength } from '../accounts/password-rules.ts';
import type { FactorList } from '../factors/factors.ts';
import { accountClient } from '../provider/provider.ts';
import type { BrowserSessionRow, NoticeRow, SignInRow } from '../sessions/session.repository.ts';
import { codeField, recoveryCodeList, totpSetUp } from './factor-steps.ts';
import { noticeList, timeText } from './notice-text.ts';
import { escapeHtml, textsOf, type PageText, type Say } from './pages.ts';
import { passkeyForm } from './passkey-form.ts';

/** Content of the account page. */
export interface AccountView {
  readonly account: AccountRow;
  readonly factors: FactorList;
  readonly sessions: readonly BrowserSessionRow[];
  readonly signIns: readonly SignInRow[];
  readonly notices: readonly NoticeRow[];
  /** Session of this browser. */
  readonly current: string;
  /** Hidden field against forged requests. */
  readonly csrf: string;
  readonly arePasskeysAvailable: boolean;
}

interface Button {
  readonly action: string;
  readonly text: PageText;
  readonly id?: string;
  readonly path?: string;
}

const post = (csrf: string, say: Say, { action, text, id, path }: Button) =>
  `<form method="post"${path ? ` action="${path}"` : ''}>${csrf}<input type="hidden" name="action" value="${action}">${id ? `<input type="hidden" name="id" value="${escapeHtml(id)}">` : ''}<button class="other">${say(text)}</button></form>`;

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const head = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>`;
const appNames = (language: Language, apps: readonly string[]) =>
  escapeHtml(apps.map((app) => (app === accountClient ? translate(language, 'login.accountTitle') : app)).join(', '));

function sessionTable(language: Language, { sessions, current, csrf }: AccountView): string {
  const say = textsOf(language);
  const rows = sessions.map((each) =>
    row(
      `${escapeHtml(each.browser)}${each.session_uid === current ? ` (${say('thisBrowser')})` : ''}`,
      appNames(language, each.apps),
      timeText(language, each.signed_in_at),
      timeText(language, each.last_used_at),
      post(csrf, say, { action: 'end-session', text: 'endSession', id: each.session_uid }),
    ),
  );
  return `<h2>${say('sessions')}</h2><table>${head(say('browser'), say('apps'), say('since'), say('lastUsed'), '')}${rows.join('')}</table>
${post(csrf, say, { action: 'end-all', text: 'endAllSessions' })}`;
}

function factorSection(language: Language, view: AccountView): string {
  const say = textsOf(language);
  const { factors, csrf } = view;
  const keys = factors.passkeys.map((each) =>
    row(
      `${say('passkey')}: ${escapeHtml(each.label)}`,
      each.last_used_at ? timeText(language, each.last_used_at) : '–',
      post(csrf, say, { action: 'remove-passkey', text: 'remove', id: each.id }),
    ),
  );
  const totp = factors.hasTotp
    ? [row(say('totp'), '', post(csrf, say, { action: 'remove-totp', text: 'remove' }))]
    : [];
  const list = [...totp, ...keys];
  const hasFactor = list.length > 0;
  return `<h2>${say('factors')}</h2>${hasFactor ? `<table>${head(say('factor'), say('lastUsed'), '')}${list.join('')}</table>` : `<p>${say('noFactors')}</p>`}
<p><a href="account/app">${say('totpAdd')}</a></p>${view.arePasskeysAvailable ? `<p><a href="account/passkey">${say('passkeyMake')}</a></p>` : ''}
${hasFactor ? `<p>${say('recoveryCodesLeft', { count: factors.recoveryCodes })}</p>${post(csrf, say, { action: 'new-codes', text: 'recoveryCodesNew' })}` : ''}`;
}

function signInTable(language: Language, signIns: readonly SignInRow[]): string {
  const say = textsOf(language);
  const rows = signIns.map((each) =>
    row(
      timeText(language, each.at),
      `${escapeHtml(each.browser)}${each.is_new_browser ? ` (${say('newBrowser')})` : ''}`,
      appNames(language, [each.app]),
    ),
  );
  return `<h2>${say('lastSignIns')}</h2><table>${head(say('when'), say('browser'), say('apps'))}${rows.join('')}</table>`;
}

/** Returns the body of the account page. */
export function accountBody(language: Language, view: AccountView): string {
  const say = textsOf(language);
  const notices = view.notices.length > 0 ? noticeList(language, view.notices) : `<p>${say('noNotices')}</p>`;
  return `<p>${escapeHtml(view.account.name)} · <code>${escapeHtml(view.account.login)}</code></p>
<p>${say('timesAreWib')}</p>
<h2>${say('notices')}</h2>${notices}
${sessionTable(language, view)}${factorSection(language, view)}
<h2>${say('password')}</h2><p><a href="account/password">${say('passwordChange')}</a></p>
${signInTable(language, view.signIns)}`;
}

const back = (say: Say) => `<p><a href="../account">${say('backToAccount')}</a></p>`;

/** Returns the body of the page that changes the password. */
export function passwordBody(say: Say, { csrf, login }: { csrf: string; login: string }): string {
  const field = (name: string, label: PageText, autocomplete: string, least: string) =>
    `<label for="${name}">${say(label)}</label><input id="${name}" name="${name}" type="password" autocomplete="${autocomplete}" required ${least}maxlength="${maxPasswordLength}">`;
  const least = `minlength="${minPasswordLength}" `;
  return `<p>${say('passwordChangeAdvice')}</p><p>${say('chooseAdvice', { min: minPasswordLength })}</p>
<form method="post">${csrf}<input type="hidden" name="login" autocomplete="username" value="${escapeHtml(login)}">
${field('current', 'currentPassword', 'current-password', '')}${field('password', 'newPassword', 'new-password', least)}${field('repeated', 'repeatPassword', 'new-password', least)}
<button>${say('savePassword')}</button></form>${back(say)}`;
}

/** Returns the body of the page that sets an app for codes up. */
export const appBody = (say: Say, csrf: string, totp: { secret: string; address: string }): string =>
  `${totpSetUp(say, totp)}<form method="post">${csrf}${codeField(say, true)}<button>${say('totpConfirm')}</button></form>${back(say)}`;

/** Returns the body of the page that makes a passkey. */
export const passkeyBody = (say: Say, csrf: string, options: object): string =>
  `<p>${say('passkeyAdvice')}</p>${passkeyForm(say, { kind: 'create', options, hidden: csrf })}${back(say)}`;

/** Returns the body of a page with new recovery codes, which are shown once. */
export const codesBody = (say: Say, codes: readonly string[], path: string): string =>
  `${recoveryCodeList(say, codes)}<p><a href="${path}">${say('backToAccount')}</a></p>`;
