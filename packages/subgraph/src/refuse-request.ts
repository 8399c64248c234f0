import { errorMessage, type ErrorCode, type Language } from '@slrt/i18n';
import { negotiateLanguage } from '@slrt/i18n/negotiate';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Returns the language for messages of the API to the sender of a request: what `Accept-Language` prefers, or English. */
export const languageOf = ({ headers }: Pick<FastifyRequest, 'headers'>): Language =>
  negotiateLanguage(headers['accept-language'], 'en');

/**
 * Refuses a request with a code of the catalogue, in the shape of a GraphQL error and in the language of the caller. `more` are
 * further extensions of the error.
 */
export function refuseRequest(reply: FastifyReply, status: number, code: ErrorCode, more: object = {}): FastifyReply {
  const message = errorMessage(languageOf(reply.request), code);
  return reply.code(status).send({ errors: [{ message, extensions: { code, ...more } }] });
}
