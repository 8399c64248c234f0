import type { Browser, Page } from 'playwright-core';
import { createFlow } from './authorize-url.ts';
import { launchChromium } from './browser.ts';
import { runScript } from './operator-command.ts';
import { running } from './running.ts';

interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly count: number;
}
const { identity, gateway, messages } = running().run();
const { issuer } = identity;
const app = `${gateway.url}/console`;
const { authorizeUrl } = createFlow({ issuer, clientId: 'slrt-console', app });
const password = 'perahu kayu di sungai musi';
const login = `baru.${Date.now()}`;
const email = `${login}@example.go.id`;

const call = async (who: string, path: string, body: object) => {
  const response = await fetch(`${issuer}/api${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await running().tokens(who)}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
/** Waits at most 30 s for a message to the new member of staff. */
async function messageWith(part: string): Promise<Message> {
  for (let waited = 0; waited < 30_000; waited += 200) {
    const all = (await (await fetch(`${messages?.url ?? ''}messages.json`)).json()) as Message[];
    const found = all.find(({ to, text }) => to === email && text.includes(part));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('no message within 30 s');
}

describe('a new member of staff', () => {
  let browser: Browser;
  let id = '';
  beforeAll(async () => {
    browser = await launchChromium();
  }, 180_000);
  afterAll(() => browser.close());
  const openPage = async () => (await browser.newContext({ locale: 'id-ID' })).newPage();
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const signIn = async (page: Page) => {
    await page.goto(authorizeUrl());
    await page.locator('#login').fill(login);
    await page.locator('#password').fill(password);
    await press(page, 'Masuk');
    await page.waitForURL(`${app}/?*`);
  };
  const linkIn = ({ text }: Message) => /https?:\/\/\S+\/identity\/invitation\/[\w-]{32}/.exec(text)?.[0] ?? '';

  test('is invited by e-mail, and the administrator sees no link', async () => {
    const { status, body } = await call('serang-admin', '/accounts', {
      ...{ regionCode: '36.73', login, name: 'Ratna Contoh', email },
      assignments: [{ role: 'BACK_OFFICE', areas: ['36.73'] }],
    });
    expect([status, body['invitation']]).toEqual([201, { delivery: 'EMAIL', url: null, expiresAt: null }]);
    id = (body['account'] as { id: string }).id;
    expect(await messageWith('/identity/invitation/')).toMatchObject({ subject: 'Undangan akun SLRT', count: 1 });
  });

  test('chooses a password by the link, once', async () => {
    const link = linkIn(await messageWith('/identity/invitation/'));
    const page = await openPage();
    await page.goto(link);
    await page.locator('#password').fill(password);
    await page.locator('#repeated').fill(password);
    await press(page, 'Simpan kata sandi');
    await page.getByText('Kata sandi').first().waitFor();
    expect((await page.goto(link))?.status()).toBe(404);
    await signIn(page);
    await page.context().close();
  }, 60_000);

  test('hears of a sign-in in another browser', async () => {
    const page = await openPage();
    await signIn(page);
    const { subject, text } = await messageWith('peramban baru');
    expect(subject).toBe('Keamanan akun SLRT Anda');
    expect(text).toContain(`${issuer}/account`);
    await page.context().close();
  }, 60_000);

  test('hears that a link for a new password was made', async () => {
    await runScript({ SLRT_HOME: running().home }, 'slrt', 'account:invite', id);
    expect((await messageWith('Tautan untuk membuat kata sandi baru')).text).not.toContain('/invitation/');
  }, 60_000);

  test('is named in no message of another program', async () => {
    const { status } = await call('complaints-service', '/notice-messages', {
      notices: ['01930000-0000-7000-8000-000000000001'],
    });
    expect(status).toBe(403);
  });
});
