import { createHash, randomBytes } from 'node:crypto';
import { createCookieBrowser } from '@slrt/local';
import { passwordOf } from '@slrt/graph-client';
import { send, type Answer, type Target } from '../target.ts';

/** An answer, and the address that it leads to. */
export interface Hop extends Answer {
  readonly to: string;
}

/** A browser of an attacker that measures the time of each response. */
export function browser() {
  const go = createCookieBrowser();
  return async (url: string, form?: Record<string, string>, headers?: Record<string, string>): Promise<Hop> => {
    const began = performance.now();
    const { status, text, to } = await go(url, form, headers);
    return { status, text, codes: [], milliseconds: performance.now() - began, to: to ?? '' };
  };
}

export const callback = 'http://127.0.0.1/callback';
export const verifier = randomBytes(32).toString('base64url');
export const challenge = createHash('sha256').update(verifier).digest('base64url');

export const isRefused = (answer: Answer) =>
  answer.status >= 400 && answer.status < 500 && !answer.text.includes('access_token');

export type Note = (name: string, answer: Answer, held: boolean, said?: string) => void;

/** Returns the code in an address, empty without one. */
export const codeIn = ({ to }: Hop): string => (URL.canParse(to) ? (new URL(to).searchParams.get('code') ?? '') : '');

/** Returns the identity provider's pages as seen by an attacker's browser. */
export function loginPage({ instance: { run, secrets } }: Target) {
  const { issuer } = run.identity;
  const authorize = (more: Record<string, string> = {}) =>
    `${issuer}/auth?${new URLSearchParams({
      client_id: 'slrt-app',
      response_type: 'code',
      redirect_uri: callback,
      scope: 'openid graph',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      ...more,
    }).toString()}`;
  const open = async () => {
    const go = browser();
    return { go, page: (await go(authorize())).to };
  };
  const passwordFor = (login: string) => passwordOf(secrets.clientSecret, login);
  /** Signs a person in, in a browser of their own or the given one. Returns the browser, and the last answer. */
  const enter = async (login: string, go = browser()) => {
    let last = await go((await go(authorize())).to, { login, password: passwordFor(login) });
    for (let hops = 0; last.to && !last.to.startsWith(callback) && hops < 5; hops += 1) last = await go(last.to);
    return { go, last };
  };
  /** Signs in as the manager. Returns the authorization code. */
  const signIn = async () => codeIn((await enter('manager')).last);
  const redeem = (code: string, more: Record<string, string> = {}) =>
    send(`${issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: 'slrt-app',
        redirect_uri: callback,
        code,
        code_verifier: verifier,
        resource: 'urn:slrt:graph',
        ...more,
      }),
    });
  return { issuer, authorize, open, passwordFor, enter, signIn, redeem };
}
export type LoginPage = ReturnType<typeof loginPage>;
