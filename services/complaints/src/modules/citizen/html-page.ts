import { translate, type Language, type MessageKey } from '@slrt/i18n';
import { negotiateLanguage } from '@slrt/i18n/negotiate';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Escapes text for HTML content and attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Returns the language of pages for people without a login: what the browser prefers, or Indonesian. */
export const pageLanguage = ({ headers }: Pick<FastifyRequest, 'headers'>): Language =>
  negotiateLanguage(headers['accept-language'], 'id');

/** Returns a message of the catalogue as HTML. Escapes the values; the message itself may contain `<b>`. */
export function html(language: Language, key: MessageKey, values: Readonly<Record<string, string>> = {}): string {
  const escaped = Object.entries(values).map(([name, value]) => [name, escapeHtml(value)]);
  return translate(language, key, Object.fromEntries(escaped) as Record<string, string>);
}

/** Renders a page without scripts and without names of people. */
export function page(language: Language, title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title>
<style>body{font:18px/1.5 system-ui,sans-serif;max-width:32rem;margin:1.5rem auto;padding:0 1rem;color:#1a1a1a}
fieldset{border:1px solid #999;border-radius:.5rem;margin:1rem 0}button{font:inherit;padding:.6rem 1rem;width:100%}
label{display:block;margin:.4rem 0}textarea{width:100%;font:inherit}</style></head><body><h1>${escapeHtml(title)}</h1>${body}</body></html>`;
}

export const sendPage = (reply: FastifyReply, status: number, html: string): FastifyReply =>
  reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('vary', 'accept-language')
    .header('referrer-policy', 'no-referrer')
    .header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
    )
    .send(html);
