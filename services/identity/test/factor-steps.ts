import { Secret, TOTP } from 'otpauth';
import { issuer, password, startFlow, tokensOf, type Answer, type Browser, type IdentityKit } from './kit.ts';

/** Returns the code of a secret, `steps` time steps from now. */
export const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });

/** Returns the secret that a page shows. */
export const secretOn = ({ text }: Answer): string =>
  (/<code>([A-Z2-7 ]{32,})<\/code>/.exec(text)?.[1] ?? '').replaceAll(' ', '');
export const recoveryCodesOn = ({ text }: Answer): string[] =>
  [...text.matchAll(/<li>([a-z0-9]{5}-[a-z0-9]{5})<\/li>/g)].map(([, code]) => code ?? '');
/** Returns what a page gives the browser's passkey function. */
export const passkeyOptionsOn = ({ text }: Answer): never => {
  const [, options = '{}'] = /data-options="([^"]*)"/.exec(text) ?? [];
  return JSON.parse(options.replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)))) as never;
};
export const csrfOn = ({ text }: Answer): string => /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';

/** Opens a sign-in and sends name and password. Returns the page that follows, and how to go on. */
export async function startSignIn(kit: IdentityKit, login: string, browser: Browser = kit.browser()) {
  const flow = startFlow(kit, browser);
  const url = new URL((await flow.open()).to, issuer).href;
  const page = await browser(url, { login, password });
  const submit = (form: Readonly<Record<string, string>>) => browser(url, form);
  /** Follows the redirects of an answer to the app and gets its tokens. */
  const redeem = async (answer: Answer) => {
    const code = (await flow.follow(answer)).searchParams.get('code') ?? '';
    return tokensOf((await flow.redeem(code)).body);
  };
  return { browser, flow, url, page, submit, redeem };
}

/** Signs in an account whose role needs a factor, and sets an app for codes up. */
export async function enrol(kit: IdentityKit, login: string, browser: Browser = kit.browser()) {
  const started = await startSignIn(kit, login, browser);
  const secret = secretOn(started.page);
  const done = await started.submit({ code: codeOf(secret) });
  const codes = recoveryCodesOn(done);
  const tokens = await started.redeem(await started.submit({ continue: 'yes' }));
  return { ...started, secret, codes, done, tokens };
}

/** Lets the next code of the same half minute count again. */
export const forgetStep = (kit: IdentityKit, login: string) =>
  kit.sql(`update totp_factor set last_step = 0 where account_id = $1`, [login]);
export const forgetFailures = (kit: IdentityKit) => kit.sql(`delete from failed_sign_in`);
export const actionsOn = async (kit: IdentityKit, id: string): Promise<string[]> =>
  (
    await kit.sql<{ action: string }>(`select action from audit_entry where subjects @> array[$1] order by id`, [id])
  ).map(({ action }) => action);
export const noticesOf = async (kit: IdentityKit, id: string): Promise<string[]> =>
  (await kit.sql<{ kind: string }>(`select kind from account_notice where account_id = $1 order by at`, [id])).map(
    ({ kind }) => kind,
  );
