import { IntlMessageFormat } from 'intl-messageformat';
import allowedEn from '../messages/en/allowed.json' with { type: 'json' };
import citizenEn from '../messages/en/citizen.json' with { type: 'json' };
import errorsEn from '../messages/en/errors.json' with { type: 'json' };
import homeEn from '../messages/en/home.json' with { type: 'json' };
import importsEn from '../messages/en/import.json' with { type: 'json' };
import labelsEn from '../messages/en/labels.json' with { type: 'json' };
import lettersEn from '../messages/en/letters.json' with { type: 'json' };
import loadsEn from '../messages/en/load.json' with { type: 'json' };
import loginEn from '../messages/en/login.json' with { type: 'json' };
import noticesEn from '../messages/en/notices.json' with { type: 'json' };
import papersEn from '../messages/en/papers.json' with { type: 'json' };
import readinessEn from '../messages/en/readiness.json' with { type: 'json' };
import reportEn from '../messages/en/report.json' with { type: 'json' };
import allowedId from '../messages/id/allowed.json' with { type: 'json' };
import citizenId from '../messages/id/citizen.json' with { type: 'json' };
import errorsId from '../messages/id/errors.json' with { type: 'json' };
import homeId from '../messages/id/home.json' with { type: 'json' };
import importsId from '../messages/id/import.json' with { type: 'json' };
import labelsId from '../messages/id/labels.json' with { type: 'json' };
import lettersId from '../messages/id/letters.json' with { type: 'json' };
import loadsId from '../messages/id/load.json' with { type: 'json' };
import loginId from '../messages/id/login.json' with { type: 'json' };
import noticesId from '../messages/id/notices.json' with { type: 'json' };
import papersId from '../messages/id/papers.json' with { type: 'json' };
import readinessId from '../messages/id/readiness.json' with { type: 'json' };
import reportId from '../messages/id/report.json' with { type: 'json' };

/** Languages of the catalogue, as BCP 47 tags. The types of its keys come from English. */
export const languages = ['en', 'id'] as const;
export type Language = (typeof languages)[number];

const english = {
  allowed: allowedEn,
  citizen: citizenEn,
  errors: errorsEn,
  home: homeEn,
  import: importsEn,
  labels: labelsEn,
  letters: lettersEn,
  load: loadsEn,
  login: loginEn,
  notices: noticesEn,
  papers: papersEn,
  readiness: readinessEn,
  report: reportEn,
};
const indonesian: Messages = {
  allowed: allowedId,
  citizen: citizenId,
  errors: errorsId,
  home: homeId,
  import: importsId,
  labels: labelsId,
  letters: lettersId,
  load: loadsId,
  login: loginId,
  notices: noticesId,
  papers: papersId,
  readiness: readinessId,
  report: reportId,
};
type Messages = typeof english;

/** The message files, one for each area of the product. */
export const areas: Readonly<Record<Language, Messages>> = { en: english, id: indonesian };

/** Paths to the texts of nested message files, for example `errors.NOT_FOUND.message`. */
type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];
export type MessageKey = Paths<Messages>;
/** Values of the placeholders of a message. */
export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** A code of the error catalogue. */
export type ErrorCode = keyof typeof errorsEn;
/** A text of the home page. */
export type HomeText = keyof typeof homeEn;
/** A code of a message about a row of an import. */
export type ImportCode = keyof typeof importsEn;
/** A thing that a district needs before it goes live. */
export type ReadinessCode = keyof typeof readinessEn.missing;
/** A code of a message about a row of a bulk load. */
export type LoadCode = keyof typeof loadsEn;
/** A section of the report of a person's data. */
export type ReportSectionName = keyof typeof reportEn.sections;
/** A column or fact in the report of a person's data. */
export type ReportColumnName = keyof typeof reportEn.columns;
/** An enum of the graph, or a list of codes, whose values have labels. */
export type LabelKind = keyof typeof labelsEn;
/** The values of a kind of label. */
export type LabelCode<Kind extends LabelKind> = keyof (typeof labelsEn)[Kind] & string;

const formats = new Map<string, IntlMessageFormat>();

function formatOf(language: Language, key: MessageKey): IntlMessageFormat {
  const id = `${language}.${key}`;
  const known = formats.get(id);
  if (known) return known;
  let at: unknown = areas[language];
  for (const name of key.split('.')) at = (at as Record<string, unknown> | undefined)?.[name];
  if (typeof at !== 'string') throw new Error(`unknown message ${id}`);
  const format = new IntlMessageFormat(at, language, undefined, { ignoreTag: true });
  formats.set(id, format);
  return format;
}

/** Returns a message of the catalogue as plain text. Throws when the key or the value of a placeholder is missing. */
export function translate(language: Language, key: MessageKey, values: MessageValues = {}): string {
  return String(formatOf(language, key).format(values));
}

/** Returns what an error says to people: what happened, then what to do. */
export const errorMessage = (language: Language, code: ErrorCode, values?: MessageValues): string =>
  `${translate(language, `errors.${code}.message`, values)} ${translate(language, `errors.${code}.action`, values)}`;

/** Returns the text for a value of an enum or code list, for example `labelOf('id', 'ComplaintStatus', 'RESOLVED')`. */
export function labelOf<Kind extends LabelKind>(language: Language, kind: Kind, code: LabelCode<Kind>): string {
  const labels: Readonly<Record<string, string>> = areas[language].labels[kind];
  return labels[code] ?? code;
}

/** Returns the name of a column or fact in the report of a person's data, or the code itself when it has no text. */
export function reportColumn(language: Language, code: string): string {
  const names: Readonly<Record<string, string>> = areas[language].report.columns;
  return names[code] ?? code.replaceAll('_', ' ');
}

/** Returns the values and texts of a kind of label; null when there is no such kind. */
export function listLabels(language: Language, kind: string): { code: string; text: string }[] | null {
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = areas[language].labels;
  const found = Object.hasOwn(labels, kind) ? labels[kind] : undefined;
  return found ? Object.entries(found).map(([code, text]) => ({ code, text })) : null;
}
/** Returns the codes that have labels of a kind. */
export const labelCodes = (kind: LabelKind): readonly string[] => Object.keys(labelsEn[kind]);
/** The kinds of label. */
export const labelKinds = Object.keys(labelsEn) as readonly LabelKind[];
