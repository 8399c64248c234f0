import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { translate, type Language, type MessageKey, type MessageValues } from '@slrt/i18n';
import { negotiateLanguage } from '@slrt/i18n/negotiate';
import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';

const style = `
body{background:#f4f6f5;color:#1b1b1b;font:1rem/1.5 system-ui,sans-serif;margin:0}
main{background:#fff;border:1px solid #d5ddd9;border-radius:8px;margin:3rem auto;max-width:24rem;padding:1rem 1.5rem 1.5rem}
h1{color:#0b4f3c;font-size:1.4rem;line-height:1.25}
a{color:#0b5d8a}
label{display:block;margin:1rem 0 .25rem}
input,button,select{border:1px solid #767676;border-radius:4px;box-sizing:border-box;font:inherit;padding:.6rem;width:100%}
button{background:#0b4f3c;border-color:#0b4f3c;color:#fff;cursor:pointer;margin-top:1rem}
button.other{background:#fff;color:#0b4f3c}
code{background:#f4f6f5;overflow-wrap:anywhere}
table{border-collapse:collapse;font-size:.9rem;width:100%}
td,th{border-top:1px solid #d5ddd9;padding:.25rem;text-align:left;vertical-align:top}
main.wide{max-width:44rem}
h2{border-top:1px solid #d5ddd9;color:#0b4f3c;font-size:1.1rem;margin-top:1.5rem;padding-top:1rem}
svg{display:block;margin:0 auto}
ul.codes{columns:2;font-family:monospace;font-size:1.1rem;list-style:none;padding:0}
td form button{margin:0;padding:.3rem .6rem}
[role=alert]{border-left:4px solid #a00;color:#a00;padding-left:.75rem}
`;
const styleHash = createHash('sha256').update(style).digest('base64');

/**
 * Content policy of a page: no script but one with the hash, nothing from elsewhere. Forms go to this service, and their answer may lead
 * to `destinations`, the addresses of the app that the person came from.
 */
export const contentPolicy = (destinations: readonly string[] = [], scriptHash: string | null = null): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    ...(scriptHash ? [`script-src 'sha256-${scriptHash}'`] : []),
    `form-action ${["'self'", ...destinations].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`);

type NameOf<Key> = Key extends `login.${infer Name}` ? Name : never;
/** A text of the sign-in pages. */
export type PageText = NameOf<MessageKey>;
/** Returns a function for the texts of the sign-in pages in a language, escaped for HTML. */
export const textsOf =
  (language: Language) =>
  (key: PageText, values?: MessageValues): string =>
    escapeHtml(translate(language, `login.${key}`, values));

export const languageOf = ({ headers }: Pick<IncomingMessage, 'headers'>): Language =>
  negotiateLanguage(headers['accept-language'], 'id');

export type Say = ReturnType<typeof textsOf>;

/** Returns a whole page. `title` and `body` are HTML. */
export const renderPage = (language: Language, title: string, body: string, isWide = false): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · SLRT</title><style>${style}</style></head>
<body><main${isWide ? ' class="wide"' : ''}><h1>${title}</h1>${body}</main></body></html>
`;

export interface PageAnswer {
  readonly status: number;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function sendPage(response: ServerResponse, { status, html, headers = {} }: PageAnswer): void {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      vary: 'accept-language',
      'content-security-policy': contentPolicy(),
      ...headers,
    })
    .end(html);
}

/** Returns the source of a content policy for an address of an app: its origin, or the scheme of an app on a phone. */
export function policySourceOf(uri: unknown): string[] {
  if (typeof uri !== 'string' || !URL.canParse(uri)) return [];
  const { protocol, host } = new URL(uri);
  return [host ? `${protocol}//${host}` : protocol];
}

/** Sets a page as the provider's answer. Its form may lead to `destinations`. */
function setPage(
  context: KoaContextWithOIDC,
  { title, body, destinations = [] }: { title: string; body: string; destinations?: readonly string[] },
): void {
  context.type = 'html';
  context.set('content-security-policy', contentPolicy(destinations));
  context.set('vary', 'accept-language');
  context.body = renderPage(languageOf(context.req), title, body);
}

/** Asks whether to sign out. `form` is the provider's, with a secret against forged requests. */
export function signOutPage(context: KoaContextWithOIDC, form: string): void {
  const say = textsOf(languageOf(context.req));
  const buttons = `<p>${say('signOutQuestion')}</p>${form}
<button form="op.logoutForm" name="logout" value="yes" type="submit">${say('signOutYes')}</button>
<button form="op.logoutForm" class="other" type="submit">${say('signOutNo')}</button>`;
  // The provider has checked that the app registered the address.
  const destinations = policySourceOf(context.oidc.params?.['post_logout_redirect_uri']);
  setPage(context, { title: say('signOut'), body: buttons, destinations });
}

export function signedOutPage(context: KoaContextWithOIDC): void {
  const say = textsOf(languageOf(context.req));
  setPage(context, { title: say('signedOut'), body: `<p>${say('signedOutAdvice')}</p>` });
}

/** Shows an error of the protocol. Its code is for the app's developer, the sentence for the person. */
export function errorPage(context: KoaContextWithOIDC, { error, error_description: reason }: ErrorOut): void {
  const say = textsOf(languageOf(context.req));
  const details = [error, reason].filter((each) => each !== undefined).map(escapeHtml);
  const body = `<p>${say('failedAdvice')}</p><p><code>${details.join(': ')}</code></p>`;
  setPage(context, { title: say('failed'), body });
}
