import { randomUUID } from 'node:crypto';
import { FieldRefusal, type Actor } from '@slrt/domain';
import {
  describeFailure,
  findDegraded,
  withRequestId,
  type Dependency,
  type Logger,
  type Metrics,
  type TlsFiles,
} from '@slrt/runtime';
import type { Language } from '@slrt/i18n';
import fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { WrongItems } from './batch-variables.ts';
import { createExecutor, formatExecutionError, isHiddenField, isVariableError } from './execution.ts';
import { WrongArgument } from './input-checks.ts';
import type { ReadRecorder } from './reading/read-recorder.ts';
import { Reading } from './reading/reading.ts';
import { languageOf, refuseArgument, refuseRequest } from './refuse-request.ts';
import { isTemporaryFailure, retryAfterSeconds, unavailableError } from './unavailable.ts';

export interface SubgraphServer {
  readonly url: string;
  stop(): Promise<void>;
}

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | null;
    requestId: string;
  }
}

interface GraphQLBody {
  query?: unknown;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
  /** Sent by the gateway only. */
  extensions?: { wrongItems?: WrongItems };
}

const open = new Set(['/healthz', '/readyz', '/metrics']);

interface ServerOptions {
  schema: GraphQLSchema;
  verify: (token: string) => Promise<Actor | null>;
  context: (
    actor: Actor,
    request: { requestId: string; language: Language; reading: Reading; wrongItems?: WrongItems | undefined },
  ) => object;
  /** Records the facts about people that an answer shows, before it is sent. */
  reads: ReadRecorder;
  /** Dependencies that `/readyz` checks and reports. */
  dependencies: readonly Dependency[];
  routes?: ((app: FastifyInstance) => void) | undefined;
  /** Paths whose link is signed. Their route verifies the signature; no token is needed. */
  signed?: RegExp | undefined;
  logger: Logger;
  metrics: Metrics;
  host: string;
  port: number;
  /** Serves HTTPS, and accepts only clients with a certificate of this authority. */
  tls?: TlsFiles | null;
  compiled: boolean;
}

/**
 * Sets `request.actor` and `request.requestId`. Rejects requests without the gateway's actor token, except for open
 * paths.
 */
function addAuthentication(app: FastifyInstance, { verify, signed }: ServerOptions): void {
  app.decorateRequest('actor', null);
  app.decorateRequest('requestId', '');
  app.addHook('onRequest', async (request, reply) => {
    const given = request.headers['x-request-id'];
    request.requestId = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    if (open.has(request.url) || signed?.test(request.url)) return;
    const header = request.headers.authorization ?? '';
    const actor = header.startsWith('Bearer ') ? await verify(header.slice(7)) : null;
    const origin = request.headers['x-slrt-origin'];
    request.actor = actor && typeof origin === 'string' ? { ...actor, origin: origin.slice(0, 120) } : actor;
    if (!actor) await refuseRequest(reply, 401, 'UNAUTHENTICATED');
  });
}

function addErrorHandler(app: FastifyInstance, { logger }: ServerOptions): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    if (error instanceof WrongArgument) return refuseArgument(reply, error.problem);
    if (error instanceof FieldRefusal)
      return refuseRequest(reply, error.code === 'LOOKUPS_SPENT' ? 429 : 403, error.code, {
        requestId: request.requestId,
      });
    if (isTemporaryFailure(error)) {
      logger.warn({ requestId: request.requestId, ...describeFailure(error) }, 'a dependency is not available');
      const answer = { errors: [unavailableError(request.requestId, languageOf(request))] };
      return reply.code(503).header('retry-after', String(retryAfterSeconds)).send(answer);
    }
    const status = error.statusCode && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) logger.error({ requestId: request.requestId, ...describeFailure(error) }, 'request failed');
    const code = status === 413 ? 'BODY_TOO_LARGE' : status === 500 ? 'INTERNAL_ERROR' : 'INVALID_INPUT';
    return refuseRequest(reply, status, code, { requestId: request.requestId });
  });
}

function addHealthRoutes(app: FastifyInstance, { dependencies, metrics }: ServerOptions): void {
  app.get('/healthz', () => ({ status: 'up' }));
  app.get('/readyz', async (_request, reply) => {
    const degraded = await findDegraded(dependencies);
    const ready = degraded.length === 0;
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', degraded });
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type('text/plain; version=0.0.4').send(await metrics.registry.metrics()),
  );
}

/**
 * Serves a subgraph over HTTP. Answers 401 to requests without the gateway's actor token, except health and metrics.
 */
export async function createSubgraphServer(options: ServerOptions): Promise<SubgraphServer> {
  const { logger, metrics } = options;
  const prepare = createExecutor(options.schema, options.compiled);
  const https = options.tls
    ? { ...options.tls, requestCert: true, rejectUnauthorized: true, minVersion: 'TLSv1.3' as const }
    : null;
  const app = fastify({
    logger: false,
    bodyLimit: 4 * 1024 * 1024,
    forceCloseConnections: 'idle',
    https,
  }) as FastifyInstance;
  addAuthentication(app, options);
  addErrorHandler(app, options);
  addHealthRoutes(app, options);

  app.post<{ Body: GraphQLBody | null }>('/graphql', async (request, reply) => {
    const { query, variables, operationName, extensions } = request.body ?? {};
    const { requestId, actor } = request;
    if (typeof query !== 'string' || !actor) return refuseRequest(reply, 400, 'BAD_REQUEST');
    const language = languageOf(request);
    const operation = prepare(query, operationName ?? undefined);
    if (!operation.run) return reply.code(400).send({ errors: operation.describe(language) });
    const end = metrics.duration.startTimer({ operation: operation.label });
    const reading = new Reading();
    const result = await withRequestId(requestId, () =>
      operation.run?.(
        options.context(actor, { requestId, language, reading, wrongItems: extensions?.wrongItems }),
        variables ?? {},
      ),
    );
    // An answer whose record could not be written is not sent.
    await options.reads.record(actor, reading, requestId);
    end();
    metrics.requests.inc({ operation: operation.label, outcome: result?.errors ? 'errors' : 'ok' });
    if (!result?.errors) return reply.send({ data: result?.data });
    const problems = result.errors.some(isVariableError) ? operation.describeVariables(variables ?? {}, language) : [];
    if (problems.length > 0) return reply.send({ errors: problems });
    const errors =
      request.headers['x-refused-fields'] === 'errors'
        ? result.errors
        : result.errors.filter((error) => !isHiddenField(error, result.data));
    if (errors.length === 0) return reply.send({ data: result.data });
    return reply.send({
      data: result.data,
      errors: errors.map((error) => formatExecutionError(error, { logger, requestId, language })),
    });
  });
  options.routes?.(app);

  const url = await app.listen({ host: options.host, port: options.port });
  return { url, stop: () => app.close() };
}
