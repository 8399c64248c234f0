import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';

/** Bundles the sign-in module as an app would. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../../packages/graph-client/src/browser/index.ts', import.meta.url));
  const options = { bundle: true, format: 'esm', target: 'es2022', write: false, logLevel: 'silent' } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [entry] });
  return outputFiles[0]?.text ?? '';
}

/** The whole app: it shows who is signed in and what went wrong. Tests ask in its name through `app`. */
const appScript = `
import { SignIn } from './sign-in.js';
const app = new SignIn(JSON.parse(document.body.dataset.options));
window.app = app;
const show = (session) => { document.querySelector('#who').textContent = session ? session.subject : 'signed out'; };
const fail = (error) => { document.querySelector('#problem').textContent = error.code ?? String(error); };
app.onChange(show);
document.querySelector('#in').onclick = () => app.signIn().catch(fail);
document.querySelector('#out').onclick = () => app.signOut().catch(fail);
await app.start().then(show, (error) => { show(null); fail(error); });
document.body.dataset.ready = 'yes';
`;
const policy = "default-src 'none'; script-src 'self'; connect-src *; base-uri 'none'; frame-ancestors 'none'";

/** Options of the module. The address to return to is that of the app. */
export interface AppOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly redirectUri: string;
}

type Answer = (url: string) => { readonly type: string; readonly body: string } | null;

/** Creates what the app's addresses answer: its page at every path below the one to return to. Null for other addresses. */
async function createApp(options: AppOptions): Promise<Answer> {
  const module = await bundle();
  const base = options.redirectUri;
  const attribute = JSON.stringify(options).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title></head>
<body data-options="${attribute}"><p id="who">…</p><p id="problem"></p><button id="in">In</button><button id="out">Out</button>
<script type="module" src="${base}app.js"></script></body></html>`;
  const scripts: Readonly<Record<string, string>> = { [`${base}app.js`]: appScript, [`${base}sign-in.js`]: module };
  return (url) => {
    if (!url.startsWith(base)) return null;
    const script = scripts[url];
    return { type: script === undefined ? 'text/html; charset=utf-8' : 'text/javascript', body: script ?? page };
  };
}

/** Sends a request of the browser on to where it is addressed. With `isLost` the answer does not arrive. */
function forward(incoming: IncomingMessage, outgoing: ServerResponse, isLost: boolean): void {
  const { method, headers } = incoming;
  const onward = request(incoming.url ?? '', { method, headers }, (answer) => {
    if (isLost) {
      // Without headers, Chromium itself would send a request again on a connection that it had used before.
      outgoing.writeHead(200, { ...answer.headers, 'content-length': '100000' }).flushHeaders();
      setTimeout(() => outgoing.destroy(), 50);
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.once('error', () => outgoing.destroy());
  incoming.pipe(onward);
}

export interface ServedApp {
  /** Address of the proxy. */
  readonly proxy: string;
  /** Lets answers of an address be lost on their way; null: none. */
  loseAnswers(url: string | null): void;
  stop(): Promise<void>;
}

/**
 * Starts a proxy for a browser, through which the app is found at its address. So an app can have the gateway's origin without being a
 * part of the gateway. Everything else goes where it is addressed.
 */
export async function serveApp(options: AppOptions): Promise<ServedApp> {
  let lost: string | null = null;
  const answerOf = await createApp(options);
  const server = createServer((incoming, outgoing) => {
    const answer = answerOf(incoming.url ?? '');
    if (!answer) {
      forward(incoming, outgoing, incoming.url === lost);
      return;
    }
    const headers = { 'content-security-policy': policy, 'cache-control': 'no-store' };
    outgoing.writeHead(200, { ...headers, 'content-type': answer.type }).end(answer.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    loseAnswers: (url) => {
      lost = url;
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Opens a page and waits until the app has started. */
export async function openApp(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await isReady(page);
  return page;
}
export const isReady = (page: Page): Promise<unknown> => page.waitForSelector('body[data-ready=yes]');
export const whoIs = (page: Page): Promise<string> => page.locator('#who').innerText();
export const problemOf = (page: Page): Promise<string> => page.locator('#problem').innerText();

/** Runs a script in the page. It is text, because this program is checked without the types of a browser. */
export const run = <T>(page: Page, script: string): Promise<T> => page.evaluate<T>(script);

/** Asks the graph at `url` from the page. Returns the status, or the code of the SignInError. */
export function ask(page: Page, url: string): Promise<number | string> {
  const init = JSON.stringify({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ complaints(first: 1) { totalCount } }' }),
  });
  return run(page, `app.fetch('${url}', ${init}).then(({ status }) => status, (error) => error.code ?? String(error))`);
}

/** Lets the page's token be about to expire, as after a quarter of an hour. */
export const age = (page: Page): Promise<unknown> =>
  run(page, '{ const real = Date.now.bind(Date); Date.now = () => real() + 14.9 * 60_000; }');
export const tokenOf = (page: Page): Promise<string> => run(page, 'app.accessToken()');

/** Collects the statuses of a page's renewals. */
export function countRenewals(page: Page): number[] {
  const seen: number[] = [];
  page.on('response', (response) => {
    if (response.request().postData()?.includes('grant_type=refresh_token')) seen.push(response.status());
  });
  return seen;
}
