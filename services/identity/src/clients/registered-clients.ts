import { readFileSync } from 'node:fs';
import { CommandError, z } from '@slrt/runtime';
import type { ClientMetadata } from 'oidc-provider';

/** Metadata of a client with the origins whose pages may ask for its tokens. */
export const originsMetadata = 'urn:slrt:origins';

const address = z.string().min(1).max(500);
const clientsFile = z.strictObject({
  clients: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]{3,60}$/),
      /** `browser` for pages, `native` for apps on a device, whose loopback redirect may use any port. */
      kind: z.enum(['browser', 'native']),
      redirectUris: z.array(address).min(1),
      postLogoutRedirectUris: z.array(address).default([]),
      /** Origins other than those of the redirect URIs. */
      origins: z.array(address).default([]),
    }),
  ),
});

const originsOf = (uris: readonly string[]) =>
  uris.flatMap((uri) => (/^https?:/.test(uri) ? [new URL(uri).origin] : []));

/**
 * Reads the registered apps. `{publicUrl}` in an address stands for the public URL. Apps have no secret, so PKCE is required.
 * Throws a CommandError when the file is not valid.
 */
export function readRegisteredClients(file: string, publicUrl: string): ClientMetadata[] {
  const path = file || new URL('../../clients.json', import.meta.url);
  const place = (uri: string) => uri.replace('{publicUrl}', publicUrl.replace(/\/$/, ''));
  try {
    const { clients } = clientsFile.parse(JSON.parse(readFileSync(path, 'utf8')));
    return clients.map(({ id, kind, redirectUris, postLogoutRedirectUris, origins }) => {
      const redirects = redirectUris.map(place);
      return {
        client_id: id,
        application_type: kind === 'native' ? 'native' : 'web',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: redirects,
        post_logout_redirect_uris: postLogoutRedirectUris.map(place),
        id_token_signed_response_alg: 'ES256',
        [originsMetadata]: kind === 'native' ? [] : [...new Set([...originsOf(redirects), ...origins.map(place)])],
      };
    });
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : 'it cannot be read';
    throw new CommandError(`The file of registered clients is not valid: ${reason}`);
  }
}
