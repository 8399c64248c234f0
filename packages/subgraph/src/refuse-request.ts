import { errorMessage, type ErrorCode, type Language } from '@slrt/i18n';
import { negotiateLanguage } from '@slrt/i18n/negotiate';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { inputMessage, type InputProblem } from './input-problems.ts';

/**
 * Returns the language for API messages to the sender of a request: the preference in `Accept-Language`, or English.
 */
export const languageOf = ({ headers }: Pick<FastifyRequest, 'headers'>): Language =>
  negotiateLanguage(headers['accept-language'], 'en');

/**
 * Rejects a request with a code of the catalogue, as a GraphQL error in the caller's language. `more` adds extensions
 * to the error.
 */
export function refuseRequest(reply: FastifyReply, status: number, code: ErrorCode, more: object = {}): FastifyReply {
  const message = errorMessage(languageOf(reply.request), code);
  return reply.code(status).send({ errors: [{ message, extensions: { code, ...more } }] });
}

/** Rejects a request because of a query parameter: names the parameter and what is allowed. */
export function refuseArgument(reply: FastifyReply, problem: InputProblem): FastifyReply {
  const message = inputMessage(languageOf(reply.request), problem);
  return reply
    .code(400)
    .send({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT', argument: problem.argument } }] });
}
