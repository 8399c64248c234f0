import type { Actor, Assignment } from '@slrt/domain';
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';

/** The identity provider cannot be reached and its keys are not known yet. */
export class IdentityUnavailable extends Error {}

const algorithms = ['ES256', 'EdDSA', 'RS256', 'PS256'];

/** Who asks, and with which client: the program that the token was given to. */
export interface Caller extends Actor {
  readonly client: string;
}

/** Where a request came from, as the audit log keeps it. */
export const originOf = ({ client }: Caller, address: string): string =>
  `${client.replace(/[^\w.:-]/g, '_').slice(0, 60)}@${address}`;

/** Checks access tokens: issuer, audience, algorithm, time. A checked token is remembered until it expires. */
export function createAuthenticator(options: {
  issuer: string;
  jwksUrl: string;
  audience: string;
  /** True for a token of this subject, issued then (seconds), that was revoked since. Asked each time. */
  isRevoked?: (subject: string, issuedAt: number) => boolean;
}): (authorization: string | undefined) => Promise<Caller | null> {
  const isRevoked = options.isRevoked ?? (() => false);
  const keys = createRemoteJWKSet(new URL(options.jwksUrl), { cooldownDuration: 2_000, timeoutDuration: 3_000 });
  const seen = new Map<string, { actor: Caller; expires: number; issuedAt: number }>();
  return async (authorization) => {
    if (!authorization?.startsWith('Bearer ')) return null;
    const token = authorization.slice(7);
    const hit = seen.get(token);
    if (hit) {
      if (hit.expires > Date.now() && !isRevoked(hit.actor.id, hit.issuedAt)) return hit.actor;
      seen.delete(token);
    }
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: options.issuer,
        audience: options.audience,
        algorithms,
        clockTolerance: 5,
      });
      const assignments = payload['assignments'];
      if (!payload.sub || !payload.exp || !Array.isArray(assignments)) return null;
      const client = payload['client_id'] ?? payload['azp'];
      const actor: Caller = {
        id: payload.sub,
        assignments: assignments as Assignment[],
        client: typeof client === 'string' ? client : 'unknown',
      };
      // A token that does not say when it was issued is as old as can be.
      const issuedAt = payload.iat ?? 0;
      if (isRevoked(actor.id, issuedAt)) return null;
      if (seen.size >= 10_000) seen.clear();
      seen.set(token, { actor, expires: payload.exp * 1000, issuedAt });
      return actor;
    } catch (error) {
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return null;
      throw new IdentityUnavailable();
    }
  };
}
