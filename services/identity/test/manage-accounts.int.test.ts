import { accountEvents } from '@slrt/events';
import { eventually } from '@slrt/testkit';
import { signIn, startKit, type IdentityKit } from './kit.ts';

let kit: IdentityKit;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  kit = await startKit();
  for (const [login, role, areas] of [
    ['admin-1', 'ADMIN', '63.09'],
    ['admin-2', 'ADMIN', '63.09'],
    ['admin-3', 'ADMIN', '63.05'],
    ['manager-1', 'MANAGER', '63.09'],
    ['planner-1', 'PLANNER', '63.09'],
    ['officer-1', 'BACK_OFFICE', '63.09'],
  ] as const) {
    await kit.addAccount(login, role, areas);
    tokens[login] = (await signIn(kit, login)).access;
  }
}, 90_000);
afterAll(() => kit.stop());

const call = (who: string, method: string, path: string, body?: object) =>
  kit.send(`/identity/api${path}`, {
    method,
    headers: { authorization: `Bearer ${tokens[who] ?? ''}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
interface Account {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}
const accountIn = (answer: { body: Record<string, unknown> }) => answer.body['account'] as Account;
const codesIn = (answer: { body: Record<string, unknown> }) => {
  const [error] = answer.body['errors'] as {
    extensions: { code: string; issues?: { code: string; path: string[] }[] };
  }[];
  return error?.extensions.issues?.map(({ code, path }) => `${path.join('.')} ${code}`) ?? [error?.extensions.code];
};

let count = 0;
const person = (role = 'BACK_OFFICE', more: object = {}) => ({
  regionCode: '63.09',
  login: `orang.${(count += 1)}`,
  name: 'Ratna Dewi',
  assignments: [{ role, areas: ['63.09'] }],
  ...more,
});
const create = async (role?: string, more?: object) =>
  accountIn(await call('admin-1', 'POST', '/accounts', person(role, more)));
const eventsOf = async (id: string) => {
  const rows = await kit.sql<{ payload: Buffer }>(
    `select payload from outbox where headers->>'ce-subject' = $1 order by position`,
    [id],
  );
  return rows.map(({ payload }) => accountEvents.accountChanged.schema.parse(JSON.parse(payload.toString('utf8'))));
};
const auditOf = (id: string) =>
  kit.sql<{ action: string; purpose: string | null }>(
    `select action, purpose from audit_entry where subjects @> array[$1] order by id`,
    [id],
  );

describe('creating an account', () => {
  test('returns a link once and tells the other services', async () => {
    const answer = await call('admin-1', 'POST', '/accounts', person('BACK_OFFICE', { nip: '990000000000000001' }));
    const { id } = accountIn(answer);
    const { url } = answer.body['invitation'] as { url: string };
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([201, 'no-store']);
    expect((await kit.send(new URL(url).pathname)).status).toBe(200);
    expect(await eventsOf(id)).toMatchObject([
      { personId: id, state: 'INVITED', assignments: [{ role: 'BACK_OFFICE', areas: ['63.09'] }], ended: [] },
    ]);
    expect((await auditOf(id)).map(({ action }) => action)).toEqual([
      'account.created',
      'account.invited',
      'accounts.account.changed.v1',
    ]);
  });

  test('publishes no name, login or number', async () => {
    const { id } = await create('BACK_OFFICE', {
      name: 'Rahma Haruai',
      nip: '990000000000000002',
      login: 'rahma.haruai',
    });
    await eventually(async () => {
      const rows = await kit.sql(`select from outbox where headers->>'ce-subject' = $1 and published_at is not null`, [
        id,
      ]);
      return rows.length === 1;
    });
    const [row] = await kit.sql<{ text: string }>(
      `select headers::text || convert_from(payload, 'UTF8') as text from outbox where headers->>'ce-subject' = $1`,
      [id],
    );
    expect(row?.text).not.toMatch(/rahma|haruai|990000/i);
  });

  test.each([
    ['planner-1', 'BACK_OFFICE'],
    ['manager-1', 'BACK_OFFICE'],
    ['admin-3', 'BACK_OFFICE'],
  ])('is refused to %s', async (who, role) => {
    expect((await call(who, 'POST', '/accounts', person(role))).status).toBe(403);
  });

  test.each([
    ['a role of programs', { role: 'SERVICE', areas: ['63.09'] }, 'assignments.0.role NOT_GRANTABLE'],
    ['another district', { role: 'MANAGER', areas: ['63.05'] }, 'assignments.0.areas UNKNOWN_REGION'],
    ['the province', { role: 'MANAGER', areas: ['63'] }, 'assignments.0.areas UNKNOWN_REGION'],
    ['a liaison of no agency', { role: 'AGENCY_LIAISON', areas: ['63.09'] }, 'assignments.0.agency REQUIRED'],
    [
      'a liaison of an unknown agency',
      { role: 'AGENCY_LIAISON', areas: ['63.09'], agency: 'NASA' },
      'assignments.0.agency UNKNOWN_CODE',
    ],
    [
      'a period that is over',
      { role: 'MANAGER', areas: ['63.09'], validFrom: '2020-01-01', validUntil: '2020-12-31' },
      'assignments.0.validUntil OUT_OF_RANGE',
    ],
  ])('gives nothing for %s', async (_what, assignment, problem) => {
    const answer = await call('admin-1', 'POST', '/accounts', person('', { assignments: [assignment] }));
    expect([answer.status, codesIn(answer)]).toEqual([422, [problem]]);
  });

  test('takes a login and a NIP once', async () => {
    const nip = '990000000000000003';
    const first = { ...person('PLANNER'), nip };
    await call('admin-1', 'POST', '/accounts', first);
    expect(codesIn(await call('admin-1', 'POST', '/accounts', { ...first, nip: null }))).toEqual(['login LOGIN_TAKEN']);
    const other = person('PLANNER', { nip });
    expect(codesIn(await call('admin-1', 'POST', '/accounts', other))).toEqual(['nip NIP_TAKEN']);
  });
});

describe('reading accounts', () => {
  test('pages and filters without names in addresses', async () => {
    await create('VILLAGE_HEAD', { name: 'Aaa Satu', office: 'Kantor Desa' });
    await create('VILLAGE_HEAD', { name: 'Aab Dua', office: 'Kantor Desa' });
    const first = await call(
      'admin-1',
      'GET',
      '/accounts?regionCode=63.09&role=VILLAGE_HEAD&office=Kantor+Desa&first=1',
    );
    const { accounts, pageInfo } = first.body as { accounts: { name: string }[]; pageInfo: { endCursor: string } };
    expect(accounts.map(({ name }) => name)).toEqual(['Aaa Satu']);
    const more = { regionCode: '63.09', role: 'VILLAGE_HEAD', first: 1, after: pageInfo.endCursor };
    const second = await call('admin-1', 'POST', '/accounts/search', { ...more, text: 'aab' });
    expect(second.body).toMatchObject({ accounts: [{ name: 'Aab Dua' }], pageInfo: { hasNextPage: false } });
    const inAddress = await call('admin-1', 'GET', '/accounts?regionCode=63.09&text=aab');
    expect(inAddress.status).toBe(422);
  });

  test('shows login and NIP to administrators only', async () => {
    const { id } = await create('PLANNER', { nip: '990000000000000004', email: 'a@example.go.id' });
    const read = async (who: string) =>
      (await call(who, 'GET', `/accounts/${id}`)).body['account'] ?? (await call(who, 'GET', `/accounts/${id}`)).body;
    expect(await read('admin-1')).toMatchObject({ nip: '990000000000000004', email: 'a@example.go.id' });
    const seen = JSON.stringify(await read('manager-1'));
    expect([seen.includes('Ratna Dewi'), seen.includes('9900000'), seen.includes('orang.')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([
      (await call('planner-1', 'GET', `/accounts/${id}`)).status,
      (await call('admin-3', 'GET', `/accounts/${id}`)).status,
    ]).toEqual([403, 404]);
  });
});

describe('changing an account', () => {
  test('is checked by version and named in the audit log', async () => {
    const { id, version } = await create('PLANNER');
    const change = { expectedVersion: version, name: 'Ratna D.', office: 'Dinas Sosial' };
    const changed = accountIn(await call('admin-1', 'PATCH', `/accounts/${id}`, change));
    expect(changed.version).toBeGreaterThan(version);
    const late = await call('admin-2', 'PATCH', `/accounts/${id}`, change);
    expect([late.status, codesIn(late)]).toEqual([409, ['STALE_VERSION']]);
    expect(await auditOf(id)).toContainEqual({ action: 'account.changed', purpose: 'name office' });
  });

  test('publishes which roles end', async () => {
    const { id, version } = await create('FRONT_OFFICE');
    const assignments = [{ role: 'BACK_OFFICE', areas: ['63.09'] }];
    await call('admin-1', 'PATCH', `/accounts/${id}`, { expectedVersion: version, assignments });
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      assignments: [{ role: 'BACK_OFFICE' }],
      ended: [{ role: 'FRONT_OFFICE', areas: ['63.09'] }],
      successorId: null,
    });
  });

  test('of one’s own account is refused', async () => {
    const [own] = await kit.sql<{ version: number }>(`select version from account where id = 'admin-1'`);
    const change = { expectedVersion: own?.version, office: 'x' };
    expect((await call('admin-1', 'PATCH', '/accounts/admin-1', change)).status).toBe(403);
    expect((await call('admin-1', 'POST', '/accounts/admin-1/disable', {})).status).toBe(403);
  });

  test('outside the caller’s district finds nothing', async () => {
    const { id, version } = await create('PLANNER');
    expect((await call('admin-3', 'PATCH', `/accounts/${id}`, { expectedVersion: version, office: 'x' })).status).toBe(
      404,
    );
    expect((await call('admin-3', 'POST', `/accounts/${id}/disable`, {})).status).toBe(404);
  });

  test('of an account with more rights than the caller’s is refused', async () => {
    const { id, version } = await create('PLANNER');
    await kit.sql(
      `insert into account_assignment (account_id, role, areas, granted_by) values ($1, 'PLANNER', '{63.05}', 'operator')`,
      [id],
    );
    const answer = await call('admin-1', 'PATCH', `/accounts/${id}`, {
      expectedVersion: version,
      email: 'x@example.go.id',
    });
    expect(answer.status).toBe(403);
  });
});

describe('an administrator', () => {
  const wanted = () => person('ADMIN', { reason: 'Pengganti admin' });
  const approvalIn = (answer: { body: Record<string, unknown> }) => (answer.body['approval'] as { id: string }).id;
  const decide = (who: string, id: string) => call(who, 'POST', `/approvals/${id}/decision`, { decision: 'APPROVED' });
  const loginExists = async (login: string) =>
    (await kit.sql(`select from account where login = $1`, [login])).length === 1;

  test('needs a second administrator', async () => {
    const given = wanted();
    const answer = await call('admin-1', 'POST', '/accounts', given);
    expect([answer.status, await loginExists(given.login)]).toEqual([202, false]);
    const id = approvalIn(answer);
    const own = await decide('admin-1', id);
    expect([own.status, codesIn(own)]).toEqual([403, ['SAME_PERSON']]);
    expect([(await decide('manager-1', id)).status, (await decide('admin-3', id)).status]).toEqual([403, 404]);
    expect([(await decide('admin-2', id)).status, await loginExists(given.login)]).toEqual([200, true]);
    expect((await decide('admin-2', id)).status).toBe(404);
  });

  test('is not made from a request that has expired', async () => {
    const given = wanted();
    const id = approvalIn(await call('admin-1', 'POST', '/accounts', given));
    await kit.sql(`update approval set expires_at = now() - interval '1 second' where id = $1`, [id]);
    expect([(await decide('admin-2', id)).status, await loginExists(given.login)]).toEqual([404, false]);
  });

  test('is not made when the requester has lost the right', async () => {
    await kit.addAccount('admin-4', 'ADMIN', '63.09');
    tokens['admin-4'] = (await signIn(kit, 'admin-4')).access;
    const given = wanted();
    const id = approvalIn(await call('admin-4', 'POST', '/accounts', given));
    await kit.sql(`update account set state = 'DISABLED' where id = 'admin-4'`);
    expect([(await decide('admin-2', id)).status, await loginExists(given.login)]).toEqual([403, false]);
  });

  test('is neither made nor taken over by a change alone', async () => {
    const { id, version } = await create('PLANNER');
    const assignments = [{ role: 'ADMIN', areas: ['63.09'] }];
    const reason = 'Admin baru';
    const answer = await call('admin-1', 'PATCH', `/accounts/${id}`, { expectedVersion: version, assignments, reason });
    expect(answer.status).toBe(202);
    expect(
      codesIn(await call('admin-1', 'PATCH', `/accounts/${id}`, { expectedVersion: version, assignments })),
    ).toEqual(['reason REQUIRED']);
    await decide('admin-2', approvalIn(answer));
    const now = (await call('admin-1', 'GET', `/accounts/${id}`)).body as unknown as Account;
    const takeOver = { expectedVersion: now.version, email: 'evil@example.go.id', reason };
    expect((await call('admin-1', 'PATCH', `/accounts/${id}`, takeOver)).status).toBe(202);
  });
});

describe('disabling an account', () => {
  test('ends its tokens at once and names the successor', async () => {
    const { id } = await create('BACK_OFFICE');
    const answer = await call('admin-1', 'POST', `/accounts/${id}/disable`, { successor: 'officer-1' });
    expect([answer.status, accountIn(answer).state]).toEqual([200, 'DISABLED']);
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      state: 'DISABLED',
      assignments: [],
      ended: [{ role: 'BACK_OFFICE', areas: ['63.09'] }],
      successorId: 'officer-1',
    });
    expect(await auditOf(id)).toContainEqual({ action: 'account.disabled', purpose: 'BY_HAND' });
    expect((await call('admin-1', 'POST', `/accounts/${id}/disable`, {})).status).toBe(409);
  });

  test('takes only a successor who has the role in all its areas', async () => {
    const { id } = await create('BACK_OFFICE');
    for (const successor of ['planner-1', 'admin-3', 'no-such-person', id]) {
      const answer = await call('admin-1', 'POST', `/accounts/${id}/disable`, { successor });
      expect(codesIn(answer)).toEqual(['successor SUCCESSOR_UNFIT']);
    }
    const { body } = await call('admin-1', 'GET', `/accounts/${id}/successors`);
    expect(body['successors']).toContainEqual({
      id: 'officer-1',
      name: 'Siti Contoh',
      covers: ['BACK_OFFICE'],
      missing: [],
    });
  });

  test('can be undone by an administrator', async () => {
    const { id } = await create('PLANNER');
    const { version } = accountIn(await call('admin-1', 'POST', `/accounts/${id}/disable`, {}));
    const enabled = accountIn(await call('admin-1', 'POST', `/accounts/${id}/enable`, { expectedVersion: version }));
    expect(enabled.state).toBe('INVITED');
    expect((await eventsOf(id)).map(({ state, assignments }) => [state, assignments.length])).toEqual([
      ['INVITED', 1],
      ['DISABLED', 0],
      ['INVITED', 1],
    ]);
    expect((await call('admin-1', 'POST', `/accounts/${id}/invitation`)).status).toBe(200);
    expect((await call('admin-1', 'POST', '/accounts/officer-1/invitation')).status).toBe(409);
  });
});
