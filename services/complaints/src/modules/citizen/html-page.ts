import { createHash } from 'node:crypto';
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

const style = `
*{box-sizing:border-box}
body{font:18px/1.5 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:1rem;color:#1b1b1b;overflow-wrap:break-word}
h1,h2{color:#0b4f3c;line-height:1.25}h2{margin-top:2rem}a{color:#0b5d8a}
fieldset{border:0;margin:1.5rem 0;padding:0;min-width:0}legend{font-weight:700;font-size:1.15rem;padding:0}
.field{margin:1rem 0}.field>label{display:block;font-weight:700}.hint{color:#595959;margin:.1rem 0}
.choice{display:block;padding:.45rem 0}.choice input{transform:scale(1.4);margin-right:.75rem}
input[type=text],input[type=tel],input[type=email],input[type=date],input[type=file],select,textarea{width:100%;font:inherit;padding:.5rem;border:2px solid #555;border-radius:.25rem;background:#fff}
input:focus,select:focus,textarea:focus,button:focus,a:focus{outline:3px solid #f0b323;outline-offset:0}
button{font:inherit;font-weight:700;padding:.7rem 1rem;width:100%;border:0;border-radius:.25rem;background:#0b4f3c;color:#fff}
button.second{background:#e6ebe9;color:#1b1b1b}
.errors{border:4px solid #b3261e;padding:0 1rem;margin:1rem 0}.error{color:#b3261e;font-weight:700;margin:.2rem 0}
.box{border-left:.4rem solid #0b4f3c;background:#f1f6f4;padding:.5rem 1rem;margin:1rem 0}.big{font-size:1.5rem;font-weight:700}
dl{margin:0}dt{font-weight:700;margin-top:.5rem}dd{margin:0}ol,ul{padding-left:1.25rem}li{margin:.4rem 0}
details{margin:1rem 0}summary{padding:.5rem 0;font-weight:700}`;
const styleHash = createHash('sha256').update(style).digest('base64');
/** No scripts and nothing from other places; forms are sent to this origin. */
const contentSecurityPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** Renders a page without scripts. `title` is text or escaped by `html`, `body` is HTML. */
export function page(language: Language, title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title>
<style>${style}</style></head><body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`;
}

export const sendPage = (reply: FastifyReply, status: number, html: string): FastifyReply =>
  reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('vary', 'accept-language')
    .header('referrer-policy', 'no-referrer')
    .header('content-security-policy', contentSecurityPolicy)
    .send(html);
