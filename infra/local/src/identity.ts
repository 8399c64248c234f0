import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { liveText, onShutdownSignal, parseEnvironment, secret, z } from '@slrt/runtime';
import type { Assignment } from '@slrt/domain';
import Provider, { interactionPolicy } from 'oidc-provider';
import { createLoginPage } from './login-page.ts';

/** A persona of the demo: a machine client of its own with its assignments. */
export interface Persona {
  readonly id: string;
  readonly label: string;
  readonly assignments: readonly Assignment[];
}

/** Each persona's client secret, derived from the instance's own. */
export function clientSecretOf(secret: string, persona: string): string {
  return createHmac('sha256', secret).update(persona).digest('base64url');
}

const resource = 'urn:slrt:graph';

/** Nobody is asked whether our own app may act for them: to sign in is to say so. */
function loginOnly() {
  const policy = interactionPolicy.base();
  policy.get('consent')?.checks.remove('native_client_prompt');
  return policy;
}

export const peoplesClient = 'slrt-app';

/** A persona's password on the login page; `npm run --silent token -- --password <persona>` tells it. */
export const passwordOf = (secret: string, persona: string): string => clientSecretOf(secret, `password:${persona}`);

/** The embedded identity provider: OIDC client credentials, JWT access tokens with assignments. For local use. */
export function createIdentity(options: {
  issuer: string;
  /** Private keys; the first signs, all are published. */
  jwks: { keys: object[] };
  clientSecret: string;
  personas: readonly Persona[];
  audience: string;
  /** Where the people's app is sent back to after a login. */
  redirectUris: readonly string[];
}): Provider {
  const byId = new Map(options.personas.map((persona) => [persona.id, persona]));
  return new Provider(options.issuer, {
    jwks: options.jwks,
    cookies: { keys: [createHmac('sha256', options.clientSecret).update('cookies').digest('base64url')] },
    clients: [
      {
        // People: a public client, so with PKCE; its tokens are the person's.
        client_id: peoplesClient,
        application_type: 'native' as const,
        token_endpoint_auth_method: 'none' as const,
        grant_types: ['authorization_code'],
        response_types: ['code' as const],
        redirect_uris: [...options.redirectUris],
        id_token_signed_response_alg: 'ES256' as const,
      },
      ...options.personas.map((persona) => ({
        client_id: persona.id,
        client_secret: clientSecretOf(options.clientSecret, persona.id),
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
        id_token_signed_response_alg: 'ES256' as const,
      })),
    ],
    interactions: { policy: loginOnly(), url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, id) => (byId.has(id) ? { accountId: id, claims: () => ({ sub: id }) } : undefined),
    // The app is ours: who signed in has said all there is to say.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid');
      grant.addResourceScope(resource, 'graph');
      await grant.save();
      return grant;
    },
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
      const whose = 'accountId' in token && token.accountId ? token.accountId : token.clientId;
      return { assignments: byId.get(String(whose))?.assignments ?? [] };
    },
  });
}

/** Only when run as a process of its own. */
if (import.meta.main) {
  const schema = z.object({
    ISSUER: z.url(),
    PORT: z.coerce.number(),
    HOST: z.string().default('127.0.0.1'),
    JWKS: z.string().describe('private keys as a JWK set, or `file:/path`, read again when it changes'),
    CLIENT_SECRET: secret(),
    PERSONAS: z.string(),
    AUDIENCE: z.string().default('slrt'),
    REDIRECT_URIS: z.string().default('http://127.0.0.1/callback,http://localhost/callback'),
  });
  const { readFileSync } = await import('node:fs');
  const environment = parseEnvironment('IDENTITY_', schema, (await import('node:process')).env);
  const personas = JSON.parse(readFileSync(environment.PERSONAS, 'utf8')) as Persona[];
  const keys = liveText(environment.JWKS, (text) => JSON.parse(text) as object);
  const make = (text: string) => {
    const provider = createIdentity({
      issuer: environment.ISSUER,
      jwks: JSON.parse(text) as { keys: object[] },
      clientSecret: environment.CLIENT_SECRET,
      personas,
      audience: environment.AUDIENCE,
      redirectUris: environment.REDIRECT_URIS.split(','),
    });
    return { text, provider, answer: provider.callback() };
  };
  const known = new Set(personas.map((persona) => persona.id));
  const loginPage = createLoginPage((login) =>
    known.has(login) ? passwordOf(environment.CLIENT_SECRET, login) : null,
  );
  let current = make(keys());
  const server = createServer((request, response) => {
    const now = keys();
    // Other keys, another provider; what was issued stays valid as long as its key is published.
    if (now !== current.text) current = make(now);
    const { provider, answer } = current;
    void loginPage(provider, request, response).then((isAnswered) => (isAnswered ? null : answer(request, response)));
  }).listen(environment.PORT, environment.HOST);
  onShutdownSignal(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
}
