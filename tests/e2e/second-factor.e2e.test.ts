import { Secret, TOTP } from 'otpauth';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createFlow } from './authorize-url.ts';
import { launchChromium } from './browser.ts';
import { runScript } from './operator-command.ts';
import { running } from './running.ts';

/** An app of the gateway's origin. Its page does not matter here: the tests ask in its name. */
const clientId = 'slrt-console';
const password = 'perahu kayu di sungai musi';

describe('signing in with a second factor', () => {
  let browser: Browser;
  const { identity, gateway } = running().run();
  const { issuer } = identity;
  const app = `${gateway.url}/console`;
  const { verifier, authorizeUrl } = createFlow({ issuer, clientId, app });

  beforeAll(async () => {
    browser = await launchChromium();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
  });

  const openContext = () => browser.newContext({ locale: 'id-ID' });
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const arrive = (page: Page) => page.waitForURL(`${app}/?*`);

  /** Goes on to the app, past the page with notices if it comes. */
  async function goOn(page: Page): Promise<void> {
    const button = page.getByRole('button', { name: 'Lanjut ke aplikasi', exact: true });
    await Promise.race([arrive(page), button.waitFor()]);
    if (page.url().startsWith(issuer)) await button.click();
    await arrive(page);
  }

  /** Opens a page, again while identity restarts: another suite kills it in between. */
  async function open(page: Page, url: string): Promise<void> {
    for (let tried = 0; tried < 80; tried += 1) {
      const status = (await page.goto(url))?.status() ?? 0;
      if (status < 500) return;
      await page.waitForTimeout(250);
    }
    throw new Error('identity does not answer');
  }

  /** Adds a member of staff who needs a second factor, and chooses the password by the link. */
  async function invite(context: BrowserContext, login: string): Promise<void> {
    const options = ['--name', 'Ratna Contoh', '--role', 'MANAGER', '--areas', '63.09'];
    const { stdout } = await runScript({ SLRT_HOME: running().home }, 'slrt', 'account:add', login, ...options);
    const [, code = ''] = /\/identity\/invitation\/([\w-]{32})/.exec(stdout) ?? [];
    const page = await context.newPage();
    await open(page, `${issuer}/invitation/${code}`);
    await page.locator('#password').fill(password);
    await page.locator('#repeated').fill(password);
    await press(page, 'Simpan kata sandi');
    // Chromium does not answer when a page is closed while it is being loaded.
    await page.getByText('Kata sandi sudah disimpan.').waitFor();
    await page.close();
  }
  async function enterPassword(page: Page, login: string): Promise<void> {
    await open(page, authorizeUrl());
    await page.locator('#login').fill(login);
    await page.locator('#password').fill(password);
    await press(page, 'Masuk');
  }
  const codeOf = (secret: string, steps = 0) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
  /** Sets an app for codes up at the first sign-in. Returns its secret. */
  async function enrol(page: Page, login: string): Promise<string> {
    await enterPassword(page, login);
    await page.getByRole('img', { name: 'Kode QR' }).waitFor();
    const secret = (await page.locator('code').innerText()).replaceAll(' ', '');
    await page.locator('#code').fill(codeOf(secret));
    await press(page, 'Pasang aplikasi kode');
    expect(await page.locator('ul.codes li').count()).toBe(10);
    await press(page, 'Lanjut ke aplikasi');
    await arrive(page);
    return secret;
  }
  const redeem = async (page: Page): Promise<string> => {
    const code = new URL(page.url()).searchParams.get('code') ?? '';
    const form = { client_id: clientId, code, redirect_uri: `${app}/`, code_verifier: verifier };
    const body = new URLSearchParams({ grant_type: 'authorization_code', ...form });
    const response = await fetch(`${issuer}/token`, { method: 'POST', body });
    return ((await response.json()) as { access_token: string }).access_token;
  };
  const query = async (token: string): Promise<number> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const body = JSON.stringify({ query: '{ complaints(first: 1) { totalCount } }' });
    return (await fetch(running().url, { method: 'POST', headers, body })).status;
  };

  test('is required of a manager, who sets an app for codes up', async () => {
    const context = await openContext();
    await invite(context, 'ratna.kode');
    const page = await context.newPage();
    const secret = await enrol(page, 'ratna.kode');
    expect(await query(await redeem(page))).toBe(200);
    await context.close();

    const later = await openContext();
    const again = await later.newPage();
    await enterPassword(again, 'ratna.kode');
    await again.locator('#code').fill('000000');
    await press(again, 'Lanjut');
    expect(await again.getByRole('alert').first().innerText()).toContain('Kode salah');
    await again.locator('#code').fill(codeOf(secret, 1));
    await press(again, 'Lanjut');
    await goOn(again);
    expect(await query(await redeem(again))).toBe(200);
    await later.close();
  }, 90_000);

  test('works with a passkey, which also signs in without a password', async () => {
    const context = await openContext();
    await invite(context, 'ratna.kunci');
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    const options = {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
    } as const;
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: { ...options, isUserVerified: true, automaticPresenceSimulation: true },
    });
    await enterPassword(page, 'ratna.kunci');
    await press(page, 'Buat passkey');
    await press(page, 'Lanjut ke aplikasi');
    await arrive(page);
    await context.clearCookies();
    await open(page, authorizeUrl());
    await page.getByRole('link', { name: 'Masuk dengan passkey' }).click();
    await press(page, 'Gunakan passkey');
    await goOn(page);
    expect(await query(await redeem(page))).toBe(200);
    await context.close();
  }, 90_000);

  test('ends in every browser from the account page', async () => {
    const [here, there] = [await openContext(), await openContext()];
    await invite(here, 'ratna.keluar');
    const page = await here.newPage();
    const secret = await enrol(page, 'ratna.keluar');
    const other = await there.newPage();
    await enterPassword(other, 'ratna.keluar');
    await other.locator('#code').fill(codeOf(secret, 1));
    await press(other, 'Lanjut');
    await goOn(other);
    const token = await redeem(other);
    expect(await query(token)).toBe(200);

    await open(page, `${issuer}/account`);
    const each = page.getByRole('button', { name: 'Keluarkan', exact: true });
    expect(await each.count()).toBe(2);
    await page.getByText('Langkah kedua ditambahkan.').waitFor();
    await press(page, 'Keluar dari semua perangkat');
    await page.getByRole('heading', { name: 'Sudah keluar' }).waitFor();
    let status = 200;
    for (let waited = 0; status !== 401 && waited < 2_000; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      status = await query(token);
    }
    expect(status).toBe(401);
    await other.goto(authorizeUrl({ prompt: 'none' }));
    expect(new URL(other.url()).searchParams.get('error')).toBe('login_required');
    await Promise.all([here.close(), there.close()]);
  }, 90_000);
});
