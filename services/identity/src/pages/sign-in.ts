import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '@slrt/database';
import type Provider from 'oidc-provider';
import {
  findAccountByLogin,
  findActiveAccount,
  findAnyPassword,
  listDemoAccounts,
  savePassword,
} from '../accounts/account.repository.ts';
import { hashPassword, isOutdated, verifyPassword } from '../accounts/passwords.ts';
import type { Throttle } from '../accounts/throttle.ts';
import { providerScope } from '../provider/scope.ts';
import { contentPolicy, escapeHtml, languageOf, renderPage, sendPage, textsOf, type PageText } from './pages.ts';
import { isForged, readForm, type DeviceCookies } from './requests.ts';

export interface SignInOptions {
  readonly database: Database;
  readonly throttle: Throttle;
  readonly devices: DeviceCookies;
  /** Lists the demo's people on the page, who sign in without a password. */
  readonly hasDemoSignIn: boolean;
}

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;
/** A request for the pages of one sign-in. */
export interface SignInRequest {
  readonly provider: Provider;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly interaction: Interaction;
}
interface Problem {
  readonly text: PageText;
  readonly status: number;
  readonly seconds?: number;
}
type DemoPeople = Awaited<ReturnType<typeof listDemoAccounts>>;

/** The address of the app, which the form's answer leads back to. */
function destinationOf({ params }: Interaction): string[] {
  const uri = params['redirect_uri'];
  if (typeof uri !== 'string' || !URL.canParse(uri)) return [];
  const { protocol, host } = new URL(uri);
  return [host ? `${protocol}//${host}` : protocol];
}

function demoForm(people: DemoPeople, say: ReturnType<typeof textsOf>): string {
  if (people.length === 0) return '';
  const districts = [...new Set(people.map((each) => each.district_code))];
  const groups = districts.map((district) => {
    const options = people
      .filter((each) => each.district_code === district)
      .map(({ id, name }) => `<option value="${escapeHtml(id)}">${escapeHtml(id)} · ${escapeHtml(name)}</option>`);
    return `<optgroup label="${escapeHtml(district)}">${options.join('')}</optgroup>`;
  });
  return `<form method="post"><label for="demo">${say('demo')}</label>
<select id="demo" name="demo">${groups.join('')}</select><button class="other">${say('demoSubmit')}</button></form>`;
}

function sendForm({ request, response, interaction }: SignInRequest, people: DemoPeople, problem?: Problem): void {
  const language = languageOf(request);
  const say = textsOf(language);
  const seconds = problem?.seconds ?? 0;
  const body = `${problem ? `<p role="alert">${say(problem.text, { seconds })}</p>` : ''}
<form method="post" autocomplete="on">
<label for="login">${say('name')}</label><input id="login" name="login" autocomplete="username" autocapitalize="none" required maxlength="80" autofocus>
<label for="password">${say('password')}</label><input id="password" name="password" type="password" autocomplete="current-password" required maxlength="200">
<button>${say('submit')}</button></form>${demoForm(people, say)}`;
  sendPage(response, {
    status: problem?.status ?? 200,
    html: renderPage(language, say('title'), body),
    headers: {
      'content-security-policy': contentPolicy(destinationOf(interaction)),
      ...(seconds > 0 ? { 'retry-after': String(seconds) } : {}),
    },
  });
}

/** Returns the page of a sign-in with name and password. Input is never shown again or logged. */
export function createSignIn({ database, throttle, devices, hasDemoSignIn }: SignInOptions) {
  const read = <T>(work: Parameters<typeof database.read<T>>[1]) => database.read(providerScope, work, 'request');
  const demoPeople = () => (hasDemoSignIn ? read((tx) => listDemoAccounts(tx)) : Promise.resolve([]));

  /** Compares for an unknown login too, at the same cost, so that both answers take the same time. */
  async function checkPassword(login: string, password: string) {
    const [account, any] = await read((tx) => Promise.all([findAccountByLogin(tx, login), findAnyPassword(tx)]));
    const stored = account?.password ?? any ?? (await hashPassword('unknown'));
    const matches = await verifyPassword(password, stored);
    if (!matches || !account?.password) return null;
    if (isOutdated(account.password) && !account.is_demo) {
      const renewed = await hashPassword(password);
      await database.withTransaction(providerScope, (tx) => savePassword(tx, account.id, renewed), 'request');
    }
    return account;
  }

  async function finish({ provider, request, response }: SignInRequest, account: string): Promise<void> {
    const login = { accountId: account, remember: true, amr: ['pwd'] };
    await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
  }

  async function submit(at: SignInRequest, address: string): Promise<void> {
    const { request, response } = at;
    const form = await readForm(request);
    const demo = form.get('demo');
    if (hasDemoSignIn && demo !== null) {
      const account = await read((tx) => findActiveAccount(tx, demo));
      if (account?.is_demo) return finish(at, account.id);
    }
    const login = (form.get('login') ?? '').trim().toLowerCase().slice(0, 80);
    const attempt = { login, address, device: devices.find(request, login) };
    const seconds = await throttle.take(attempt);
    const refuse = async (problem: Problem) => sendForm(at, await demoPeople(), problem);
    if (seconds > 0) return refuse({ text: 'wait', status: 429, seconds });
    const account = await checkPassword(login, (form.get('password') ?? '').slice(0, 200));
    if (!account) return refuse({ text: 'wrong', status: 401 });
    await throttle.succeed(attempt);
    response.appendHeader('set-cookie', devices.make(login));
    return finish(at, account.id);
  }

  return async (at: SignInRequest, address: string): Promise<void> => {
    const isPost = at.request.method === 'POST';
    if (isPost && !isForged(at.request)) await submit(at, address);
    else sendForm(at, await demoPeople(), isPost ? { text: 'ended', status: 403 } : undefined);
  };
}
