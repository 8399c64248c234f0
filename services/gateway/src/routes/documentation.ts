import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { FastifyReply } from 'fastify';
import fp from 'fastify-plugin';
import { marked } from 'marked';
import { sendPage } from '../html-page.ts';

/** Folder of the repository. An image without documentation contains only the gateway's schema. */
const repository = new URL('../../../../', import.meta.url);
const rootPages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE', 'services/gateway/api-schema.graphql'];
const images: Readonly<Record<string, string>> = { '.png': 'image/png', '.svg': 'image/svg+xml' };

/** Content policy of SVG files, which may contain styles. */
const imagePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Returns the paths of the files that may be read, relative to the repository. */
function listFiles(): ReadonlySet<string> {
  const docs = new URL('docs/', repository);
  const inDocs = existsSync(docs) ? readdirSync(docs, { recursive: true, encoding: 'utf8' }) : [];
  const candidates = [...rootPages, ...inDocs.filter((file) => extname(file)).map((file) => `docs/${file}`)];
  return new Set(candidates.filter((file) => existsSync(new URL(file, repository))));
}

function sendFile(reply: FastifyReply, path: string): FastifyReply {
  const content = readFileSync(new URL(path, repository));
  const image = images[extname(path)];
  if (image) return reply.type(image).header('content-security-policy', imagePolicy).send(content);
  const text = content.toString('utf8');
  if (extname(path) !== '.md') return reply.type('text/plain; charset=utf-8').send(text);
  const title = /^# (.+)$/m.exec(text)?.[1] ?? path;
  // Our own files, so the HTML in them is trusted; the page's policy allows no scripts.
  const body = `<p><a href="/">SLRT Terpadu</a></p>\n${marked.parse(text, { async: false })}`;
  return sendPage(reply, { language: path.endsWith('PETUGAS.md') ? 'id' : 'en', title, body });
}

/** Serves the documentation as pages under `/documentation/`, with the paths of the repository so that its links work. */
export const documentation = fp<{ isEnabled: boolean }>((app, { isEnabled }, done) => {
  const files = isEnabled ? listFiles() : new Set<string>();
  app.get<{ Params: { '*': string } }>('/documentation/*', (request, reply) => {
    const path = request.params['*'];
    if (files.has(path)) return sendFile(reply, path);
    reply.callNotFound();
    return reply;
  });
  done();
});
