import type { FastifyReply } from 'fastify';
import fp from 'fastify-plugin';

/** Sets the browser security headers. Keeps the caching and content policy that a route has set itself. */
function setSecurityHeaders(reply: FastifyReply, requestId: string, isHttps: boolean): void {
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
    ...(isHttps ? { 'strict-transport-security': 'max-age=63072000' } : {}),
  });
}

/** Adds the request id and the security headers to every response. `isHttps`: clients reach the gateway over HTTPS. */
export const securityHeaders = fp<{ isHttps: boolean }>((app, { isHttps }, done) => {
  app.addHook('onSend', (request, reply, payload, next) => {
    setSecurityHeaders(reply, request.id, isHttps);
    next(null, payload);
  });
  done();
});
