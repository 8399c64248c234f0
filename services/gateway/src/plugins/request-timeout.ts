import fp from 'fastify-plugin';

/** Milliseconds in which a body must arrive, except for uploads. */
const maxBodyTime = 15_000;

/** Drops connections whose request body arrives too slowly. Uploads have the time limit of their route. */
export const requestTimeout = fp((app, _options, done) => {
  app.addHook('onRequest', (request, _reply, next) => {
    const isUpload = request.method !== 'GET' && request.url !== '/graphql';
    if (!isUpload && !request.raw.complete) {
      const timer = setTimeout(() => !request.raw.complete && request.raw.destroy(), maxBodyTime);
      request.raw.once('close', () => clearTimeout(timer)).once('end', () => clearTimeout(timer));
    }
    next();
  });
  done();
});
