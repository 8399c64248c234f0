import { createHmac } from 'node:crypto';
import { onShutdownSignal, parseEnvironment, secret, z } from '@slrt/runtime';
import type { Assignment } from '@slrt/domain';
import Provider from 'oidc-provider';

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

/** The embedded identity provider: OIDC client credentials, JWT access tokens with assignments. For local use. */
export function createIdentity(options: {
  issuer: string;
  jwk: object;
  clientSecret: string;
  personas: readonly Persona[];
  audience: string;
}): Provider {
  const byId = new Map(options.personas.map((persona) => [persona.id, persona]));
  return new Provider(options.issuer, {
    jwks: { keys: [options.jwk] },
    clients: options.personas.map((persona) => ({
      client_id: persona.id,
      client_secret: clientSecretOf(options.clientSecret, persona.id),
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
      id_token_signed_response_alg: 'ES256' as const,
    })),
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
    extraTokenClaims: (_context, token) => ({ assignments: byId.get(String(token.clientId))?.assignments ?? [] }),
  });
}

/** Only when run as a process of its own. */
if (import.meta.main) {
  const schema = z.object({
    ISSUER: z.url(),
    PORT: z.coerce.number(),
    HOST: z.string().default('127.0.0.1'),
    JWK: z.string(),
    CLIENT_SECRET: secret(),
    PERSONAS: z.string(),
    AUDIENCE: z.string().default('slrt'),
  });
  const { readFileSync } = await import('node:fs');
  const environment = parseEnvironment('IDENTITY_', schema, (await import('node:process')).env);
  const personas = JSON.parse(readFileSync(environment.PERSONAS, 'utf8')) as Persona[];
  const provider = createIdentity({
    issuer: environment.ISSUER,
    jwk: JSON.parse(environment.JWK) as object,
    clientSecret: environment.CLIENT_SECRET,
    personas,
    audience: environment.AUDIENCE,
  });
  const server = provider.listen(environment.PORT, environment.HOST);
  onShutdownSignal(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
}
