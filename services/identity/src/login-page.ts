import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { translate, type Language } from '@slrt/i18n';
import { negotiateLanguage } from '@slrt/i18n/negotiate';
import type Provider from 'oidc-provider';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Wrong passwords for one login in five minutes. */
const maxTries = 5;
const maxFormBytes = 4_096;

const escape = (text: string) => text.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`);
type Message = 'wrong' | 'tooMany' | 'ended';
const page = (language: Language, uid: string, message?: Message) => {
  const say = (key: Message | 'title' | 'name' | 'password' | 'submit') => escape(translate(language, `login.${key}`));
  return `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${say('title')}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:24rem;margin:4rem auto;padding:0 1rem}label{display:block;margin:1rem 0 .25rem}
input,button{font:inherit;width:100%;padding:.6rem;box-sizing:border-box}button{margin-top:1.5rem}[role=alert]{color:#a00}</style>
<main><h1>${say('title')}</h1>${message ? `<p role="alert">${say(message)}</p>` : ''}
<form method="post" action="/interaction/${encodeURIComponent(uid)}" autocomplete="on">
<label for="login">${say('name')}</label><input id="login" name="login" autocomplete="username" required maxlength="80" autofocus>
<label for="password">${say('password')}</label><input id="password" name="password" type="password" autocomplete="current-password" required maxlength="200">
<button>${say('submit')}</button></form></main></html>`;
};

function send(response: ServerResponse, status: number, html: string): void {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      vary: 'accept-language',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    .end(html);
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) {
    text += (chunk as Buffer).toString('utf8');
    if (text.length > maxFormBytes) break;
  }
  return new URLSearchParams(text.slice(0, maxFormBytes));
}
const same = (a: string, b: string) => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** Returns the login page. `passwordOf` returns null for an unknown login. Input is never echoed or logged. */
export function createLoginPage(passwordOf: (login: string) => string | null) {
  const wrong = new RateLimiterMemory({ points: maxTries, duration: 300 });
  const languageOf = ({ headers }: IncomingMessage) => negotiateLanguage(headers['accept-language'], 'id');
  async function enter(provider: Provider, request: IncomingMessage, response: ServerResponse, uid: string) {
    const form = await formOf(request);
    const [login, password] = [form.get('login') ?? '', form.get('password') ?? ''];
    const spent = await wrong.get(login);
    if (spent && spent.consumedPoints >= maxTries) {
      send(response, 429, page(languageOf(request), uid, 'tooMany'));
      return;
    }
    const expected = passwordOf(login);
    // Compares for an unknown login too, so that both answers take the same time.
    if (!same(password, expected ?? 'x'.repeat(43)) || expected === null) {
      await wrong.consume(login).catch(() => undefined);
      send(response, 401, page(languageOf(request), uid, 'wrong'));
      return;
    }
    await wrong.delete(login);
    await provider.interactionFinished(
      request,
      response,
      { login: { accountId: login } },
      { mergeWithLastSubmission: false },
    );
  }
  /** Serves the pages of a login. Returns false for any other request. */
  return async (provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const uid = /^\/interaction\/([\w-]{10,60})$/.exec(request.url ?? '')?.[1];
    if (!uid) return false;
    try {
      await provider.interactionDetails(request, response);
      if (request.method === 'POST') await enter(provider, request, response, uid);
      else send(response, 200, page(languageOf(request), uid));
    } catch {
      send(response, 400, page(languageOf(request), uid, 'ended'));
    }
    return true;
  };
}
