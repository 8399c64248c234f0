import type { Tx } from '@slrt/database';
import type { AccountRow } from '../accounts/account.repository.ts';
import type { Factors } from '../factors/factors.ts';
import { methodsOf } from '../factors/passkeys.ts';
import { contextOf } from '../factors/strength.ts';
import { home, redirect, show, write, type AccountPageOptions, type At, type PageProblem } from './account-request.ts';
import type { PageSession } from './account-session.ts';
import { appBody, codesBody, passkeyBody } from './account-view.ts';

type Options = Pick<AccountPageOptions, 'database' | 'factors' | 'throttle'>;

const stepOf = ({ uid }: PageSession) => `session:${uid}`;

async function isWithoutFactor(factors: Factors, tx: Tx, { id }: AccountRow): Promise<boolean> {
  const { hasTotp, passkeys } = await factors.list(tx, id);
  return !hasTotp && passkeys.length === 0;
}

async function showApp(options: Options, at: At, problem?: PageProblem): Promise<void> {
  const { factors } = options;
  const totp = await write(
    options,
    at,
    async (tx) => (await factors.findPendingTotp(tx, at.account)) ?? factors.startTotp(tx, at.account),
  );
  show(at, { title: 'totp', body: appBody(at.say, at.csrf, totp), problem });
}

async function showPasskey(options: Options, at: At, problem?: PageProblem): Promise<void> {
  const { passkeys } = options.factors;
  const asked = await write(options, at, (tx) => passkeys.startRegistration(tx, stepOf(at.session), at.account));
  show(at, { title: 'passkey', body: passkeyBody(at.say, at.csrf, asked), hasScript: true, problem });
}

interface Added {
  readonly methods: readonly string[];
  /** True for the only factor of the account. */
  readonly isFirst: boolean;
}

/** Makes recovery codes with the first factor. The session has proved the factor just now. */
async function afterAdding(options: Options, at: At, { methods, isFirst }: Added): Promise<void> {
  await at.session.strengthen(methods, contextOf(methods));
  if (isFirst) {
    const codes = await write(options, at, (tx) => options.factors.makeRecoveryCodes(tx, at.account, false));
    show(at, { title: 'recoveryCodes', body: codesBody(at.say, codes, home) });
  } else redirect(at.response, home);
}

async function addApp(options: Options, at: At, form: URLSearchParams): Promise<void> {
  const { factors, throttle } = options;
  const { account, address } = at;
  const seconds = await throttle.takeCode(account.id, address);
  if (seconds > 0) return showApp(options, at, { text: 'codeWait', status: 429, seconds });
  const isFirst = await write(options, at, async (tx) => {
    const first = await isWithoutFactor(factors, tx, account);
    return (await factors.confirmTotp(tx, account, (form.get('code') ?? '').slice(0, 20))) ? first : null;
  });
  if (isFirst === null) return showApp(options, at, { text: 'codeWrong', status: 401 });
  await throttle.succeedCode(account.id, address);
  return afterAdding(options, at, { methods: ['otp', 'mfa'], isFirst });
}

async function addPasskey(options: Options, at: At, form: URLSearchParams): Promise<void> {
  const { factors } = options;
  const { account, session } = at;
  const label = (form.get('label') ?? '').trim().slice(0, 60) || 'Passkey';
  const isFirst = await write(options, at, async (tx) => {
    const first = await isWithoutFactor(factors, tx, account);
    const given = { owner: account, label, answer: form.get('passkey') ?? '' };
    return (await factors.addPasskey(tx, stepOf(session), given)) ? first : null;
  });
  if (isFirst === null) return showPasskey(options, at, { text: 'passkeyWrong', status: 401 });
  return afterAdding(options, at, { methods: methodsOf({ is_synced: false }), isFirst });
}

async function remove(options: Options, at: At, what: { readonly passkey: string } | 'totp'): Promise<void> {
  await write(options, at, (tx) => options.factors.remove(tx, at.account, what));
  redirect(at.response, home);
}

async function renewCodes(options: Options, at: At): Promise<void> {
  const { factors } = options;
  const codes = await write(options, at, async (tx) =>
    (await isWithoutFactor(factors, tx, at.account)) ? null : factors.makeRecoveryCodes(tx, at.account, true),
  );
  if (codes) show(at, { title: 'recoveryCodes', body: codesBody(at.say, codes, home) });
  else redirect(at.response, home);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The pages and forms that change how a person signs in. */
export const createFactorPages = (options: Options) => ({
  open: async (at: At, page: string): Promise<void> => {
    if (page === 'app') await showApp(options, at);
    else if (options.factors.passkeys.isAvailable) await showPasskey(options, at);
    else redirect(at.response, home);
  },
  submit: async (at: At, action: string, form: URLSearchParams): Promise<void> => {
    const id = form.get('id') ?? '';
    if (action === 'app') await addApp(options, at, form);
    else if (action === 'passkey' && options.factors.passkeys.isAvailable) await addPasskey(options, at, form);
    else if (action === 'new-codes') await renewCodes(options, at);
    else if (action === 'remove-totp') await remove(options, at, 'totp');
    else if (action === 'remove-passkey' && uuid.test(id)) await remove(options, at, { passkey: id });
    else redirect(at.response, home);
  },
});
