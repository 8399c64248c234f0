import { actionsOn, codeOf, csrfOn, noticesOf, recoveryCodesOn, secretOn, startSignIn } from './factor-steps.ts';
import { issuer, password, refreshWith, signIn, startFlow, startKit, tokensOf, type IdentityKit } from './kit.ts';

let kit: IdentityKit;
beforeAll(async () => {
  kit = await startKit();
  const logins = ['siti', 'budi', 'wati', 'agus', 'rina', 'dewi', 'joko'];
  await Promise.all(logins.map((login) => kit.addAccount(login)));
}, 60_000);
afterAll(() => kit.stop());

const account = '/identity/account';
const isSignedIn = async (browser: ReturnType<IdentityKit['browser']>) => {
  const flow = startFlow(kit, browser, { prompt: 'none' });
  return (await flow.follow(await flow.open())).searchParams.has('code');
};

describe('the account page', () => {
  test('leads to the sign-in and back', async () => {
    const browser = kit.browser();
    const { to } = await browser(account);
    const page = await browser(new URL(to, issuer).href);
    const answer = await browser(new URL(page.to, issuer).href, { login: 'siti', password });
    const back = await browser(new URL(answer.to, issuer).href);
    expect(back.to).toContain(`${issuer}/account?code=`);
    expect((await browser(back.to)).to).toBe(account);
    const home = await browser(account);
    expect([home.status, home.text.includes('Siti Contoh'), home.text.includes('<script')]).toEqual([200, true, false]);
  });

  test('lists browsers with apps, without addresses', async () => {
    const { browser } = await signIn(kit, 'budi');
    await signIn(kit, 'budi');
    const { text } = await browser(account);
    expect(text.match(/value="end-session"/g)).toHaveLength(2);
    expect([text.includes('slrt-console'), text.includes('peramban ini'), text.includes('198.51.100')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('ends one session with its tokens', async () => {
    const [own, other] = [await signIn(kit, 'wati'), await signIn(kit, 'wati')];
    const home = await own.browser(account);
    const ids = [...home.text.matchAll(/name="id" value="([^"]+)"/g)].map(([, id]) => id ?? '');
    const [{ uid } = { uid: '' }] = await kit.sql<{ uid: string }>(
      `select session_uid as uid from browser_session where account_id = 'wati' order by signed_in_at desc, last_used_at desc limit 1`,
    );
    expect(ids).toContain(uid);
    await own.browser(account, { csrf: csrfOn(home), action: 'end-session', id: uid });
    expect([await isSignedIn(own.browser), await isSignedIn(other.browser)]).toEqual([true, false]);
    expect((await refreshWith(kit, other.refresh)).body).toMatchObject({ error: 'invalid_grant' });
    expect(tokensOf((await refreshWith(kit, own.refresh)).body).claims.sub).toBe('wati');
    expect(await actionsOn(kit, 'wati')).toContain('session.ended');
  });

  test('ends no session of someone else', async () => {
    const [own, foreign] = [await signIn(kit, 'agus'), await signIn(kit, 'budi')];
    const [{ uid } = { uid: '' }] = await kit.sql<{ uid: string }>(
      `select session_uid as uid from browser_session where account_id = 'budi' order by signed_in_at desc, last_used_at desc limit 1`,
    );
    const home = await own.browser(account);
    await own.browser(account, { csrf: csrfOn(home), action: 'end-session', id: uid });
    expect(await isSignedIn(foreign.browser)).toBe(true);
  });

  test('signs out everywhere', async () => {
    const [own, other] = [await signIn(kit, 'agus'), await signIn(kit, 'agus')];
    const home = await own.browser(account);
    expect((await own.browser(account, { csrf: csrfOn(home), action: 'end-all' })).to).toBe(`${account}/ended`);
    expect([await isSignedIn(own.browser), await isSignedIn(other.browser)]).toEqual([false, false]);
    expect((await refreshWith(kit, other.refresh)).body).toMatchObject({ error: 'invalid_grant' });
  });

  test('takes no form of another page or session', async () => {
    const [own, other] = [await signIn(kit, 'rina'), await signIn(kit, 'rina')];
    const foreign = csrfOn(await other.browser(account));
    for (const csrf of ['', 'guessed', foreign])
      expect((await own.browser(account, { csrf, action: 'end-all' })).status).toBe(403);
    expect(await isSignedIn(own.browser)).toBe(true);
  });

  test('changes no factor in a session that is not fresh', async () => {
    const { browser } = await signIn(kit, 'rina');
    await kit.sql(
      `update oidc_payload set payload = payload || jsonb_build_object('loginTs', 1) where model = 'Session'`,
    );
    expect((await browser(`${account}/app`)).to).toContain('prompt=login');
    const home = await browser(account);
    expect((await browser(`${account}/app`, { csrf: csrfOn(home), code: '123456' })).to).toContain('prompt=login');
  });
});

describe('the password', () => {
  const next = 'perahu kayu di sungai musi';

  test('changes with the current one, and other sessions end', async () => {
    const [own, other] = [await signIn(kit, 'dewi'), await signIn(kit, 'dewi')];
    const csrf = csrfOn(await own.browser(`${account}/password`));
    const change = async (current: string, chosen: string) =>
      own.browser(`${account}/password`, { csrf, current, password: chosen, repeated: chosen });
    expect([(await change('salah', next)).status, (await change(password, 'pendek')).status]).toEqual([401, 400]);
    expect((await change(password, next)).to).toBe(account);
    expect([await isSignedIn(own.browser), await isSignedIn(other.browser)]).toEqual([true, false]);
    expect((await refreshWith(kit, other.refresh)).body).toMatchObject({ error: 'invalid_grant' });
    expect(tokensOf((await refreshWith(kit, own.refresh)).body).claims.sub).toBe('dewi');
    expect(await noticesOf(kit, 'dewi')).toContain('PASSWORD_CHANGED');
    expect((await startSignIn(kit, 'dewi')).page.status).toBe(401);
  });
});

describe('a second factor', () => {
  test('is set up by choice and asked from then on', async () => {
    const { browser } = await signIn(kit, 'joko');
    const page = await browser(`${account}/app`);
    const secret = secretOn(page);
    const wrong = await browser(`${account}/app`, { csrf: csrfOn(page), code: '000000' });
    expect([wrong.status, secretOn(wrong)]).toEqual([401, secret]);
    const done = await browser(`${account}/app`, { csrf: csrfOn(page), code: codeOf(secret) });
    expect(recoveryCodesOn(done)).toHaveLength(10);
    expect((await startSignIn(kit, 'joko')).page.text).toContain('name="code"');
  });

  test('and its recovery codes are replaced on request', async () => {
    await kit.addAccount('tini');
    const { browser } = await signIn(kit, 'tini');
    const page = await browser(`${account}/app`);
    const before = recoveryCodesOn(
      await browser(`${account}/app`, { csrf: csrfOn(page), code: codeOf(secretOn(page)) }),
    );
    const made = await browser(account, { csrf: csrfOn(await browser(account)), action: 'new-codes' });
    expect(recoveryCodesOn(made)).toHaveLength(10);
    const { submit } = await startSignIn(kit, 'tini');
    expect((await submit({ code: before[0] ?? '' })).status).toBe(401);
    expect((await submit({ code: recoveryCodesOn(made)[0] ?? '' })).status).toBeLessThan(400);
  });
});

test('tells of a sign-in from a new browser, but the first', async () => {
  await kit.addAccount('umar');
  const own = await signIn(kit, 'umar');
  await startSignIn(kit, 'umar', own.browser);
  expect(await noticesOf(kit, 'umar')).toEqual([]);
  await signIn(kit, 'umar');
  expect(await noticesOf(kit, 'umar')).toEqual(['NEW_BROWSER']);
  expect((await own.browser(account)).text).toContain('peramban baru');
});
