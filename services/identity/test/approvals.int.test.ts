import { signIn, startKit, type IdentityKit } from './kit.ts';

let kit: IdentityKit;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  kit = await startKit();
  for (const [login, role] of [
    ['admin-1', 'ADMIN'],
    ['planner-1', 'PLANNER'],
  ] as const) {
    await kit.addAccount(login, role);
    tokens[login] = (await signIn(kit, login)).access;
  }
}, 60_000);
afterAll(() => kit.stop());

const list = (headers: Record<string, string>, district = '63.09') =>
  kit.send(`/identity/api/approvals?regionCode=${district}`, { headers });

describe('the administration interface', () => {
  test('needs a token of a person who may sign in', async () => {
    expect((await list({})).status).toBe(401);
    expect((await list({ authorization: 'Bearer x.y.z' })).status).toBe(401);
    const { status, headers } = await list({ authorization: `Bearer ${tokens['admin-1'] ?? ''}` });
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect((await list({ authorization: `Bearer ${tokens['planner-1'] ?? ''}` })).status).toBe(403);
  });

  test('answers in the caller’s language what is wrong', async () => {
    const authorization = `Bearer ${tokens['planner-1'] ?? ''}`;
    expect(await list({ authorization }, 'nowhere')).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'regionCode' } }] },
    });
    const { body } = await kit.send('/identity/api/approvals/1/decision', {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', 'accept-language': 'id' },
      body: '{}',
    });
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT', issues: [{ path: ['id'] }] } }] });
  });

  test('uses the rights of this moment, not those of the token', async () => {
    await kit.sql(`update account set state = 'DISABLED' where id = 'admin-1'`);
    expect((await list({ authorization: `Bearer ${tokens['admin-1'] ?? ''}` })).status).toBe(401);
  });
});
