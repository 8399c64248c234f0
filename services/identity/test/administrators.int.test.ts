import { randomUUID } from 'node:crypto';
import { signIn, startFlow, startKit, type Answer, type IdentityKit } from './kit.ts';

let kit: IdentityKit;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  kit = await startKit();
  for (const [login, role] of [
    ['admin-1', 'ADMIN'],
    ['admin-2', 'ADMIN'],
    ['head-1', 'HEAD_OF_OFFICE'],
  ] as const) {
    await kit.addAccount(login, role);
    tokens[login] = (await signIn(kit, login)).access;
  }
  const said = await kit.run('directory:add', { client: 'entra-63.09', district: '63.09', label: 'Entra' });
  tokens['entra'] = /: (\S+)$/.exec(said)?.[1] ?? '';
}, 90_000);
afterAll(() => kit.stop());

const reason = 'Pindah tugas';
const send = (who: string, method: string, path: string, body?: object) =>
  kit.send(path, {
    method,
    headers: { authorization: `Bearer ${tokens[who] ?? ''}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
const call = (who: string, method: string, path: string, body?: object) =>
  send(who, method, `/identity/api${path}`, body);
const codesIn = ({ body }: Answer) =>
  (body['errors'] as { extensions: { code: string; issues?: { code: string }[] } }[] | undefined)?.flatMap(
    ({ extensions }) => extensions.issues?.map(({ code }) => code) ?? [extensions.code],
  );
const decide = (who: string, { body }: Answer) =>
  call(who, 'POST', `/approvals/${(body['approval'] as { id: string }).id}/decision`, { decision: 'APPROVED' });
const stateOf = async (id: string) =>
  (await kit.sql<{ state: string }>('select state from account where id = $1', [id]))[0]?.state;
const versionOf = async (id: string) =>
  (await kit.sql<{ version: number }>('select version from account where id = $1', [id]))[0]?.version ?? 0;
/** Adds an administrator, whom a directory keeps if it is given. */
async function addAdmin(directory: string | null = null): Promise<string> {
  const id = `admin-${randomUUID().slice(0, 8)}`;
  await kit.addAccount(id, 'ADMIN');
  await kit.sql('update account set directory = $2 where id = $1', [id, directory]);
  return id;
}

describe('an administrator is disabled', () => {
  test('by two others only, and with a reason', async () => {
    const id = await addAdmin();
    expect(codesIn(await call('admin-1', 'POST', `/accounts/${id}/disable`, {}))).toEqual(['REQUIRED']);
    const asked = await call('admin-1', 'POST', `/accounts/${id}/disable`, { reason });
    expect([asked.status, await stateOf(id)]).toEqual([202, 'ACTIVE']);
    tokens['leaving'] = (await signIn(kit, id)).access;
    for (const who of ['admin-1', 'leaving']) expect(codesIn(await decide(who, asked))).toEqual(['SAME_PERSON']);
    expect([(await decide('admin-2', asked)).status, await stateOf(id)]).toEqual([200, 'DISABLED']);
    expect((await call('leaving', 'GET', '/accounts?regionCode=63.09')).status).toBe(401);
  });

  test('not when the requester is no administrator any more', async () => {
    const [id, requester] = [await addAdmin(), await addAdmin()];
    tokens['requester'] = (await signIn(kit, requester)).access;
    const asked = await call('requester', 'POST', `/accounts/${id}/disable`, { reason });
    await kit.run('account:disable', { account: requester });
    expect([(await decide('admin-2', asked)).status, await stateOf(id)]).toEqual([403, 'ACTIVE']);
    await kit.run('account:disable', { account: id });
  });

  test('not by a confirmation of someone who is an administrator too', async () => {
    const id = await addAdmin();
    await kit.sql(
      `insert into account_review (account_id, quarter, district_code, opened_on, due_on, disable_on)
       values ($1, '2027-Q1', '63.09', '2027-01-01', '2027-01-31', '2027-02-14')`,
      [id],
    );
    await kit.sql(
      `insert into account_assignment (account_id, role, areas, granted_by) values ('head-1', 'ADMIN', '{63.09}', 'test')`,
    );
    const both = await call('head-1', 'POST', `/reviews/${id}/decision`, { decision: 'ENDED' });
    await kit.sql(`delete from account_assignment where account_id = 'head-1' and role = 'ADMIN'`);
    expect([both.status, await stateOf(id)]).toEqual([403, 'ACTIVE']);
    const head = await call('head-1', 'POST', `/reviews/${id}/decision`, { decision: 'ENDED' });
    expect([head.status, await stateOf(id)]).toEqual([200, 'DISABLED']);
  });
});

describe('the role of an administrator ends', () => {
  const change = async (id: string, more: object) =>
    call('admin-1', 'PATCH', `/accounts/${id}`, { expectedVersion: await versionOf(id), reason, ...more });
  const rolesOf = async (id: string) =>
    (
      await kit.sql<{ role: string }>(
        'select role from account_assignment where account_id = $1 and (valid_until is null or valid_until >= current_date)',
        [id],
      )
    ).map(({ role }) => role);

  test.each([
    ['by other roles', { assignments: [{ role: 'PLANNER', areas: ['63.09'] }] }],
    ['by a last day of the role', { assignments: [{ role: 'ADMIN', areas: ['63.09'], validUntil: '2099-01-01' }] }],
    ['by a last day of the account', { endsOn: '2099-01-01' }],
  ])('%s with a second administrator', async (_how, more) => {
    const id = await addAdmin();
    const asked = await change(id, more);
    expect([asked.status, await rolesOf(id)]).toEqual([202, ['ADMIN']]);
    expect((await decide('admin-2', asked)).status).toBe(200);
    expect(await versionOf(id)).toBeGreaterThan(1);
    await kit.run('account:disable', { account: id });
  });

  test('and other changes need one person', async () => {
    const id = await addAdmin();
    expect((await change(id, { office: 'Dinsos' })).status).toBe(200);
    await kit.run('account:disable', { account: id });
  });
});

describe('the last administrator', () => {
  const remove = (id: string) => send('entra', 'DELETE', `/identity/scim/v2/Users/${id}`);
  const deactivate = (id: string) =>
    send('entra', 'PATCH', `/identity/scim/v2/Users/${id}`, {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: [{ op: 'replace', path: 'active', value: false }],
    });
  /** Leaves only the given administrators. */
  const leaveOnly = (...ids: string[]) =>
    kit.sql(
      `update account set state = case when id = any($1) then 'ACTIVE' else 'DISABLED' end
       where id in (select account_id from account_assignment where role = 'ADMIN')`,
      [ids],
    );
  const remaining = async () =>
    (
      await kit.sql(
        `select from account where state = 'ACTIVE' and id in (select account_id from account_assignment where role = 'ADMIN')`,
      )
    ).length;
  afterEach(() => leaveOnly('admin-1', 'admin-2'));

  test('stays when a directory removes several at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const all = await Promise.all([1, 2, 3, 4].map(() => addAdmin('entra-63.09')));
      await leaveOnly(...all);
      const answers = await Promise.all(all.map((id, n) => (n % 2 === 0 ? remove(id) : deactivate(id))));
      expect([answers.filter(({ status }) => status === 403).length, await remaining()]).toEqual([1, 1]);
    }
  }, 60_000);

  test('stays when another can only be invited', async () => {
    const id = await addAdmin('entra-63.09');
    await leaveOnly(id);
    await kit.sql(`update account set state = 'INVITED', password = null where id = 'admin-2'`);
    const answer = await deactivate(id);
    expect([answer.status, answer.body['detail']]).toEqual([403, expect.stringContaining('last administrator')]);
    await kit.sql(
      `update account set password = (select password from account where id = 'admin-1') where id = 'admin-2'`,
    );
  });

  test('stays when the head does not confirm the account', async () => {
    await leaveOnly('admin-1');
    await kit.sql(
      `insert into account_review (account_id, quarter, district_code, opened_on, due_on, disable_on)
       values ('admin-1', '2027-Q1', '63.09', '2027-01-01', '2027-01-31', '2027-02-14')`,
    );
    const answer = await call('head-1', 'POST', '/reviews/admin-1/decision', { decision: 'ENDED' });
    expect([answer.status, codesIn(answer), await stateOf('admin-1')]).toEqual([422, ['LAST_ADMIN'], 'ACTIVE']);
  });

  test('is disabled by the emergency account alone', async () => {
    await leaveOnly('admin-1');
    const said = await kit.run('emergency:create', { district: '63.09' });
    const [, login = ''] = /user name: (\S+)/.exec(said) ?? [];
    const [, secret = ''] = /password: {2}(\S+)/.exec(said) ?? [];
    const browser = kit.browser();
    const flow = startFlow(kit, browser);
    const page = new URL((await flow.open()).to, 'http://localhost:4999').href;
    const done = await flow.follow(await browser(page, { login, password: secret }));
    tokens['emergency'] = String((await flow.redeem(done.searchParams.get('code') ?? '')).body['access_token']);
    const answer = await call('emergency', 'POST', '/accounts/admin-1/disable', {});
    expect([answer.status, await stateOf('admin-1')]).toEqual([200, 'DISABLED']);
  });

  test('of two is disabled with the emergency account as the second person', async () => {
    const id = await addAdmin();
    await leaveOnly('admin-2', id);
    tokens['admin-2'] = (await signIn(kit, 'admin-2')).access;
    const asked = await call('admin-2', 'POST', `/accounts/${id}/disable`, { reason });
    expect([(await decide('emergency', asked)).status, await stateOf(id)]).toEqual([200, 'DISABLED']);
  });
});
