import type { Tx } from '@slrt/database';
import { findActiveAccount, listCurrentAssignments, type AccountRow } from '../accounts/account.repository.ts';
import { deleteSignInStep, saveSignInStep, type SignInStepRow } from '../factors/factor.repository.ts';
import { methodsOf } from '../factors/passkeys.ts';
import { qrSvg } from '../factors/qr.ts';
import { needsFactor } from '../factors/strength.ts';
import { notifyOnce } from '../notices/notify.ts';
import { listUnseenNotices } from '../sessions/session.repository.ts';
import { noticeList } from './notice-text.ts';
import { contentPolicy, languageOf, renderPage, sendPage, textsOf, type PageText, type Say } from './pages.ts';
import { passkeyForm, passkeyScriptHash } from './passkey-form.ts';
import {
  destinationOf,
  pathOf,
  type Problem,
  type Proved,
  type SignInOptions,
  type SignInRequest,
} from './sign-in-request.ts';

interface StepOptions extends SignInOptions {
  readonly read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly write: <T>(actor: string, work: (tx: Tx) => Promise<T> | T) => Promise<T>;
  readonly finish: (at: SignInRequest, proved: Proved) => Promise<void>;
  /** Shows the page for name and password. */
  readonly restart: (at: SignInRequest, problem?: Problem) => Promise<void>;
}

interface Content {
  readonly title: PageText;
  readonly body: (say: Say) => string;
  readonly problem?: Problem | undefined;
  readonly hasScript?: boolean;
}

function send(
  { request, response, interaction }: SignInRequest,
  { title, body, problem, hasScript = false }: Content,
): void {
  const language = languageOf(request);
  const say = textsOf(language);
  const seconds = problem?.seconds ?? 0;
  const alert = problem ? `<p role="alert">${say(problem.text, { seconds })}</p>` : '';
  sendPage(response, {
    status: problem?.status ?? 200,
    html: renderPage(language, say(title), `${alert}${body(say)}`),
    headers: {
      'content-security-policy': contentPolicy(destinationOf(interaction), hasScript ? passkeyScriptHash : null),
      ...(seconds > 0 ? { 'retry-after': String(seconds) } : {}),
    },
  });
}

/** Field for a code of six digits, or a recovery code where one fits. */
export const codeField = (say: Say, isDigits: boolean): string =>
  `<label for="code">${say('code')}</label><input id="code" name="code" autocomplete="one-time-code" ${isDigits ? 'inputmode="numeric" ' : ''}autocapitalize="none" required maxlength="20" autofocus>`;

/** QR code and secret of an app that is being set up. */
export const totpSetUp = (say: Say, { secret, address }: { secret: string; address: string }): string =>
  `<p>${say('totpAdvice')}</p>${qrSvg(address, say('totpQr'))}<p>${say('totpSecret')} <code>${secret.replace(/.{4}(?=.)/g, '$& ')}</code></p>`;

export const recoveryCodeList = (say: Say, codes: readonly string[]): string =>
  `<h2>${say('recoveryCodes')}</h2><p>${say('recoveryCodesAdvice')}</p><ul class="codes">${codes.map((code) => `<li>${code}</li>`).join('')}</ul>`;

const restartForm = (say: Say) =>
  `<form method="post"><button class="other" name="restart" value="yes">${say('restart')}</button></form>`;

/** The pages for a code, for the set-up of a factor, and before the app goes on. */
function createStepPages({ factors, read, write }: StepOptions) {
  const { passkeys } = factors;

  async function showCode(at: SignInRequest, account: AccountRow, problem?: Problem): Promise<void> {
    const { list, options } = await write(account.id, async (tx) => {
      const known = await factors.list(tx, account.id);
      const isOffered = passkeys.isAvailable && known.passkeys.length > 0;
      return {
        list: known,
        options: isOffered ? await passkeys.startAuthentication(tx, at.interaction.uid, account.id) : null,
      };
    });
    const body = (say: Say) =>
      `${options ? passkeyForm(say, { kind: 'get', options }) : ''}
<form method="post"><p>${say(list.hasTotp ? 'codeAdvice' : 'codeOnlyRecovery')}</p>${codeField(say, false)}<button>${say('codeSubmit')}</button></form>
<p>${say('recoveryAdvice')}</p>${restartForm(say)}`;
    send(at, { title: 'codeTitle', body, problem, hasScript: options !== null });
  }

  async function showEnrolment(at: SignInRequest, account: AccountRow, problem?: Problem): Promise<void> {
    const { totp, options } = await write(account.id, async (tx) => ({
      totp: (await factors.findPendingTotp(tx, account)) ?? factors.startTotp(tx, account),
      options: passkeys.isAvailable ? await passkeys.startRegistration(tx, at.interaction.uid, account) : null,
    }));
    const body = (say: Say) =>
      `<p>${say('enrolAdvice')}</p><h2>${say('totp')}</h2>${totpSetUp(say, totp)}
<form method="post">${codeField(say, true)}<button>${say('totpConfirm')}</button></form>
${options ? `<h2>${say('passkey')}</h2><p>${say('passkeyAdvice')}</p>${passkeyForm(say, { kind: 'create', options })}` : ''}${restartForm(say)}`;
    send(at, { title: 'enrolTitle', body, problem, hasScript: options !== null });
  }

  /** Shows what happened to the account since the last sign-in, and new recovery codes. The app goes on after a button. */
  async function showDone(at: SignInRequest, account: AccountRow, codes: readonly string[] = []): Promise<boolean> {
    const notices = await read((tx) => listUnseenNotices(tx, account.id, at.interaction.iat));
    if (notices.length === 0 && codes.length === 0) return false;
    const body = (say: Say) =>
      `${notices.length > 0 ? `<p>${say('noticesAdvice')}</p>${noticeList(languageOf(at.request), notices)}` : ''}
${codes.length > 0 ? recoveryCodeList(say, codes) : ''}<form method="post"><button name="continue" value="yes">${say('continue')}</button></form>`;
    send(at, { title: 'doneTitle', body });
    return true;
  }
  return { showCode, showEnrolment, showDone };
}
type StepPages = ReturnType<typeof createStepPages>;

/** Handles the forms of these pages. */
function createStepForms(options: StepOptions, { showCode, showEnrolment, showDone }: StepPages) {
  const { factors, throttle, alarms, write, finish } = options;
  const { passkeys } = factors;
  const saveStep = (at: SignInRequest, account: AccountRow, step: Pick<SignInStepRow, 'stage' | 'methods'>) =>
    write(account.id, (tx) => {
      saveSignInStep(tx, { id: at.interaction.uid, account_id: account.id, ...step });
    });

  async function proceed(
    at: SignInRequest,
    { account, methods }: Proved,
    codes: readonly string[] = [],
  ): Promise<void> {
    await saveStep(at, account, { stage: 'DONE', methods: [...methods] });
    if (!(await showDone(at, account, codes))) await finish(at, { account, methods });
  }

  async function submitCode(at: SignInRequest, { account, methods }: Proved, form: URLSearchParams): Promise<void> {
    const passkey = form.get('passkey');
    if (passkey !== null) {
      const used = await write(account.id, (tx) => passkeys.authenticate(tx, at.interaction.uid, passkey, account.id));
      if (!used) return showCode(at, account, { text: 'passkeyWrong', status: 401 });
      return proceed(at, { account, methods: [...methods, ...methodsOf(used)] });
    }
    const seconds = await throttle.takeCode(account.id, at.address);
    if (seconds > 0) {
      await write(account.id, (tx) => notifyOnce(tx, account, 'WRONG_CODES'));
      alarms.raise({ code: 'SECOND_FACTOR_GUESSED', district: account.district_code, account: account.id });
      return showCode(at, account, { text: 'codeWait', status: 429, seconds });
    }
    const use = await write(account.id, (tx) => factors.useCode(tx, account, (form.get('code') ?? '').slice(0, 20)));
    if (!use) return showCode(at, account, { text: 'codeWrong', status: 401 });
    await throttle.succeedCode(account.id, at.address);
    return proceed(at, { account, methods: [...methods, 'otp', 'mfa'] });
  }

  async function submitEnrolment(
    at: SignInRequest,
    { account, methods }: Proved,
    form: URLSearchParams,
  ): Promise<void> {
    const passkey = form.get('passkey');
    const label = (form.get('label') ?? '').trim().slice(0, 60) || 'Passkey';
    const codes = await write(account.id, async (tx) => {
      const isAdded =
        passkey === null
          ? await factors.confirmTotp(tx, account, (form.get('code') ?? '').slice(0, 20))
          : await factors.addPasskey(tx, at.interaction.uid, { owner: account, label, answer: passkey });
      return isAdded ? factors.makeRecoveryCodes(tx, account, false) : null;
    });
    if (!codes)
      return showEnrolment(at, account, { text: passkey === null ? 'codeWrong' : 'passkeyWrong', status: 401 });
    const added = passkey === null ? ['otp', 'mfa'] : ['hwk', 'mfa'];
    return proceed(at, { account, methods: [...methods, ...added] }, codes);
  }
  return { saveStep, proceed, submitCode, submitEnrolment };
}

/** The pages after the password: the second factor, its set-up for who needs one, and what is shown before the app goes on. */
export function createFactorSteps(options: StepOptions) {
  const { factors, strength, read, write, finish, restart } = options;
  const { passkeys } = factors;
  const pages = createStepPages(options);
  const { showCode, showEnrolment, showDone } = pages;
  const { saveStep, proceed, submitCode, submitEnrolment } = createStepForms(options, pages);
  /** Returns the account of a step, or null when it was disabled meanwhile. */
  const accountOf = ({ account_id: id }: SignInStepRow) => (id ? read((tx) => findActiveAccount(tx, id)) : null);

  return {
    /** Goes on after a correct password: to the second factor, to its set-up, or to the app. */
    async afterPassword(at: SignInRequest, account: AccountRow): Promise<void> {
      const [list, assignments] = await read((tx) =>
        Promise.all([factors.list(tx, account.id), listCurrentAssignments(tx, account.id)]),
      );
      const hasFactor = list.hasTotp || list.passkeys.length > 0;
      if (!hasFactor && !needsFactor(account, assignments, strength)) return proceed(at, { account, methods: ['pwd'] });
      await saveStep(at, account, { stage: hasFactor ? 'CODE' : 'ENROL', methods: ['pwd'] });
      return hasFactor ? showCode(at, account) : showEnrolment(at, account);
    },

    async show(at: SignInRequest, step: SignInStepRow): Promise<void> {
      const account = await accountOf(step);
      if (!account) return restart(at, { text: 'ended', status: 403 });
      if (step.stage === 'CODE') return showCode(at, account);
      if (step.stage === 'ENROL') return showEnrolment(at, account);
      if (!(await showDone(at, account))) await finish(at, { account, methods: step.methods });
    },

    async submit(at: SignInRequest, step: SignInStepRow, form: URLSearchParams): Promise<void> {
      const account = await accountOf(step);
      if (!account || form.has('restart')) {
        await write('system:identity', (tx) => {
          deleteSignInStep(tx, at.interaction.uid);
        });
        return restart(at);
      }
      const proved = { account, methods: step.methods };
      if (step.stage === 'CODE') return submitCode(at, proved, form);
      if (step.stage === 'ENROL') return submitEnrolment(at, proved, form);
      return finish(at, proved);
    },

    async showPasskeyAlone(at: SignInRequest, problem?: Problem): Promise<void> {
      const options = await write('system:identity', (tx) =>
        passkeys.startAuthentication(tx, at.interaction.uid, null),
      );
      const body = (say: Say) =>
        `<p>${say('passkeyAloneAdvice')}</p>${passkeyForm(say, { kind: 'get', options })}<p><a href="${pathOf(at.interaction)}">${say('passwordSignIn')}</a></p>`;
      send(at, { title: 'title', body, problem, hasScript: true });
    },

    /** Signs in with a passkey alone. It checked its holder, so it is two factors. */
    async submitPasskeyAlone(at: SignInRequest, answer: string): Promise<void> {
      const used = await write('system:identity', (tx) => passkeys.authenticate(tx, at.interaction.uid, answer, null));
      const account = used ? await read((tx) => findActiveAccount(tx, used.account_id)) : null;
      if (!used || !account) return this.showPasskeyAlone(at, { text: 'passkeyWrong', status: 401 });
      return proceed(at, { account, methods: methodsOf(used) });
    },
  };
}
