import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Phone } from '@slrt/local';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Returns the path of Chromium: `CHROMIUM_PATH`, or the first on `PATH`; null when there is none. */
function findChromium(): string | null {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return given;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((file) => existsSync(file)) ?? null;
}

/** Installs Debian's package. Throws with instructions when this user cannot. */
function installChromium(): void {
  try {
    if (process.getuid?.() !== 0) throw new Error('not root');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'pipe', env });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'pipe', env });
  } catch {
    throw new Error('Chromium is needed. Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH to it.');
  }
}

/** Starts Chromium without a window. On a Debian machine, installs it first when it is missing and the user is root. */
export async function launchChromium(): Promise<Browser> {
  if (!findChromium()) installChromium();
  return chromium.launch({ executablePath: findChromium() ?? '', ignoreDefaultArgs: ['--disable-dev-shm-usage'] });
}

/** Opens GraphiQL and signs in on the identity provider's page. */
export async function signIn(page: Page, graphUrl: string, login: { name: string; password: string }): Promise<void> {
  await page.goto(graphUrl);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator('#login').fill(login.name);
  await page.locator('#password').fill(login.password);
  await page.getByRole('button', { name: /^(Masuk|Sign in)$/ }).click();
  await page.getByText(`Signed in as ${login.name}`).waitFor();
}

/** Runs the query that GraphiQL starts with. Returns the answer, once the page shows it. */
export async function runFirstQuery(page: Page): Promise<{ data?: unknown; errors?: unknown }> {
  const operation = 'OverdueComplaints';
  // Until the editor has loaded, the button does nothing.
  await page.locator('.graphiql-query-editor').getByText(operation).first().waitFor();
  const answered = page.waitForResponse((response) => response.request().postData()?.includes(operation) ?? false);
  await page.locator('.graphiql-execute-button').click();
  const answer = (await (await answered).json()) as { data?: unknown; errors?: unknown };
  await page
    .locator('.result-window')
    .getByText(answer.errors ? '"errors"' : '"totalCount"')
    .first()
    .waitFor();
  return answer;
}

/** Fills in one field of a form: a text, a choice or a list. */
async function fillField(form: Locator, name: string, value: string): Promise<void> {
  const radio = form.locator(`input[type=radio][name="${name}"][value="${value}"]`);
  if ((await radio.count()) > 0) return radio.check();
  const list = form.locator(`select[name="${name}"]`);
  if ((await list.count()) > 0) {
    await list.selectOption(value);
    return;
  }
  return form.locator(`[name="${name}"]`).fill(value);
}

/**
 * Opens the public pages in a browser of the size of a small phone, without scripts. Pictures go to `folder`. Fails when a page is
 * wider than the phone.
 */
export async function openPhone(browser: Browser, gatewayUrl: string, folder: string | null): Promise<Phone> {
  const context = await browser.newContext({
    ...{ locale: 'id-ID', viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
    ...{ isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  });
  const page = await context.newPage();
  const shown = async (): Promise<string> => {
    const box = await page.locator('main').boundingBox();
    if (!box || box.x < 0 || box.x + box.width > 360) throw new Error(`${page.url()} is wider than the phone`);
    return page.content();
  };
  return {
    open: async (path) => {
      await page.goto(`${gatewayUrl}${path}`);
      return shown();
    },
    send: async (action, values, hidden = {}) => {
      const has = Object.entries(hidden).map(
        ([name, value]) => `:has(input[type=hidden][name="${name}"][value="${value}"])`,
      );
      const none = has.length === 0 ? ':not(:has(input[type=hidden]))' : '';
      const form = page.locator(`form[action="${action}"]${has.join('')}${none}`);
      for (const [name, value] of Object.entries(values)) await fillField(form, name, value);
      await form.getByRole('button').click();
      await page.waitForLoadState();
      return shown();
    },
    picture: async (name) => {
      if (folder) await page.screenshot({ path: `${folder}${name}.png` });
    },
  };
}
