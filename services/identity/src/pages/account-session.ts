import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { accountClient, mount } from '../provider/provider.ts';

/** A session of the provider, as its cookie names it. */
export interface PageSession {
  readonly uid: string;
  readonly accountId: string;
  readonly methods: readonly string[];
  /** Time of the sign-in, in seconds since 1970. */
  readonly signedInAt: number;
  /** Records that the person has proved a second factor in this session. */
  readonly strengthen: (methods: readonly string[], context: string) => Promise<void>;
}

/** Returns the session of a request; null for a browser that is not signed in. The cookie is signed, and its text is the secret. */
export async function findPageSession(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<PageSession | null> {
  const session = await provider.Session.get(provider.createContext(request, response));
  const { accountId } = session;
  if (!accountId) return null;
  const methods = session['amr'] ?? [];
  return {
    uid: session.uid,
    accountId,
    methods,
    signedInAt: session.loginTs ?? 0,
    strengthen: async (added, context) => {
      Object.assign(session, { amr: [...new Set([...methods, ...added])], acr: context });
      await session.persist();
    },
  };
}

/**
 * Returns the address at which a browser signs in and comes back to the account page. `isFresh` asks also someone who is signed in. The
 * code that comes back cannot be redeemed: its verifier is thrown away here.
 */
export function signInAddress(issuer: string, isFresh: boolean): string {
  const challenge = createHash('sha256').update(randomBytes(32)).digest('base64url');
  const query = new URLSearchParams({
    client_id: accountClient,
    response_type: 'code',
    redirect_uri: `${issuer}/account`,
    scope: 'openid',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...(isFresh ? { prompt: 'login' } : {}),
  });
  return `${mount}/auth?${query.toString()}`;
}

/** Makes and checks the secret of a form against requests that another page forged. It belongs to one session. */
export function createFormSecrets(secret: string) {
  const make = ({ uid }: Pick<PageSession, 'uid'>) =>
    createHmac('sha256', secret).update(`form:${uid}`).digest('base64url');
  return {
    make,
    matches: (session: PageSession, given: string | null): boolean => {
      const [expected, found] = [Buffer.from(make(session)), Buffer.from(given ?? '')];
      return expected.length === found.length && timingSafeEqual(expected, found);
    },
  };
}
