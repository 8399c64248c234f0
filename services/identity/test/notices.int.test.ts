import { randomUUID } from 'node:crypto';
import { eventually } from '@slrt/testkit';
import { runReviews } from '../src/reviews/run-reviews.ts';
import { password, signIn, startKit, type Answer, type IdentityKit } from './kit.ts';

let kit: IdentityKit;
const tokens: Record<string, string> = {};
/** Returns an access token of a program that was just added. */
async function addProgram(client: string, role: string): Promise<string> {
  const said = await kit.run('client:add', { client, role, areas: '63.09', label: client });
  const [, secret = ''] = /: (\S+)$/.exec(said) ?? [];
  const authorization = `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}`;
  const form = { grant_type: 'client_credentials', resource: 'urn:slrt:graph' };
  return String((await kit.post('/identity/token', form, { authorization })).body['access_token']);
}
beforeAll(async () => {
  kit = await startKit({ MAIL: 'on' });
  for (const [login, role, district] of [
    ['admin-1', 'ADMIN', '63.09'],
    ['admin-2', 'ADMIN', '63.09'],
    ['manager-1', 'MANAGER', '63.09'],
    ['manager-2', 'MANAGER', '63.09'],
    ['head-1', 'HEAD_OF_OFFICE', '63.09'],
    ['officer-1', 'BACK_OFFICE', '63.09'],
    ['officer-2', 'BACK_OFFICE', '63.09'],
    ['other-1', 'PLANNER', '63.05'],
  ] as const)
    await kit.addAccount(login, role, district);
  await kit.sql(`update account set email = id || '@example.go.id'`);
  for (const who of ['admin-1', 'manager-1']) tokens[who] = (await signIn(kit, who)).access;
  tokens['notifications-service'] = await addProgram('notifications-service', 'SERVICE');
  tokens['complaints-service'] = await addProgram('complaints-service', 'SERVICE');
}, 90_000);
afterAll(() => kit.stop());

const call = (who: string, method: string, path: string, body?: object): Promise<Answer> =>
  kit.send(`/identity/api${path}`, {
    method,
    headers: { authorization: `Bearer ${tokens[who] ?? ''}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
interface Notified {
  readonly noticeId: string;
  readonly topic: string;
}
/** Returns the notices of which an event tells, oldest first. */
const announced = async (account: string): Promise<Notified[]> =>
  (
    await kit.sql<{ text: string }>(
      `select convert_from(payload, 'UTF8') as text from outbox
       where subject = 'accounts.account.notified.v1' and headers ->> 'ce-subject' = $1 order by position`,
      [account],
    )
  ).map(({ text }) => JSON.parse(text) as Notified);
const last = async (account: string) => (await announced(account)).at(-1)?.noticeId ?? randomUUID();
interface Message {
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
}
async function read(notice: string, who = 'notifications-service'): Promise<Message | null> {
  const { body } = await call(who, 'POST', '/notice-messages', { notices: [notice] });
  return (body['messages'] as { message: Message | null }[] | undefined)?.[0]?.message ?? null;
}
const linkIn = (message: Message | null) => /\/identity\/invitation\/[\w-]{32}/.exec(message?.text ?? '')?.[0] ?? '';
let count = 0;
const person = (more: object = {}) => ({
  ...{ regionCode: '63.09', login: `baru.${(count += 1)}`, name: 'Ratna Dewi', email: `baru.${count}@example.go.id` },
  ...{ assignments: [{ role: 'BACK_OFFICE', areas: ['63.09'] }], ...more },
});
interface View {
  readonly id: string;
  readonly version: number;
  /** How the open invitation reaches the person, as administrators see it. */
  readonly invitation: string | null;
}
const create = async (more?: object) => {
  const { status, body } = await call('admin-1', 'POST', '/accounts', person(more));
  const view = body['account'] as View;
  return { status, view, id: view.id, version: view.version, invitation: body['invitation'] };
};

describe('the invitation of a new account', () => {
  test('is sent by e-mail and not shown', async () => {
    const { id, status, invitation, view } = await create();
    expect([status, invitation, view.invitation]).toEqual([
      ...[201, { delivery: 'EMAIL', url: null, expiresAt: null }, 'EMAIL'],
    ]);
    expect((await announced(id)).map(({ topic }) => topic)).toEqual(['INVITATION']);
    const message = await read(await last(id));
    expect(message).toMatchObject({ to: `baru.${count}@example.go.id`, subject: 'Undangan akun SLRT' });
    expect(message?.text).toMatch(/http:\/\/localhost:4999\/identity\/invitation\/[\w-]{32}\n[^]*WITA/);
    expect((await kit.send(linkIn(message))).status).toBe(200);
  });

  test('has the same link again until it is used', async () => {
    const { id } = await create();
    const notice = await last(id);
    const [first, second] = [linkIn(await read(notice)), linkIn(await read(notice))];
    expect([first, first === second]).toEqual([expect.stringContaining('/invitation/'), true]);
    expect((await kit.post(first, { password, repeated: password })).status).toBe(200);
    expect((await kit.post(first, { password, repeated: password })).status).toBe(404);
    expect(await read(notice)).toBeNull();
  });

  test('is handed over by link when there is no address', async () => {
    const { id, invitation, view } = await create({ email: null });
    expect([invitation, view.invitation]).toMatchObject([
      { delivery: 'LINK', url: expect.any(String) as string },
      'LINK',
    ]);
    expect(await announced(id)).toEqual([]);
    const sent = await call('admin-1', 'POST', `/accounts/${id}/invitation`, { delivery: 'EMAIL' });
    expect(sent.body).toMatchObject({ errors: [{ extensions: { issues: [{ code: 'REQUIRED', path: ['email'] }] } }] });
  });

  test('ends when an administrator hands a link over', async () => {
    const { id } = await create();
    const mailed = linkIn(await read(await last(id)));
    const { body } = await call('admin-1', 'POST', `/accounts/${id}/invitation`);
    const { url } = body['invitation'] as { url: string };
    expect((await kit.send(mailed)).status).toBe(404);
    expect(await read(await last(id))).toBeNull();
    expect((await kit.send(new URL(url).pathname)).status).toBe(200);
  });

  test('goes to a corrected address with another link', async () => {
    const { id, version } = await create();
    const wrong = linkIn(await read(await last(id)));
    const email = 'benar@example.go.id';
    expect((await call('admin-1', 'PATCH', `/accounts/${id}`, { expectedVersion: version, email })).status).toBe(200);
    const message = await read(await last(id));
    expect([message?.to, (await kit.send(wrong)).status, (await kit.send(linkIn(message))).status]).toEqual([
      ...[email, 404, 200],
    ]);
  });

  test('is over when the account is disabled', async () => {
    const { id } = await create();
    await call('admin-1', 'POST', `/accounts/${id}/disable`, {});
    expect(await read(await last(id))).toBeNull();
  });

  test('is valid for three days from the sending', async () => {
    const { id } = await create();
    await kit.sql(`update invitation set expires_at = now() - interval '1 hour' where account_id = $1`, [id]);
    expect((await kit.send(linkIn(await read(await last(id))))).status).toBe(200);
    const [row] = await kit.sql<{ hours: number }>(
      `select extract(epoch from expires_at - now())::float8 / 3600 as hours from invitation where account_id = $1`,
      [id],
    );
    expect(row?.hours).toBeCloseTo(72, 0);
  });

  test('of a directory is sent to the person only', async () => {
    const said = await kit.run('directory:add', { client: 'entra-63.09', district: '63.09', label: 'Entra' });
    const secret = /: (\S+)$/.exec(said)?.[1] ?? '';
    const user = { userName: 'dari.direktori', displayName: 'Ratna', emails: [{ value: 'dir@example.go.id' }] };
    const answer = await kit.send('/identity/scim/v2/Users', {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/scim+json' },
      body: JSON.stringify({ schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], ...user }),
    });
    expect([answer.status, answer.text.includes('invitation')]).toEqual([201, false]);
    const message = await read(await last(String(answer.body['id'])));
    expect([message?.to, (await kit.send(linkIn(message))).status]).toEqual(['dir@example.go.id', 200]);
  });
});

describe('what notices say', () => {
  test('is read by notifications only', async () => {
    const { id } = await create();
    const notice = await last(id);
    for (const who of ['complaints-service', 'admin-1', 'manager-1', 'nobody']) {
      const { status } = await call(who, 'POST', '/notice-messages', { notices: [notice] });
      expect(status).toBe(who === 'nobody' ? 401 : 403);
    }
    expect(linkIn(await read(notice))).toBeTruthy();
  });

  test('is on record and within the districts of the program', async () => {
    await kit.sql(`insert into account_notice (id, account_id, kind) values ($1, 'other-1', 'PASSWORD_CHANGED')`, [
      '01930000-0000-7000-8000-000000000001',
    ]);
    expect(await read('01930000-0000-7000-8000-000000000001')).toBeNull();
    const { id } = await create();
    await read(await last(id));
    const rows = await kit.sql(
      `select actor, purpose from audit_entry where action = 'account.contact-read' and subjects = array[$1]`,
      [id],
    );
    expect(rows).toEqual([{ actor: 'notifications-service', purpose: 'INVITATION' }]);
    expect(await read(randomUUID())).toBeNull();
  });

  test('is in no event and no table', async () => {
    const { id } = await create();
    const link = linkIn(await read(await last(id)));
    const code = link.split('/').at(-1) ?? '';
    await eventually(
      async () =>
        (await kit.sql(`select from outbox where headers ->> 'ce-subject' = $1 and published_at is null`, [id]))
          .length === 0,
    );
    const [row] = await kit.sql<{ text: string }>(
      `select (select string_agg(headers::text || convert_from(payload, 'UTF8'), ' ') from outbox)
        || (select string_agg(i::text, ' ') from invitation i) || (select string_agg(a::text, ' ') from audit_entry a) as text`,
    );
    expect(code).toHaveLength(32);
    expect(row?.text).not.toContain(code);
    expect(row?.text).not.toMatch(/@example|ratna/i);
  });
});

describe('a notice about the security of an account', () => {
  const textOf = async (account: string) => (await read(await last(account)))?.text;

  test('tells of a sign-in in a new browser, except the first', async () => {
    await signIn(kit, 'officer-1');
    expect(await announced('officer-1')).toEqual([]);
    await signIn(kit, 'officer-1');
    expect(await announced('officer-1')).toHaveLength(1);
    expect(await textOf('officer-1')).toMatch(
      /WITA: Akun dipakai masuk dari peramban baru[^]*http:\/\/localhost:4999\/identity\/account/,
    );
  });

  test('tells of a recovery and the new password', async () => {
    const said = await kit.run('account:invite', { account: 'officer-1' });
    expect(await textOf('officer-1')).toContain('Tautan untuk membuat kata sandi baru');
    const [path = ''] = /\/identity\/invitation\/\S+/.exec(said) ?? [];
    await kit.post(path, { password, repeated: password });
    expect(await textOf('officer-1')).toContain('Kata sandi diubah.');
  });

  test('is on the account page only for an account of a province', async () => {
    await kit.addAccount('province-1', 'PLANNER', '63');
    for (let n = 0; n < 2; n += 1) expect((await signIn(kit, 'province-1')).access).toBeTruthy();
    expect(await announced('province-1')).toEqual([]);
    expect(await kit.sql(`select from account_notice where account_id = 'province-1'`)).toHaveLength(1);
  });

  test('tells of removed second factors', async () => {
    await kit.run('account:reset-factors', { account: 'officer-1' });
    expect(await textOf('officer-1')).toContain('menghapus semua langkah kedua');
  });
});

describe('reminders of a review', () => {
  const settings = { days: 30, noticeDays: 14 };
  const run = (day: string) => runReviews(kit.identity().database, settings, new Date(`${day}T12:00:00+08:00`));
  const told = async () => {
    const rows = await kit.sql<{ told: string }>(
      `select account_id || ' ' || kind || ' ' || about as told from account_notice
       where kind like 'REVIEW_%' or kind = 'UNCONFIRMED' order by at`,
    );
    await kit.sql(
      `update account_notice set kind = 'PASSWORD_CHANGED' where kind like 'REVIEW_%' or kind = 'UNCONFIRMED'`,
    );
    return rows.map((row) => row.told).sort();
  };
  const confirm = (id: string) => call('manager-1', 'POST', `/reviews/${id}/decision`, { decision: 'CONFIRMED' });
  beforeAll(async () => {
    await kit.sql(`update account set created_at = '2026-01-01' where id in ('manager-1', 'officer-1', 'officer-2')`);
    await kit.sql(`update account set created_at = '2099-01-01' where created_at > '2026-01-02'`);
    await kit.sql(`update account set office = case id when 'manager-2' then 'Puskesos' else 'Dinsos' end`);
  });

  test('go to who may confirm the accounts of the office, once', async () => {
    await run('2027-01-01');
    await run('2027-01-02');
    expect(await told()).toEqual(['head-1 REVIEW_OPENED 2027-01-31', 'manager-1 REVIEW_OPENED 2027-01-31']);
  });

  test('come again before the last day', async () => {
    await run('2027-01-23');
    expect(await told()).toEqual([]);
    await confirm('officer-1');
    await run('2027-01-24');
    await run('2027-01-25');
    expect(await told()).toEqual(['head-1 REVIEW_DUE 2027-01-31', 'manager-1 REVIEW_DUE 2027-01-31']);
  });

  test('tell holders and managers before accounts are disabled', async () => {
    await run('2027-02-01');
    await run('2027-02-02');
    expect(await told()).toEqual([
      'head-1 REVIEW_NOTICE 2027-02-14',
      'manager-1 REVIEW_NOTICE 2027-02-14',
      'manager-1 UNCONFIRMED 2027-02-14',
      'officer-2 UNCONFIRMED 2027-02-14',
    ]);
  });

  test('say how many accounts wait, and nothing once they are confirmed', async () => {
    const id = '01930000-0000-7000-8000-000000000002';
    const own = '01930000-0000-7000-8000-000000000003';
    await kit.sql(
      `insert into account_notice (id, account_id, kind, about) values ($1, 'manager-1', 'REVIEW_NOTICE', '2027-02-14'),
       ($2, 'officer-2', 'UNCONFIRMED', '2027-02-14')`,
      [id, own],
    );
    expect((await read(id))?.text).toMatch(/^1 akun [^]*14 Februari 2027/);
    expect(await read(own)).toMatchObject({ to: 'officer-2@example.go.id', subject: 'Pemastian akun SLRT' });
    await confirm('officer-2');
    expect([await read(id), await read(own)]).toEqual([null, null]);
  });
});
