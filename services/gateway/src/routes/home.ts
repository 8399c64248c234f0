import { translate, type HomeText, type Language } from '@slrt/i18n';
import { negotiateLanguage } from '@slrt/i18n/negotiate';
import type { FastifyReply } from 'fastify';
import fp from 'fastify-plugin';
import { icon, sendPage } from '../html-page.ts';

const codeForm = (action: string, { label, button }: { label: string; button: string }): string =>
  `<form action="${action}"><label for="${action}">${label}</label>
<input id="${action}" name="code" required maxlength="40" autocomplete="off" pattern="[A-Za-z0-9\\-]+"><button>${button}</button></form>`;

const list = (links: readonly (readonly [string, string])[]): string =>
  `<ul>${links.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul>`;

const otherLanguage = { en: 'id', id: 'en' } as const;

interface Settings {
  readonly hasDeveloperPages: boolean;
  /** Page with the messages that a local instance sent. Empty when there is none. */
  readonly messagesUrl: string;
}

function bodyOf(language: Language, { hasDeveloperPages, messagesUrl }: Settings): string {
  const text = (name: HomeText) => translate(language, `home.${name}`);
  const code = otherLanguage[language];
  const forDevelopers = `<section><h2>${text('staff')}</h2>${list([['/documentation/docs/PETUGAS.md', text('guide')]])}</section>
<section><h2>${text('developers')}</h2>${list([
    ['/graphql', text('graphiql')],
    ['/documentation/README.md', text('documentation')],
    ['/documentation/services/gateway/api-schema.graphql', text('schema')],
    ...(messagesUrl ? ([[messagesUrl, text('messages')]] as const) : []),
  ])}</section>`;
  return `<header><h1>SLRT Terpadu</h1><a href="/?language=${code}" hreflang="${code}" lang="${code}">${text('otherLanguage')}</a></header>
<main><p>${text('about')}</p>
<section><h2>${text('citizens')}</h2>
${list([
  ['/lapor', text('file')],
  ['/ikuti', text('follow')],
])}
${codeForm('/letters', { label: text('letterCode'), button: text('check') })}</section>
${hasDeveloperPages ? forDevelopers : ''}
<section><h2>${text('operators')}</h2>${list([['/readyz', text('health')]])}</section></main>`;
}

/** Redirects a form of the home page to the page of the code that was typed in. */
function redirectToCode(reply: FastifyReply, folder: string, code: string): FastifyReply {
  return reply.redirect(/^[\w-]{1,40}$/.test(code) ? `${folder}/${code}` : '/', 303);
}

/** Serves the home page at `GET /`, in the language of `?language=` or else of `Accept-Language`. */
export const home = fp<Settings>((app, settings, done) => {
  app.get<{ Querystring: { language?: unknown } }>('/', (request, reply) => {
    const asked = request.query.language;
    const language =
      asked === 'id' || asked === 'en' ? asked : negotiateLanguage(request.headers['accept-language'], 'id');
    void reply.header('vary', 'accept-language').header('content-language', language);
    return sendPage(reply, { language, title: 'SLRT Terpadu', body: bodyOf(language, settings) });
  });
  app.get('/favicon.ico', (_request, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(icon),
  );
  app.get<{ Querystring: { code?: unknown } }>('/letters', (request, reply) => {
    const { code } = request.query;
    return redirectToCode(reply, '/letters', typeof code === 'string' ? code.trim() : '');
  });
  done();
});
