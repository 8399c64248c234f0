import fastifyCors from '@fastify/cors';
import fp from 'fastify-plugin';

/** Lets browser pages of `origins` (comma-separated) read responses. With an empty list no other origin may. */
export const cors = fp<{ origins: string }>(async (app, options) => {
  const origin = options.origins
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  if (origin.length === 0) return;
  await app.register(fastifyCors, {
    origin,
    methods: ['GET', 'POST', 'PUT'],
    allowedHeaders: ['accept-language', 'authorization', 'content-type', 'idempotency-key', 'x-request-id'],
    exposedHeaders: ['x-request-id', 'retry-after'],
    maxAge: 600,
  });
});
