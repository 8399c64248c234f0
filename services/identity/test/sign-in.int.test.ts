import { globSync } from 'node:fs';
import { connectAdmin, findDrift } from '@slrt/database';
import { consumeRevocations, type Revocation } from '@slrt/messaging';
import { createLogger } from '@slrt/runtime';
import definition from '@slrt/identity';
import { eventually, statementIssues } from '@slrt/testkit';
import {
  callback,
  issuer,
  password,
  refreshWith,
  signIn,
  startFlow,
  startKit,
  tokensOf,
  type Answer,
  type Browser,
  type IdentityKit,
} from './kit.ts';

let kit: IdentityKit;
beforeAll(async () => {
  kit = await startKit();
  await Promise.all(
    ['siti', 'budi', 'wati', 'agus', 'rina', 'dewi', 'joko', 'tono'].map((login) => kit.addAccount(login)),
  );
}, 60_000);
afterAll(() => kit.stop());

const now = () => Math.floor(Date.now() / 1000);
const pageOf = async (login: string, browser = kit.browser()) => {
  const page = await startFlow(kit, browser).open();
  const url = new URL(page.to, issuer).href;
  return { browser, url, tryPassword: (text: string) => browser(url, { login, password: text }) };
};

describe('the provider', () => {
  test('advertises its public addresses and the flows in use', async () => {
    const { body } = await kit.send('/identity/.well-known/openid-configuration', {
      headers: { host: 'evil.example' },
    });
    expect(body).toMatchObject({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      end_session_endpoint: `${issuer}/session/end`,
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256'],
    });
    expect((body['grant_types_supported'] as string[]).sort()).toEqual([
      'authorization_code',
      'client_credentials',
      'refresh_token',
    ]);
    expect(Object.keys(body).filter((name) => /userinfo|introspection|registration|device|pushed/.test(name))).toEqual(
      [],
    );
  });

  test('ignores forwarded hosts', async () => {
    const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
    const { text } = await kit.send('/identity/.well-known/openid-configuration', { headers });
    expect(text).not.toContain('evil');
    expect(text).not.toContain('https://localhost');
  });

  test('answers pages of a registered origin only', async () => {
    const ask = async (origin: string) =>
      (await kit.send('/identity/.well-known/openid-configuration', { headers: { origin } })).headers.get(
        'access-control-allow-origin',
      );
    const token = async (origin: string) =>
      (
        await kit.post('/identity/token', { client_id: 'slrt-console', grant_type: 'refresh_token' }, { origin })
      ).headers.get('access-control-allow-origin');
    expect([await ask('http://localhost:4999'), await token('http://localhost:4999')]).toEqual([
      expect.stringMatching(/^(\*|http:\/\/localhost:4999)$/),
      'http://localhost:4999',
    ]);
    expect(await token('https://evil.example')).toBeNull();
  });
});

describe('signing in', () => {
  test('gives tokens with name, roles and district', async () => {
    const { access, refresh, claims, idClaims } = await signIn(kit, 'siti');
    expect([access, refresh].every(Boolean)).toBe(true);
    expect(claims).toMatchObject({
      iss: issuer,
      sub: 'siti',
      aud: 'slrt',
      name: 'Siti Contoh',
      assignments: [{ role: 'MANAGER', areas: ['63.09'] }],
    });
    expect((claims.exp ?? 0) - now()).toBeLessThanOrEqual(900);
    expect(idClaims).toMatchObject({ sub: 'siti', name: 'Siti Contoh', roles: ['MANAGER'], district: '63.09' });
  });

  test('keeps the session in a cookie that scripts cannot read', async () => {
    const { browser, url } = await pageOf('siti');
    const first = await browser(url, { login: 'siti', password });
    const answer = await browser(first.to);
    const session = answer.headers.getSetCookie().find((line) => line.startsWith('_session='));
    expect(session).toMatch(/path=\/identity;/);
    expect(session).toMatch(/httponly/);
    expect(session).toMatch(/samesite=lax/);
    const expires = Date.parse(/expires=([^;]+)/.exec(session ?? '')?.[1] ?? '');
    expect(Math.round((expires - Date.now()) / 86_400_000)).toBe(30);
  });

  test('shows a page without scripts in both languages', async () => {
    const { url, browser } = await pageOf('siti');
    const page = await browser(url);
    expect(page.text).toContain('<html lang="id">');
    expect(page.text).not.toContain('<script');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self' http://localhost:4999");
  });

  test('refuses a form of another browser or page', async () => {
    const { url, browser } = await pageOf('siti');
    expect((await kit.browser()(url, { login: 'siti', password })).status).toBe(400);
    const forged = await kit.post(
      url.replace('http://localhost:4999', ''),
      { login: 'siti' },
      { 'sec-fetch-site': 'cross-site' },
    );
    expect([400, 403]).toContain(forged.status);
    expect((await browser(url, { login: 'siti', password })).status).toBe(303);
  });

  test('needs no password again while the session lasts', async () => {
    const { browser } = await signIn(kit, 'budi');
    const flow = startFlow(kit, browser, { prompt: 'none' });
    const again = await flow.follow(await flow.open());
    expect(tokensOf((await flow.redeem(again.searchParams.get('code') ?? '')).body).claims.sub).toBe('budi');
  });

  test.each([
    ['without a challenge', { code_challenge: '', code_challenge_method: '' }],
    ['with a challenge in plain text', { code_challenge_method: 'plain' }],
    ['for a token in the address', { response_type: 'token' }],
    ['back to another address', { redirect_uri: 'https://evil.example/' }],
  ])('refuses a request %s', async (_what, more) => {
    const { to } = await startFlow(kit, kit.browser(), more).open();
    expect(to).not.toMatch(/interaction|evil|[?&#](code|access_token)=/);
  });
});

describe('a refresh token', () => {
  test('works once and is replaced', async () => {
    const first = await signIn(kit, 'wati');
    const second = tokensOf((await refreshWith(kit, first.refresh)).body);
    expect(second.claims.sub).toBe('wati');
    expect(second.refresh).not.toBe(first.refresh);
  });

  test('used twice ends its successor', async () => {
    const first = await signIn(kit, 'wati');
    const second = tokensOf((await refreshWith(kit, first.refresh)).body);
    expect((await refreshWith(kit, first.refresh)).body).toMatchObject({ error: 'invalid_grant' });
    expect((await refreshWith(kit, second.refresh)).body).toMatchObject({ error: 'invalid_grant' });
  });

  test('gives tokens to one of two requests at once', async () => {
    const { refresh } = await signIn(kit, 'wati');
    const answers = await Promise.all([refreshWith(kit, refresh), refreshWith(kit, refresh)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  test('of one tab lives beside those of another', async () => {
    const first = await signIn(kit, 'wati');
    const flow = startFlow(kit, first.browser, { prompt: 'none' });
    const code = (await flow.follow(await flow.open())).searchParams.get('code') ?? '';
    const second = tokensOf((await flow.redeem(code)).body);
    const answers = await Promise.all([refreshWith(kit, first.refresh), refreshWith(kit, second.refresh)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('is stored as a hash', async () => {
    const { refresh } = await signIn(kit, 'wati');
    const rows = await kit.sql<{ text: string }>(
      `select p::text as text from oidc_payload p where model = 'RefreshToken'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ text }) => text.includes(refresh))).toBe(false);
  });
});

test('a code used twice ends its tokens at every gateway', async () => {
  const revoked: Revocation[] = [];
  const follower = consumeRevocations(
    { url: kit.natsUrl, credentials: null, authority: null, name: 'test' },
    { logger: createLogger('test', 'silent'), onRevoked: (each) => revoked.push(each) },
  );
  const { code, refresh, flow } = await signIn(kit, 'agus');
  expect((await flow.redeem(code)).body).toMatchObject({ error: 'invalid_grant' });
  expect((await refreshWith(kit, refresh)).body).toMatchObject({ error: 'invalid_grant' });
  await eventually(() => Promise.resolve(revoked.some(({ subject }) => subject === 'agus')));
  await follower.stop();
});

test('sessions and refresh tokens survive a restart', async () => {
  const { refresh, browser } = await signIn(kit, 'rina');
  const other = await signIn(kit, 'rina');
  await kit.restart();
  expect(tokensOf((await refreshWith(kit, refresh)).body).claims.sub).toBe('rina');
  expect(tokensOf((await refreshWith(kit, other.refresh)).body).claims.sub).toBe('rina');
  const flow = startFlow(kit, browser, { prompt: 'none' });
  expect((await flow.follow(await flow.open())).searchParams.get('code')).toBeTruthy();
});

test('signing out ends the session and its tokens', async () => {
  const { browser, refresh, id } = await signIn(kit, 'dewi');
  const query = new URLSearchParams({ id_token_hint: id, post_logout_redirect_uri: callback });
  const page = await browser(`/identity/session/end?${query.toString()}`);
  expect(page.text).not.toContain('<script');
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  const forged = await browser('/identity/session/end/confirm', { xsrf: 'guessed', logout: 'yes' });
  expect(forged.status).toBe(400);
  const done = await browser('/identity/session/end/confirm', { xsrf, logout: 'yes' });
  expect(done.to).toBe(callback);
  expect((await refreshWith(kit, refresh)).body).toMatchObject({ error: 'invalid_grant' });
  const flow = startFlow(kit, browser, { prompt: 'none' });
  expect((await flow.follow(await flow.open())).searchParams.get('error')).toBe('login_required');
});

describe('the pages of a log-out', () => {
  /** Directives of the policy of a page. */
  const policyOf = (answer: Answer) =>
    Object.fromEntries(
      (answer.headers.get('content-security-policy') ?? '')
        .split('; ')
        .map((each) => [each.split(' ')[0] ?? '', each.split(' ').slice(1).join(' ')]),
    );
  const strict = {
    'default-src': "'none'",
    'style-src': expect.stringMatching(/^'sha256-[\w+/=]+'$/) as string,
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  };
  const end = (browser: Browser, more: Record<string, string>) =>
    browser(`/identity/session/end?${new URLSearchParams(more).toString()}`);

  test('have the policy of the other pages', async () => {
    const { browser, id } = await signIn(kit, 'dewi');
    const question = await end(browser, { id_token_hint: id, post_logout_redirect_uri: callback });
    expect(policyOf(question)).toEqual({ ...strict, 'form-action': "'self' http://localhost:4999" });
    expect(policyOf(await end(browser, {}))).toEqual({ ...strict, 'form-action': "'self'" });
    const last = await browser('/identity/session/end/success');
    expect([last.status, policyOf(last)]).toEqual([200, { ...strict, 'form-action': "'self'" }]);
  });

  test('name no address that the app has not registered', async () => {
    const { browser, id } = await signIn(kit, 'dewi');
    const refused = await end(browser, { id_token_hint: id, post_logout_redirect_uri: 'https://evil.example/' });
    expect([refused.status, policyOf(refused)]).toEqual([400, { ...strict, 'form-action': "'self'" }]);
    const unknown = await end(kit.browser(), { post_logout_redirect_uri: 'https://evil.example/' });
    expect(unknown.to).toBe(`${issuer}/session/end/success`);
  });

  test('are skipped in a browser without a session', async () => {
    const { id } = await signIn(kit, 'dewi');
    const answer = await end(kit.browser(), { id_token_hint: id, post_logout_redirect_uri: callback, state: 'a b' });
    expect([answer.status, answer.to]).toEqual([303, `${callback}?state=a+b`]);
    expect([answer.text.includes('<script'), policyOf(answer)]).toEqual([
      false,
      { ...strict, 'form-action': "'self'" },
    ]);
  });
});

describe('wrong passwords', () => {
  test('are slowed down at their place and nowhere else', async () => {
    const { tryPassword } = await pageOf('joko');
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) statuses.push((await tryPassword(`salah ${n}`)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    const late = await tryPassword(password);
    expect([late.status, Number(late.headers.get('retry-after')) <= 4]).toEqual([429, true]);
    const elsewhere = await pageOf('joko', kit.browser('203.0.113.9'));
    expect((await elsewhere.tryPassword(password)).status).toBe(303);
  });

  test('of strangers do not slow the person’s own browser', async () => {
    const own = kit.browser('198.51.100.99');
    await signIn(kit, 'tono', own);
    const stranger = await pageOf('tono', kit.browser('198.51.100.99'));
    for (let n = 0; n < 6; n += 1) await stranger.tryPassword('salah');
    expect((await stranger.tryPassword(password)).status).toBe(429);
    const fresh = await startFlow(kit, own, { prompt: 'login' }).open();
    expect((await own(new URL(fresh.to, issuer).href, { login: 'tono', password })).status).toBe(303);
  });

  test('get the same answer for an unknown name', async () => {
    const [known, unknown] = [
      await pageOf('siti', kit.browser('198.51.100.50')),
      await pageOf('nobody', kit.browser('198.51.100.51')),
    ];
    const strip = (text: string) => text.replace(/interaction\/[\w-]+/g, '');
    const [first, second] = [await known.tryPassword('salah'), await unknown.tryPassword('salah')];
    expect([first.status, strip(first.text)]).toEqual([second.status, strip(second.text)]);
  });
});

test('a disabled account gets no further tokens', async () => {
  const { refresh } = await signIn(kit, 'siti');
  await kit.sql(`update account set state = 'DISABLED' where id = 'siti'`);
  await kit.identity().revoke('siti');
  expect((await refreshWith(kit, refresh)).body).toMatchObject({ error: 'invalid_grant' });
  expect((await (await pageOf('siti', kit.browser('198.51.100.60'))).tryPassword(password)).status).toBe(401);
});

test('every statement fits the database', async () => {
  const client = await connectAdmin(kit.database.urls.owner);
  const files = globSync('src/**/*.repository.ts', { cwd: new URL('..', import.meta.url).pathname });
  const issues: string[] = [];
  for (const file of files) issues.push(...(await statementIssues(client, new URL(`../${file}`, import.meta.url))));
  expect(issues).toEqual([]);
  expect(await findDrift(client, definition.entities)).toEqual([]);
  await client.end();
});
