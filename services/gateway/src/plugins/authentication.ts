import type { Actor, Assignment } from '@slrt/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { GatewayEnvironment } from '../environment.ts';
import { closeWithoutReadingBody, sendUnauthenticated } from '../refusal.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Sets `request.caller`, or null without a valid access token. Throws `IdentityUnavailableError` when the token cannot be checked.
     */
    authenticate: (request: FastifyRequest) => Promise<void>;
  }
  interface FastifyRequest {
    /** Set by `authenticate`. */
    caller: Caller | null;
  }
}

/** The identity provider cannot be reached and its keys are not known yet. */
export class IdentityUnavailableError extends Error {}

const algorithms = ['ES256', 'EdDSA', 'RS256', 'PS256'];

/** The person or agency of an access token, and the OIDC client that the token was issued to. */
export interface Caller extends Actor {
  readonly client: string;
}

/** Returns the client and address of a request in the format of the audit log. */
export const originOf = ({ client }: Caller, address: string): string =>
  `${client.replace(/[^\w.:-]/g, '_').slice(0, 60)}@${address}`;

/** Returns the caller that `authenticate` found. Throws when there is none. */
export function getCaller({ caller }: FastifyRequest): Caller {
  if (!caller) throw new Error('the request is not authenticated');
  return caller;
}

/** Answers 401 when `authenticate` found no caller. A hook. */
export const rejectUnauthenticated = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> =>
  request.caller ? undefined : sendUnauthenticated(closeWithoutReadingBody(request, reply));

interface Settings {
  readonly environment: Pick<GatewayEnvironment, 'ISSUER' | 'JWKS_URL' | 'AUDIENCE'>;
  /** Returns true when a token that `subject` got at `issuedAt` (epoch seconds) was revoked since. */
  readonly isRevoked: (subject: string, issuedAt: number) => boolean;
}

/** Checks issuer, audience, algorithm and time of access tokens. Caches a checked token until it expires or is revoked. */
function createAuthenticator({ environment, isRevoked }: Settings) {
  const keys = createRemoteJWKSet(new URL(environment.JWKS_URL), { cooldownDuration: 2_000, timeoutDuration: 3_000 });
  const seen = new Map<string, { caller: Caller; expires: number; issuedAt: number }>();
  return async (authorization: string | undefined): Promise<Caller | null> => {
    if (!authorization?.startsWith('Bearer ')) return null;
    const token = authorization.slice(7);
    const hit = seen.get(token);
    if (hit) {
      if (hit.expires > Date.now() && !isRevoked(hit.caller.id, hit.issuedAt)) return hit.caller;
      seen.delete(token);
    }
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: environment.ISSUER,
        audience: environment.AUDIENCE,
        algorithms,
        clockTolerance: 5,
      });
      const assignments = payload['assignments'];
      if (!payload.sub || !payload.exp || !Array.isArray(assignments)) return null;
      const client = payload['client_id'] ?? payload['azp'];
      const name = payload['name'];
      const caller: Caller = {
        id: payload.sub,
        ...(typeof name === 'string' ? { name: name.slice(0, 120) } : {}),
        assignments: assignments as Assignment[],
        client: typeof client === 'string' ? client : 'unknown',
      };
      // Without `iat` any revocation applies.
      const issuedAt = payload.iat ?? 0;
      if (isRevoked(caller.id, issuedAt)) return null;
      if (seen.size >= 10_000) seen.clear();
      seen.set(token, { caller, expires: payload.exp * 1000, issuedAt });
      return caller;
    } catch (error) {
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return null;
      throw new IdentityUnavailableError();
    }
  };
}

/** Decorates the server with `authenticate`, and requests with `caller`. */
export const authentication = fp<Settings>(
  (app, settings, done) => {
    const findCaller = createAuthenticator(settings);
    app.decorateRequest('caller', null);
    app.decorate('authenticate', async (request: FastifyRequest) => {
      request.caller = await findCaller(request.headers.authorization);
    });
    done();
  },
  { name: 'authentication' },
);
