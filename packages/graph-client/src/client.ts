import { createHmac } from 'node:crypto';
import { fetch } from 'undici';

export interface GraphAnswer<T = Record<string, unknown>> {
  readonly data?: T | null;
  readonly errors?: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions?: Record<string, unknown>;
  }[];
}

/** Requests access tokens from the identity provider, and keeps each until a minute before it expires. */
export function createTokens(identityUrl: string, clientSecret: string): (persona: string) => Promise<string> {
  const tokens = new Map<string, { token: Promise<string>; until: number }>();
  const request = async (persona: string): Promise<string> => {
    const secret = clientSecretOf(clientSecret, persona);
    const response = await fetch(`${identityUrl}/token`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${Buffer.from(`${persona}:${secret}`).toString('base64')}`,
      },
      body: 'grant_type=client_credentials&resource=urn%3Aslrt%3Agraph',
    });
    const body = (await response.json()) as {
      access_token?: string;
      expires_in?: number;
      error?: string;
      error_description?: string;
    };
    if (!body.access_token)
      throw new Error(`no token for ${persona}: ${body.error ?? response.status} ${body.error_description ?? ''}`);
    const known = tokens.get(persona);
    if (known) known.until = Date.now() + ((body.expires_in ?? 300) - 60) * 1000;
    return body.access_token;
  };
  return (persona) => {
    const hit = tokens.get(persona);
    if (hit && hit.until > Date.now()) return hit.token;
    const token = request(persona);
    tokens.set(persona, { token, until: Date.now() + 60_000 });
    token.catch(() => tokens.delete(persona));
    return token;
  };
}

/** Sends one GraphQL request to the gateway as a persona. */
export function createClient(gatewayUrl: string, tokens: (persona: string) => Promise<string>) {
  return async <T = Record<string, unknown>>(
    persona: string,
    query: string,
    variables: object = {},
  ): Promise<GraphAnswer<T>> => {
    const response = await fetch(`${gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokens(persona)}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(30_000),
    });
    return (await response.json()) as GraphAnswer<T>;
  };
}
export type GraphClient = ReturnType<typeof createClient>;

/** Derives the client secret of a persona of the embedded identity provider from the provider's own secret. */
export function clientSecretOf(secret: string, persona: string): string {
  return createHmac('sha256', secret).update(persona).digest('base64url');
}

/** Derives a persona's password on the login page from the provider's secret. */
export const passwordOf = (secret: string, persona: string): string => clientSecretOf(secret, `password:${persona}`);
