import type { IncomingMessage, ServerResponse } from 'node:http';
import { audit, type Database } from '@slrt/database';
import { acceptInvitation, findInvited, type AccountRow } from '../accounts/account.repository.ts';
import { hashOfLink } from '../accounts/invitations.ts';
import {
  maxPasswordLength,
  minPasswordLength,
  passwordProblem,
  type PasswordProblem,
} from '../accounts/password-rules.ts';
import { hashPassword } from '../accounts/passwords.ts';
import { notify } from '../notices/notify.ts';
import { providerScope } from '../provider/scope.ts';
import { escapeHtml, languageOf, renderPage, sendPage, textsOf } from './pages.ts';
import { isForged, readForm } from './requests.ts';

export interface InvitationOptions {
  readonly database: Database;
  readonly breached: ReadonlySet<string>;
  /** Ends the sessions of an account, and every token that it got until now. */
  readonly revoke: (account: string) => Promise<void>;
}

function sendForm(
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  account: AccountRow,
  problem?: PasswordProblem | 'passwordsDiffer',
): void {
  const language = languageOf(request);
  const say = textsOf(language);
  const limit = { min: minPasswordLength };
  const field = (name: string, label: string) =>
    `<label for="${name}">${label}</label><input id="${name}" name="${name}" type="password" autocomplete="new-password" required minlength="${minPasswordLength}" maxlength="${maxPasswordLength}">`;
  const body = `${problem ? `<p role="alert">${say(problem, limit)}</p>` : ''}<p>${say('chooseAdvice', limit)}</p>
<form method="post"><label for="login">${say('name')}</label>
<input id="login" name="login" autocomplete="username" value="${escapeHtml(account.login)}" readonly>
${field('password', say('newPassword'))}${field('repeated', say('repeatPassword'))}<button>${say('savePassword')}</button></form>`;
  sendPage(response, { status: problem ? 400 : 200, html: renderPage(language, say('choose'), body) });
}

function sendResult(
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  isSaved: boolean,
): void {
  const language = languageOf(request);
  const say = textsOf(language);
  const text = isSaved ? `<p>${say('passwordSaved')}</p>` : `<p role="alert">${say('invitationEnded')}</p>`;
  sendPage(response, { status: isSaved ? 200 : 404, html: renderPage(language, say('choose'), text) });
}

/** Returns the page on which an invited person, or one who lost the password, chooses a password. */
export function createInvitationPage({ database, breached, revoke }: InvitationOptions) {
  async function submit(at: { request: IncomingMessage; response: ServerResponse }, account: AccountRow, hash: Buffer) {
    const form = await readForm(at.request);
    const password = (form.get('password') ?? '').slice(0, maxPasswordLength);
    const problem =
      password === form.get('repeated') ? passwordProblem(password, account, breached) : 'passwordsDiffer';
    if (problem) {
      sendForm(at, account, problem);
      return;
    }
    const hashed = await hashPassword(password);
    const { id, district_code: district } = account;
    const isSaved = await database.withTransaction(
      { ...providerScope, actorId: id },
      async (tx) => {
        audit(tx, { district, action: 'account.password-set', purpose: null, subjects: [id], requestId: null });
        const isAccepted = await acceptInvitation(tx, hash, hashed);
        // Someone who has a password already hears of the new one. A new colleague needs no notice of the own first step.
        if (isAccepted && account.state === 'ACTIVE') notify(tx, account, 'PASSWORD_CHANGED');
        return isAccepted;
      },
      'request',
    );
    // Sessions that were begun with the old password end.
    if (isSaved) await revoke(id);
    sendResult(at, isSaved);
  }

  return async (at: { request: IncomingMessage; response: ServerResponse }, code: string): Promise<void> => {
    const hash = hashOfLink(code);
    const account = await database.read(providerScope, (tx) => findInvited(tx, hash), 'request');
    if (!account || isForged(at.request)) sendResult(at, false);
    else if (at.request.method === 'POST') await submit(at, account, hash);
    else sendForm(at, account);
  };
}
