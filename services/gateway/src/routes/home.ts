import type { FastifyReply } from 'fastify';
import fp from 'fastify-plugin';
import { icon, preferredLanguage, sendPage, type Language } from '../html-page.ts';

interface Words {
  readonly about: string;
  readonly otherLanguage: { readonly code: Language; readonly name: string };
  readonly citizens: string;
  readonly complaintCode: string;
  readonly open: string;
  readonly letterCode: string;
  readonly check: string;
  readonly staff: string;
  readonly guide: string;
  readonly developers: string;
  readonly graphiql: string;
  readonly documentation: string;
  readonly schema: string;
  readonly operators: string;
  readonly health: string;
}

const words: Readonly<Record<Language, Words>> = {
  id: {
    about: 'Sistem Layanan dan Rujukan Terpadu: keluhan keluarga, rujukan ke instansi, dan tindak lanjutnya.',
    otherLanguage: { code: 'en', name: 'English' },
    citizens: 'Untuk warga',
    complaintCode: 'Tindak lanjuti keluhan Anda dengan kode dari fasilitator atau petugas',
    open: 'Buka',
    letterCode: 'Periksa keaslian surat rekomendasi dengan kode pada surat',
    check: 'Periksa',
    staff: 'Untuk petugas',
    guide: 'Panduan petugas',
    developers: 'Untuk pengembang (bahasa Inggris)',
    graphiql: 'GraphiQL: mencoba kueri dan membaca dokumentasi API',
    documentation: 'Dokumentasi',
    schema: 'Skema API (GraphQL SDL)',
    operators: 'Untuk pengelola server',
    health: 'Keadaan layanan',
  },
  en: {
    about:
      'Integrated social services and referral: complaints of families, referrals to agencies, and what became of them.',
    otherLanguage: { code: 'id', name: 'Bahasa Indonesia' },
    citizens: 'For citizens',
    complaintCode: 'Follow up your complaint with the code from your facilitator or an officer',
    open: 'Open',
    letterCode: 'Check whether a recommendation letter is genuine with the code on it',
    check: 'Check',
    staff: 'For staff',
    guide: 'Guide for district staff (in Indonesian)',
    developers: 'For developers',
    graphiql: 'GraphiQL: try queries and read the API documentation',
    documentation: 'Documentation',
    schema: 'API schema (GraphQL SDL)',
    operators: 'For operators',
    health: 'State of the services',
  },
};

const codeForm = (action: string, { label, button }: { label: string; button: string }): string =>
  `<form action="${action}"><label for="${action}">${label}</label>
<input id="${action}" name="code" required maxlength="40" autocomplete="off" pattern="[A-Za-z0-9\\-]+"><button>${button}</button></form>`;

const list = (links: readonly (readonly [string, string])[]): string =>
  `<ul>${links.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul>`;

function bodyOf(text: Words, hasDeveloperPages: boolean): string {
  const { code, name } = text.otherLanguage;
  const forDevelopers = `<section><h2>${text.staff}</h2>${list([['/documentation/docs/PETUGAS.md', text.guide]])}</section>
<section><h2>${text.developers}</h2>${list([
    ['/graphql', text.graphiql],
    ['/documentation/README.md', text.documentation],
    ['/documentation/services/gateway/api-schema.graphql', text.schema],
  ])}</section>`;
  return `<header><h1>SLRT Terpadu</h1><a href="/?language=${code}" hreflang="${code}" lang="${code}">${name}</a></header>
<main><p>${text.about}</p>
<section><h2>${text.citizens}</h2>
${codeForm('/c', { label: text.complaintCode, button: text.open })}
${codeForm('/letters', { label: text.letterCode, button: text.check })}</section>
${hasDeveloperPages ? forDevelopers : ''}
<section><h2>${text.operators}</h2>${list([['/readyz', text.health]])}</section></main>`;
}

/** Redirects a form of the home page to the page of the code that was typed in. */
function redirectToCode(reply: FastifyReply, folder: string, code: string): FastifyReply {
  return reply.redirect(/^[\w-]{1,40}$/.test(code) ? `${folder}/${code}` : '/', 303);
}

/** Serves the home page at `GET /`, in the language of `?language=` or else of `Accept-Language`. */
export const home = fp<{ hasDeveloperPages: boolean }>((app, { hasDeveloperPages }, done) => {
  app.get<{ Querystring: { language?: unknown } }>('/', (request, reply) => {
    const asked = request.query.language;
    const language = asked === 'id' || asked === 'en' ? asked : preferredLanguage(request.headers['accept-language']);
    void reply.header('vary', 'accept-language').header('content-language', language);
    return sendPage(reply, { language, title: 'SLRT Terpadu', body: bodyOf(words[language], hasDeveloperPages) });
  });
  app.get('/favicon.ico', (_request, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(icon),
  );
  for (const folder of ['/c', '/letters'])
    app.get<{ Querystring: { code?: unknown } }>(folder, (request, reply) => {
      const { code } = request.query;
      return redirectToCode(reply, folder, typeof code === 'string' ? code.trim() : '');
    });
  done();
});
