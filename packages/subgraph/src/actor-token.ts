import type { Actor, Assignment } from '@slrt/domain';
import { liveText } from '@slrt/runtime';
import { createLocalJWKSet, importJWK, jwtVerify, SignJWT, type JSONWebKeySet, type JWK } from 'jose';

const issuer = 'slrt-gateway';
const lifetimeSeconds = 60;
const maxCached = 5_000;

/**
 * Verifies the gateway's short-lived actor token (EdDSA, audience = this subgraph). Returns null for any other token.
 * Caches a verified token until it expires or the keys change. `jwks` is the key set, or `file:/path` of one.
 */
export function createActorVerifier(jwks: string, audience: string): (token: string) => Promise<Actor | null> {
  const parse = (text: string) => createLocalJWKSet(JSON.parse(text) as JSONWebKeySet);
  const source = liveText(jwks, parse);
  let from = source();
  let keys = parse(from);
  const seen = new Map<string, { actor: Actor; expires: number }>();
  const follow = () => {
    const now = source();
    if (now === from) return;
    [from, keys] = [now, parse(now)];
    seen.clear();
  };
  return async (token) => {
    follow();
    const hit = seen.get(token);
    if (hit && hit.expires > Date.now()) return hit.actor;
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ['EdDSA'], clockTolerance: 5 });
      const { sub: id = '', name } = payload;
      const assignments = (payload['assignments'] ?? []) as Assignment[];
      const actor: Actor = { id, assignments, ...(typeof name === 'string' ? { name } : {}) };
      if (seen.size >= maxCached) seen.clear();
      seen.set(token, { actor, expires: (payload.exp ?? 0) * 1000 });
      return actor;
    } catch {
      return null; // not signed by the gateway, not for us, or expired: the caller answers 401
    }
  };
}

export interface ActorSigner {
  /** Issues tokens for one subgraph and reuses each for half its lifetime. */
  sign(actor: Actor, audience: string): Promise<string>;
}

/**
 * `privateJwk` is the key, or `file:/path` of one. The file is read again, so tokens are signed with its current key.
 */
export async function createActorSigner(privateJwk: string): Promise<ActorSigner> {
  const source = liveText(privateJwk, (text) => JSON.parse(text) as JWK);
  const load = async (text: string) => {
    const jwk = JSON.parse(text) as JWK;
    return { text, jwk, key: await importJWK(jwk, 'EdDSA') };
  };
  let signing = await load(source());
  const made = new Map<string, { token: string; until: number }>();
  return {
    sign: async (actor, audience) => {
      const now = source();
      if (now !== signing.text) {
        signing = await load(now);
        made.clear();
      }
      const { jwk, key } = signing;
      const cacheKey = `${audience}|${actor.id}|${JSON.stringify(actor.assignments)}`;
      const hit = made.get(cacheKey);
      if (hit && hit.until > Date.now()) return hit.token;
      const token = await new SignJWT({
        assignments: [...actor.assignments],
        ...(actor.name ? { name: actor.name } : {}),
      })
        .setProtectedHeader({ alg: 'EdDSA', ...(jwk.kid ? { kid: jwk.kid } : {}) })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(actor.id)
        .setIssuedAt()
        .setExpirationTime(`${lifetimeSeconds}s`)
        .sign(key);
      if (made.size >= maxCached) made.clear();
      made.set(cacheKey, { token, until: Date.now() + (lifetimeSeconds / 2) * 1000 });
      return token;
    },
  };
}
