import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Aborted when the caller hangs up before its answer: nobody waits for the subgraphs then. */
export function goneSignal(answer: ServerResponse): AbortSignal {
  const controller = new AbortController();
  answer.once('close', () => answer.writableFinished || controller.abort());
  return controller.signal;
}

/** Milliseconds that a body may take where no file is sent. */
const slowestBody = 15_000;

/** Ends requests whose body drips in, uploads excepted: those have the time of their route. */
export function endSlowBodies(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const isUpload = request.method !== 'GET' && request.url !== '/graphql';
    if (!isUpload && !request.raw.complete) {
      const timer = setTimeout(() => !request.raw.complete && request.raw.destroy(), slowestBody);
      request.raw.once('close', () => clearTimeout(timer)).once('end', () => clearTimeout(timer));
    }
    done();
  });
}

/** Bytes of a body that are read on after a refusal, to keep the connection. */
const worthReading = 64 * 1024;

/** For a refusal before the body was read: of a long one, or one that tells no length, the rest is not taken in. */
export function leaveUnread(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { 'content-length': length, 'transfer-encoding': chunked } = request.headers;
  return chunked !== undefined || Number(length ?? 0) > worthReading ? reply.header('connection', 'close') : reply;
}

/** Whether a request brings the token that a route asks for; compared in constant time. No token asked for: yes. */
export function bringsToken({ headers }: FastifyRequest, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return token === '' || timingSafeEqual(hash(headers.authorization ?? ''), hash(`Bearer ${token}`));
}

/** How browsers are to treat an answer; a page that says otherwise itself keeps its word. */
export function tellBrowsers(reply: FastifyReply, requestId: string, overTls: boolean): void {
  void reply.headers({
    'x-request-id': requestId,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    ...(reply.hasHeader('cache-control') ? {} : { 'cache-control': 'no-store' }),
    ...(reply.hasHeader('content-security-policy')
      ? {}
      : { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" }),
    ...(overTls ? { 'strict-transport-security': 'max-age=63072000' } : {}),
  });
}

/** What the gateway serves with: plain, or a certificate for anybody, with no question for theirs. */
export function publicServer(folder: string): { http: object } {
  const limits = { headersTimeout: 10_000, maxHeaderSize: 16 * 1024 };
  if (!folder) return { http: limits };
  const read = (name: string) => readFileSync(join(folder, name));
  // The framework tells the two apart by the option's name, and so do its types; what is served is the same.
  const https = { ...limits, cert: read('cert.pem'), key: read('key.pem'), minVersion: 'TLSv1.2' };
  return { https } as unknown as { http: object };
}
