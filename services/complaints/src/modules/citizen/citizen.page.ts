import type { ComplaintStep } from '@slrt/domain';
import { labelOf, translate, type Language, type MessageKey } from '@slrt/i18n';
import type { ComplaintRow } from '../complaint/index.ts';
import { escapeHtml, html, page } from './html-page.ts';

const stepKeys: Partial<Record<ComplaintStep, MessageKey>> = {
  'confirmOutcome:FULFILLED': 'citizen.steps.FULFILLED',
  'confirmOutcome:UNFULFILLED': 'citizen.steps.UNFULFILLED',
  reopenComplaint: 'citizen.steps.REOPEN',
  withdrawComplaint: 'citizen.steps.WITHDRAW',
};

const stateOf = (language: Language, { status }: ComplaintRow): string =>
  translate(language, `citizen.states.${status}`);

/** Returns the sector as a page or letter names it inside a sentence. */
export const sectorName = (language: Language, { sector }: ComplaintRow): string =>
  labelOf(language, 'Sector', sector).toLowerCase();

/** Form with the steps that the citizen may take. `action` is the path of the page itself, so no form field contains the code. */
export function answerPage(
  language: Language,
  complaint: ComplaintRow,
  { steps, action }: { steps: readonly ComplaintStep[]; action: string },
): string {
  const say = (key: MessageKey) => html(language, key);
  const choice = (step: ComplaintStep) => {
    const key = stepKeys[step];
    return `<label><input type="radio" name="step" value="${step}" required> ${key ? say(key) : step}</label>`;
  };
  const rating = [1, 2, 3, 4, 5]
    .map((n) => `<label><input type="radio" name="rating" value="${n}"> ${n}</label>`)
    .join('');
  const form =
    steps.length === 0
      ? `<p>${say('citizen.nothing')}</p>`
      : `<form method="post" action="${escapeHtml(action)}"><fieldset><legend>${say('citizen.answer')}</legend>${steps.map(choice).join('')}</fieldset>
<fieldset><legend>${say('citizen.rating')}</legend>${rating}</fieldset>
<label>${say('citizen.note')}<textarea name="note" rows="3" maxlength="2000"></textarea></label>
<button type="submit">${say('citizen.send')}</button></form><p>${say('citizen.once')}</p>`;
  const about = html(language, 'citizen.about', { number: complaint.number, sector: sectorName(language, complaint) });
  const state = html(language, 'citizen.state', { state: stateOf(language, complaint) });
  return page(language, say('citizen.title'), `<p>${about}</p>\n<p>${state}</p>${form}`);
}

export function thanksPage(language: Language, complaint: ComplaintRow): string {
  const recorded = html(language, 'citizen.recorded', { number: complaint.number });
  const state = html(language, 'citizen.stateNow', { state: stateOf(language, complaint) });
  return page(language, html(language, 'citizen.thanks'), `<p>${recorded}</p>\n<p>${state}</p>`);
}

/** Why a code cannot be used. */
export const refusedPage = (language: Language, reason: 'UNKNOWN' | 'USED' | 'EXPIRED'): string =>
  page(language, html(language, 'citizen.closed'), `<p>${html(language, `citizen.codes.${reason}`)}</p>`);
