import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { passwordOf } from '@slrt/graph-client';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createFlow } from './authorize-url.ts';
import { launchChromium } from './browser.ts';
import { runScript } from './operator-command.ts';
import { running } from './running.ts';

/** An app of another origin, registered by the global set-up. It is an empty page: the tests ask in its name. */
const app = process.env['SLRT_TEST_OTHER_ORIGIN'] ?? '';
const clientId = 'other-app';

interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token: string;
}
interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

describe('signing in from another origin', () => {
  let browser: Browser;
  let server: Server;
  const { issuer } = running().run().identity;
  const { clientSecret } = JSON.parse(readFileSync(join(running().home, 'secrets.json'), 'utf8')) as {
    clientSecret: string;
  };

  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Another app</title>');
    }).listen(Number(new URL(app).port), '127.0.0.1');
    await once(server, 'listening');
    browser = await launchChromium();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const { verifier, authorizeUrl } = createFlow({ issuer, clientId, app });
  const openContext = () => browser.newContext({ locale: 'id-ID' });

  /** Sends a form from the page of the app, as its script would. */
  const post = <T>(page: Page, url: string, form: Readonly<Record<string, string>>): Promise<Answer<T>> =>
    page.evaluate(
      async ([to, fields]) => {
        const response = await fetch(to, { method: 'POST', body: new URLSearchParams(fields) });
        return { status: response.status, body: (await response.json()) as never };
      },
      [url, form] as const,
    );
  const redeem = async (page: Page) => {
    const code = new URL(page.url()).searchParams.get('code') ?? '';
    const form = {
      grant_type: 'authorization_code',
      client_id: clientId,
      code,
      redirect_uri: `${app}/`,
      code_verifier: verifier,
    };
    return (await post<Tokens>(page, `${issuer}/token`, form)).body;
  };
  const refresh = (page: Page, token: string) =>
    post<Tokens>(page, `${issuer}/token`, { grant_type: 'refresh_token', client_id: clientId, refresh_token: token });
  const query = (page: Page, token: string): Promise<number> =>
    page.evaluate(
      async ([url, bearer]) => {
        const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` };
        const body = JSON.stringify({ query: '{ complaints(first: 1) { totalCount } }' });
        return (await fetch(url, { method: 'POST', headers, body })).status;
      },
      [running().url, token] as const,
    );
  const fill = async (page: Page, name: string, password: string) => {
    await page.locator('#login').fill(name);
    await page.locator('#password').fill(password);
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  };
  const signIn = async (context: BrowserContext, name: string) => {
    const page = await context.newPage();
    await page.goto(authorizeUrl());
    await fill(page, name, passwordOf(clientSecret, name));
    await page.waitForURL(`${app}/?*`);
    return { page, tokens: await redeem(page) };
  };

  test('gives a token for the graph, after a wrong password too', async () => {
    const page = await (await openContext()).newPage();
    await page.goto(authorizeUrl());
    await fill(page, 'serang-manager', 'salah');
    expect(await page.getByRole('alert').innerText()).toContain('salah');
    await fill(page, 'serang-manager', passwordOf(clientSecret, 'serang-manager'));
    await page.waitForURL(`${app}/?*`);
    expect(new URL(page.url()).searchParams.get('state')).toBe('abc');
    expect(await query(page, (await redeem(page)).access_token)).toBe(200);
    await page.context().close();
  }, 30_000);

  test('lets two tabs renew their tokens at once', async () => {
    const context = await openContext();
    const first = await signIn(context, 'serang-manager');
    const page = await context.newPage();
    await page.goto(authorizeUrl({ prompt: 'none' }));
    const second = { page, tokens: await redeem(page) };
    const both = [first, second];
    const renewed = await Promise.all(both.map((each) => refresh(each.page, each.tokens.refresh_token)));
    expect(renewed.map(({ status }) => status)).toEqual([200, 200]);
    const once = await Promise.all(renewed.map(({ body }, n) => query(both[n]?.page ?? page, body.access_token)));
    expect(once).toEqual([200, 200]);
    await context.close();
  }, 30_000);

  test('outlives a restart of identity', async () => {
    const context = await openContext();
    const { page, tokens } = await signIn(context, 'serang-manager');
    const { pid } = running().run().identity;
    process.kill(pid, 'SIGKILL');
    let answer: Answer<Tokens> = { status: 0, body: tokens };
    for (let waited = 0; answer.status !== 200 && waited < 20_000; waited += 250) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      answer = await refresh(page, tokens.refresh_token).catch(() => answer);
    }
    expect(answer.status).toBe(200);
    await page.goto(authorizeUrl({ prompt: 'none' }));
    expect(new URL(page.url()).searchParams.get('code')).toBeTruthy();
    await context.close();
  }, 60_000);

  test('ends with the log-out', async () => {
    const context = await openContext();
    const { page, tokens } = await signIn(context, 'serang-manager');
    const leave = new URLSearchParams({ id_token_hint: tokens.id_token, post_logout_redirect_uri: `${app}/` });
    await page.goto(`${issuer}/session/end?${leave.toString()}`);
    await page.getByRole('button', { name: 'Ya, keluar' }).click();
    await page.waitForURL(`${app}/`);
    expect((await refresh(page, tokens.refresh_token)).status).toBe(400);
    await page.goto(authorizeUrl({ prompt: 'none' }));
    expect(new URL(page.url()).searchParams.get('error')).toBe('login_required');
    await context.close();
  }, 30_000);

  test('is logged out also when the session is over', async () => {
    const context = await openContext();
    const { page, tokens } = await signIn(context, 'serang-manager');
    await context.clearCookies();
    const leave = { id_token_hint: tokens.id_token, post_logout_redirect_uri: `${app}/`, state: 'left' };
    await page.goto(`${issuer}/session/end?${new URLSearchParams(leave).toString()}`);
    await page.waitForURL(`${app}/?state=left`);
    await context.close();
  }, 30_000);

  test('ends in an open page when the account is disabled', async () => {
    const context = await openContext();
    const { page, tokens } = await signIn(context, 'serang-planner');
    expect(await query(page, tokens.access_token)).toBe(200);
    await runScript({ SLRT_HOME: running().home }, 'slrt', 'account:disable', 'serang-planner');
    let status = 200;
    for (let waited = 0; status !== 401 && waited < 2_000; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      status = await query(page, tokens.access_token);
    }
    expect(status).toBe(401);
    expect((await refresh(page, tokens.refresh_token)).status).toBe(400);
    await page.goto(authorizeUrl({ prompt: 'none' }));
    expect(new URL(page.url()).searchParams.get('error')).toBe('login_required');
    await context.close();
  }, 30_000);

  test('needs no password for the people of the demo', async () => {
    const page = await (await openContext()).newPage();
    await page.goto(authorizeUrl());
    await page.locator('#demo').selectOption('serang-supervisor');
    await page.getByRole('button', { name: 'Masuk tanpa kata sandi' }).click();
    await page.waitForURL(`${app}/?*`);
    expect(await query(page, (await redeem(page)).access_token)).toBe(200);
    await page.context().close();
  }, 30_000);
});

test('an unknown interaction is refused', async () => {
  const { issuer } = running().run().identity;
  expect((await fetch(`${issuer}/interaction/no-such-interaction`)).status).toBe(400);
});

test('a directory keeps accounts through the gateway', async () => {
  const { issuer } = running().run().identity;
  const command = ['directory:add', 'e2e-dir', '--district', '36.04'];
  const { stdout } = await runScript({ SLRT_HOME: running().home }, 'slrt', ...command);
  const [, secret = ''] = /^secret of e2e-dir: (\S+)$/m.exec(stdout) ?? [];
  const scim = (method: string, path: string, body?: object, more: Record<string, string> = {}) =>
    fetch(`${issuer}/scim/v2${path}`, {
      method,
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/scim+json', ...more },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const schemas = ['urn:ietf:params:scim:schemas:core:2.0:User'];
  const made = await scim('POST', '/Users', { schemas, userName: 'e2e.pegawai', displayName: 'Pegawai Contoh' });
  const { id } = (await made.json()) as { id: string };
  const etag = made.headers.get('etag') ?? '';
  expect([made.status, made.headers.get('content-type'), made.headers.get('location')]).toEqual([
    201,
    expect.stringContaining('application/scim+json'),
    `${issuer}/scim/v2/Users/${id}`,
  ]);
  const put = (displayName: string) => scim('PUT', `/Users/${id}`, { schemas, displayName }, { 'if-match': etag });
  expect([(await put('Pegawai Lain')).status, (await put('Pegawai Ketiga')).status]).toEqual([200, 412]);
  expect([(await scim('DELETE', `/Users/${id}`)).status, (await scim('GET', `/Users/${id}`)).status]).toEqual([
    204, 404,
  ]);
}, 60_000);
