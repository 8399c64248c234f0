import { createAuthenticator } from './authenticator.ts';
import { csrfOn, enrol, noticesOf, passkeyOptionsOn, recoveryCodesOn, startSignIn } from './factor-steps.ts';
import { issuer, startFlow, startKit, tokensOf, type Browser, type IdentityKit } from './kit.ts';

let kit: IdentityKit;
beforeAll(async () => {
  kit = await startKit({ SECOND_FACTOR_ROLES: 'MANAGER' });
  await Promise.all(['siti', 'budi', 'wati', 'agus', 'dewi'].map((login) => kit.addAccount(login)));
}, 60_000);
afterAll(() => kit.stop());

/** Sets a passkey up at a sign-in that needs one. */
async function enrolPasskey(login: string) {
  const key = createAuthenticator();
  const { page, submit, redeem, browser } = await startSignIn(kit, login);
  const done = await submit({ passkey: key.create(passkeyOptionsOn(page)), label: 'Kunci biru' });
  const tokens = await redeem(await submit({ continue: 'yes' }));
  return { key, done, tokens, browser };
}
/** Opens the page of a sign-in by passkey alone. */
async function openAlone(browser: Browser = kit.browser()) {
  const flow = startFlow(kit, browser);
  const url = new URL((await flow.open()).to, issuer).href;
  const page = await browser(`${url}/passkey`);
  return { flow, page, submit: (passkey: string) => browser(url, { passkey }) };
}

describe('a passkey', () => {
  test('is a second factor after the password', async () => {
    const { key, done, tokens } = await enrolPasskey('siti');
    expect(recoveryCodesOn(done)).toHaveLength(10);
    expect(tokens.claims).toMatchObject({ sub: 'siti', amr: ['pwd', 'hwk', 'mfa'] });
    const { page, submit } = await startSignIn(kit, 'siti');
    expect((await submit({ passkey: key.get(passkeyOptionsOn(page)) })).status).toBeLessThan(400);
  });

  test('signs in without name and password', async () => {
    const { key } = await enrolPasskey('budi');
    await kit.sql(`update account_notice set seen_at = now()`);
    const { flow, page, submit } = await openAlone();
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'sha256-/);
    expect(page.text).not.toContain('budi');
    const answer = await submit(key.get(passkeyOptionsOn(page)));
    const { body } = await flow.redeem((await flow.follow(answer)).searchParams.get('code') ?? '');
    expect(tokensOf(body).claims).toMatchObject({ sub: 'budi', amr: ['hwk', 'mfa'] });
  });

  test.each([
    ['from a page of another origin', { origin: 'https://slrt.evil.example' }],
    ['for another relying party', { rpId: 'evil.example' }],
    ['that did not check its holder', { isVerified: false }],
  ])('is refused %s', async (_what, place) => {
    const { key } = await enrolPasskey('wati');
    const { page, submit } = await openAlone();
    expect((await submit(key.get(passkeyOptionsOn(page), place))).status).toBe(401);
    await kit.sql(`delete from passkey where account_id = 'wati'`);
  });

  test('is refused when an answer comes twice', async () => {
    const { key } = await enrolPasskey('wati');
    // With an unseen notice the sign-in would stop at a page that shows it.
    await kit.sql(`update account_notice set seen_at = now()`);
    const first = await openAlone();
    const answer = key.get(passkeyOptionsOn(first.page));
    const other = await openAlone();
    expect((await other.submit(answer)).status).toBe(401);
    expect((await first.submit(answer)).status).toBeLessThan(400);
    expect((await first.submit(answer)).status).toBe(401);
  });

  test('is refused when its counter went back', async () => {
    const { key } = await enrolPasskey('agus');
    await kit.sql(`update passkey set sign_count = 50 where account_id = 'agus'`);
    const { page, submit } = await openAlone();
    expect((await submit(key.get(passkeyOptionsOn(page)))).status).toBe(401);
  });

  test('of someone else is no second factor', async () => {
    const { key } = await enrolPasskey('dewi');
    const { page, submit } = await startSignIn(kit, 'siti');
    expect((await submit({ passkey: key.get(passkeyOptionsOn(page)) })).status).toBe(401);
  });
});

describe('on the account page', () => {
  test('several can be named and removed', async () => {
    await kit.addAccount('rina');
    const { browser } = await enrol(kit, 'rina');
    for (const label of ['Laptop kantor', 'Kunci cadangan']) {
      const page = await browser('/identity/account/passkey');
      const passkey = createAuthenticator().create(passkeyOptionsOn(page));
      expect((await browser('/identity/account/passkey', { csrf: csrfOn(page), passkey, label })).to).toBe(
        '/identity/account',
      );
    }
    const home = await browser('/identity/account');
    expect(home.text).toContain('Laptop kantor');
    const [{ id } = { id: '' }] = await kit.sql<{ id: string }>(`select id from passkey where label = 'Laptop kantor'`);
    await browser('/identity/account', { csrf: csrfOn(home), action: 'remove-passkey', id });
    expect(await kit.sql(`select label from passkey where account_id = 'rina'`)).toEqual([{ label: 'Kunci cadangan' }]);
    expect(await noticesOf(kit, 'rina')).toEqual(['FACTOR_ADDED', 'FACTOR_ADDED', 'FACTOR_ADDED', 'FACTOR_REMOVED']);
  });

  test('a passkey of another site is not added', async () => {
    await kit.addAccount('tini');
    const { browser } = await enrol(kit, 'tini');
    for (const place of [{ origin: 'https://evil.example' }, { rpId: 'evil.example' }]) {
      const page = await browser('/identity/account/passkey');
      const passkey = createAuthenticator().create(passkeyOptionsOn(page), place);
      const { status } = await browser('/identity/account/passkey', { csrf: csrfOn(page), passkey, label: 'x' });
      expect(status).toBe(401);
    }
  });
});
