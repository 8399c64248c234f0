import { SignInError } from './errors.ts';
import { forgetSilentAttempt, takePending, takeSilentAttempt } from './pending.ts';
import {
  discover,
  redeemCode,
  redirectToProvider,
  renewTokens,
  signOutAddress,
  type Provider,
  type ProviderOptions,
  type Tokens,
} from './provider.ts';
import { Tabs, type TabMessage } from './tabs.ts';

export interface SignInOptions extends ProviderOptions {
  /** Origins that get the access token. Default: those of the page and the issuer. */
  readonly apiOrigins?: readonly string[];
}

/** The signed-in person, from the ID token. */
export interface Session {
  readonly subject: string;
  readonly name: string | null;
  readonly roles: readonly string[];
  readonly district: string | null;
}

/** Milliseconds by which a token is renewed before it expires, and by which `accessToken` waits for a renewal. */
const renewalMargin = 60_000;
const minRemaining = 10_000;
/** Tabs do not renew in the same moment. */
const maxJitter = 10_000;
const retryAfter = 5_000;

const textOf = (value: unknown) => (typeof value === 'string' ? value : null);
const sessionOf = ({ claims }: Tokens): Session => ({
  subject: claims.sub,
  name: textOf(claims['name']),
  roles: Array.isArray(claims['roles']) ? claims['roles'].filter((each) => typeof each === 'string') : [],
  district: textOf(claims['district']),
});

const isAnswer = (query: URLSearchParams) => query.has('state') && (query.has('code') || query.has('error'));

/**
 * Signs a person in on a page: authorization code with PKCE by a redirect of the whole page. Tokens are in memory only, so a reload asks
 * the provider again, whose HttpOnly session answers without a page. Use one for each page.
 */
export class SignIn {
  readonly #options: SignInOptions;
  readonly #tabs: Tabs;
  readonly #listeners = new Set<(session: Session | null) => void>();
  #provider: Promise<Provider> | null = null;
  #started: Promise<Session | null> | null = null;
  #renewal: Promise<Tokens> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tokens: Tokens | null = null;

  constructor(options: SignInOptions) {
    this.#options = options;
    this.#tabs = new Tabs(`${options.issuer} ${options.clientId}`, (message) => this.#hear(message));
    // Timers of a hidden or sleeping page come late.
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.#schedule());
    window.addEventListener('online', () => this.#schedule());
  }

  /**
   * Call once when the page loads. Completes a sign-in, or asks the provider without a page whether the person is still signed in; the
   * browser leaves the page and comes back for that. Returns null when the person has to sign in. Throws a SignInError.
   */
  start(): Promise<Session | null> {
    this.#started ??= this.#start();
    return this.#started;
  }

  /** The signed-in person, or null. */
  get session(): Session | null {
    return this.#tokens && sessionOf(this.#tokens);
  }

  /** Calls `listener` when the person is signed in or out, also by another tab. Returns a function that ends this. */
  onChange(listener: (session: Session | null) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Opens the sign-in page. `prompt: 'login'` asks for the password even when someone is signed in. Does not return. */
  async signIn({ prompt }: { readonly prompt?: 'login' } = {}): Promise<never> {
    return redirectToProvider(await this.#discover(), { isSilent: false, ...(prompt ? { prompt } : {}) });
  }

  /** After `INTERRUPTED`: leaves the page and comes back signed in, without a page of the provider. Save open work first. */
  async resume(): Promise<never> {
    return redirectToProvider(await this.#discover(), { isSilent: true });
  }

  /** Ends the session at the provider and the tokens of every tab. Does not return. */
  async signOut(): Promise<never> {
    const address = signOutAddress(await this.#discover(), this.#tokens);
    this.#tabs.tell({ kind: 'SIGNED_OUT' });
    this.#end();
    location.assign(address);
    return new Promise<never>(() => undefined);
  }

  /** Returns a token that is valid for ten seconds or more, and renews it if needed. Throws a SignInError. */
  async accessToken(): Promise<string> {
    if (!this.#tokens) throw new SignInError('SIGNED_OUT');
    if (this.#tokens.expiresAt - Date.now() > minRemaining) return this.#tokens.accessToken;
    return (await this.#renew(this.#tokens.accessToken)).accessToken;
  }

  /**
   * `fetch` with the access token. A 401 renews the token and repeats the request once, unless its body is a stream; it means that the
   * token was revoked, and the renewal tells whether the person may still sign in. Throws a SignInError, and a TypeError for an origin that
   * must not get the token.
   */
  async fetch(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, location.href);
    const { issuer, apiOrigins = [location.origin, new URL(issuer).origin] } = this.#options;
    if (!apiOrigins.includes(url.origin))
      throw new TypeError(`${url.origin} is not among the origins that get the access token`);
    const send = (token: string) => {
      const headers = new Headers(init.headers);
      headers.set('authorization', `Bearer ${token}`);
      return fetch(url, { ...init, headers });
    };
    const token = await this.accessToken();
    const response = await send(token);
    if (response.status !== 401 || init.body instanceof ReadableStream) return response;
    await response.body?.cancel();
    return send((await this.#renew(token)).accessToken);
  }

  /** Ends timers and the channel to the other tabs, for a page that goes on without signing in. */
  close(): void {
    this.#end();
    this.#tabs.close();
  }

  #discover(): Promise<Provider> {
    this.#provider ??= discover(this.#options).catch((error: unknown) => {
      this.#provider = null;
      throw error;
    });
    return this.#provider;
  }

  async #start(): Promise<Session | null> {
    const here = new URL(location.href);
    if (isAnswer(here.searchParams)) return this.#finish(here);
    if (!takeSilentAttempt()) return null;
    // First the metadata: when the provider does not answer, the page stays.
    return redirectToProvider(await this.#discover(), { isSilent: true });
  }

  /** Completes a sign-in whose answer is in the address, and takes it out of there. */
  async #finish(address: URL): Promise<Session | null> {
    const pending = takePending();
    const isOurs = pending !== null && pending.state === address.searchParams.get('state');
    history.replaceState(history.state, '', isOurs ? pending.returnTo : location.pathname);
    if (!isOurs) throw new SignInError('OTHER_SIGN_IN');
    try {
      this.#tokens = await redeemCode(await this.#discover(), address, pending);
    } catch (error) {
      if (pending.isSilent && error instanceof SignInError && error.code === 'SIGNED_OUT') return null;
      throw error;
    }
    forgetSilentAttempt();
    this.#schedule();
    this.#announce();
    return this.session;
  }

  /** Renews the tokens unless `used` is no longer the current one. One renewal at a time, over all tabs. */
  #renew(used: string): Promise<Tokens> {
    this.#renewal ??= this.#tabs
      .oneAtATime(async () => {
        const before = this.#tokens;
        if (!before) throw new SignInError('SIGNED_OUT');
        if (before.accessToken !== used) return before;
        const tokens = await renewTokens(await this.#discover(), before);
        this.#tokens = tokens;
        const { accessToken, expiresAt } = tokens;
        this.#tabs.tell({ kind: 'RENEWED', subject: tokens.claims.sub, accessToken, expiresAt });
        this.#schedule();
        return tokens;
      })
      .catch((error: unknown) => this.#fail(error))
      .finally(() => {
        this.#renewal = null;
      });
    return this.#renewal;
  }

  #fail(error: unknown): never {
    const code = error instanceof SignInError ? error.code : null;
    if (code === 'SIGNED_OUT' || code === 'REFUSED') {
      this.#end();
      throw new SignInError('SIGNED_OUT');
    }
    // The refresh token may be used up. A second use would end the sign-in in every tab.
    if (code === 'INTERRUPTED' && this.#tokens) this.#tokens = { ...this.#tokens, refreshToken: null };
    throw error;
  }

  #hear(message: TabMessage): void {
    if (message.kind === 'SIGNED_OUT') {
      this.#end();
      return;
    }
    const { subject, accessToken, expiresAt } = message;
    if (this.#tokens?.claims.sub !== subject || expiresAt <= this.#tokens.expiresAt) return;
    // Its own refresh token stays: each tab has one, so that none is used twice.
    this.#tokens = { ...this.#tokens, accessToken, expiresAt };
    this.#schedule();
  }

  #end(): void {
    const wasSignedIn = this.#tokens !== null;
    this.#tokens = null;
    clearTimeout(this.#timer);
    if (wasSignedIn) this.#announce();
  }

  #announce(): void {
    for (const listener of this.#listeners) listener(this.session);
  }

  /** Renews shortly before the token expires, and again later when the provider does not answer. */
  #schedule(atLeast = 0): void {
    clearTimeout(this.#timer);
    const tokens = this.#tokens;
    if (!tokens || tokens.refreshToken === null) return;
    const wait = tokens.expiresAt - Date.now() - renewalMargin - Math.random() * maxJitter;
    this.#timer = setTimeout(
      () => {
        this.#renew(tokens.accessToken).catch((error: unknown) => {
          if (error instanceof SignInError && error.code === 'UNAVAILABLE') this.#schedule(retryAfter);
        });
      },
      Math.max(wait, atLeast),
    );
  }
}
