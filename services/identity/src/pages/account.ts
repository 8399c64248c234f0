import type { Database } from '@slrt/database';
import type Provider from 'oidc-provider';
import { findActiveAccount, savePassword } from '../accounts/account.repository.ts';
import { maxPasswordLength, minPasswordLength, passwordProblem } from '../accounts/password-rules.ts';
import { hashPassword, verifyPassword } from '../accounts/passwords.ts';
import { notify } from '../notices/notify.ts';
import { addRevocation } from '../provider/payload.repository.ts';
import { providerScope } from '../provider/scope.ts';
import {
  deleteOtherSessions,
  deleteSession,
  listBrowserSessions,
  listNotices,
  listSignIns,
  markNoticesSeen,
} from '../sessions/session.repository.ts';
import { createFactorPages } from './account-factors.ts';
import { home, record, redirect, show, write, type AccountPageOptions, type At } from './account-request.ts';
import { createFormSecrets, findPageSession, signInAddress } from './account-session.ts';
import { accountBody, passwordBody } from './account-view.ts';
import { languageOf, textsOf, type PageText } from './pages.ts';
import { isForged, readForm } from './requests.ts';

/** Seconds after a sign-in within which factors may be changed without signing in again. */
const freshSeconds = 15 * 60;
const ended = `${home}/ended`;
const nowSeconds = () => Math.floor(Date.now() / 1_000);

async function showHome(options: AccountPageOptions, at: At): Promise<void> {
  const { account, session, csrf, request } = at;
  const { factors } = options;
  const view = await write(options, at, async (tx) => {
    const found = {
      factors: await factors.list(tx, account.id),
      sessions: await listBrowserSessions(tx, account.id),
      signIns: await listSignIns(tx, account.id),
      notices: await listNotices(tx, account.id),
    };
    markNoticesSeen(tx, account.id, nowSeconds() + 1);
    return found;
  });
  const more = { account, current: session.uid, csrf, arePasskeysAvailable: factors.passkeys.isAvailable };
  show(at, { title: 'accountTitle', body: accountBody(languageOf(request), { ...view, ...more }), isWide: true });
}

async function endSession(options: AccountPageOptions, at: At, uid: string): Promise<void> {
  const { account, session, response } = at;
  await write(options, at, async (tx) => {
    if (!(await deleteSession(tx, account.id, uid))) return;
    addRevocation(tx, account.id);
    record(tx, account, 'session.ended');
  });
  options.wake();
  redirect(response, uid === session.uid ? ended : home);
}

async function endAll(options: AccountPageOptions, at: At): Promise<void> {
  await write(options, at, (tx) => {
    record(tx, at.account, 'session.all-ended');
  });
  await options.revoke(at.account.id);
  redirect(at.response, ended);
}

async function savePasswordOf(options: AccountPageOptions, at: At, password: string): Promise<void> {
  const { account, session } = at;
  const hash = await hashPassword(password);
  await write(options, at, (tx) => {
    savePassword(tx, account.id, hash);
    deleteOtherSessions(tx, account.id, session.uid);
    addRevocation(tx, account.id);
    notify(tx, account, 'PASSWORD_CHANGED');
    record(tx, account, 'account.password-changed');
  });
  options.wake();
  redirect(at.response, home);
}

async function changePassword(options: AccountPageOptions, at: At, form: URLSearchParams): Promise<void> {
  const { account, request, address, say, csrf } = at;
  const { throttle, devices, breached } = options;
  const refuse = (text: PageText, status = 400, seconds = 0) => {
    const problem = { text, status, seconds, min: minPasswordLength };
    show(at, { title: 'passwordChange', body: passwordBody(say, { csrf, login: account.login }), problem });
  };
  const attempt = { login: account.login, address, device: devices.find(request, account.login) };
  const seconds = await throttle.take(attempt);
  if (seconds > 0) {
    refuse('wait', 429, seconds);
    return;
  }
  const current = (form.get('current') ?? '').slice(0, maxPasswordLength);
  if (!account.password || !(await verifyPassword(current, account.password))) {
    refuse('currentWrong', 401);
    return;
  }
  await throttle.succeed(attempt);
  const password = (form.get('password') ?? '').slice(0, maxPasswordLength);
  const isSame = password === form.get('repeated');
  const problem = isSame ? passwordProblem(password, account, breached) : 'passwordsDiffer';
  if (problem) refuse(problem);
  else await savePasswordOf(options, at, password);
}

/** Shows why a request was not answered, with a way back. */
function refuse(at: Pick<At, 'request' | 'response' | 'say'>, text: PageText): void {
  const body = `<p><a href="${home}">${at.say('tryAgain')}</a></p>`;
  show(at, { title: 'failed', body, problem: { text, status: 403 } });
}

function createRouting(options: AccountPageOptions) {
  const factorPages = createFactorPages(options);
  const isFresh = ({ session }: At) => nowSeconds() - session.signedInAt < freshSeconds;
  // A stranger at an open browser must not change how its owner signs in.
  const refresh = ({ response }: At) => {
    redirect(response, signInAddress(options.issuer, true));
  };
  return {
    async submit(at: At, page: string, form: URLSearchParams): Promise<void> {
      const action = page || (form.get('action') ?? '');
      if (action === 'end-session') await endSession(options, at, form.get('id') ?? '');
      else if (action === 'end-all') await endAll(options, at);
      else if (action === 'password') await changePassword(options, at, form);
      else if (isFresh(at)) await factorPages.submit(at, action, form);
      else refresh(at);
    },
    async open(at: At, page: string): Promise<void> {
      const { say, csrf, account } = at;
      if (page === '') await showHome(options, at);
      else if (page === 'password')
        show(at, { title: 'passwordChange', body: passwordBody(say, { csrf, login: account.login }) });
      else if (isFresh(at)) await factorPages.open(at, page);
      else refresh(at);
    },
  };
}

const findAccount = (database: Database, id: string) =>
  database.read(providerScope, (tx) => findActiveAccount(tx, id), 'request');

/** Returns the page on which people see and end their sessions, and change their password and second factors. */
export function createAccountPage(options: AccountPageOptions) {
  const { database, issuer, directory } = options;
  const secrets = createFormSecrets(options.secret);
  const routing = createRouting(options);

  /** Answers `/account` and the pages below it: `page` is empty, `password`, `app`, `passkey` or `ended`. */
  return async (
    provider: Provider,
    { request, response, address }: Pick<At, 'request' | 'response' | 'address'>,
    { page, query }: { readonly page: string; readonly query: string },
  ): Promise<void> => {
    const say = textsOf(languageOf(request));
    const plain = { request, response, say };
    if (page === 'ended') {
      show(plain, { title: 'signedOut', body: `<p>${say('signedOutAdvice')}</p>` });
      return;
    }
    const returned = new URLSearchParams(query);
    if (returned.has('error')) {
      refuse(plain, 'ended');
      return;
    }
    const session = await findPageSession(provider, request, response);
    const account = session && (await findAccount(database, session.accountId));
    if (!session || !account || !(await directory.mayUse(account.id, session.methods))) {
      redirect(response, signInAddress(issuer, false));
      return;
    }
    if (returned.has('code')) {
      redirect(response, home);
      return;
    }
    const csrf = `<input type="hidden" name="csrf" value="${secrets.make(session)}">`;
    const at = { ...plain, address, session, account, csrf };
    if (request.method !== 'POST') {
      await routing.open(at, page);
      return;
    }
    const form = await readForm(request);
    if (isForged(request) || !secrets.matches(session, form.get('csrf'))) refuse(at, 'formForged');
    else await routing.submit(at, page, form);
  };
}
