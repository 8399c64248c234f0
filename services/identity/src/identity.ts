import { createHmac } from 'node:crypto';
import type { Assignment } from '@slrt/domain';
import { clientSecretOf } from '@slrt/graph-client';
import Provider, { interactionPolicy, type ClientMetadata, type Configuration } from 'oidc-provider';

/** A person or program that can sign in, with its assignments. */
export interface Persona {
  readonly id: string;
  readonly label: string;
  readonly assignments: readonly Assignment[];
}

export interface IdentityOptions {
  readonly issuer: string;
  /** Private keys. The first one signs, the public keys of all are published. */
  readonly jwks: { keys: object[] };
  readonly clientSecret: string;
  readonly personas: readonly Persona[];
  readonly audience: string;
  /** Redirect URIs of the people's app. */
  readonly redirectUris: readonly string[];
  /** Address of the gateway's GraphiQL, whose users sign in here. Empty when there is none. */
  readonly graphiqlUrl: string;
}

const resource = 'urn:slrt:graph';
const peoplesClient = 'slrt-app';
const graphiqlClient = 'slrt-graphiql';

/** Interaction policy with a login but without a consent page, because the app is our own. */
function createLoginPolicy() {
  const policy = interactionPolicy.base();
  policy.get('consent')?.checks.remove('native_client_prompt');
  return policy;
}

/** Returns a client for people. It has no secret, so PKCE is required. Its tokens carry the person's identity. */
const publicClient = (id: string, type: 'native' | 'web', redirectUris: readonly string[]): ClientMetadata => ({
  client_id: id,
  application_type: type,
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code'],
  response_types: ['code'],
  redirect_uris: [...redirectUris],
  id_token_signed_response_alg: 'ES256',
});

function clientsOf({ redirectUris, graphiqlUrl, personas, clientSecret }: IdentityOptions): ClientMetadata[] {
  return [
    publicClient(peoplesClient, 'native', redirectUris),
    ...(graphiqlUrl ? [publicClient(graphiqlClient, 'web', [graphiqlUrl])] : []),
    ...personas.map((persona): ClientMetadata => ({
      client_id: persona.id,
      client_secret: clientSecretOf(clientSecret, persona.id),
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
      id_token_signed_response_alg: 'ES256',
    })),
  ];
}

/** Grants our own app access to the graph for the signed-in user, without a consent page. */
const loadExistingGrant: Configuration['loadExistingGrant'] = async ({ oidc }) => {
  const grant = new oidc.provider.Grant({
    clientId: oidc.client?.clientId ?? '',
    accountId: oidc.session?.accountId ?? '',
  });
  grant.addOIDCScope('openid');
  grant.addResourceScope(resource, 'graph');
  await grant.save();
  return grant;
};

/**
 * Creates an OpenID Connect provider for local use and small servers: client credentials for programs, authorization code
 * for people, JWT access tokens with the persona's assignments.
 */
export function createIdentity(options: IdentityOptions): Provider {
  const byId = new Map(options.personas.map((persona) => [persona.id, persona]));
  return new Provider(options.issuer, {
    jwks: options.jwks,
    cookies: { keys: [createHmac('sha256', options.clientSecret).update('cookies').digest('base64url')] },
    clients: clientsOf(options),
    interactions: { policy: createLoginPolicy(), url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, id) => (byId.has(id) ? { accountId: id, claims: () => ({ sub: id }) } : undefined),
    loadExistingGrant,
    clientBasedCORS: (_context, origin, { clientId }) =>
      clientId === graphiqlClient && origin === new URL(options.graphiqlUrl).origin,
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'graph',
          audience: options.audience,
          accessTokenTTL: 3600,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    extraTokenClaims: (_context, token) => {
      const id = 'accountId' in token && token.accountId ? token.accountId : token.clientId;
      return { assignments: byId.get(String(id))?.assignments ?? [] };
    },
  });
}
