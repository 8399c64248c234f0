import { Refusal } from '@slrt/domain';
import type { FastifyInstance } from 'fastify';
import { answerPage, refusedPage, thanksPage } from './citizen.page.ts';
import { pageLanguage, sendPage } from './html-page.ts';
import { readCitizenCode, useCitizenCode, type CitizenDeps } from './use-cases/use-citizen-code.ts';

/** Maximum size of a submitted form, in bytes. */
export const maxAnswerBytes = 16 * 1024;

/** `GET` and `POST /c/<code>`: lets a citizen answer without signing in. The one-time code authorises the request. */
export function citizenRoutes(app: FastifyInstance, deps: CitizenDeps): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: maxAnswerBytes },
    (_, body, done) => done(null, new URLSearchParams(String(body))),
  );
  app.get<{ Params: { code: string } }>('/c/:code', async (request, reply) => {
    const language = pageLanguage(request);
    const view = await readCitizenCode(deps, request.params.code);
    if (view.state !== 'READY')
      return sendPage(reply, view.state === 'UNKNOWN' ? 404 : 410, refusedPage(language, view.state));
    return sendPage(
      reply,
      200,
      answerPage(language, view.complaint, {
        steps: view.steps,
        action: `/c/${encodeURIComponent(request.params.code)}`,
      }),
    );
  });
  app.post<{ Params: { code: string }; Body: unknown }>(
    '/c/:code',
    { bodyLimit: maxAnswerBytes },
    async (request, reply) => {
      const language = pageLanguage(request);
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      const rating = form.get('rating');
      try {
        const complaint = await useCitizenCode(deps, request.params.code, {
          step: form.get('step') ?? '',
          reason: form.get('reason'),
          rating: rating ? Number(rating) : null,
          note: form.get('note')?.trim() ? (form.get('note') ?? '').trim() : null,
        });
        return await sendPage(reply, 200, thanksPage(language, complaint));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const view = await readCitizenCode(deps, request.params.code);
        if (view.state === 'READY')
          return sendPage(
            reply,
            422,
            answerPage(language, view.complaint, {
              steps: view.steps,
              action: `/c/${encodeURIComponent(request.params.code)}`,
            }),
          );
        return sendPage(reply, view.state === 'UNKNOWN' ? 404 : 410, refusedPage(language, view.state));
      }
    },
  );
}
