import { Refusal } from '@slrt/domain';
import type { FastifyInstance } from 'fastify';
import { answerPage, refusedPage, thanksPage } from './citizen.page.ts';
import { sendPage } from './html-page.ts';
import { readCitizenCode, useCitizenCode, type CitizenDeps } from './use-cases/use-citizen-code.ts';

const words = {
  UNKNOWN: 'Kode ini tidak dikenal. Mintalah kode baru kepada fasilitator atau petugas.',
  USED: 'Kode ini sudah dipakai. Bila perlu, mintalah kode baru kepada fasilitator atau petugas.',
  EXPIRED: 'Kode ini sudah tidak berlaku. Mintalah kode baru kepada fasilitator atau petugas.',
} as const;

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
    const view = await readCitizenCode(deps, request.params.code);
    if (view.state === 'UNKNOWN') return sendPage(reply, 404, refusedPage(words.UNKNOWN));
    if (view.state !== 'READY') return sendPage(reply, 410, refusedPage(words[view.state]));
    return sendPage(
      reply,
      200,
      answerPage(view.complaint, view.steps, `/c/${encodeURIComponent(request.params.code)}`),
    );
  });
  app.post<{ Params: { code: string }; Body: unknown }>(
    '/c/:code',
    { bodyLimit: maxAnswerBytes },
    async (request, reply) => {
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      const rating = form.get('rating');
      try {
        const complaint = await useCitizenCode(deps, request.params.code, {
          step: form.get('step') ?? '',
          reason: form.get('reason'),
          rating: rating ? Number(rating) : null,
          note: form.get('note')?.trim() ? (form.get('note') ?? '').trim() : null,
        });
        return await sendPage(reply, 200, thanksPage(complaint));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const view = await readCitizenCode(deps, request.params.code);
        if (view.state === 'READY')
          return sendPage(
            reply,
            422,
            answerPage(view.complaint, view.steps, `/c/${encodeURIComponent(request.params.code)}`),
          );
        return sendPage(reply, view.state === 'UNKNOWN' ? 404 : 410, refusedPage(words[view.state]));
      }
    },
  );
}
