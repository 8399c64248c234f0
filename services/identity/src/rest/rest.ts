import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '@slrt/database';
import {
  issue,
  Refusal,
  refusals,
  scopeFor,
  assignmentFor,
  type Actor,
  type Role,
  type SessionScope,
} from '@slrt/domain';
import { describeFailure, type Logger, type z } from '@slrt/runtime';
import { errorMessage } from '@slrt/i18n';
import { isTemporaryFailure, WrongArgument } from '@slrt/subgraph';
import { languageOf, refuseArgument, refuseRequest } from '@slrt/subgraph/refuse-request';
import fastify, { type FastifyInstance } from 'fastify';
import type { MailedLinks } from '../accounts/invitations.ts';
import { createCallerOf, type CallerOptions } from './caller.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The person or program whose token the request carries, with the assignments of this moment. */
    requester: Actor;
  }
}

export interface RestDeps {
  readonly database: Database;
  readonly logger: Logger;
  /** Ends the sessions of an account, and every token that it got until now. */
  readonly revoke: (account: string) => Promise<void>;
  /** Address of identity for people, `https://slrt.example.go.id/identity`. */
  readonly issuer: string;
  /** Sends invitations by e-mail; null: administrators hand links over. */
  readonly links: MailedLinks | null;
}
/** Registers routes below `/identity/api`. Every one of them needs a token of this provider. */
export type RestModule = (app: FastifyInstance, deps: RestDeps) => void;

interface RestOptions extends RestDeps, CallerOptions {
  readonly modules: readonly RestModule[];
}

/** Returns the database scope of a caller with one of the roles, in `district` if given. Throws `NotAllowed`. */
export function authorize(caller: Actor, roles: readonly Role[], district?: string): SessionScope {
  const scope = scopeFor(caller, roles);
  if (!scope || (district !== undefined && !assignmentFor(caller, roles, district))) throw refusals.notAllowed();
  return scope;
}

/** Returns the checked input. Throws `InvalidInput` with the path of each problem and never its value. */
export function parse<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input ?? {});
  if (result.success) return result.data;
  throw refusals.invalidInput(
    result.error.issues.map(({ path, message }) =>
      issue(path.map(String).join('.') || 'body', 'INVALID_INPUT', message),
    ),
  );
}

const statusOf: Readonly<Record<string, number>> = {
  InvalidInput: 422,
  NotAllowed: 403,
  NotFound: 404,
  IdempotencyConflict: 409,
  StaleVersion: 409,
  InvalidTransition: 409,
};

function addErrorHandler(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    if (error instanceof WrongArgument) return refuseArgument(reply, error.problem);
    if (error instanceof Refusal) {
      const { __typename, code, ...more } = error.failure;
      const issues =
        'issues' in more
          ? {
              issues: more.issues.map((each) => ({ ...each, message: errorMessage(languageOf(request), each.code) })),
            }
          : {};
      return refuseRequest(reply, statusOf[__typename] ?? 400, code, { ...more, ...issues });
    }
    if (isTemporaryFailure(error)) {
      logger.warn(describeFailure(error), 'a dependency is not available');
      return refuseRequest(reply.header('retry-after', '2'), 503, 'SERVICE_UNAVAILABLE');
    }
    const status = error.statusCode && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) logger.error(describeFailure(error), 'request failed');
    return refuseRequest(
      reply,
      status,
      status === 413 ? 'BODY_TOO_LARGE' : status === 500 ? 'INTERNAL_ERROR' : 'INVALID_INPUT',
    );
  });
}

/**
 * Creates the administration interface. A token says who calls; the assignments are read anew, so that a change applies at once.
 * Returns a function that answers a request whose URL begins with `/api/`.
 */
export async function createRest(
  options: RestOptions,
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const { database, logger, revoke, issuer, links, modules } = options;
  const app = fastify({ bodyLimit: 2 * 1024 * 1024 });
  addErrorHandler(app, logger);
  app.setNotFoundHandler((_request, reply) => refuseRequest(reply, 404, 'NOT_FOUND'));
  const callerOf = createCallerOf(options);
  const deps = { database, logger, revoke, issuer, links };
  await app.register(
    (scoped, _options, done) => {
      scoped.addHook('onRequest', async (request, reply) => {
        reply.header('cache-control', 'no-store');
        const caller = await callerOf(request.headers.authorization ?? '');
        if (!caller) return refuseRequest(reply.header('www-authenticate', 'Bearer'), 401, 'UNAUTHENTICATED');
        request.requester = caller;
        return undefined;
      });
      for (const register of modules) register(scoped, deps);
      done();
    },
    { prefix: '/api' },
  );
  await app.ready();
  return (request, response) => app.routing(request, response);
}
