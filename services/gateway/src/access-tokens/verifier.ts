import type { Assignment } from '@slrt/domain';
import { assignmentsAt, openRoster, pseudonymOf } from '@slrt/roster';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import type { GatewayEnvironment } from '../environment.ts';
import { algorithmsOf, isOtherToken, readAssignments, readHolder, readMapping, type Holder } from './claims.ts';

/** Why an access token is refused. `KEYS` and `ROSTER` are faults of the provider or of this installation, the others of the token. */
export type RefusalReason =
  | 'MALFORMED'
  | 'ALGORITHM'
  | 'KEY'
  | 'SIGNATURE'
  | 'ISSUER'
  | 'AUDIENCE'
  | 'TYPE'
  | 'EXPIRED'
  | 'TOO_OLD'
  | 'SUBJECT'
  | 'ASSIGNMENTS'
  | 'NOT_ON_ROSTER'
  | 'NOT_IN_OFFICE'
  | 'REVOKED';

/** The person or program of a valid token. */
export interface TokenHolder {
  /** ID in our records. */
  readonly id: string;
  readonly name?: string;
  readonly assignments: readonly Assignment[];
  readonly client: string;
}
export type Verdict = { readonly holder: TokenHolder } | { readonly refused: RefusalReason };

/** The identity provider cannot be reached and its keys are not known yet. */
export class IdentityUnavailableError extends Error {}

interface Verified {
  readonly holder: Holder;
  /** Null when the roster has them. */
  readonly assignments: readonly Assignment[] | null;
  /** Times in seconds and milliseconds since 1970. */
  readonly issuedAt: number;
  readonly expires: number;
}

const claimReasons: Readonly<Record<string, RefusalReason>> = {
  iss: 'ISSUER',
  aud: 'AUDIENCE',
  typ: 'TYPE',
  iat: 'TOO_OLD',
};

/** Returns why jose refused a token. Throws IdentityUnavailableError when the token could not be checked. */
function reasonOf(error: unknown): RefusalReason {
  if (error instanceof errors.JWTExpired) return error.claim === 'iat' ? 'TOO_OLD' : 'EXPIRED';
  if (error instanceof errors.JWTClaimValidationFailed) return claimReasons[error.claim] ?? 'MALFORMED';
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported) return 'ALGORITHM';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'SIGNATURE';
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) return 'KEY';
  if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return 'MALFORMED';
  throw new IdentityUnavailableError();
}

const maxCached = 10_000;

export interface VerifierSettings {
  readonly environment: GatewayEnvironment;
  /** Returns true when a token that `subject` got at `issuedAt` (epoch seconds) was revoked since. */
  readonly isRevoked: (subject: string, issuedAt: number) => boolean;
}

/** Opens the roster if the assignments are there. Throws when it is not set or cannot be read. */
function rosterOf({ ASSIGNMENTS, ROSTER }: GatewayEnvironment) {
  if (ASSIGNMENTS !== 'roster') return null;
  if (!ROSTER.startsWith('file:'))
    throw new Error(
      'GATEWAY_ASSIGNMENTS=roster needs GATEWAY_ROSTER, file:/path of the file that roster:import writes',
    );
  try {
    return openRoster(ROSTER);
  } catch {
    throw new Error('GATEWAY_ROSTER cannot be read. Create it with server:keys, and fill it with roster:import.');
  }
}

/**
 * Checks issuer, audience, algorithm, kind and times of access tokens and maps their claims. A checked token is kept until it expires;
 * revocations and the roster are looked at for every request. Throws IdentityUnavailableError when a token cannot be checked.
 */
export function createVerifier({ environment, isRevoked }: VerifierSettings): (token: string) => Promise<Verdict> {
  const keys = createRemoteJWKSet(new URL(environment.JWKS_URL), { cooldownDuration: 2_000, timeoutDuration: 3_000 });
  const mapping = readMapping(environment);
  const roster = rosterOf(environment);
  const { ISSUER: issuer, AUDIENCE: audience, TOKEN_TYPE: typ } = environment;
  const options = {
    ...{ issuer, audience, algorithms: algorithmsOf(environment.TOKEN_ALGORITHMS), clockTolerance: 5 },
    ...{ requiredClaims: ['exp'], maxTokenAge: environment.TOKEN_MAX_MINUTES * 60, ...(typ ? { typ } : {}) },
  };
  const seen = new Map<string, Verified>();

  function map(payload: JWTPayload): Verified | RefusalReason {
    if (isOtherToken(payload)) return 'TYPE';
    const holder = readHolder(payload, mapping);
    // Such a name belongs to the services themselves in the audit log.
    if (!holder || holder.subject.startsWith('system:')) return 'SUBJECT';
    const assignments = roster ? null : readAssignments(payload, mapping);
    if (!roster && !assignments) return 'ASSIGNMENTS';
    const { iat = 0, exp = 0 } = payload;
    return { holder, assignments, issuedAt: iat, expires: Math.min(exp, iat + options.maxTokenAge) * 1_000 };
  }

  /** Judges a token whose signature and times are good. */
  function judge({ holder: { subject, name, client }, assignments, issuedAt }: Verified): Verdict {
    const entry = roster?.find(subject) ?? null;
    if (roster && !entry) return { refused: 'NOT_ON_ROSTER' };
    const id = entry?.id ?? pseudonymOf(subject);
    if (isRevoked(subject, issuedAt) || (id !== subject && isRevoked(id, issuedAt))) return { refused: 'REVOKED' };
    const current = entry ? assignmentsAt(entry, new Date()) : (assignments ?? []);
    if (entry && current.length === 0) return { refused: 'NOT_IN_OFFICE' };
    const shown = entry?.name ?? name;
    return { holder: { id, assignments: current, client, ...(shown === null ? {} : { name: shown }) } };
  }

  return async (token) => {
    const hit = seen.get(token);
    if (hit && hit.expires > Date.now()) return judge(hit);
    seen.delete(token);
    let mapped: Verified | RefusalReason;
    try {
      mapped = map((await jwtVerify(token, keys, options)).payload);
    } catch (error) {
      return { refused: reasonOf(error) };
    }
    if (typeof mapped === 'string') return { refused: mapped };
    if (seen.size >= maxCached) seen.clear();
    seen.set(token, mapped);
    return judge(mapped);
  };
}
