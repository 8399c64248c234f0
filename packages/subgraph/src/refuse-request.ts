import { errorCatalogue, type ErrorCode } from '@slrt/domain';
import type { FastifyReply } from 'fastify';

/** The answer of a path beside the graph that refuses: a status, and the code, with what else helps, in the shape of a GraphQL error. */
export function refuseRequest(reply: FastifyReply, status: number, code: ErrorCode, more: object = {}): FastifyReply {
  return reply
    .code(status)
    .send({ errors: [{ message: errorCatalogue[code].message, extensions: { code, ...more } }] });
}
