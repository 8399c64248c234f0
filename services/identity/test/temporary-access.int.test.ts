import { eventually } from '@slrt/testkit';
import { actionsOn, enrol, noticesOf, recoveryCodesOn, secretOn, codeOf, startSignIn } from './factor-steps.ts';
import { password, refreshWith, signIn, startFlow, startKit, type Answer, type IdentityKit } from './kit.ts';

let kit: IdentityKit;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  kit = await startKit({ SECOND_FACTOR_ROLES: 'MANAGER', EMERGENCY_HOURS: 6 / 3_600 });
  for (const login of ['admin-1', 'admin-2', 'dpo']) {
    await kit.addAccount(login, login === 'dpo' ? 'DATA_PROTECTION_OFFICER' : 'ADMIN');
    tokens[login] = (await signIn(kit, login)).access;
  }
  await kit.addAccount('manager');
}, 60_000);
afterAll(() => kit.stop());

const run: IdentityKit['run'] = (name, values) => kit.run(name, values);
const call = (who: string, path: string, body?: object): Promise<Answer> =>
  kit.send(`/identity/api${path}`, {
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    headers: {
      authorization: `Bearer ${tokens[who] ?? who}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
  });
const approve = (who: string, { body }: Answer) =>
  call(who, `/approvals/${String(body['id'])}/decision`, { decision: 'APPROVED' });
const metric = async (name: string) => {
  const text = await (await fetch(`${new URL(kit.url()).origin}/metrics`)).text();
  return Number(new RegExp(`^${name}\\S* (\\d+)$`, 'm').exec(text)?.[1] ?? NaN);
};

describe('someone who lost every factor', () => {
  test('is helped by two administrators, and every session ends', async () => {
    const { tokens: before, browser } = await enrol(kit, 'manager');
    const asked = await call('admin-1', '/accounts/manager/factor-reset', { reason: 'lost phone', newPassword: true });
    expect(asked.body).toMatchObject({ kind: 'FACTOR_RESET', account: 'manager', details: { newPassword: true } });
    expect((await approve('admin-1', asked)).body).toMatchObject({ errors: [{ extensions: { code: 'SAME_PERSON' } }] });
    expect(await kit.sql(`select id from totp_factor where account_id = 'manager'`)).toHaveLength(1);
    const { body } = await approve('admin-2', asked);
    expect(body).toMatchObject({
      decision: 'APPROVED',
      invitationPath: expect.stringMatching(/^\/identity\/invitation\//) as unknown,
    });
    expect(await kit.sql(`select id from totp_factor where account_id = 'manager'`)).toEqual([]);
    expect((await refreshWith(kit, before.refresh)).body).toMatchObject({ error: 'invalid_grant' });
    const silent = startFlow(kit, browser, { prompt: 'none' });
    expect((await silent.follow(await silent.open())).searchParams.get('error')).toBe('login_required');
    expect(await actionsOn(kit, 'manager')).toEqual(
      expect.arrayContaining(['factor.reset', 'account.invited', 'approval.decided']),
    );
    expect(await noticesOf(kit, 'manager')).toContain('FACTORS_RESET');
  });

  test('sets a new factor up at the next sign-in', async () => {
    expect(secretOn((await startSignIn(kit, 'manager')).page)).not.toBe('');
  });

  test('cannot ask for themselves, nor others than administrators', async () => {
    const reason = 'lost phone';
    expect((await call('admin-1', '/accounts/admin-1/factor-reset', { reason })).status).toBe(403);
    expect((await call('dpo', '/accounts/manager/factor-reset', { reason })).status).toBe(403);
    expect((await call('admin-1', '/accounts/no-such-person/factor-reset', { reason })).status).toBe(404);
  });
});

describe('a support person', () => {
  const request = { regionCode: '63.09', role: 'BACK_OFFICE', hours: 2, reason: 'import of households fails' };
  let access = '';

  test('has no rights before a district approves', async () => {
    const said = await run('support:add', { login: 'bantuan', name: 'Petugas Bantuan' });
    const [path = ''] = /\/identity\/invitation\/\S+/.exec(said) ?? [];
    await kit.post(path, { password, repeated: password });
    const started = await startSignIn(kit, 'bantuan');
    const done = await started.submit({ code: codeOf(secretOn(started.page)) });
    expect(recoveryCodesOn(done)).toHaveLength(10);
    const { access: token, claims } = await started.redeem(await started.submit({ continue: 'yes' }));
    tokens['support'] = token;
    expect(claims['assignments']).toEqual([]);
    expect((await call('support', '/support-requests', { ...request, hours: 9 })).status).toBe(422);
    expect((await call('admin-1', '/support-requests', request)).status).toBe(403);
  });

  test('gets a role for some hours from the district’s administrator', async () => {
    const asked = await call('support', '/support-requests', request);
    const { body } = await call('admin-1', '/approvals?regionCode=63.09');
    expect(body).toMatchObject({ approvals: [{ kind: 'SUPPORT_ACCESS', details: { role: 'BACK_OFFICE', hours: 2 } }] });
    const approved = await approve('admin-1', asked);
    access = String(approved.body['accessId']);
    const [{ id } = { id: '' }] = await kit.sql<{ id: string }>(`select id from account where login = 'bantuan'`);
    expect(await noticesOf(kit, 'dpo')).toContain('SUPPORT_STARTED');
    expect(await actionsOn(kit, id)).toContain('support.started');
    expect(await metric('slrt_identity_alarms_total{code="SUPPORT_ACCESS_STARTED"')).toBe(1);
  });

  test('loses it when the data-protection officer ends it', async () => {
    const list = await call('dpo', '/temporary-access?regionCode=63.09');
    expect(list.body).toMatchObject({ access: [{ id: access, role: 'BACK_OFFICE', endedAt: null }] });
    expect((await call('support', `/temporary-access/${access}/end`, {})).status).toBe(403);
    expect((await call('dpo', `/temporary-access/${access}/end`, {})).body).toMatchObject({ endedBy: 'dpo' });
    expect((await call('dpo', `/temporary-access/${access}/end`, {})).status).toBe(404);
    expect(
      await kit.sql(
        `select id from oidc_payload where model = 'RefreshToken' and account_id not in ('manager', 'dpo', 'admin-1', 'admin-2')`,
      ),
    ).toEqual([]);
  });
});

describe('an emergency account', () => {
  let login = '';
  let secret = '';

  test('replaces one that was not used', async () => {
    await run('emergency:create', { district: '63.09' });
    const said = await run('emergency:create', { district: '63.09' });
    [, login = ''] = /user name: (\S+)/.exec(said) ?? [];
    [, secret = ''] = /password: {2}(\S+)/.exec(said) ?? [];
    expect(secret).toMatch(/^([a-z0-9]{5}-){7}[a-z0-9]{5}$/);
    expect(await kit.sql(`select state from account where kind = 'EMERGENCY' order by state`)).toEqual([
      { state: 'ACTIVE' },
      { state: 'DISABLED' },
    ]);
  });

  test('raises an alarm at once and ends automatically', async () => {
    const browser = kit.browser();
    const flow = startFlow(kit, browser);
    const page = new URL((await flow.open()).to, 'http://localhost:4999').href;
    const { body } = await flow.redeem(
      (await flow.follow(await browser(page, { login, password: secret }))).searchParams.get('code') ?? '',
    );
    expect(Number(body['expires_in'])).toBeLessThanOrEqual(6);
    tokens['emergency'] = String(body['access_token']);
    expect((await call('emergency', '/temporary-access?regionCode=63.09')).status).toBe(200);
    for (const overseer of ['admin-1', 'admin-2', 'dpo'])
      expect(await noticesOf(kit, overseer)).toContain('EMERGENCY_STARTED');
    expect(await metric('slrt_identity_alarms_total{code="EMERGENCY_ACCESS_STARTED"')).toBe(1);
    await eventually(async () => (await noticesOf(kit, 'dpo')).includes('EMERGENCY_ENDED'));
    expect((await refreshWith(kit, String(body['refresh_token']))).body).toMatchObject({ error: 'invalid_grant' });
    expect((await call('emergency', '/temporary-access?regionCode=63.09')).status).toBe(401);
  }, 30_000);

  test('is spent afterwards', async () => {
    expect(await kit.sql(`select state from account where login = $1`, [login])).toEqual([{ state: 'DISABLED' }]);
    const browser = kit.browser('198.51.100.77');
    const page = new URL((await startFlow(kit, browser).open()).to, 'http://localhost:4999').href;
    expect((await browser(page, { login, password: secret })).status).toBe(401);
  });
});
