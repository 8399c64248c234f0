import { applyPeriods } from '../src/accounts/apply-periods.ts';
import { runReviews } from '../src/reviews/run-reviews.ts';
import { signIn, startKit, type IdentityKit } from './kit.ts';

let kit: IdentityKit;
const tokens: Record<string, string> = {};
const settings = { days: 30, noticeDays: 14 };
/** A day in the district, at noon. */
const on = (day: string) => new Date(`${day}T12:00:00+08:00`);

beforeAll(async () => {
  kit = await startKit();
  for (const [login, role] of [
    ['admin-1', 'ADMIN'],
    ['manager-1', 'MANAGER'],
    ['manager-2', 'MANAGER'],
    ['head-1', 'HEAD_OF_OFFICE'],
    ['planner-1', 'PLANNER'],
    ['officer-1', 'BACK_OFFICE'],
    ['officer-2', 'BACK_OFFICE'],
    ['officer-3', 'BACK_OFFICE'],
  ] as const) {
    await kit.addAccount(login, role);
    if (!login.startsWith('officer')) tokens[login] = (await signIn(kit, login)).access;
  }
  await kit.sql(
    `update account set created_at = '2026-01-01', office = case id when 'manager-2' then 'Puskesos' when 'officer-3' then 'Puskesos' else 'Dinsos' end`,
  );
  await kit.sql(`update account_assignment set valid_from = '2026-01-01'`);
}, 90_000);
afterAll(() => kit.stop());

const run = (day: string) => runReviews(kit.identity().database, settings, on(day));
const call = (who: string, path: string, body?: object) =>
  kit.send(`/identity/api${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${tokens[who] ?? ''}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
const listed = async (who: string) =>
  ((await call(who, '/reviews?regionCode=63.09')).body['reviews'] as { account: string; state: string }[]) ?? [];
const stateOf = async (id: string) =>
  (
    await kit.sql<{ state: string; disabled_reason: string | null }>(
      `select state, disabled_reason from account where id = $1`,
      [id],
    )
  )[0];

describe('recertification', () => {
  test('asks about each account once in a quarter', async () => {
    await run('2027-01-01');
    await run('2027-01-15');
    expect((await listed('head-1')).length).toBe(8);
    const rows = await kit.sql<{ opened_on: string; due: string }>(
      `select distinct opened_on::text, due_on::text as due from account_review`,
    );
    expect(rows).toEqual([{ opened_on: '2027-01-01', due: '2027-01-31' }]);
  });

  test('shows a manager the accounts of the own office', async () => {
    expect((await listed('manager-2')).map(({ account }) => account).sort()).toEqual(['manager-2', 'officer-3']);
    expect((await call('planner-1', '/reviews?regionCode=63.09')).status).toBe(403);
    expect((await call('manager-1', '/reviews?regionCode=63.05')).status).toBe(403);
  });

  test('is confirmed by another person of the office', async () => {
    const decide = async (who: string, id: string, decision = 'CONFIRMED') =>
      (await call(who, `/reviews/${id}/decision`, { decision })).status;
    expect(await decide('manager-1', 'manager-1')).toBe(403);
    expect(await decide('manager-2', 'officer-1')).toBe(404);
    expect(await decide('planner-1', 'officer-1')).toBe(403);
    expect(await decide('manager-1', 'head-1', 'ENDED')).toBe(403);
    expect(await decide('manager-1', 'officer-1')).toBe(200);
    expect(await decide('manager-1', 'officer-1')).toBe(404);
    for (const id of ['manager-1', 'manager-2']) expect(await decide('head-1', id)).toBe(200);
    expect(await decide('manager-1', 'head-1')).toBe(200);
  });

  test('ends an account that is not needed', async () => {
    const { status } = await call('manager-2', '/reviews/officer-3/decision', {
      decision: 'ENDED',
      successor: 'officer-1',
    });
    expect([status, await stateOf('officer-3')]).toEqual([
      200,
      { state: 'DISABLED', disabled_reason: 'NOT_CONFIRMED' },
    ]);
    const [row] = await kit.sql<{ successor: string }>(`select successor from account where id = 'officer-3'`);
    expect(row?.successor).toBe('officer-1');
  });

  test('gives notice before it disables', async () => {
    await run('2027-01-31');
    expect((await listed('admin-1')).every(({ state }) => state === 'OPEN')).toBe(true);
    await run('2027-02-14');
    expect((await listed('admin-1')).map(({ account, state }) => `${account} ${state}`).sort()).toEqual([
      'admin-1 NOTICE',
      'officer-2 NOTICE',
      'planner-1 NOTICE',
    ]);
    expect((await stateOf('officer-2'))?.state).toBe('ACTIVE');
    await run('2027-02-15');
    expect(await stateOf('officer-2')).toEqual({ state: 'DISABLED', disabled_reason: 'NOT_CONFIRMED' });
  });

  test('leaves the last administrator of a district', async () => {
    expect((await stateOf('admin-1'))?.state).toBe('ACTIVE');
    expect(await stateOf('officer-1')).toEqual({ state: 'ACTIVE', disabled_reason: null });
  });
});

describe('a period of office', () => {
  const periods = (at: string) => applyPeriods(kit.identity().database, new Date(at));
  const effective = async (id: string) =>
    (
      await kit.sql<{ role: string }>(
        `select role from account_assignment where account_id = $1 and effective_since is not null order by role`,
        [id],
      )
    ).map(({ role }) => role);
  const events = async (id: string) =>
    (
      await kit.sql<{ payload: string }>(
        `select convert_from(payload, 'UTF8') as payload from outbox where headers ->> 'ce-subject' = $1 order by position`,
        [id],
      )
    ).map(
      ({ payload }) =>
        JSON.parse(payload) as {
          state: string;
          assignments: { role: string }[];
          ended: { role: string }[];
          successorId: string | null;
        },
    );

  beforeAll(async () => {
    await kit.addAccount('acting-1', 'FRONT_OFFICE');
    await kit.sql(`update account_assignment set valid_until = '2027-03-31' where account_id = 'acting-1'`);
    await kit.sql(
      `insert into account_assignment (account_id, role, areas, granted_by, valid_from) values ('acting-1', 'MANAGER', '{63.09}', 'test', '2027-04-01')`,
    );
    await kit.sql(`update account set ends_on = '2027-04-30', successor = 'officer-1' where id = 'acting-1'`);
  });

  test('ends and begins at midnight of the district', async () => {
    await periods('2027-03-31T23:59:00+08:00');
    expect(await effective('acting-1')).toEqual(['FRONT_OFFICE']);
    await periods('2027-04-01T00:01:00+08:00');
    expect(await effective('acting-1')).toEqual(['MANAGER']);
    expect((await events('acting-1')).at(-1)).toMatchObject({
      assignments: [{ role: 'MANAGER' }],
      ended: [{ role: 'FRONT_OFFICE' }],
    });
    const changes = await kit.sql(
      `select from audit_entry where subjects @> '{acting-1}' and action like 'accounts.%'`,
    );
    expect(changes).toHaveLength(1);
  });

  test('disables the account after its last day', async () => {
    await periods('2027-04-30T12:00:00+08:00');
    expect((await stateOf('acting-1'))?.state).toBe('ACTIVE');
    await periods('2027-05-01T00:01:00+08:00');
    await periods('2027-05-01T00:02:00+08:00');
    expect(await stateOf('acting-1')).toEqual({ state: 'DISABLED', disabled_reason: 'PERIOD_ENDED' });
    const all = await events('acting-1');
    expect(all.at(-1)).toMatchObject({ state: 'DISABLED', ended: [{ role: 'MANAGER' }], successorId: 'officer-1' });
    expect(all).toHaveLength(2);
  });
});
