import type { Readable } from 'node:stream';
import { Refusal } from '@slrt/domain';
import { RejectedFile } from '@slrt/files';
import { errorMessage, type Language } from '@slrt/i18n';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { casePage, followPage, outcomes, type CaseOutcome } from './case.page.ts';
import { noticePage } from './filing.page.ts';
import { errorsOf, type FormState } from './form-parts.ts';
import { html, pageLanguage, sendPage } from './html-page.ts';
import { LimitReached, type PublicDeps } from './public-access.ts';
import { actAsCitizen, addCitizenFile, type CitizenAct } from './use-cases/act-as-citizen.ts';
import {
  closeSession,
  openSession,
  readCase,
  readSession,
  requestActingCode,
  unlock,
} from './use-cases/follow-complaint.ts';
import { addressOf, cookie, maxFileFormBytes, maxFormBytes, readCookie, readFileForm, readForm } from './web-form.ts';

/** Cookie of a session on the page of a complaint. */
export const sessionCookieName = 'slrt_ikuti';
const sessionSeconds = 3_600;
type Deps = PublicDeps & { readonly publicUrl: string };

/** Returns the cookie of a session. An empty token removes it. */
export const sessionCookie = ({ publicUrl }: Pick<Deps, 'publicUrl'>, token: string): string =>
  cookie(sessionCookieName, token, {
    path: '/ikuti',
    seconds: sessionSeconds,
    isSecure: publicUrl.startsWith('https'),
  });

const attachmentKinds = [
  'PHOTO',
  'LETTER',
  'FAMILY_CARD',
  'ID_CARD',
  'POVERTY_STATEMENT',
  'CARE_STATEMENT',
  'OTHER',
] as const;
const unfulfilled = ['QUOTA_FULL', 'NOT_ELIGIBLE', 'NO_PROGRAMME', 'NOT_REACHED', 'OTHER'] as const;

/** Reads what the citizen does. Null for a form that is none of the page, or without its choice. */
function readAct(values: Readonly<Record<string, string>>): CitizenAct | null {
  const { act, text = '', note = '', result, rating = '', need = '' } = values;
  switch (act) {
    case 'MESSAGE':
      return { act, text };
    case 'CONFIRM': {
      if (result !== 'FULFILLED' && result !== 'UNFULFILLED') return null;
      const reason = unfulfilled.find((code) => code === values['reason']) ?? null;
      return { act, need: Number(need) || 0, result, reason, note };
    }
    case 'REOPEN':
    case 'WITHDRAW':
      return { act, note };
    case 'RATE':
      return { act, rating: Number(rating) };
    default:
      return null;
  }
}
const outcomeOf = {
  MESSAGE: 'message',
  CONFIRM: 'confirm',
  REOPEN: 'reopen',
  WITHDRAW: 'withdraw',
  RATE: 'rate',
} as const satisfies Record<CitizenAct['act'], CaseOutcome>;

/** Shows the complaint of the session, or the form that opens one. */
async function sendCase(
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  deps: Deps,
  { status = 200, ...shown }: { status?: number; state?: FormState; outcome?: CaseOutcome | null } = {},
): Promise<FastifyReply> {
  const language = pageLanguage(request);
  const token = readCookie(request, sessionCookieName);
  const view = await readCase(deps, token);
  if (view) return sendPage(reply, status, casePage(language, view, shown));
  if (token) void reply.header('set-cookie', sessionCookie(deps, ''));
  return sendPage(reply, status === 200 ? 200 : 401, followPage(language));
}

/** Returns what a refusal means on the page, by field. Throws any other error. */
function refusalErrors(language: Language, error: unknown, field: string): Record<string, string> {
  if (error instanceof RejectedFile) return { file: errorMessage(language, error.fault) };
  if (!(error instanceof Refusal)) throw error;
  const { failure } = error;
  if (failure.__typename === 'InvalidInput') return errorsOf(language, failure.issues, {});
  if (failure.__typename === 'NotAllowed') return { code: html(language, 'citizen.act.codeNeeded') };
  return { [field]: html(language, 'citizen.act.notNow') };
}

/** `/ikuti`: shows a complaint to its reporter, and what they may do. Its session is in a cookie, never in an address. */
export function followRoutes(app: FastifyInstance, deps: Deps): void {
  app.get<{ Querystring: { hasil?: unknown } }>('/ikuti', (request, reply) => {
    const outcome = outcomes.find((each) => each === request.query.hasil) ?? null;
    return sendCase({ request, reply }, deps, { outcome });
  });

  app.post('/ikuti', { bodyLimit: maxFormBytes }, async (request, reply) => {
    const language = pageLanguage(request);
    const { number = '', code = '' } = readForm(request);
    try {
      const token = await openSession(deps, { number, code }, addressOf(request));
      if (token) return await reply.header('set-cookie', sessionCookie(deps, token)).redirect('/ikuti', 303);
    } catch (error) {
      if (!(error instanceof LimitReached)) throw error;
      return sendPage(
        reply.header('retry-after', '3600'),
        429,
        noticePage(language, 'citizen.limit.title', 'citizen.limit.follow'),
      );
    }
    // Does not tell which of the two is wrong.
    const errors = { number: html(language, 'citizen.follow.unknown') };
    return sendPage(reply, 422, followPage(language, { values: { number }, errors }));
  });

  app.post('/ikuti/keluar', { bodyLimit: maxFormBytes }, async (request, reply) => {
    await closeSession(deps, readCookie(request, sessionCookieName));
    return reply.header('set-cookie', sessionCookie(deps, '')).redirect('/ikuti', 303);
  });

  app.post('/ikuti/kode', { bodyLimit: maxFormBytes }, async (request, reply) => {
    const language = pageLanguage(request);
    const token = readCookie(request, sessionCookieName);
    const { send, code = '' } = readForm(request);
    const result = send
      ? await requestActingCode(deps, token)
      : await unlock(deps, token, code).catch((error: unknown) => {
          request.log.warn({ err: error }, 'a one-time code could not be verified');
          return 'UNAVAILABLE' as const;
        });
    if (result === 'SENT' || result === 'OPEN')
      return reply.redirect(`/ikuti?hasil=${result === 'SENT' ? 'code' : 'open'}`, 303);
    if (result === 'ENDED') return reply.redirect('/ikuti', 303);
    const keys = { WRONG: 'wrong', TOO_MANY: 'tooMany', UNAVAILABLE: 'unavailable' } as const;
    const errors = { code: html(language, `citizen.code.${keys[result]}`) };
    return sendCase({ request, reply }, deps, {
      status: result === 'UNAVAILABLE' ? 503 : 422,
      state: { values: {}, errors },
    });
  });
  actRoutes(app, deps);
}

function actRoutes(app: FastifyInstance, deps: Deps): void {
  app.post('/ikuti/jawab', { bodyLimit: maxFormBytes }, async (request, reply) => {
    const language = pageLanguage(request);
    const values = readForm(request);
    const input = readAct(values);
    const refuse = (errors: FormState['errors']) =>
      sendCase({ request, reply }, deps, { status: 422, state: { values, errors } });
    if (!input)
      return refuse({ [values['act'] === 'CONFIRM' ? 'result' : 'text']: html(language, 'citizen.form.required') });
    try {
      await actAsCitizen(deps, readCookie(request, sessionCookieName), input);
      return await reply.redirect(`/ikuti?hasil=${outcomeOf[input.act]}`, 303);
    } catch (error) {
      return refuse(refusalErrors(language, error, 'text'));
    }
  });

  app.post('/ikuti/berkas', { bodyLimit: maxFileFormBytes }, async (request, reply) => {
    const language = pageLanguage(request);
    const refuse = (errors: FormState['errors']) =>
      sendCase({ request, reply }, deps, { status: 422, state: { values: {}, errors } });
    // Before the file is read.
    if (!(await readSession(deps, readCookie(request, sessionCookieName)))) return reply.redirect('/ikuti', 303);
    const form = await readFileForm(request.body as Readable, request.headers).catch(() => null);
    const kind = attachmentKinds.find((each) => each === form?.fields['fileKind']);
    if (!kind) return refuse({ fileKind: html(language, 'citizen.form.required') });
    if (!form?.upload) return refuse({ file: html(language, 'citizen.form.noFile') });
    try {
      await addCitizenFile(deps, readCookie(request, sessionCookieName), { kind, upload: form.upload });
      return await reply.redirect('/ikuti?hasil=file', 303);
    } catch (error) {
      return refuse(refusalErrors(language, error, 'file'));
    }
  });
}
