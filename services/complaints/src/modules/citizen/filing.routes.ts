import { Refusal, type Sector } from '@slrt/domain';
import type { Language } from '@slrt/i18n';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { DraftPayload } from '../filing/index.ts';
import { draftCodePage, filingPage, noticePage, receiptPage } from './filing.page.ts';
import { errorsOf, type FormState } from './form-parts.ts';
import { html, pageLanguage, sendPage } from './html-page.ts';
import { LimitReached, type PublicDeps } from './public-access.ts';
import { sessionCookie } from './follow.routes.ts';
import {
  findOpenVillages,
  finishFiling,
  resendDraftCode,
  startFiling,
  viewDraft,
  type Receipt,
} from './use-cases/file-on-web.ts';
import type { VillageRow } from './citizen.repository.ts';
import { addressOf, cookie, maxFormBytes, readCookie, readForm } from './web-form.ts';

/** Cookie of a draft, until its one-time code is typed in. */
export const draftCookie = 'slrt_lapor';
const draftSeconds = 3_600;
/** Most villages among which a citizen chooses. */
const maxChoices = 20;

/** Fields of the form by the paths of the input that differ from them. */
const fields = {
  'reporter.name': 'name',
  'reporter.phone': 'phone',
  'reporter.email': 'email',
  'subject.name': 'subjectName',
  'subject.birthDate': 'birthDate',
  'subject.nik': 'nik',
  categoryCode: 'category',
  'consent.at': 'consent',
} as const;

const kinds: readonly string[] = ['QUESTION', 'SUGGESTION', 'COMPLAINT'];
const relations: readonly string[] = ['SELF', 'FAMILY', 'NEIGHBOUR', 'OFFICIAL', 'OTHER'];
const visibilities: readonly string[] = ['OPEN', 'HIDDEN', 'ANONYMOUS'];

/** Returns what the form states, and which choices are missing in it. */
function readFiling(
  values: Readonly<Record<string, string>>,
  regionCode: string,
): { payload: DraftPayload; missing: string[] } {
  const { kind = '', category = '', relation = '', visibility = '', consent = '', sex = '' } = values;
  const text = (name: string) => values[name]?.trim() || null;
  const [sector = '', categoryCode = ''] = category.split('/');
  const isAnonymous = visibility === 'ANONYMOUS';
  const subjectName = relation === 'SELF' ? null : text('subjectName');
  const missing = [
    ...(kinds.includes(kind) ? [] : ['kind']),
    ...(categoryCode ? [] : ['category']),
    ...(relations.includes(relation) ? [] : ['relation']),
    ...(visibilities.includes(visibility) ? [] : ['visibility']),
    ...(['yes', 'no'].includes(consent) ? [] : ['consent']),
  ];
  const payload: DraftPayload = {
    kind: kind as DraftPayload['kind'],
    channel: 'WEB',
    sector: sector as Sector,
    categoryCode,
    description: values['description'] ?? '',
    regionCode,
    subject: subjectName
      ? {
          ...{ name: subjectName, birthDate: text('birthDate'), nik: text('nik') },
          sex: sex === 'MALE' || sex === 'FEMALE' ? sex : null,
        }
      : null,
    reporter: {
      name: isAnonymous ? '' : (values['name'] ?? ''),
      relation: relation as DraftPayload['reporter']['relation'],
      phone: isAnonymous ? null : text('phone'),
      email: isAnonymous ? null : text('email'),
      visibility: visibility as NonNullable<DraftPayload['reporter']['visibility']>,
    },
    consent: { given: consent === 'yes', method: 'WEB_FORM', at: new Date().toISOString() },
  };
  return { payload, missing };
}

/** Returns the village that was chosen, or those of its name to choose from. */
async function readVillage(deps: PublicDeps, values: Readonly<Record<string, string>>) {
  const typed = (values['village'] ?? '').trim();
  if (typed.length < 3) return { code: '', villages: [] as VillageRow[] };
  const found = await findOpenVillages(deps, typed);
  const chosen = found.find(({ code }) => code === values['regionCode']);
  const exact = found.filter(({ name, code }) => code === typed || name.toLowerCase() === typed.toLowerCase());
  const only = chosen ?? (found.length === 1 ? found[0] : exact.length === 1 ? exact[0] : undefined);
  return { code: only?.code ?? '', villages: found };
}

/** Returns the errors of a form before it is filed. */
function formErrors(
  language: Language,
  { missing, village }: { missing: readonly string[]; village: { code: string; villages: readonly VillageRow[] } },
): Record<string, string> {
  const errors = Object.fromEntries(missing.map((name) => [name, html(language, 'citizen.form.required')]));
  if (village.code) return errors;
  const several = village.villages.length > 1 && village.villages.length <= maxChoices;
  const key = village.villages.length === 0 ? 'noVillage' : several ? 'chooseVillage' : 'manyVillages';
  return { [several ? 'regionCode' : 'village']: html(language, `citizen.form.${key}`), ...errors };
}

/** Answers a filing that was refused or limited. Throws any other error. */
export function sendRefusal(
  reply: FastifyReply,
  language: Language,
  error: unknown,
  shown: (state: Record<string, string>) => string,
) {
  if (error instanceof LimitReached)
    return sendPage(
      reply.header('retry-after', '3600'),
      429,
      noticePage(language, 'citizen.limit.title', `citizen.limit.${error.by}`),
    );
  if (!(error instanceof Refusal) || error.failure.__typename !== 'InvalidInput') throw error;
  return sendPage(reply, 422, shown(errorsOf(language, error.failure.issues, fields)));
}

function sendReceipt(
  reply: FastifyReply,
  deps: PublicDeps & { readonly publicUrl: string },
  receipt: Receipt,
  isAnonymous: boolean,
) {
  const language = pageLanguage(reply.request);
  void reply.header('set-cookie', sessionCookie(deps, receipt.token));
  return sendPage(reply, 200, receiptPage(language, receipt, isAnonymous));
}

/** `GET` and `POST /lapor`: files a complaint. `/lapor/kode`: takes the one-time code of its reporter. */
export function filingRoutes(app: FastifyInstance, deps: PublicDeps & { readonly publicUrl: string }): void {
  const isSecure = deps.publicUrl.startsWith('https');
  app.get('/lapor', (request, reply) => sendPage(reply, 200, filingPage(pageLanguage(request))));

  app.post('/lapor', { bodyLimit: maxFormBytes }, async (request, reply) => {
    const language = pageLanguage(request);
    const values = readForm(request);
    const village = await readVillage(deps, values);
    const { payload, missing } = readFiling(values, village.code);
    const villages = village.villages.length > 1 && village.villages.length <= maxChoices ? village.villages : [];
    const shown = (errors: FormState['errors']) => filingPage(language, { values, errors }, villages);
    const errors = formErrors(language, { missing, village });
    if (Object.keys(errors).length > 0) return sendPage(reply, 422, shown(errors));
    try {
      const started = await startFiling(deps, payload, addressOf(request));
      if ('receipt' in started) return await sendReceipt(reply, deps, started.receipt, true);
      void reply.header(
        'set-cookie',
        cookie(draftCookie, started.draft, { path: '/lapor', seconds: draftSeconds, isSecure }),
      );
      const notSent = typeof started.sent === 'string' ? `?gagal=${started.sent}` : '';
      return await reply.redirect(`/lapor/kode${notSent}`, 303);
    } catch (error) {
      return sendRefusal(reply, language, error, shown);
    }
  });
  draftRoutes(app, deps);
}

const notices = { TOO_MANY: 'citizen.code.tooMany', UNAVAILABLE: 'citizen.code.unavailable' } as const;
const noticeOf = (code: unknown) => (code === 'TOO_MANY' || code === 'UNAVAILABLE' ? notices[code] : null);

function draftRoutes(app: FastifyInstance, deps: PublicDeps & { readonly publicUrl: string }): void {
  app.get<{ Querystring: { gagal?: unknown } }>('/lapor/kode', async (request, reply) => {
    const language = pageLanguage(request);
    const draft = await viewDraft(deps, readCookie(request, draftCookie));
    if (!draft) return sendPage(reply, 410, noticePage(language, 'citizen.code.gone', 'citizen.code.goneText'));
    return sendPage(reply, 200, draftCodePage(language, draft, { notice: noticeOf(request.query.gagal) }));
  });

  app.post('/lapor/kode', { bodyLimit: maxFormBytes }, async (request, reply) => {
    const language = pageLanguage(request);
    const token = readCookie(request, draftCookie);
    const { code = '', again } = readForm(request);
    const gone = () => sendPage(reply, 410, noticePage(language, 'citizen.code.gone', 'citizen.code.goneText'));
    if (again) {
      const sent = await resendDraftCode(deps, token);
      if (!sent) return gone();
      return reply.redirect(`/lapor/kode${typeof sent === 'string' ? `?gagal=${sent}` : ''}`, 303);
    }
    const receipt = await finishFiling(deps, token, code).catch((error: unknown) => {
      // E.g. the village was joined with another one in the meantime.
      if (error instanceof Refusal) return 'GONE' as const;
      request.log.warn({ err: error }, 'a one-time code could not be verified');
      return 'UNAVAILABLE' as const;
    });
    if (receipt === 'GONE') return gone();
    if (typeof receipt !== 'string') return sendReceipt(reply, deps, receipt, false);
    const draft = (await viewDraft(deps, token)) ?? { phone: null, email: null };
    if (receipt === 'UNAVAILABLE')
      return sendPage(reply, 503, draftCodePage(language, draft, { notice: 'citizen.code.unavailable' }));
    const state = { values: {}, errors: { code: html(language, 'citizen.code.wrong') } };
    return sendPage(reply, 422, draftCodePage(language, draft, { state }));
  });
}
