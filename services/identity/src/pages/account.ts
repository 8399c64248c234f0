import type { IncomingMessage, ServerResponse } from 'node:http';
import { audit, type Database, type Tx } from '@slrt/database';
import type { AuditAction } from '@slrt/domain';
import type Provider from 'oidc-provider';
import { findActiveAccount, savePassword, type AccountRow } from '../accounts/account.repository.ts';
import { maxPasswordLength, passwordProblem } from '../accounts/password-rules.ts';
import { hashPassword, verifyPassword } from '../accounts/passwords.ts';
import type { Throttle } from '../accounts/throttle.ts';
import type { Factors } from '../factors/factors.ts';
import { methodsOf } from '../factors/passkeys.ts';
import { contextOf } from '../factors/strength.ts';
import { addRevocation } from '../provider/payload.repository.ts';
import type { createDirectory } from '../provider/provider.ts';
import { mount } from '../provider/provider.ts';
import { providerScope } from '../provider/scope.ts';
import {
  deleteOtherSessions,
  deleteSession,
  insertNotice,
  listBrowserSessions,
  listNotices,
  listSignIns,
  markNoticesSeen,
} from '../sessions/session.repository.ts';
import { createFormSecrets, findPageSession, signInAddress, type PageSession } from './account-session.ts';
import { accountBody, appBody, codesBody, passkeyBody, passwordBody } from './account-view.ts';
import { contentPolicy, languageOf, renderPage, sendPage, textsOf, type PageText, type Say } from './pages.ts';
import { passkeyScriptHash } from './passkey-form.ts';
import { isForged, readForm, type DeviceCookies } from './requests.ts';

export interface AccountPageOptions {
  readonly database: Database;
  readonly issuer: string;
  readonly throttle: Throttle;
  readonly factors: Factors;
  readonly devices: DeviceCookies;
  readonly breached: ReadonlySet<string>;
  /** Secret from which those of the forms derive. */
  readonly secret: string;
  readonly directory: Pick<ReturnType<typeof createDirectory>, 'mayUse'>;
  /** Ends the sessions of an account, and every token that it got until now. */
  readonly revoke: (account: string) => Promise<void>;
  /** Tells the gateways at once of revocations that were written down. */
  readonly wake: () => void;
}

/** Seconds after a sign-in within which factors may be changed without signing in again. */
const freshSeconds = 15 * 60;

/** A request of someone who is signed in. */
interface At {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly session: PageSession;
  readonly account: AccountRow;
  readonly address: string;
  readonly say: Say;
  /** Hidden field of the forms. */
  readonly csrf: string;
}
interface Shown {
  readonly title: PageText;
  readonly body: string;
  readonly problem?: {
    readonly text: PageText;
    readonly status: number;
    readonly seconds?: number;
    readonly min?: number;
  };
  readonly hasScript?: boolean;
  readonly isWide?: boolean;
}

function show({ request, response, say }: Pick<At, 'request' | 'response' | 'say'>, shown: Shown): void {
  const { title, body, problem, hasScript = false, isWide = false } = shown;
  const { seconds = 0, min = 0 } = problem ?? {};
  const alert = problem ? `<p role="alert">${say(problem.text, { seconds, min })}</p>` : '';
  sendPage(response, {
    status: problem?.status ?? 200,
    html: renderPage(languageOf(request), say(title), `${alert}${body}`, isWide),
    headers: {
      'content-security-policy': contentPolicy([], hasScript ? passkeyScriptHash : null),
      ...(seconds > 0 ? { 'retry-after': String(seconds) } : {}),
    },
  });
}

const redirect = (response: ServerResponse, to: string): void => {
  response.writeHead(303, { location: to, 'cache-control': 'no-store' }).end();
};
const stepOf = ({ uid }: PageSession) => `session:${uid}`;
const nowSeconds = () => Math.floor(Date.now() / 1_000);

/** Returns the page on which people see and end their sessions, and change their password and second factors. */
export function createAccountPage(options: AccountPageOptions) {
  const { database, issuer, throttle, factors, devices, breached, directory, revoke, wake } = options;
  const secrets = createFormSecrets(options.secret);
  const write = <T>({ account }: Pick<At, 'account'>, work: (tx: Tx) => Promise<T>) =>
    database.withTransaction({ ...providerScope, actorId: account.id }, work, 'request');
  const record = (tx: Tx, { id, district_code: district }: AccountRow, action: AuditAction) =>
    audit(tx, { district, action, purpose: null, subjects: [id], requestId: null });
  const home = `${mount}/account`;

  async function showHome(at: At): Promise<void> {
    const { account, session, csrf, request } = at;
    const view = await write(at, async (tx) => ({
      account,
      factors: await factors.list(tx, account.id),
      sessions: await listBrowserSessions(tx, account.id),
      signIns: await listSignIns(tx, account.id),
      notices: await listNotices(tx, account.id),
    }));
    await write(at, (tx) => Promise.resolve(markNoticesSeen(tx, account.id, nowSeconds() + 1)));
    const more = { current: session.uid, csrf, arePasskeysAvailable: factors.passkeys.isAvailable };
    show(at, { title: 'accountTitle', body: accountBody(languageOf(request), { ...view, ...more }), isWide: true });
  }

  async function endSession(at: At, uid: string): Promise<void> {
    const { account, session, response } = at;
    await write(at, async (tx) => {
      if (!(await deleteSession(tx, account.id, uid))) return;
      addRevocation(tx, account.id);
      record(tx, account, 'session.ended');
    });
    wake();
    redirect(response, uid === session.uid ? `${mount}/account/ended` : home);
  }

  async function endAll(at: At): Promise<void> {
    await write(at, (tx) => Promise.resolve(record(tx, at.account, 'session.all-ended')));
    await revoke(at.account.id);
    redirect(at.response, `${mount}/account/ended`);
  }

  async function changePassword(at: At, form: URLSearchParams): Promise<void> {
    const { account, session, request, address, say, csrf } = at;
    const body = passwordBody(say, { csrf, login: account.login });
    const refuse = (text: PageText, status = 400, seconds = 0) =>
      show(at, { title: 'passwordChange', body, problem: { text, status, seconds, min: 15 } });
    const attempt = { login: account.login, address, device: devices.find(request, account.login) };
    const seconds = await throttle.take(attempt);
    if (seconds > 0) return refuse('wait', 429, seconds);
    const current = (form.get('current') ?? '').slice(0, maxPasswordLength);
    if (!account.password || !(await verifyPassword(current, account.password))) return refuse('currentWrong', 401);
    await throttle.succeed(attempt);
    const password = (form.get('password') ?? '').slice(0, maxPasswordLength);
    const problem =
      password === form.get('repeated') ? passwordProblem(password, account, breached) : 'passwordsDiffer';
    if (problem) return refuse(problem);
    const hash = await hashPassword(password);
    await write(at, (tx) => {
      savePassword(tx, account.id, hash);
      deleteOtherSessions(tx, account.id, session.uid);
      addRevocation(tx, account.id);
      insertNotice(tx, account.id, 'PASSWORD_CHANGED');
      record(tx, account, 'account.password-changed');
      return Promise.resolve();
    });
    wake();
    redirect(at.response, home);
  }

  async function showApp(at: At, problem?: Shown['problem']): Promise<void> {
    const totp = await write(
      at,
      async (tx) => (await factors.findPendingTotp(tx, at.account)) ?? factors.startTotp(tx, at.account),
    );
    show(at, { title: 'totp', body: appBody(at.say, at.csrf, totp), ...(problem ? { problem } : {}) });
  }

  async function showPasskey(at: At, problem?: Shown['problem']): Promise<void> {
    const options = await write(at, (tx) => factors.passkeys.startRegistration(tx, stepOf(at.session), at.account));
    const body = passkeyBody(at.say, at.csrf, options);
    show(at, { title: 'passkey', body, hasScript: true, ...(problem ? { problem } : {}) });
  }

  /** Makes recovery codes with the first factor. The session has proved the factor just now. */
  async function afterAdding(at: At, methods: readonly string[], isFirst: boolean): Promise<void> {
    await at.session.strengthen(methods, contextOf(methods));
    if (!isFirst) return redirect(at.response, home);
    const codes = await write(at, (tx) => factors.makeRecoveryCodes(tx, at.account, false));
    show(at, { title: 'recoveryCodes', body: codesBody(at.say, codes, home) });
  }

  const isWithoutFactor = async (tx: Tx, { id }: AccountRow) => {
    const { hasTotp, passkeys } = await factors.list(tx, id);
    return !hasTotp && passkeys.length === 0;
  };

  async function addApp(at: At, form: URLSearchParams): Promise<void> {
    const { account, address } = at;
    const seconds = await throttle.takeCode(account.id, address);
    if (seconds > 0) return showApp(at, { text: 'codeWait', status: 429, seconds });
    const isFirst = await write(at, async (tx) => {
      const first = await isWithoutFactor(tx, account);
      return (await factors.confirmTotp(tx, account, (form.get('code') ?? '').slice(0, 20))) ? first : null;
    });
    if (isFirst === null) return showApp(at, { text: 'codeWrong', status: 401 });
    await throttle.succeedCode(account.id, address);
    return afterAdding(at, ['otp', 'mfa'], isFirst);
  }

  async function addPasskey(at: At, form: URLSearchParams): Promise<void> {
    const { account, session } = at;
    const label = (form.get('label') ?? '').trim().slice(0, 60) || 'Passkey';
    const isFirst = await write(at, async (tx) => {
      const first = await isWithoutFactor(tx, account);
      const given = { owner: account, label, answer: form.get('passkey') ?? '' };
      return (await factors.addPasskey(tx, stepOf(session), given)) ? first : null;
    });
    if (isFirst === null) return showPasskey(at, { text: 'passkeyWrong', status: 401 });
    return afterAdding(at, methodsOf({ is_synced: false }), isFirst);
  }

  async function remove(at: At, what: { readonly passkey: string } | 'totp'): Promise<void> {
    await write(at, (tx) => factors.remove(tx, at.account, what));
    redirect(at.response, home);
  }

  async function newCodes(at: At): Promise<void> {
    const codes = await write(at, async (tx) =>
      (await isWithoutFactor(tx, at.account)) ? null : factors.makeRecoveryCodes(tx, at.account, true),
    );
    if (codes) show(at, { title: 'recoveryCodes', body: codesBody(at.say, codes, home) });
    else redirect(at.response, home);
  }

  const isFresh = ({ session }: At) => nowSeconds() - session.signedInAt < freshSeconds;
  const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

  async function submit(at: At, page: string, form: URLSearchParams): Promise<void> {
    const action = page || (form.get('action') ?? '');
    const id = form.get('id') ?? '';
    if (action === 'end-session') return endSession(at, id);
    if (action === 'end-all') return endAll(at);
    if (action === 'password') return changePassword(at, form);
    // Whoever finds an open browser must not change how its owner signs in.
    if (!isFresh(at)) return redirect(at.response, signInAddress(issuer, true));
    if (action === 'app') return addApp(at, form);
    if (action === 'passkey' && factors.passkeys.isAvailable) return addPasskey(at, form);
    if (action === 'new-codes') return newCodes(at);
    if (action === 'remove-totp') return remove(at, 'totp');
    if (action === 'remove-passkey' && isUuid(id)) return remove(at, { passkey: id });
    return redirect(at.response, home);
  }

  async function open(at: At, page: string): Promise<void> {
    if (page === 'password') {
      return show(at, {
        title: 'passwordChange',
        body: passwordBody(at.say, { csrf: at.csrf, login: at.account.login }),
      });
    }
    if (page === '') return showHome(at);
    if (!isFresh(at)) return redirect(at.response, signInAddress(issuer, true));
    if (page === 'app') return showApp(at);
    return factors.passkeys.isAvailable ? showPasskey(at) : redirect(at.response, home);
  }

  /** Answers `/account` and the pages below it: `page` is empty, `password`, `app`, `passkey` or `ended`. */
  return async (
    provider: Provider,
    { request, response, address }: Pick<At, 'request' | 'response' | 'address'>,
    { page, query }: { readonly page: string; readonly query: string },
  ): Promise<void> => {
    const say = textsOf(languageOf(request));
    if (page === 'ended')
      return show({ request, response, say }, { title: 'signedOut', body: `<p>${say('signedOutAdvice')}</p>` });
    const returned = new URLSearchParams(query);
    if (returned.has('error')) {
      const problem = { text: 'ended', status: 403 } as const;
      return show(
        { request, response, say },
        { title: 'failed', body: `<p><a href="${home}">${say('tryAgain')}</a></p>`, problem },
      );
    }
    const session = await findPageSession(provider, request, response);
    const account = session
      ? await database.read(providerScope, (tx) => findActiveAccount(tx, session.accountId), 'request')
      : null;
    const isSignedIn = session && account && (await directory.mayUse(account.id, session.methods));
    if (!isSignedIn) return redirect(response, signInAddress(issuer, false));
    if (returned.has('code')) return redirect(response, home);
    const csrf = `<input type="hidden" name="csrf" value="${secrets.make(session)}">`;
    const at = { request, response, address, session, account, say, csrf };
    if (request.method !== 'POST') return open(at, page);
    const form = await readForm(request);
    if (isForged(request) || !secrets.matches(session, form.get('csrf'))) {
      const problem = { text: 'formForged', status: 403 } as const;
      return show(at, { title: 'failed', body: `<p><a href="${home}">${say('tryAgain')}</a></p>`, problem });
    }
    return submit(at, page, form);
  };
}
