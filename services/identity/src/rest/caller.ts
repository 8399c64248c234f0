import type { Actor, Assignment } from '@slrt/domain';
import { createLocalJWKSet, jwtVerify, type JWK, type JWTPayload } from 'jose';

export interface CallerOptions {
  readonly issuer: string;
  readonly audience: string;
  /** Returns the current private keys. */
  readonly keys: () => { readonly keys: readonly JWK[] };
  /**
   * Reads the assignments that an account or program has now; null for one that may not sign in, or whose token lacks the second factor
   * that it needs now. `methods` are those of the token (`amr`).
   */
  readonly assignmentsOf: (id: string, methods?: readonly string[]) => Promise<readonly Assignment[] | null>;
}

/** Returns a function that reads the claims of a header `Authorization: Bearer …` with an access token of this provider; null for any other. */
export const createVerifier =
  ({ issuer, audience, keys }: Omit<CallerOptions, 'assignmentsOf'>) =>
  async (header: string): Promise<JWTPayload | null> => {
    const published = { keys: keys().keys.map(({ d: _private, ...key }) => key) };
    const verified = await jwtVerify(header.replace(/^Bearer /, ''), createLocalJWKSet(published), {
      issuer,
      audience,
      algorithms: ['ES256'],
      clockTolerance: 5,
    }).catch(() => null);
    return verified?.payload ?? null;
  };

/** Returns a function that reads the caller from such a header, with the assignments of this moment; null for any other. */
export function createCallerOf(options: CallerOptions): (header: string) => Promise<Actor | null> {
  const verify = createVerifier(options);
  return async (header) => {
    const { sub: id = '', amr: methods } = (await verify(header)) ?? {};
    const assignments = id ? await options.assignmentsOf(id, Array.isArray(methods) ? methods.map(String) : []) : null;
    return assignments && { id, assignments };
  };
}
