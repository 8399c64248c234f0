import { createHash } from 'node:crypto';
import type { Language } from '@slrt/i18n';
import type { FastifyReply } from 'fastify';

const style = `
body{font:16px/1.6 system-ui,sans-serif;color:#1b1b1b;margin:0 auto;max-width:56rem;padding:0 1rem 3rem}
header{align-items:baseline;display:flex;flex-wrap:wrap;gap:0 1rem;justify-content:space-between}
h1,h2{color:#0b4f3c;line-height:1.25}
a{color:#0b5d8a}
section{border:1px solid #d5ddd9;border-radius:8px;margin:1rem 0;padding:0 1.25rem .75rem}
form{display:flex;flex-wrap:wrap;gap:.5rem;margin:.75rem 0}
label{flex-basis:100%}
input,button{border:1px solid #767676;border-radius:4px;font:inherit;padding:.35rem .75rem}
input{flex:1;max-width:20rem;min-width:8rem}
button{background:#0b4f3c;border-color:#0b4f3c;color:#fff;cursor:pointer}
img{height:auto;max-width:100%}
pre{background:#f4f6f5;border-radius:6px;overflow:auto;padding:.75rem}
code{font:.875em ui-monospace,monospace}
table{border-collapse:collapse;display:block;overflow:auto}
td,th{border:1px solid #d5ddd9;padding:.25rem .6rem;text-align:left;vertical-align:top}
`;
const styleHash = createHash('sha256').update(style).digest('base64');
/** No scripts, nothing from other origins; forms of the home page go to this gateway. */
const contentSecurityPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** The icon of every page: a house with a check mark. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#0b4f3c" d="M16 3 2 15h4v14h20V15h4z"/><path fill="none" stroke="#fff" stroke-width="3" d="m10 19 4 4 8-8"/></svg>`;

/** Replaces the characters that have a meaning in HTML text and attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Sends an HTML page. `title` is text, `body` is HTML. */
export function sendPage(
  reply: FastifyReply,
  { language, title, body }: { language: Language; title: string; body: string },
): FastifyReply {
  return reply.type('text/html; charset=utf-8').header('content-security-policy', contentSecurityPolicy)
    .send(`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head>
<body>${body}</body></html>
`);
}
