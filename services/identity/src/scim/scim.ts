import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '@slrt/database';
import { errorMessage, type ErrorCode } from '@slrt/i18n';
import { describeFailure, type Logger } from '@slrt/runtime';
import { isTemporaryFailure } from '@slrt/subgraph';
import { languageOf } from '@slrt/subgraph/refuse-request';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import {
  findDirectoryBySecret,
  findMachineClient,
  type MachineClientRow,
} from '../clients/machine-client.repository.ts';
import { providerScope } from '../provider/scope.ts';
import { createVerifier, type CallerOptions } from '../rest/caller.ts';
import type { Directory } from './provision.ts';
import { describeError, errorBody, type ScimType } from './scim-error.ts';
import { scimRoutes } from './scim.routes.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The directory that calls an interface for directories. */
    directory: Directory;
  }
}

interface ScimOptions extends Omit<CallerOptions, 'assignmentsOf'> {
  readonly database: Database;
  readonly logger: Logger;
  readonly links: Directory['links'];
}

export const scimType = 'application/scim+json';
/** Bytes of a request. A user with 20 roles has some thousand. */
const bodyLimit = 128 * 1024;

function refuse(
  reply: FastifyReply,
  status: number,
  { code, type }: { code: ErrorCode; type?: ScimType },
): FastifyReply {
  const detail = errorMessage(languageOf(reply.request), code);
  return reply
    .code(status)
    .type(scimType)
    .send(errorBody(status, detail, type ?? null));
}

function addErrorHandler(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const known = describeError(error, languageOf(request));
    if (known) return reply.code(known.status).type(scimType).send(known.body);
    if (isTemporaryFailure(error)) {
      logger.warn(describeFailure(error), 'a dependency is not available');
      return refuse(reply.header('retry-after', '2'), 503, { code: 'SERVICE_UNAVAILABLE' });
    }
    const { statusCode = 500 } = error;
    if (statusCode === 413) return refuse(reply, 413, { code: 'BODY_TOO_LARGE' });
    if (statusCode < 500) return refuse(reply, statusCode, { code: 'INVALID_INPUT', type: 'invalidSyntax' });
    logger.error(describeFailure(error), 'request failed');
    return refuse(reply, 500, { code: 'INTERNAL_ERROR' });
  });
}

/** Returns a directory as a caller. */
function directoryOf(
  { id, directory_district: district }: MachineClientRow,
  given: Pick<Directory, 'base' | 'links'>,
): Directory | null {
  if (district === null) return null;
  return {
    granter: { id, assignments: [{ role: 'DIRECTORY', areas: [district] }] },
    district,
    scope: { scope: 'staff', areas: [district], agency: null, actorId: id, grants: [] },
    ...given,
  };
}

/**
 * Creates the interface for directories (SCIM 2.0, RFC 7643 and 7644). A caller sends an access token, or a secret of its program where it
 * can send a constant token only. Returns a function that answers a request whose URL begins with `/scim/v2/`.
 */
export async function createScim(
  options: ScimOptions,
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const { database, logger, issuer, links } = options;
  const base = `${issuer}/scim/v2`;
  const verify = createVerifier(options);
  const findClient = async (header: string): Promise<MachineClientRow | null> => {
    const [, secret] = /^Bearer ([\w~+/=-]{32,200})$/.exec(header) ?? [];
    if (secret) {
      const hash = createHash('sha256').update(secret).digest();
      return database.read(providerScope, (tx) => findDirectoryBySecret(tx, hash), 'request');
    }
    const { sub = '', client_id: client } = (await verify(header)) ?? {};
    // A person whose ID is that of a program is not the program.
    return sub !== '' && sub === client
      ? database.read(providerScope, (tx) => findMachineClient(tx, sub), 'request')
      : null;
  };
  // Names may be part of a filter in the URL. Nothing here logs it.
  const app = fastify({ bodyLimit, logger: false });
  app.removeAllContentTypeParsers();
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<string>([scimType, 'application/json'], { parseAs: 'string' }, (request, body, parsed) => {
    // Some directories name a type also where they send nothing.
    if (body === '') parsed(null, undefined);
    else void parseJson(request, body, parsed);
  });
  addErrorHandler(app, logger);
  app.setNotFoundHandler((_request, reply) => refuse(reply, 404, { code: 'NOT_FOUND' }));
  await app.register(
    (scoped, _options, done) => {
      scoped.addHook('onRequest', async (request, reply) => {
        reply.header('cache-control', 'no-store');
        const header = request.headers.authorization ?? '';
        const client = await findClient(header);
        if (!client) return refuse(reply.header('www-authenticate', 'Bearer'), 401, { code: 'UNAUTHENTICATED' });
        const directory = directoryOf(client, { base, links });
        if (!directory) return refuse(reply, 403, { code: 'FORBIDDEN' });
        request.directory = directory;
        return undefined;
      });
      // Answers without a body have no type.
      scoped.addHook('preSerialization', async (_request, reply, payload) => {
        reply.type(scimType);
        return Promise.resolve(payload);
      });
      scimRoutes(scoped, { database });
      done();
    },
    { prefix: '/scim/v2' },
  );
  await app.ready();
  return (request, response) => app.routing(request, response);
}
