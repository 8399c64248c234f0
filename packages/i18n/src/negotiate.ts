import Negotiator from 'negotiator';
import { languages, type Language } from './messages.ts';

const maxRemembered = 200;
const remembered = new Map<string, string | undefined>();

/**
 * Returns the language of the catalogue that an `Accept-Language` header prefers, or `fallback` when it names none of them.
 * `*` alone is no preference.
 */
export function negotiateLanguage(header: string | string[] | undefined, fallback: Language): Language {
  const given = Array.isArray(header) ? header.join(',') : header;
  if (!given || given.trim() === '*') return fallback;
  if (!remembered.has(given)) {
    if (remembered.size >= maxRemembered) remembered.clear();
    remembered.set(given, new Negotiator({ headers: { 'accept-language': given } }).language(languages));
  }
  return languages.find((each) => each === remembered.get(given)) ?? fallback;
}
