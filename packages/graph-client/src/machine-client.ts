import { rootCertificates } from 'node:tls';
import { Agent, fetch } from 'undici';
import type { GraphAnswer } from './client.ts';

/** A program's connection to the graph, with a token of its own. */
export interface MachineClient {
  /** Throws when the identity provider or the gateway does not answer, or refuses the client. */
  query<T>(document: string, variables?: object): Promise<GraphAnswer<T>>;
  /** Posts JSON to another path of the gateway, `/identity/api/…`, and returns the JSON of its answer. Throws as `query`. */
  post(path: string, body: object): Promise<unknown>;
  close(): Promise<void>;
}

export interface MachineClientOptions {
  readonly gatewayUrl: string;
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Further parameters of the token request, as a form: the resource, scope or audience that the provider asks for. */
  readonly tokenParameters: string;
  /** Authority and certificate for HTTPS; null to use the authorities that Node knows. */
  readonly tls: { readonly ca: string; readonly cert: string; readonly key: string } | null;
}

const timeout = 10_000;
/** Milliseconds by which a token is renewed before it expires. */
const margin = 60_000;

/** Connects a program that signs in by client credentials. It keeps its token until shortly before it expires. */
export function createMachineClient(options: MachineClientOptions): MachineClient {
  const dispatcher = new Agent(options.tls ? { connect: options.tls } : {});
  // Another provider has a certificate of a public authority, and is not shown ours.
  const provider = new Agent(options.tls ? { connect: { ca: [...rootCertificates, options.tls.ca] } } : {});
  let known: { token: string; until: number } | null = null;

  async function requestToken(): Promise<string> {
    const basic = Buffer.from(
      `${encodeURIComponent(options.clientId)}:${encodeURIComponent(options.clientSecret)}`,
    ).toString('base64');
    const response = await fetch(options.tokenUrl, {
      method: 'POST',
      dispatcher: provider,
      headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: `Basic ${basic}` },
      body: new URLSearchParams([
        ['grant_type', 'client_credentials'],
        ...new URLSearchParams(options.tokenParameters),
      ]).toString(),
      signal: AbortSignal.timeout(timeout),
    });
    const body = (await response.json()) as { access_token?: string; expires_in?: number; error?: string };
    if (!body.access_token) throw new Error(`the identity provider gave no token: ${body.error ?? response.status}`);
    known = { token: body.access_token, until: Date.now() + (body.expires_in ?? 300) * 1000 - margin };
    return body.access_token;
  }

  async function post(path: string, body: object): Promise<unknown> {
    const token = known && known.until > Date.now() ? known.token : await requestToken();
    const response = await fetch(`${options.gatewayUrl}${path}`, {
      method: 'POST',
      dispatcher,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeout),
    });
    if (response.status === 401) known = null;
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`the gateway answered ${response.status}`);
    }
    return response.json();
  }

  return {
    query: async <T>(query: string, variables: object = {}) =>
      (await post('/graphql', { query, variables })) as GraphAnswer<T>,
    post,
    close: async () => {
      await Promise.all([dispatcher.close(), provider.close()]);
    },
  };
}
