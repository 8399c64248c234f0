import type { Actor } from '@slrt/domain';
import type { Logger, Metrics } from '@slrt/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { createVerifier, type RefusalReason, type VerifierSettings } from '../access-tokens/verifier.ts';
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

interface Settings extends VerifierSettings {
  readonly metrics: Pick<Metrics, 'tokensRefused'>;
  readonly logger: Logger;
}

/** Milliseconds between two log lines about the same reason, because anyone can send wrong tokens. */
const logInterval = 60_000;

/** Counts refused tokens by reason, and logs each reason at most once a minute. */
function createRefusalReport({ metrics, logger }: Pick<Settings, 'metrics' | 'logger'>) {
  const logged = new Map<RefusalReason, number>();
  return (reason: RefusalReason): void => {
    metrics.tokensRefused.inc({ reason });
    if (Date.now() - (logged.get(reason) ?? 0) < logInterval) return;
    logged.set(reason, Date.now());
    logger.info({ reason }, 'an access token was refused');
  };
}

/** Decorates the server with `authenticate`, and requests with `caller`. */
export const authentication = fp<Settings>(
  (app, settings, done) => {
    const verify = createVerifier(settings);
    const report = createRefusalReport(settings);
    app.decorateRequest('caller', null);
    app.decorate('authenticate', async (request: FastifyRequest) => {
      const { authorization } = request.headers;
      if (!authorization?.startsWith('Bearer ')) return;
      const verdict = await verify(authorization.slice(7));
      if ('holder' in verdict) request.caller = verdict.holder;
      else report(verdict.refused);
    });
    done();
  },
  { name: 'authentication' },
);
