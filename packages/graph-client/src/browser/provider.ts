import * as oauth from 'oauth4webapi';
import { SignInError } from './errors.ts';
import { savePending, type PendingSignIn } from './pending.ts';

export interface ProviderOptions {
  /** Issuer, e.g. `https://slrt.example.go.id/identity`. */
  readonly issuer: string;
  /** ID of the registered app. */
  readonly clientId: string;
  /** Registered address to return to. Default: the page's address without query and fragment. */
  readonly redirectUri?: string;
  /** Registered address after a log-out. Default: `redirectUri`. */
  readonly postLogoutRedirectUri?: string;
  /** Default `openid graph`. */
  readonly scope?: string;
  /** Resource indicator (RFC 8707). Default `urn:slrt:graph`; null for a provider that knows none. */
  readonly resource?: string | null;
}

// eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to stand out; it is for an instance on localhost only
const withoutTls: typeof oauth.allowInsecureRequests = oauth.allowInsecureRequests;

/** Tokens of one sign-in. They are never written anywhere. */
export interface Tokens {
  readonly accessToken: string;
  /** Time of the browser's clock, in milliseconds since 1970. */
  readonly expiresAt: number;
  readonly refreshToken: string | null;
  readonly idToken: string;
  readonly claims: oauth.IDToken;
}

export interface Provider {
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  readonly options: Required<ProviderOptions>;
  readonly requests: { readonly [withoutTls]?: boolean };
}

/**
 * Seconds by which the clocks of the browser and the provider may differ. A tablet's clock may be hours off, and the ID token comes straight
 * from the provider with our nonce; the gateway checks the times of access tokens by its own clock.
 */
const clockTolerance = 86_400;
const tokenMinutes = 15;

const withDefaults = (options: ProviderOptions): Required<ProviderOptions> => {
  const here = `${location.origin}${location.pathname}`;
  const redirectUri = options.redirectUri ?? here;
  return {
    postLogoutRedirectUri: redirectUri,
    scope: 'openid graph',
    resource: 'urn:slrt:graph',
    ...options,
    redirectUri,
  };
};

/** Only an instance on this machine is asked without TLS. */
const isLocal = ({ hostname }: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/** Reads the provider's metadata. Throws `UNAVAILABLE` when it does not answer. */
export async function discover(given: ProviderOptions): Promise<Provider> {
  const options = withDefaults(given);
  const issuer = new URL(options.issuer);
  const requests = { [withoutTls]: isLocal(issuer) };
  const response = await oauth.discoveryRequest(issuer, requests).catch(() => {
    throw new SignInError('UNAVAILABLE');
  });
  if (response.status >= 500) throw new SignInError('UNAVAILABLE');
  const client = { client_id: options.clientId, [oauth.clockTolerance]: clockTolerance };
  const server = await oauth.processDiscoveryResponse(issuer, response);
  return { server, client, options, requests };
}

/** Returns the endpoint's address. Throws when the provider's metadata lacks it. */
function endpointOf({ server }: Provider, name: 'authorization_endpoint'): string {
  const address = server[name];
  if (!address) throw new SignInError('REFUSED', `the provider has no ${name}`);
  return address;
}

/** Sends the browser to the provider. With `isSilent` the provider answers without a page. Never resolves. */
export async function redirectToProvider(
  provider: Provider,
  { isSilent, prompt }: { readonly isSilent: boolean; readonly prompt?: string },
): Promise<never> {
  const { options } = provider;
  const pending: PendingSignIn = {
    verifier: oauth.generateRandomCodeVerifier(),
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    returnTo: `${location.pathname}${location.search}${location.hash}`,
    isSilent,
  };
  const asked = isSilent ? 'none' : prompt;
  const query = new URLSearchParams({
    client_id: options.clientId,
    response_type: 'code',
    redirect_uri: options.redirectUri,
    scope: options.scope,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    ...(options.resource === null ? {} : { resource: options.resource }),
    ...(asked ? { prompt: asked } : {}),
  });
  const address = `${endpointOf(provider, 'authorization_endpoint')}?${query.toString()}`;
  savePending(pending);
  location.assign(address);
  return new Promise<never>(() => undefined);
}

function tokensOf(answer: oauth.TokenEndpointResponse, before: Tokens | null): Tokens {
  const claims = oauth.getValidatedIdTokenClaims(answer) ?? before?.claims;
  const idToken = answer.id_token ?? before?.idToken;
  if (!claims || idToken === undefined) throw new SignInError('REFUSED', 'no ID token');
  return {
    accessToken: answer.access_token,
    expiresAt: Date.now() + (answer.expires_in ?? tokenMinutes * 60) * 1_000,
    refreshToken: answer.refresh_token ?? null,
    idToken,
    claims,
  };
}

/**
 * Returns an answer whose body has arrived. Throws a SignInError when the provider answers that it cannot now; `lost` is the problem when no
 * answer came, or a part of one.
 */
async function ask(request: Promise<Response>, lost: 'UNAVAILABLE' | 'INTERRUPTED'): Promise<Response> {
  const isLost = () => {
    throw new SignInError(lost);
  };
  const response = await request.catch(isLost);
  if (response.status >= 500 || response.status === 429) throw new SignInError('UNAVAILABLE');
  const body = await response.text().catch(isLost);
  return new Response(body, { status: response.status, headers: response.headers });
}

const refusalOf = (error: unknown, code: 'SIGNED_OUT' | 'REFUSED'): SignInError => {
  if (error instanceof SignInError) return error;
  const name = error instanceof oauth.ResponseBodyError ? error.error : (error as { code?: string }).code;
  return new SignInError(name === 'invalid_grant' ? code : 'REFUSED', name ?? null);
};

/** Exchanges the code in `address` for tokens. Throws a SignInError. */
export async function redeemCode(provider: Provider, address: URL, pending: PendingSignIn): Promise<Tokens> {
  const { server, client, options, requests } = provider;
  try {
    const answer = oauth.validateAuthResponse(server, client, address, pending.state);
    const additionalParameters: Record<string, string> =
      options.resource === null ? {} : { resource: options.resource };
    const { redirectUri } = options;
    const response = await ask(
      oauth.authorizationCodeGrantRequest(server, client, oauth.None(), answer, redirectUri, pending.verifier, {
        ...requests,
        additionalParameters,
      }),
      'INTERRUPTED',
    );
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
      expectedNonce: pending.nonce,
      requireIdToken: true,
    });
    return tokensOf(tokens, null);
  } catch (error) {
    if (error instanceof oauth.AuthorizationResponseError) {
      const { error: name } = error;
      if (name === 'access_denied') throw new SignInError('CANCELLED', name);
      const needsPage = ['login_required', 'interaction_required', 'consent_required', 'account_selection_required'];
      throw new SignInError(needsPage.includes(name) ? 'SIGNED_OUT' : 'REFUSED', name);
    }
    throw refusalOf(error, 'REFUSED');
  }
}

/**
 * Renews tokens with the refresh token, which works once. Throws `SIGNED_OUT` when the provider has ended the sign-in, `UNAVAILABLE` when
 * it answered that it cannot now, and `INTERRUPTED` when no answer came: the refresh token may be used up then and is not sent again.
 */
export async function renewTokens({ server, client, requests }: Provider, before: Tokens): Promise<Tokens> {
  if (before.refreshToken === null) throw new SignInError('INTERRUPTED');
  if (!navigator.onLine) throw new SignInError('UNAVAILABLE');
  const response = await ask(
    oauth.refreshTokenGrantRequest(server, client, oauth.None(), before.refreshToken, requests),
    'INTERRUPTED',
  );
  try {
    return tokensOf(await oauth.processRefreshTokenResponse(server, client, response), before);
  } catch (error) {
    throw refusalOf(error, 'SIGNED_OUT');
  }
}

/** Returns where to send the browser to end the session; the address after a log-out if the provider has no page for it. */
export function signOutAddress({ server, options }: Provider, tokens: Tokens | null): string {
  if (!server.end_session_endpoint) return options.postLogoutRedirectUri;
  const query = new URLSearchParams({
    client_id: options.clientId,
    post_logout_redirect_uri: options.postLogoutRedirectUri,
    ...(tokens ? { id_token_hint: tokens.idToken } : {}),
  });
  return `${server.end_session_endpoint}?${query.toString()}`;
}
