import {
  actionsOn,
  codeOf,
  enrol,
  forgetFailures,
  forgetStep,
  noticesOf,
  secretOn,
  startSignIn,
} from './factor-steps.ts';
import { issuer, password, refreshWith, signIn, startFlow, startKit, type IdentityKit } from './kit.ts';

let kit: IdentityKit;
beforeAll(async () => {
  kit = await startKit({ SECOND_FACTOR_ROLES: 'MANAGER,ADMIN' });
  const managers = ['siti', 'budi', 'wati', 'agus', 'rina', 'dewi', 'umar'];
  await Promise.all(managers.map((login) => kit.addAccount(login)));
  await Promise.all(['joko', 'tono'].map((login) => kit.addAccount(login, 'FACILITATOR')));
}, 60_000);
afterAll(() => kit.stop());

describe('a role that needs a second factor', () => {
  test('gives no code before one is set up', async () => {
    const { page, browser, flow, submit } = await startSignIn(kit, 'siti');
    expect([page.status, page.to]).toEqual([200, '']);
    expect(page.text).toContain('<svg');
    expect(page.text).not.toContain('src=');
    expect((await flow.follow(await flow.open())).searchParams.get('code')).toBeNull();
    expect((await submit({ continue: 'yes' })).to).toBe('');
    const silent = startFlow(kit, browser, { prompt: 'none' });
    expect((await silent.follow(await silent.open())).searchParams.get('error')).toBe('login_required');
  });

  test('is met by an app for codes, and the tokens say how', async () => {
    const { tokens, codes } = await enrol(kit, 'siti');
    expect(codes).toHaveLength(10);
    const proof = { amr: ['pwd', 'otp', 'mfa'], acr: 'https://refeds.org/profile/mfa' };
    expect(tokens.claims).toMatchObject({ sub: 'siti', ...proof });
    expect(tokens.idClaims).toMatchObject(proof);
    expect(await actionsOn(kit, 'siti')).toEqual([
      ...['factor.added', 'accounts.account.notified.v1', 'factor.recovery-codes-made'],
    ]);
  });

  test('asks for a code at the next sign-in, and shows what happened', async () => {
    const { secret } = await enrol(kit, 'budi');
    // Notices are older than the sign-in that shows them by a second at least.
    await kit.sql(`update account_notice set at = at - interval '1 minute'`);
    const { page, submit, redeem } = await startSignIn(kit, 'budi');
    expect([secretOn(page), page.text.includes('name="code"')]).toEqual(['', true]);
    const next = await submit({ code: codeOf(secret, 1) });
    expect(next.text).toContain('Langkah kedua ditambahkan.');
    const { claims } = await redeem(await submit({ continue: 'yes' }));
    expect(claims['amr']).toEqual(['pwd', 'otp', 'mfa']);
  });

  test('stays a sign-in with a password alone for other roles', async () => {
    const { claims } = await signIn(kit, 'joko');
    expect(claims).toMatchObject({ amr: ['pwd'], acr: 'https://refeds.org/profile/sfa' });
  });
});

describe('a code', () => {
  test('works once, and no older one after it', async () => {
    const { secret } = await enrol(kit, 'wati');
    const code = codeOf(secret, 1);
    expect((await (await startSignIn(kit, 'wati')).submit({ code })).status).toBeLessThan(400);
    for (const used of [code, codeOf(secret)])
      expect((await (await startSignIn(kit, 'wati')).submit({ code: used })).status).toBe(401);
  });

  test('is refused when it is too early or late', async () => {
    const { submit } = await startSignIn(kit, 'wati');
    const [{ secret } = { secret: '' }] = await kit.sql<{ secret: string }>(
      `select 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' as secret`,
    );
    expect((await submit({ code: codeOf(secret) })).status).toBe(401);
    await forgetFailures(kit);
  });

  test('cannot be guessed: attempts slow down wherever they come from', async () => {
    const { secret } = await enrol(kit, 'agus');
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      const { submit } = await startSignIn(kit, 'agus', kit.browser(`198.51.100.${n + 20}`));
      statuses.push((await submit({ code: '000000' })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    const elsewhere = await startSignIn(kit, 'agus', kit.browser('203.0.113.77'));
    const late = await elsewhere.submit({ code: codeOf(secret, 1) });
    expect([late.status, Number(late.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect(await noticesOf(kit, 'agus')).toContain('WRONG_CODES');
    await forgetFailures(kit);
  });

  test('for recovery works once', async () => {
    const { codes } = await enrol(kit, 'rina');
    const [first = '', second = ''] = codes;
    const used = await startSignIn(kit, 'rina');
    expect((await used.submit({ code: first.toUpperCase() })).status).toBeLessThan(400);
    expect((await (await startSignIn(kit, 'rina')).submit({ code: first })).status).toBe(401);
    expect((await (await startSignIn(kit, 'rina')).submit({ code: second.replace('-', ' ') })).status).toBeLessThan(
      400,
    );
    expect(await noticesOf(kit, 'rina')).toContain('RECOVERY_CODE_USED');
    const rows = await kit.sql<{ text: string }>(`select r::text as text from recovery_code r`);
    expect(rows.some(({ text }) => text.includes(codes[3]?.replace('-', '') ?? 'none'))).toBe(false);
  });

  test('is stored sealed', async () => {
    await forgetStep(kit, 'wati');
    const rows = await kit.sql<{ secret: Buffer; key: string }>(`select secret, secret_key as key from totp_factor`);
    expect(rows.every(({ secret, key }) => secret.length > 28 && key === 'k1')).toBe(true);
    expect(rows.some(({ secret }) => /^[A-Z2-7]{32}$/.test(secret.toString('latin1')))).toBe(false);
  });
});

describe('the step after the password', () => {
  test('belongs to one browser', async () => {
    const { url } = await startSignIn(kit, 'wati');
    expect((await kit.browser()(url, { code: '123456' })).status).toBe(400);
  });

  test('is not reached without the password', async () => {
    const browser = kit.browser();
    const url = new URL((await startFlow(kit, browser).open()).to, issuer).href;
    const direct = await browser(url, { code: '123456', continue: 'yes' });
    expect([direct.status, direct.to]).toEqual([401, '']);
    expect((await browser(`${url}/passkey`, { continue: 'yes' })).to).toBe('');
  });

  test('tells a wrong password from an unknown name by nothing', async () => {
    const strip = (text: string) => text.replace(/interaction\/[\w-]+|[\w-]{20,}\/passkey/g, '');
    const answers: string[] = [];
    for (const login of ['wati', 'nobody-here']) {
      const browser = kit.browser('198.51.100.90');
      const url = new URL((await startFlow(kit, browser).open()).to, issuer).href;
      const { status, text } = await browser(url, { login, password: 'salah' });
      answers.push(`${status} ${strip(text)}`);
    }
    expect(answers[0]).toBe(answers[1]);
  });

  test('ends with the button to start over', async () => {
    const { submit, url, browser } = await startSignIn(kit, 'wati');
    expect((await submit({ restart: 'yes' })).text).toContain('name="password"');
    expect((await browser(url, { login: 'joko', password })).status).toBe(303);
  });
});

describe('someone who gets such a role later', () => {
  test('cannot use the session that they have', async () => {
    const { refresh, browser, access } = await signIn(kit, 'tono');
    await kit.sql(
      `insert into account_assignment (account_id, role, areas, granted_by) values ('tono', 'ADMIN', '{63.09}', 'test')`,
    );
    expect((await refreshWith(kit, refresh)).body).toMatchObject({ error: 'invalid_grant' });
    const silent = startFlow(kit, browser, { prompt: 'none' });
    expect((await silent.follow(await silent.open())).searchParams.get('error')).toBe('login_required');
    const headers = { authorization: `Bearer ${access}` };
    expect((await kit.send('/identity/api/approvals?regionCode=63.09', { headers })).status).toBe(401);
  });

  test('gets in after setting a factor up', async () => {
    const { tokens } = await enrol(kit, 'tono');
    expect(tokens.claims).toMatchObject({ amr: ['pwd', 'otp', 'mfa'] });
    const headers = { authorization: `Bearer ${tokens.access}` };
    expect((await kit.send('/identity/api/approvals?regionCode=63.09', { headers })).status).toBe(200);
  });

  test('has another session cookie after the sign-in', async () => {
    const browser = kit.browser();
    const cookiesOf = async (login: string) => {
      const { submit } = await startSignIn(kit, login, browser);
      await forgetStep(kit, login);
      return submit;
    };
    await cookiesOf('dewi');
    const before = await kit.sql<{ id: string }>(`select id from oidc_payload where model = 'Session'`);
    await enrol(kit, 'dewi', browser);
    const after = await kit.sql<{ id: string }>(
      `select id from oidc_payload where model = 'Session' and account_id = 'dewi'`,
    );
    expect(after).toHaveLength(1);
    expect(before.map(({ id }) => id)).not.toContain(after[0]?.id);
  });
});
