import { localDate } from '@slrt/areas';
import { sectors } from '@slrt/domain';
import { labelCodes, labelOf, type LabelCode, type Language, type MessageKey } from '@slrt/i18n';
import { categories, isSelectableCategory } from '../category/index.ts';
import { categoryName } from './category-name.ts';
import type { VillageRow } from './citizen.repository.ts';
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
import type { DraftView, Receipt } from './use-cases/file-on-web.ts';

/** Sectors with the categories that can be chosen today, as values `SECTOR/CATEGORY`. */
function categoryGroups(language: Language) {
  const today = localDate('31.71', new Date());
  return sectors.map((sector) => {
    const own = categories.filter(({ code }) => isSelectableCategory(code, sector, today));
    return [
      labelOf(language, 'Sector', sector),
      own.map(({ code }) => [`${sector}/${code}`, escapeHtml(categoryName(language, code))] as const),
    ] as const;
  });
}

const option = (language: Language, value: string, key: MessageKey) => [value, html(language, key)] as const;
const relations = ['FAMILY', 'NEIGHBOUR', 'OFFICIAL', 'OTHER'] as const;

function whatSection(language: Language, state: FormState, villages: readonly VillageRow[]): string {
  const kinds = (['COMPLAINT', 'QUESTION', 'SUGGESTION'] as const).map(
    (kind) => [kind, labelOf(language, 'ComplaintKind', kind)] as const,
  );
  const found = villages.map(
    ({ code, name, sub_district: sub, district }) => [code, escapeHtml(`${name}, ${sub}, ${district}`)] as const,
  );
  return [
    textField(language, state, { name: 'village', label: 'citizen.file.village', hint: 'citizen.file.villageHint' }),
    found.length > 0 ? choices(language, state, { name: 'regionCode', label: 'citizen.file.whichVillage' }, found) : '',
    choices(language, state, { name: 'kind', label: 'citizen.file.kind' }, kinds),
    selectField(language, state, { name: 'category', label: 'citizen.file.category' }, categoryGroups(language)),
    textArea(language, state, {
      name: 'description',
      label: 'citizen.file.description',
      hint: 'citizen.file.descriptionHint',
    }),
  ].join('');
}

function subjectSection(language: Language, state: FormState): string {
  const about = [
    option(language, 'SELF', 'citizen.file.aboutMe'),
    ...relations.map((each) => [each, labelOf(language, 'ReporterRelation', each)] as const),
  ];
  const sexes = labelCodes('Sex').map((sex) => [sex, labelOf(language, 'Sex', sex as LabelCode<'Sex'>)] as const);
  return `${choices(language, state, { name: 'relation', label: 'citizen.file.about', hint: 'citizen.file.aboutHint' }, about)}
<fieldset><legend>${html(language, 'citizen.file.other')}</legend><p class="hint">${html(language, 'citizen.file.otherHint')}</p>
${textField(language, state, { name: 'subjectName', label: 'citizen.file.subjectName', attributes: 'maxlength="200"' })}
${textField(language, state, { name: 'birthDate', label: 'citizen.file.birthDate', type: 'date' })}
${selectField(language, state, { name: 'sex', label: 'citizen.file.sex' }, [['', sexes]])}
${textField(language, state, { name: 'nik', label: 'citizen.file.nik', attributes: 'inputmode="numeric" maxlength="20"' })}</fieldset>`;
}

function reporterSection(language: Language, state: FormState): string {
  const visibilities = (['OPEN', 'HIDDEN', 'ANONYMOUS'] as const).map((each) =>
    option(language, each, `citizen.file.visibility.${each}`),
  );
  const consents = [
    option(language, 'yes', 'citizen.file.consentYes'),
    option(language, 'no', 'citizen.file.consentNo'),
  ];
  return `${choices(language, state, { name: 'visibility', label: 'citizen.file.visibilityLabel' }, visibilities)}
<fieldset><legend>${html(language, 'citizen.file.you')}</legend><p class="hint">${html(language, 'citizen.file.youHint')}</p>
${textField(language, state, { name: 'name', label: 'citizen.file.name', attributes: 'autocomplete="name" maxlength="200"' })}
${textField(language, state, { name: 'phone', label: 'citizen.file.phone', type: 'tel', attributes: 'autocomplete="tel" maxlength="30"' })}
${textField(language, state, { name: 'email', label: 'citizen.file.email', type: 'email', attributes: 'autocomplete="email" maxlength="254"' })}</fieldset>
${choices(language, state, { name: 'consent', label: 'citizen.file.consent', hint: 'citizen.file.consentHint' }, consents)}`;
}

/** The form of a complaint. `villages` are those of the name that was typed in, when there are several. */
export function filingPage(
  language: Language,
  state: FormState = emptyForm,
  villages: readonly VillageRow[] = [],
): string {
  const body = `${whatSection(language, state, villages)}${subjectSection(language, state)}${reporterSection(language, state)}`;
  return page(
    language,
    html(language, 'citizen.file.title'),
    `${errorSummary(language, state)}<p>${html(language, 'citizen.file.intro')}</p>${form(language, '/lapor', { body, button: 'citizen.file.send' })}
<p><a href="/ikuti">${html(language, 'citizen.file.follow')}</a></p>`,
  );
}

/** Returns a contact of which only the end is shown. */
function maskedContact(language: Language, { phone, email }: DraftView): string {
  const parts = [
    ...(phone ? [html(language, 'citizen.code.phone', { end: phone.replaceAll(/\D/g, '').slice(-3) })] : []),
    ...(email
      ? [html(language, 'citizen.code.email', { start: email.slice(0, 1), domain: email.split('@')[1] ?? '' })]
      : []),
  ];
  return parts.join(html(language, 'citizen.code.and'));
}

/** The page on which the one-time code is typed in. `notice` says what went wrong with sending it. */
export function draftCodePage(
  language: Language,
  draft: DraftView,
  { state = emptyForm, notice = null }: { state?: FormState; notice?: MessageKey | null } = {},
): string {
  const field = textField(language, state, {
    ...{ name: 'code', label: 'citizen.code.label' },
    attributes: 'inputmode="numeric" autocomplete="one-time-code" maxlength="10"',
  });
  const sent = html(language, 'citizen.code.sent', { contact: '\u0000' }).replace(
    '\u0000',
    maskedContact(language, draft),
  );
  return page(
    language,
    html(language, 'citizen.code.title'),
    `${errorSummary(language, state)}${notice ? `<p class="error" role="alert">${html(language, notice)}</p>` : `<p>${sent}</p>`}
<p>${html(language, 'citizen.code.secret')}</p>${form(language, '/lapor/kode', { body: field, button: 'citizen.code.use' })}
${form(language, '/lapor/kode', { body: '<input type="hidden" name="again" value="1"><p></p>', button: 'citizen.code.again', second: true })}`,
  );
}

/** The receipt of a complaint, with what following it needs. */
export function receiptPage(language: Language, receipt: Receipt, isAnonymous: boolean): string {
  return page(
    language,
    html(language, receipt.isRepeated ? 'citizen.receipt.repeated' : 'citizen.receipt.title'),
    `<div class="box"><p>${html(language, 'citizen.receipt.number')}<br><span class="big">${escapeHtml(receipt.number)}</span></p>
<p>${html(language, 'citizen.receipt.code')}<br><span class="big">${escapeHtml(receipt.code)}</span></p></div>
<p>${html(language, isAnonymous ? 'citizen.receipt.anonymous' : 'citizen.receipt.keep')}</p>
<p><a href="/ikuti">${html(language, 'citizen.receipt.open')}</a></p>`,
  );
}

/** A page that only says something. */
export const noticePage = (language: Language, title: MessageKey, text: MessageKey): string =>
  page(
    language,
    html(language, title),
    `<p>${html(language, text)}</p><ul><li><a href="/lapor">${html(language, 'citizen.file.title')}</a></li><li><a href="/ikuti">${html(language, 'citizen.follow.title')}</a></li></ul>`,
  );
