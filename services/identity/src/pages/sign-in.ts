import type { Database, Tx } from '@slrt/database';
import {
  findAccountByLogin,
  findActiveAccount,
  findAnyPassword,
  listDemoAccounts,
  savePassword,
} from '../accounts/account.repository.ts';
import { hashPassword, isOutdated, verifyPassword } from '../accounts/passwords.ts';
import { deleteSignInStep, findSignInStep } from '../factors/factor.repository.ts';
import { contextOf } from '../factors/strength.ts';
import { notify } from '../notices/notify.ts';
import { providerScope } from '../provider/scope.ts';
import { browserName } from '../sessions/browser-name.ts';
import { hasSignedIn, insertSignIn, markNoticesSeen } from '../sessions/session.repository.ts';
import { createFactorSteps } from './factor-steps.ts';
import { contentPolicy, escapeHtml, languageOf, renderPage, sendPage, textsOf } from './pages.ts';
import { isForged, readForm } from './requests.ts';
import {
  destinationOf,
  pathOf,
  type Problem,
  type Proved,
  type SignInOptions,
  type SignInRequest,
} from './sign-in-request.ts';

type DemoPeople = Awaited<ReturnType<typeof listDemoAccounts>>;

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

interface FormContent {
  readonly people: DemoPeople;
  /** Path of the sign-in by passkey; null when browsers offer none here. */
  readonly passkeyPath: string | null;
  readonly problem?: Problem | undefined;
}

function sendForm(
  { request, response, interaction }: SignInRequest,
  { people, passkeyPath, problem }: FormContent,
): void {
  const language = languageOf(request);
  const say = textsOf(language);
  const seconds = problem?.seconds ?? 0;
  const body = `${problem ? `<p role="alert">${say(problem.text, { seconds })}</p>` : ''}
<form method="post" autocomplete="on">
<label for="login">${say('name')}</label><input id="login" name="login" autocomplete="username" autocapitalize="none" required maxlength="80" autofocus>
<label for="password">${say('password')}</label><input id="password" name="password" type="password" autocomplete="current-password" required maxlength="200">
<button>${say('submit')}</button></form>${passkeyPath ? `<p><a href="${passkeyPath}">${say('passkeySignIn')}</a></p>` : ''}${demoForm(people, say)}`;
  sendPage(response, {
    status: problem?.status ?? 200,
    html: renderPage(language, say('title'), body),
    headers: {
      'content-security-policy': contentPolicy(destinationOf(interaction)),
      ...(seconds > 0 ? { 'retry-after': String(seconds) } : {}),
    },
  });
}

/** Compares for an unknown login too, at the same cost, so that both answers take the same time. */
async function checkPassword(database: Database, login: string, password: string) {
  const [account, any] = await database.read(
    providerScope,
    (tx) => Promise.all([findAccountByLogin(tx, login), findAnyPassword(tx)]),
    'request',
  );
  const stored = account?.password ?? any ?? (await hashPassword('unknown'));
  const matches = await verifyPassword(password, stored);
  if (!matches || !account?.password) return null;
  if (isOutdated(account.password) && !account.is_demo) {
    const renewed = await hashPassword(password);
    await database.withTransaction(providerScope, (tx) => savePassword(tx, account.id, renewed), 'request');
  }
  return account;
}

/** Ends the sign-in: the app gets its code, and the person gets a notice of a new browser. */
async function finishSignIn(
  { database, devices, strength }: SignInOptions,
  at: SignInRequest,
  { account, methods }: Proved,
): Promise<void> {
  const { provider, request, response, interaction } = at;
  const { id, login, is_demo: isDemo } = account;
  const browser = browserName(request.headers['user-agent']);
  const isKnown = devices.find(request, login) !== null;
  const work = async (tx: Tx) => {
    const isNew = !isKnown && (await hasSignedIn(tx, id));
    const { client_id: app } = interaction.params;
    insertSignIn(tx, {
      account_id: id,
      browser,
      app: typeof app === 'string' ? app : '',
      methods: [...methods],
      is_new_browser: isNew,
    });
    if (isNew && !(isDemo && strength.isDemo)) notify(tx, account, 'NEW_BROWSER', browser);
    markNoticesSeen(tx, id, interaction.iat);
    deleteSignInStep(tx, interaction.uid);
  };
  await database.withTransaction({ ...providerScope, actorId: id }, work, 'request');
  response.appendHeader('set-cookie', devices.make(login));
  const signedIn = { accountId: id, remember: true, amr: [...methods], acr: contextOf(methods) };
  await provider.interactionFinished(request, response, { login: signedIn }, { mergeWithLastSubmission: false });
}

/** Returns the pages of a sign-in: name and password, a second factor, or a passkey alone. Input is never shown again or logged. */
export function createSignIn(options: SignInOptions) {
  const { database, throttle, devices, factors, access, strength } = options;
  const finish = (at: SignInRequest, proved: Proved) => finishSignIn(options, at, proved);
  const read = <T>(work: (tx: Tx) => Promise<T>) => database.read(providerScope, work, 'request');
  const write = <T>(actor: string, work: (tx: Tx) => Promise<T> | T) =>
    database.withTransaction({ ...providerScope, actorId: actor }, work, 'request');
  const refuse = async (at: SignInRequest, problem?: Problem) => {
    const people = strength.isDemo ? await read((tx) => listDemoAccounts(tx)) : [];
    const passkeyPath = factors.passkeys.isAvailable ? `${pathOf(at.interaction)}/passkey` : null;
    sendForm(at, { people, passkeyPath, problem });
  };

  const steps = createFactorSteps({ ...options, read, write, finish, restart: refuse });

  async function submitPassword(at: SignInRequest, form: URLSearchParams): Promise<void> {
    const { request, address } = at;
    const login = (form.get('login') ?? '').trim().toLowerCase().slice(0, 80);
    const attempt = { login, address, device: devices.find(request, login) };
    const seconds = await throttle.take(attempt);
    if (seconds > 0) return refuse(at, { text: 'wait', status: 429, seconds });
    const account = await checkPassword(database, login, (form.get('password') ?? '').slice(0, 200));
    if (!account) return refuse(at, { text: 'wrong', status: 401 });
    await throttle.succeed(attempt);
    if (account.kind !== 'EMERGENCY') return steps.afterPassword(at, account);
    const isUsable = await write(account.id, (tx) => access.useEmergency(tx, account));
    if (!isUsable) return refuse(at, { text: 'wrong', status: 401 });
    return finish(at, { account, methods: ['pwd', 'emergency'] });
  }

  async function submit(at: SignInRequest): Promise<void> {
    const form = await readForm(at.request);
    const step = await read((tx) => findSignInStep(tx, at.interaction.uid));
    if (step && step.stage !== 'PASSWORD') return steps.submit(at, step, form);
    const demo = form.get('demo');
    if (strength.isDemo && demo !== null) {
      const account = await read((tx) => findActiveAccount(tx, demo));
      if (account?.is_demo) return finish(at, { account, methods: ['pwd'] });
    }
    const passkey = form.get('passkey');
    return passkey === null ? submitPassword(at, form) : steps.submitPasskeyAlone(at, passkey);
  }

  return async (at: SignInRequest): Promise<void> => {
    const isPost = at.request.method === 'POST';
    if (isPost && !isForged(at.request)) return submit(at);
    if (isPost) return refuse(at, { text: 'ended', status: 403 });
    const step = await read((tx) => findSignInStep(tx, at.interaction.uid));
    if (step && step.stage !== 'PASSWORD') return steps.show(at, step);
    return at.isPasskeyPage && factors.passkeys.isAvailable ? steps.showPasskeyAlone(at) : refuse(at);
  };
}
