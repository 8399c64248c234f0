import { refuseRequest } from '@slrt/subgraph/refuse-request';
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { distFolder, readManifest, type Manifest, type PageSettings } from '@slrt/graphiql';
import type { FastifyReply } from 'fastify';
import fp from 'fastify-plugin';
import { escapeHtml } from '../html-page.ts';

/** The OpenID Connect client that GraphiQL signs people in with. */
const clientId = 'slrt-graphiql';
const assets = '/graphql/assets/';
const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ttf': 'font/ttf',
};

/**
 * Scripts and workers come from this gateway only, style elements need the nonce. Style attributes are allowed: the editor writes the
 * position of each line as one.
 */
const contentSecurityPolicy = (nonce: string, issuer: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self' ${new URL(issuer).origin}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

function sendGraphiql(reply: FastifyReply, { workers, style, styleNonce, script }: Manifest, issuer: string) {
  const nonce = randomBytes(16).toString('base64');
  const settings: PageSettings = { assets, workers, issuer, clientId };
  return reply.type('text/html; charset=utf-8').header('content-security-policy', contentSecurityPolicy(nonce, issuer))
    .send(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>GraphiQL · SLRT Terpadu</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${assets}${style}">
<script type="module" nonce="${nonce}" src="${assets}${styleNonce}"></script>
<script type="module" src="${assets}${script}"></script></head>
<body><div id="graphiql" data-settings="${escapeHtml(JSON.stringify(settings))}"></div></body></html>
`);
}

/** Serves GraphiQL at `GET /graphql`, or 405 when it is not enabled. Answers 503 when it was not built. */
export const graphiql = fp<{ isEnabled: boolean; issuer: string }>((app, { isEnabled, issuer }, done) => {
  const manifest = isEnabled ? readManifest() : null;
  if (isEnabled && !manifest) app.log.warn('GraphiQL is not built: npm run build -w @slrt/graphiql');
  const files = new Set(manifest?.files);
  app.get('/graphql', (_request, reply) => {
    if (!isEnabled) return refuseRequest(reply.header('allow', 'POST'), 405, 'BAD_REQUEST');
    if (!manifest) return refuseRequest(reply, 503, 'SERVICE_UNAVAILABLE');
    return sendGraphiql(reply, manifest, issuer);
  });
  app.get<{ Params: { file: string } }>(`${assets}:file`, (request, reply) => {
    const { file } = request.params;
    if (!files.has(file)) {
      reply.callNotFound();
      return reply;
    }
    return (
      reply
        .type(mediaTypes[extname(file)] ?? 'application/octet-stream')
        // The name contains a hash of the content.
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(createReadStream(new URL(file, distFolder)))
    );
  });
  done();
});
