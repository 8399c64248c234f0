import type { InputIssue } from '@slrt/domain';
import { errorMessage, type Language, type MessageKey } from '@slrt/i18n';
import { escapeHtml, html } from './html-page.ts';

/** A form as it was sent: what was typed in, and what is wrong with it, by the name of the field. */
export interface FormState {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}
export const emptyForm: FormState = { values: {}, errors: {} };

/** Returns the messages of issues by field. `fields` names the field of a path that differs from it. */
export function errorsOf(
  language: Language,
  issues: readonly InputIssue[],
  fields: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    issues.map(({ path, code }) => [fields[path.join('.')] ?? path.join('.'), errorMessage(language, code)]),
  );
}

/** The box above a form that lists its errors, each with a link to its field. */
export function errorSummary(language: Language, { errors }: FormState): string {
  const items = Object.entries(errors).map(([name, text]) => `<li><a href="#${name}">${escapeHtml(text)}</a></li>`);
  if (items.length === 0) return '';
  return `<div class="errors" role="alert"><h2>${html(language, 'citizen.form.problem')}</h2><ul>${items.join('')}</ul></div>`;
}

const errorOf = ({ errors }: FormState, name: string): string =>
  errors[name] ? `<p class="error" id="${name}-error">${escapeHtml(errors[name])}</p>` : '';
const described = ({ errors }: FormState, name: string): string =>
  errors[name] ? ` aria-invalid="true" aria-describedby="${name}-error"` : '';
const hintOf = (language: Language, hint?: MessageKey): string =>
  hint ? `<p class="hint">${html(language, hint)}</p>` : '';

interface Field {
  readonly name: string;
  readonly label: MessageKey;
  readonly hint?: MessageKey;
}

/** A line of text. `attributes` are HTML. */
export function textField(
  language: Language,
  state: FormState,
  {
    name,
    label,
    hint,
    type = 'text',
    attributes = '',
  }: Field & { readonly type?: string; readonly attributes?: string },
): string {
  return `<div class="field"><label for="${name}">${html(language, label)}</label>${hintOf(language, hint)}${errorOf(state, name)}
<input type="${type}" id="${name}" name="${name}" value="${escapeHtml(state.values[name] ?? '')}" ${attributes}${described(state, name)}></div>`;
}

export function textArea(
  language: Language,
  state: FormState,
  { name, label, hint }: Field,
  maxLength = 4_000,
): string {
  return `<div class="field"><label for="${name}">${html(language, label)}</label>${hintOf(language, hint)}${errorOf(state, name)}
<textarea id="${name}" name="${name}" rows="5" maxlength="${maxLength}"${described(state, name)}>${escapeHtml(state.values[name] ?? '')}</textarea></div>`;
}

/** Values with their texts, as HTML. */
export type Options = readonly (readonly [value: string, text: string])[];

/** Radio buttons. */
export function choices(language: Language, state: FormState, { name, label, hint }: Field, options: Options): string {
  const shown = options.map(([value, text], n) => {
    const checked = state.values[name] === value ? ' checked' : '';
    return `<label class="choice"><input type="radio" name="${name}" value="${value}"${n === 0 ? ` id="${name}"` : ''}${checked}> ${text}</label>`;
  });
  return `<fieldset><legend>${html(language, label)}</legend>${hintOf(language, hint)}${errorOf(state, name)}${shown.join('')}</fieldset>`;
}

/** A list to choose one value from, in groups. */
export function selectField(
  language: Language,
  state: FormState,
  { name, label, hint }: Field,
  groups: readonly (readonly [group: string, options: Options])[],
): string {
  const option = ([value, text]: readonly [string, string]) =>
    `<option value="${value}"${state.values[name] === value ? ' selected' : ''}>${text}</option>`;
  const shown = groups.map(([group, options]) =>
    group === ''
      ? options.map(option).join('')
      : `<optgroup label="${group}">${options.map(option).join('')}</optgroup>`,
  );
  return `<div class="field"><label for="${name}">${html(language, label)}</label>${hintOf(language, hint)}${errorOf(state, name)}
<select id="${name}" name="${name}"${described(state, name)}><option value="">${html(language, 'citizen.form.choose')}</option>${shown.join('')}</select></div>`;
}

/** A form with its button. `body` is HTML. */
export const form = (
  language: Language,
  action: string,
  { body, button, second = false }: { body: string; button: MessageKey; second?: boolean },
): string =>
  `<form method="post" action="${action}" novalidate>${body}<button type="submit"${second ? ' class="second"' : ''}>${html(language, button)}</button></form>`;
