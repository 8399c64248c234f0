/** Issuer and client for signing in. */
export interface Provider {
  readonly issuer: string;
  readonly clientId: string;
}

/** An access token and its subject. */
export interface Session {
  readonly token: string;
  readonly subject: string;
  /** Time in milliseconds since 1970. */
  readonly expiresAt: number;
}

interface Endpoints {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}

const sessionKey = 'slrt:session';
const pendingKey = 'slrt:pending-sign-in';
const resource = 'urn:slrt:graph';

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const randomText = () => base64url(crypto.getRandomValues(new Uint8Array(32)));
/** The page's address without query: where the provider sends the browser back to. */
const redirectUri = () => `${location.origin}${location.pathname}`;

/** Returns the PKCE challenge (S256) of a verifier. */
export async function challengeOf(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

/** Reads the subject and expiry of a JWT without checking it: the gateway does. Throws when it is not a JWT. */
export function sessionOf(token: string): Session {
  const payload = token.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/');
  if (!payload) throw new Error('This is not an access token.');
  const { sub, exp } = JSON.parse(atob(payload)) as { sub?: string; exp?: number };
  return { token, subject: sub ?? 'unknown', expiresAt: (exp ?? 0) * 1000 };
}

async function endpointsOf({ issuer }: Provider): Promise<Endpoints> {
  const response = await fetch(`${issuer}/.well-known/openid-configuration`);
  if (!response.ok) throw new Error(`The identity provider at ${issuer} answered ${response.status}.`);
  return (await response.json()) as Endpoints;
}

/** Sends the browser to the provider's sign-in page. `finishSignIn` continues when it comes back. */
export async function startSignIn(provider: Provider): Promise<void> {
  const { authorization_endpoint: endpoint } = await endpointsOf(provider);
  const pending = { verifier: randomText(), state: randomText() };
  sessionStorage.setItem(pendingKey, JSON.stringify(pending));
  const query = new URLSearchParams({
    client_id: provider.clientId,
    response_type: 'code',
    redirect_uri: redirectUri(),
    scope: 'openid graph',
    resource,
    // Otherwise the provider would sign the previous user in again, and no other role could be tried.
    prompt: 'login',
    state: pending.state,
    code_challenge: await challengeOf(pending.verifier),
    code_challenge_method: 'S256',
  });
  location.assign(`${endpoint}?${query.toString()}`);
}

async function exchangeCode(provider: Provider, code: string, verifier: string): Promise<string> {
  const { token_endpoint: endpoint } = await endpointsOf(provider);
  const response = await fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: provider.clientId,
      code,
      redirect_uri: redirectUri(),
      code_verifier: verifier,
      resource,
    }),
  });
  const body = (await response.json()) as { access_token?: string; error_description?: string };
  if (!body.access_token) throw new Error(body.error_description ?? 'The identity provider gave no token.');
  return body.access_token;
}

/**
 * Completes a sign-in when the address bar holds the provider's answer, and removes it from there. Returns null when there is none.
 * Throws when the provider refused, or when the answer belongs to another sign-in.
 */
export async function finishSignIn(provider: Provider): Promise<Session | null> {
  const answer = new URLSearchParams(location.search);
  if (!answer.has('state')) return null;
  history.replaceState(null, '', redirectUri());
  const pending = JSON.parse(sessionStorage.getItem(pendingKey) ?? '{}') as { verifier?: string; state?: string };
  sessionStorage.removeItem(pendingKey);
  if (!pending.verifier || pending.state !== answer.get('state'))
    throw new Error('This sign-in was started elsewhere. Sign in again.');
  const code = answer.get('code');
  if (!code) throw new Error(answer.get('error_description') ?? 'The sign-in was cancelled.');
  return saveSession(await exchangeCode(provider, code, pending.verifier));
}

/** Keeps a token until the tab is closed. Throws when it is not a JWT. */
export function saveSession(token: string): Session {
  const session = sessionOf(token);
  sessionStorage.setItem(sessionKey, token);
  return session;
}

/** Returns the session of this tab, or null when there is none or it has expired. */
export function loadSession(): Session | null {
  const token = sessionStorage.getItem(sessionKey);
  const session = token ? sessionOf(token) : null;
  return session && session.expiresAt > Date.now() ? session : null;
}

export const endSession = (): void => sessionStorage.removeItem(sessionKey);
