import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import Provider, { type ClientMetadata } from 'oidc-provider';

/** Path below which it serves, as Keycloak does. */
const path = '/realms/kabupaten';
/** The provider's name for the graph, and the audience of its tokens for it. */
export const resource = 'https://slrt.example.go.id/api';
/** Metadata of a client with the claims of its access tokens. */
const claimsMetadata = 'urn:test:claims';

export interface SecondProvider {
  readonly issuer: string;
  readonly jwksUrl: string;
  /** Returns an access token that the provider issued to a program. */
  tokenOf(subject: string): Promise<string>;
  /** Signs claims with the provider's key, whatever they are. */
  sign(claims: object, header?: object): Promise<string>;
  /** Claims of a token that the provider would issue now. */
  claims(more?: object): Record<string, unknown>;
  /** The public key that checks its tokens. */
  readonly publicJwk: JWK;
  stop(): Promise<void>;
}

const secret = 'a-secret-of-a-program-of-the-second-provider';

const programOf = (subject: string, claims: object): ClientMetadata => ({
  client_id: subject,
  client_secret: secret,
  grant_types: ['client_credentials'],
  redirect_uris: [],
  response_types: [],
  id_token_signed_response_alg: 'PS256',
  [claimsMetadata]: claims,
});

async function makeKey(): Promise<{ privateKey: CryptoKey; privateJwk: JWK; publicJwk: JWK }> {
  const { privateKey, publicKey } = await generateKeyPair('PS256', { extractable: true, modulusLength: 2048 });
  const named = { kid: 'second-1', alg: 'PS256', use: 'sig' };
  return {
    privateKey,
    privateJwk: { ...(await exportJWK(privateKey)), ...named },
    publicJwk: { ...(await exportJWK(publicKey)), ...named },
  };
}

/**
 * Starts an OpenID Connect provider that shares nothing with ours: other issuer and path, signatures with PS256, another audience.
 * `programs` are the claims of its programs' access tokens, by subject.
 */
export async function startSecondProvider(programs: Readonly<Record<string, object>>): Promise<SecondProvider> {
  const { privateKey, privateJwk, publicJwk } = await makeKey();
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const provider = new Provider(issuer, {
    jwks: { keys: [privateJwk] },
    clients: Object.entries(programs).map(([subject, claims]) => programOf(subject, claims)),
    extraClientMetadata: { properties: [claimsMetadata] },
    extraTokenClaims: (_context, token) => {
      const client = 'client' in token ? token.client : undefined;
      return client?.metadata()[claimsMetadata] as Record<string, never> | undefined;
    },
    ttl: { ClientCredentials: 300 },
    routes: { token: '/protocol/openid-connect/token', jwks: '/protocol/openid-connect/certs' },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        getResourceServerInfo: () => ({
          scope: 'slrt',
          audience: resource,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 300,
          jwt: { sign: { alg: 'PS256' } },
        }),
      },
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    Object.assign(request, { originalUrl: request.url, url: request.url?.slice(path.length) });
    void answer(request, response);
  });
  const claims = (more: object = {}) => {
    const now = Math.floor(Date.now() / 1000);
    return { iss: issuer, aud: resource, sub: 'manager-2', iat: now, exp: now + 300, ...more };
  };
  return {
    issuer,
    jwksUrl: `${issuer}/protocol/openid-connect/certs`,
    publicJwk,
    claims,
    sign: (own, header = {}) =>
      new SignJWT({ ...own }).setProtectedHeader({ alg: 'PS256', kid: 'second-1', ...header }).sign(privateKey),
    tokenOf: async (subject) => {
      const response = await fetch(`${issuer}/protocol/openid-connect/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(`${subject}:${secret}`).toString('base64')}` },
        body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'slrt' }),
      });
      const { access_token: token = '', ...problem } = (await response.json()) as { access_token?: string };
      if (!token) throw new Error(`no token for ${subject}: ${JSON.stringify(problem)}`);
      return token;
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
/** Secret of every program of the provider. */
export const programSecret = secret;
