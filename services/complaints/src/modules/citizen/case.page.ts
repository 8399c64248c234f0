import { formatDate, formatDateTime } from '@slrt/areas';
import { agencyName, isOpenNeed } from '@slrt/domain';
import { labelCodes, labelOf, type LabelCode, type LabelKind, type Language, type MessageKey } from '@slrt/i18n';
import { categoryName } from './category-name.ts';
import type { NeedRow, TimelineRow } from '../complaint/index.ts';
import {
  choices,
  emptyForm,
  errorSummary,
  form,
  selectField,
  textArea,
  textField,
  type FormState,
} from './form-parts.ts';
import { escapeHtml, html, page } from './html-page.ts';
import { reasonText } from './reasons.ts';
import { citizenSteps } from './use-cases/act-as-citizen.ts';
import type { CitizenCase } from './use-cases/follow-complaint.ts';

/** Outcomes of a form, which the next page confirms. */
export const outcomes = ['message', 'confirm', 'reopen', 'withdraw', 'rate', 'file', 'code', 'open'] as const;
export type CaseOutcome = (typeof outcomes)[number];

/** The form that opens a complaint by its number and code. */
export function followPage(language: Language, state: FormState = emptyForm): string {
  const body = [
    textField(language, state, { name: 'number', label: 'citizen.follow.number', hint: 'citizen.follow.numberHint' }),
    textField(language, state, {
      ...{ name: 'code', label: 'citizen.follow.code', hint: 'citizen.follow.codeHint' },
      attributes: 'autocomplete="off" autocapitalize="characters"',
    } as const),
  ].join('');
  return page(
    language,
    html(language, 'citizen.follow.title'),
    `${errorSummary(language, state)}${form(language, '/ikuti', { body, button: 'citizen.follow.open' })}
<p>${html(language, 'citizen.follow.lost')}</p>`,
  );
}

const label = (language: Language, kind: LabelKind, code: string): string =>
  labelOf(language, kind, code as LabelCode<LabelKind>);

const referralsOf = ({ referrals }: CitizenCase, need: NeedRow) =>
  referrals.filter(({ need_no: no }) => no === null || no === need.no);

/** Returns who must act, by office and never by name. */
function holderOf(language: Language, view: CitizenCase, need: NeedRow): string {
  if (need.holder_role !== 'AGENCY_LIAISON') return label(language, 'Role', need.holder_role ?? '');
  const offices = referralsOf(view, need).map((each) => agencyName(each.agency_code));
  return offices.length > 0 ? [...new Set(offices)].join(', ') : label(language, 'Role', need.holder_role);
}

/** Returns when agencies expect the family, and the documents that they wait for. The message to the citizen names the place. */
function requestsOf(language: Language, view: CitizenCase, need: NeedRow): [MessageKey, string][] {
  const { region_code: region } = view.complaint;
  return referralsOf(view, need).flatMap(({ agency_code: code, appointment_at: at, awaited_document: document }) => {
    const agency = agencyName(code);
    const facts: [MessageKey, string][] = [];
    if (at) facts.push(['citizen.need.appointment', `${formatDateTime(language, region, at)}, ${agency}`]);
    if (document) facts.push(['citizen.need.document', `${label(language, 'AttachmentKind', document)}, ${agency}`]);
    return facts.map(([key, text]): [MessageKey, string] => [key, escapeHtml(text)]);
  });
}

function needSection(language: Language, view: CitizenCase, need: NeedRow): string {
  const { region_code: region, paused_at: paused } = view.complaint;
  const facts: [MessageKey, string][] = [
    ['citizen.need.status', html(language, `citizen.need.states.${need.status}`)],
    ...(isOpenNeed(need.status) && need.holder_role
      ? ([['citizen.need.holder', escapeHtml(holderOf(language, view, need))]] as [MessageKey, string][])
      : []),
    ...(need.due_at && isOpenNeed(need.status)
      ? ([['citizen.need.due', escapeHtml(formatDate(language, region, need.due_at))]] as [MessageKey, string][])
      : []),
    ...(paused && need.status === 'OPEN'
      ? ([['citizen.need.waiting', reasonText(language, view.complaint.pause_reason) ?? '']] as [MessageKey, string][])
      : []),
    ...requestsOf(language, view, need),
    ...(need.answer
      ? ([['citizen.need.answer', reasonText(language, need.answer.result) ?? '']] as [MessageKey, string][])
      : []),
    ...(need.outcome?.reason
      ? ([['citizen.need.reason', reasonText(language, need.outcome.reason) ?? '']] as [MessageKey, string][])
      : []),
  ];
  const shown = facts.filter(([, value]) => value !== '');
  return `<section><h3>${escapeHtml(categoryName(language, need.category_code))}</h3>
<dl>${shown.map(([key, value]) => `<dt>${html(language, key)}</dt><dd>${value}</dd>`).join('')}</dl></section>`;
}

/** Returns what a step means to the citizen. Null for steps that are internal to the office. */
function stepText(language: Language, entry: TimelineRow): string | null {
  const { kind, to_state: to, reason, holder } = entry;
  const office = holder?.agency ? agencyName(holder.agency) : null;
  if (kind === 'STATUS') return to && html(language, `citizen.states.${to}` as MessageKey);
  if (kind === 'REFERRAL' && to)
    return `${escapeHtml(office ?? '')}: ${escapeHtml(label(language, 'ReferralStatus', to))}`;
  if (kind === 'APPOINTMENT')
    return `${escapeHtml(office ?? '')} ${html(language, 'citizen.steps.APPOINTMENT')}`.trim();
  if (kind === 'PAUSE' || kind === 'RATING' || kind === 'LETTER' || kind === 'ESCALATION' || kind === 'DOCUMENT')
    return html(language, `citizen.steps.${kind}`);
  if (kind === 'MESSAGE' || kind === 'FILE')
    return reason === 'FROM_CITIZEN' || reason === 'TO_CITIZEN'
      ? html(language, `citizen.steps.${kind}.${reason}` as MessageKey)
      : null;
  return null;
}

function timelineSection(language: Language, { timeline, complaint }: CitizenCase): string {
  const items = timeline.flatMap((entry) => {
    const text = stepText(language, entry);
    if (text === null) return [];
    const reason = entry.kind === 'MESSAGE' || entry.kind === 'FILE' ? null : reasonText(language, entry.reason);
    return [
      `<li>${escapeHtml(formatDateTime(language, complaint.region_code, entry.at))}<br><b>${text}</b>${reason ? `<br>${reason}` : ''}</li>`,
    ];
  });
  return `<h2>${html(language, 'citizen.case.steps')}</h2><ol>${items.join('')}</ol>`;
}

function messageSection(language: Language, { messages, complaint }: CitizenCase): string {
  if (messages.length === 0) return '';
  const items = messages.map(
    ({ side, at, text }) =>
      `<li><b>${html(language, `citizen.case.from.${side}`)}</b>, ${escapeHtml(formatDateTime(language, complaint.region_code, at))}<br>${escapeHtml(text)}</li>`,
  );
  return `<h2>${html(language, 'citizen.case.messages')}</h2><ul>${items.join('')}</ul>`;
}

const hidden = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
    .join('');

function confirmForm(language: Language, state: FormState, need: NeedRow): string {
  const results = (['FULFILLED', 'UNFULFILLED'] as const).map(
    (result) => [result, html(language, `citizen.act.results.${result}`)] as const,
  );
  const reasons = labelCodes('UnfulfilledReason').map(
    (code) => [code, label(language, 'UnfulfilledReason', code)] as const,
  );
  const body = `${hidden({ act: 'CONFIRM', need: String(need.no) })}${choices(language, state, { name: 'result', label: 'citizen.act.confirm' }, results)}
${selectField(language, state, { name: 'reason', label: 'citizen.act.why' }, [['', reasons]])}${textArea(language, emptyForm, { name: 'note', label: 'citizen.act.note' })}`;
  return `<h3>${escapeHtml(categoryName(language, need.category_code))}</h3>${form(language, '/ikuti/jawab', { body, button: 'citizen.act.send' })}`;
}

const ratings = [1, 2, 3, 4, 5] as const;

/** The forms of what the citizen may do now. */
function actForms(language: Language, { complaint, needs }: CitizenCase, state: FormState): string {
  const steps = citizenSteps(complaint.status);
  const isOpen = complaint.holder_role !== null;
  const mayRate = !isOpen && complaint.outcome !== null && complaint.outcome.rating === null;
  const send = (act: string, body: string, button: MessageKey, second = false) =>
    form(language, '/ikuti/jawab', { body: `${hidden({ act })}${body}`, button, second });
  const rates = ratings.map((n) => [String(n), html(language, `citizen.act.ratings.${n}`)] as const);
  return [
    ...needs.filter(({ status }) => status === 'ANSWERED').map((need) => confirmForm(language, state, need)),
    mayRate
      ? send('RATE', choices(language, state, { name: 'rating', label: 'citizen.act.rate' }, rates), 'citizen.act.send')
      : '',
    isOpen ? answerForms(language, state) : '',
    steps.includes('reopenComplaint')
      ? send(
          'REOPEN',
          textArea(language, state, { name: 'note', label: 'citizen.act.reopen' }),
          'citizen.act.reopenButton',
        )
      : '',
    steps.includes('withdrawComplaint')
      ? `<details><summary>${html(language, 'citizen.act.withdraw')}</summary>${send('WITHDRAW', textArea(language, emptyForm, { name: 'note', label: 'citizen.act.note' }), 'citizen.act.withdrawButton', true)}</details>`
      : '',
  ].join('');
}

/** The forms for a message and for a file. */
function answerForms(language: Language, state: FormState): string {
  const message = form(language, '/ikuti/jawab', {
    body: `${hidden({ act: 'MESSAGE' })}${textArea(language, state, { name: 'text', label: 'citizen.act.message' })}`,
    button: 'citizen.act.send',
  });
  const kinds = labelCodes('AttachmentKind').map((kind) => [kind, label(language, 'AttachmentKind', kind)] as const);
  const file = `<form method="post" action="/ikuti/berkas" enctype="multipart/form-data" novalidate>
${selectField(language, state, { name: 'fileKind', label: 'citizen.act.fileKind' }, [['', kinds]])}
${textField(language, { ...state, values: {} }, { name: 'file', label: 'citizen.act.file', hint: 'citizen.act.fileHint', type: 'file', attributes: 'accept="image/*,application/pdf"' })}
<button type="submit" class="second">${html(language, 'citizen.act.fileButton')}</button></form>`;
  return `${message}${file}`;
}

/** Section with what the citizen may do, or with what it takes to be allowed to. */
function actSection(language: Language, view: CitizenCase, state: FormState): string {
  const heading = `<h2>${html(language, 'citizen.act.title')}</h2>`;
  const request = (button: MessageKey, second = false) =>
    form(language, '/ikuti/kode', { body: hidden({ send: '1' }), button, second });
  switch (view.right) {
    case 'ACT':
      return `${heading}${actForms(language, view, state)}`;
    case 'ANSWER':
      return `${heading}<p>${html(language, 'citizen.act.anonymous')}</p>${view.complaint.holder_role === null ? '' : answerForms(language, state)}`;
    case 'READ':
      return `${heading}<p>${html(language, 'citizen.act.noContact')}</p>`;
    case 'REQUEST_CODE':
      return `${heading}<p>${html(language, 'citizen.act.codeNeeded')}</p>${request('citizen.act.requestCode')}`;
    case 'TYPE_CODE': {
      const attributes = 'inputmode="numeric" autocomplete="one-time-code" maxlength="10"';
      const body = textField(language, state, { name: 'code', label: 'citizen.code.label', attributes });
      return `${heading}<p>${html(language, 'citizen.act.codeSent')}</p>${form(language, '/ikuti/kode', { body, button: 'citizen.code.use' })}<p></p>${request('citizen.code.again', true)}`;
    }
  }
}

/** The page of a complaint. It names offices and roles, and no person. */
export function casePage(
  language: Language,
  view: CitizenCase,
  { state = emptyForm, outcome = null }: { state?: FormState; outcome?: CaseOutcome | null } = {},
): string {
  const { complaint, needs, missing } = view;
  const documents = missing
    .map(({ code }) => `<li>${escapeHtml(label(language, 'AttachmentKind', code))}</li>`)
    .join('');
  return page(
    language,
    html(language, 'citizen.case.title', { number: complaint.number }),
    `${errorSummary(language, state)}${outcome ? `<p class="box" role="status">${html(language, `citizen.done.${outcome}`)}</p>` : ''}
<p>${html(language, 'citizen.case.state', { state: html(language, `citizen.states.${complaint.status}`) })}</p>
${needs.map((need) => needSection(language, view, need)).join('')}
${documents ? `<h2>${html(language, 'citizen.case.documents')}</h2><ul>${documents}</ul>` : ''}
${messageSection(language, view)}${actSection(language, view, state)}${timelineSection(language, view)}
<p></p>${form(language, '/ikuti/keluar', { body: '', button: 'citizen.case.leave', second: true })}`,
  );
}
