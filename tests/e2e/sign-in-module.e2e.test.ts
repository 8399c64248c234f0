import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { passwordOf } from '@slrt/graph-client';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from './browser.ts';
import { runScript } from './operator-command.ts';
import { running } from './running.ts';
import {
  age,
  ask as askAt,
  countRenewals,
  isReady,
  openApp,
  problemOf,
  run,
  serveApp,
  tokenOf,
  whoIs,
  type ServedApp,
} from './sign-in-app.ts';

const { gateway, identity } = running().run();
const { issuer } = identity;
const { clientSecret } = JSON.parse(readFileSync(join(running().home, 'secrets.json'), 'utf8')) as {
  clientSecret: string;
};
const ask = (page: Page) => askAt(page, running().url);
/** Another district than that of the other browser tests. */
const manager = 'probolinggo-manager';
/** Registered by the global set-up. */
const otherOrigin = `${process.env['SLRT_TEST_OTHER_ORIGIN'] ?? ''}/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 180_000);
afterAll(() => browser.close());

async function enter(page: Page, login: string, password = passwordOf(clientSecret, login)) {
  await page.locator('#login').fill(login);
  await page.locator('#password').fill(password);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
}
/** Waits until the app is at an address and has started. */
async function arrivesAt(page: Page, address: string): Promise<void> {
  await page.waitForURL(address);
  await isReady(page);
}

describe.each([
  ['another allowed origin', { clientId: 'other-app', redirectUri: otherOrigin }, 'probolinggo-planner'],
  [
    'the gateway’s origin',
    { clientId: 'slrt-console', redirectUri: `${gateway.url}/console/` },
    'probolinggo-head-of-office',
  ],
])('signing in from %s', (_place, { clientId, redirectUri: base }, leaver) => {
  let context: BrowserContext;
  /** A signed-in page. */
  let page: Page;
  let served: ServedApp;
  const openContext = () =>
    browser.newContext({ locale: 'id-ID', proxy: { server: served.proxy, bypass: '<-loopback>' } });
  beforeAll(async () => {
    served = await serveApp({ issuer, clientId, redirectUri: base });
    context = await openContext();
  }, 30_000);
  afterAll(async () => {
    await context.close();
    await served.stop();
  });

  test('a wrong password can be corrected, and the place is kept', async () => {
    const place = `${base}cases?open=1#second`;
    page = await openApp(context, place);
    expect(await whoIs(page)).toBe('signed out');
    await page.locator('#in').click();
    await enter(page, manager, 'wrong-password');
    expect(await page.getByRole('alert').innerText()).toContain('salah');
    await enter(page, manager);
    await arrivesAt(page, place);
    expect([await whoIs(page), await problemOf(page), await ask(page)]).toEqual([manager, '', 200]);
    expect(await run(page, 'app.session')).toMatchObject({ roles: ['MANAGER'], district: '35.74' });
  }, 60_000);

  test('no token is in a cookie or in web storage', async () => {
    const token = await tokenOf(page);
    const stored = '[{ ...localStorage }, { ...sessionStorage }, document.cookie]';
    const kept = await run<string>(page, `JSON.stringify(${stored})`);
    const cookies = await context.cookies();
    for (const part of [token, token.split('.')[2] ?? '', 'refresh', 'verifier']) expect(kept).not.toContain(part);
    expect(JSON.stringify(cookies)).not.toContain(token);
    const sessions = cookies.filter(({ name }) => name.startsWith('_session'));
    expect(sessions.map(({ httpOnly, path }) => [httpOnly, path])).toContainEqual([true, '/identity']);
    expect(sessions.every(({ httpOnly }) => httpOnly)).toBe(true);
  });

  test('a reload and a new tab sign in without a page', async () => {
    await page.reload();
    await isReady(page);
    expect([await whoIs(page), await ask(page)]).toEqual([manager, 200]);
    const second = await openApp(context, `${base}other`);
    expect([await whoIs(second), second.url()]).toEqual([manager, `${base}other`]);
    await second.close();
  }, 60_000);

  test('two tabs renew at once, and one renewal serves both', async () => {
    const second = await openApp(context, base);
    const renewals = [countRenewals(page), countRenewals(second)];
    const before = await Promise.all([tokenOf(page), tokenOf(second)]);
    await Promise.all([age(page), age(second)]);
    const after = await Promise.all([tokenOf(page), tokenOf(second)]);
    expect(before.some((token) => after.includes(token))).toBe(false);
    expect(after[0]).toBe(after[1]);
    expect(renewals.flat()).toEqual([200]);
    // Each tab still has a refresh token of its own that works.
    for (const each of [second, page]) {
      await age(each);
      expect(await ask(each)).toBe(200);
    }
    await second.close();
  }, 60_000);

  test('the page outlives a restart of identity', async () => {
    await age(page);
    process.kill(running().run().identity.pid, 'SIGKILL');
    expect(await ask(page)).toBe('UNAVAILABLE');
    let answer: number | string = 0;
    for (let waited = 0; answer !== 200 && waited < 20_000; waited += 250) {
      await wait(250);
      answer = await ask(page);
    }
    expect([answer, await whoIs(page)]).toEqual([200, manager]);
  }, 60_000);

  test('a refresh token whose answer was lost is not sent again', async () => {
    const token = `${issuer}/token`;
    let asked = 0;
    page.on('request', (request) => {
      if (request.url() === token) asked += 1;
    });
    served.loseAnswers(token);
    await age(page);
    expect([await ask(page), await ask(page)]).toEqual(['INTERRUPTED', 'INTERRUPTED']);
    expect(asked).toBe(1);
    served.loseAnswers(null);
    await run(page, 'void app.resume()');
    await page.locator('#who').getByText(manager).waitFor();
    expect(await ask(page)).toBe(200);
  }, 60_000);

  test('a log-out ends every tab', async () => {
    const second = await openApp(context, base);
    await page.locator('#out').click();
    await page.getByRole('button', { name: 'Ya, keluar' }).click();
    await arrivesAt(page, base);
    expect([await whoIs(page), await whoIs(second)]).toEqual(['signed out', 'signed out']);
    expect(await ask(second)).toBe('SIGNED_OUT');
    await second.reload();
    await isReady(second);
    expect(await whoIs(second)).toBe('signed out');
  }, 60_000);

  test('a disabled account ends in the open page', async () => {
    const own = await openContext();
    const opened = await openApp(own, base);
    await opened.locator('#in').click();
    await enter(opened, leaver);
    await arrivesAt(opened, base);
    expect(await ask(opened)).toBe(200);
    await runScript({ SLRT_HOME: running().home }, 'slrt', 'account:disable', leaver);
    let answer: number | string = 200;
    for (let waited = 0; answer === 200 && waited < 2_000; waited += 50) {
      await wait(50);
      answer = await ask(opened);
    }
    expect([answer, await whoIs(opened)]).toEqual(['SIGNED_OUT', 'signed out']);
    await own.close();
  }, 60_000);
});

describe('an app of another origin', () => {
  /** Opens a page of the app, and calls `look` with it. */
  async function withApp(from: string, path: string, look: (page: Page) => Promise<void>): Promise<void> {
    const served = await serveApp({ issuer: from, clientId: 'other-app', redirectUri: otherOrigin });
    const context = await browser.newContext({ proxy: { server: served.proxy, bypass: '<-loopback>' } });
    try {
      await look(await openApp(context, `${otherOrigin}${path}`));
    } finally {
      await context.close();
      await served.stop();
    }
  }

  test('refuses the answer to a sign-in that it did not start', () =>
    withApp(issuer, '?code=stolen&state=not-ours', async (page) => {
      const shown = [await whoIs(page), await problemOf(page), new URL(page.url()).search];
      expect(shown).toEqual(['signed out', 'OTHER_SIGN_IN', '']);
      const sending = run<string>(page, "app.fetch('https://evil.example/').then(String, String)");
      expect(await sending).toContain('not among the origins');
    }));

  test('stays on its page when the provider does not answer', () =>
    withApp('http://127.0.0.1:9', '', async (page) => {
      expect([await whoIs(page), await problemOf(page)]).toEqual(['signed out', 'UNAVAILABLE']);
    }));
});
