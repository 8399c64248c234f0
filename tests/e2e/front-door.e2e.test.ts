import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { passwordOf } from '@slrt/graph-client';
import type { Browser, Page } from 'playwright-core';
import { launchChromium, runFirstQuery, signIn } from './browser.ts';
import { startOwnGateway } from './own-gateway.ts';
import { post, running } from './running.ts';

const home = () => running().url.replace('/graphql', '/');
const password = (name: string) => {
  const { clientSecret } = JSON.parse(readFileSync(join(running().home, 'secrets.json'), 'utf8')) as {
    clientSecret: string;
  };
  return passwordOf(clientSecret, name);
};

describe('the front door in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 180_000);
  afterAll(() => browser.close());

  /** Opens a page that collects errors of the browser's console, such as a blocked script or style. */
  async function openPage(locale: string): Promise<{ page: Page; errors: string[] }> {
    const page = await (await browser.newContext({ locale })).newPage();
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    return { page, errors };
  }

  test.each([
    ['id-ID', 'id', 'Untuk warga'],
    ['en-GB', 'en', 'For citizens'],
    ['de-DE', 'id', 'Untuk warga'],
  ])('GET / speaks the language of %s', async (locale, language, heading) => {
    const { page, errors } = await openPage(locale);
    await page.goto(home());
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.getByRole('heading', { name: heading }).isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  test('every link of GET / leads somewhere', async () => {
    const { page } = await openPage('en-GB');
    await page.goto(home());
    const anchors = await page.locator('a').all();
    const links = await Promise.all(anchors.map(async (each) => (await each.getAttribute('href')) ?? ''));
    expect(links.length).toBeGreaterThanOrEqual(6);
    const found = await Promise.all(links.map(async (href) => [href, (await fetch(new URL(href, home()))).status]));
    expect(found).toEqual(links.map((href) => [href, 200]));
  });

  test('a complaint is followed by its number and code', async () => {
    const { page } = await openPage('id-ID');
    await page.goto(home());
    await page.locator('a[href="/ikuti"]').click();
    await page.locator('#number').fill('SLRT/6309/2026/000001');
    await page.locator('#code').fill('6309-ABCD-ABCD-ABCD');
    await page.getByRole('button', { name: 'Buka' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('Nomor dan kode tidak cocok');
  });

  test('GraphiQL signs people in and runs a query', async () => {
    const { page, errors } = await openPage('en-GB');
    await signIn(page, running().url, { name: 'back-office', password: password('back-office') });
    const { data, errors: graphErrors } = await runFirstQuery(page);
    expect(graphErrors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('"totalCount"');
    expect(new URL(page.url()).search).toBe('');
    // No token is kept: the provider's session answers without a page.
    await page.reload();
    await page.getByText('Signed in as back-office').waitFor();
    expect(errors).toEqual([]);
  }, 60_000);

  test('GraphiQL accepts a token and reports an invalid one', async () => {
    const { page } = await openPage('en-GB');
    await page.goto(running().url);
    const use = async (token: string) => {
      await page.locator('input[name=token]').fill(token);
      await page.getByRole('button', { name: 'Use' }).click();
    };
    await use('not-a-token');
    expect(await page.getByRole('alert').first().innerText()).toContain('This is not an access token.');
    await use(await running().tokens('manager'));
    await page.getByText('Signed in as manager').waitFor();
    expect(await page.getByRole('alert').filter({ hasText: 'access token' }).count()).toBe(0);
  }, 60_000);
});

describe('the front door', () => {
  test('documentation serves no other file', async () => {
    const statuses = async (paths: readonly string[]) =>
      Promise.all(paths.map(async (path) => (await fetch(`${home()}documentation/${path}`)).status));
    expect(await statuses(['README.md', 'CONTRIBUTING.md', 'docs/adr/0001-runtime.md'])).toEqual([200, 200, 200]);
    expect(
      await statuses(['package.json', '..%2f.slrt%2fsecrets.json', 'docs%2f..%2fpackage.json', 'docs', '']),
    ).toEqual([404, 404, 404, 404, 404]);
  });

  test('a server shows neither GraphiQL nor documentation', async () => {
    const gateway = await startOwnGateway({});
    try {
      const page = await fetch(`${gateway.url}/`, { headers: { 'accept-language': 'en' } });
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(await page.text()).not.toContain('/graphql');
      const statuses = ['/graphql', '/graphql/assets/manifest.json', '/documentation/README.md'].map(
        async (path) => (await fetch(`${gateway.url}${path}`)).status,
      );
      expect(await Promise.all(statuses)).toEqual([405, 404, 404]);
    } finally {
      await gateway.stop();
    }
  });
});

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const queries = [...readme.matchAll(/```graphql\n([\s\S]+?)```/g)].map(([, query = '']) => query.trim());

test('the README has queries to run', () => expect(queries.length).toBeGreaterThanOrEqual(2));

test.each(queries)('a query of the README answers: %.60s', async (query) => {
  const { url, tokens } = running();
  const { status, body } = await post(url, await tokens('back-office'), { query });
  expect([status, body.errors]).toEqual([200, undefined]);
  expect(JSON.stringify(body.data)).toMatch(/[1-9]/);
});
