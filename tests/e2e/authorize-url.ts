import { createHash, randomBytes } from 'node:crypto';

/** An app that signs people in with PKCE. */
export interface AppOfFlow {
  readonly issuer: string;
  readonly clientId: string;
  /** Origin or address of the app; its redirect address is this and `/`. */
  readonly app: string;
}

/** Returns the verifier of an app, and the address at which it sends people to sign in. `more` adds or replaces parameters. */
export function createFlow({ issuer, clientId, app }: AppOfFlow) {
  const verifier = randomBytes(32).toString('base64url');
  const authorizeUrl = (more: Readonly<Record<string, string>> = {}) =>
    `${issuer}/auth?${new URLSearchParams({
      client_id: clientId,
      response_type: 'code',
      redirect_uri: `${app}/`,
      scope: 'openid graph',
      resource: 'urn:slrt:graph',
      state: 'abc',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...more,
    }).toString()}`;
  return { verifier, authorizeUrl };
}
