import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consumeRevocations } from '@slrt/messaging';
import { createLogger } from '@slrt/runtime';
import { decodeJwt, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { eventually } from '@slrt/testkit';
import { issuer, refreshWith, signIn, startKit, type IdentityKit } from './kit.ts';

let kit: IdentityKit;
beforeAll(async () => (kit = await startKit()), 60_000);
afterAll(() => kit.stop());

const run: IdentityKit['run'] = (name, values) => kit.run(name, values);
const actionsOn = async (id: string) =>
  (
    await kit.sql<{ action: string }>(`select action from audit_entry where subjects @> array[$1] order by id`, [id])
  ).map(({ action }) => action);

describe('an account', () => {
  const person = { login: 'ratna.dewi', name: 'Ratna Dewi', role: 'ADMIN', areas: '63.09' };
  const password = 'gerobak hijau di tepi sungai';
  let id = '';
  let link = '';

  test('is added with a link to choose a password', async () => {
    const said = await run('account:add', person);
    [, id = ''] = /^(p-[a-z0-9]{12}) signs in as ratna\.dewi/.exec(said) ?? [];
    [, link = ''] = /(\/identity\/invitation\/\S+)/.exec(said) ?? [];
    expect([id, link].every(Boolean)).toBe(true);
    await expect(run('account:add', person)).rejects.toThrow('Another account');
  });

  test('takes no weak password', async () => {
    const choose = async (first: string, second = first) =>
      (await kit.post(link, { password: first, repeated: second })).status;
    expect([await choose('pendek'), await choose('ratna.dewi12345'), await choose(password, `${password}!`)]).toEqual([
      400, 400, 400,
    ]);
  });

  test('takes a password once per link', async () => {
    expect((await kit.post(link, { password, repeated: password })).status).toBe(200);
    expect((await kit.post(link, { password, repeated: password })).status).toBe(404);
    const actions = ['account.created', 'accounts.account.changed.v1', 'account.invited', 'account.password-set'];
    expect(await actionsOn(id)).toEqual(actions);
  });

  test('loses sessions and tokens within seconds when it is disabled', async () => {
    await kit.addAccount('joko');
    const { refresh } = await signIn(kit, 'joko');
    const revoked: string[] = [];
    const follower = consumeRevocations(
      { url: kit.natsUrl, credentials: null, authority: null, name: 'test' },
      { logger: createLogger('test', 'silent'), onRevoked: ({ subject }) => revoked.push(subject) },
    );
    await run('account:disable', { account: 'joko' });
    expect((await refreshWith(kit, refresh)).body).toMatchObject({ error: 'invalid_grant' });
    await eventually(() => Promise.resolve(revoked.includes('joko')));
    await follower.stop();
    await expect(run('account:invite', { account: 'joko' })).rejects.toThrow('disabled');
  });

  test('ends its older links with a new one', async () => {
    const links = [await run('account:invite', { account: id }), await run('account:invite', { account: id })];
    const paths = links.map((said) => /(\/identity\/invitation\/\S+)/.exec(said)?.[1] ?? '');
    const statuses = await Promise.all(paths.map(async (path) => (await kit.send(path)).status));
    expect(statuses).toEqual([404, 200]);
  });
});

describe('a program', () => {
  const tokenWith = (id: string, secret: string) =>
    kit.post(
      '/identity/token',
      { grant_type: 'client_credentials', resource: 'urn:slrt:graph' },
      {
        authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
      },
    );
  const secretIn = (said: string) => /: (\S+)$/.exec(said)?.[1] ?? '';
  const bpjs = { client: 'bpjs-63.09', role: 'AGENCY_INTEGRATOR', areas: '63.09', agency: 'BPJS', label: 'BPJS' };

  test('gets tokens with its rights', async () => {
    const { body } = await tokenWith(bpjs.client, secretIn(await run('client:add', bpjs)));
    expect(decodeJwt(String(body['access_token']))).toMatchObject({
      sub: bpjs.client,
      assignments: [{ role: 'AGENCY_INTEGRATOR', areas: ['63.09'], agency: 'BPJS' }],
    });
    expect(Number(body['expires_in'])).toBeLessThanOrEqual(900);
  });

  test('has two valid secrets while one replaces the other', async () => {
    const first = secretIn(await run('client:add', { ...bpjs, client: 'dinkes' }));
    const second = secretIn(await run('client:rotate', { client: 'dinkes', keep: '24' }));
    const statuses = async (...secrets: string[]) =>
      Promise.all(secrets.map(async (each) => (await tokenWith('dinkes', each)).status));
    expect(await statuses(first, second, 'guess')).toEqual([200, 200, 401]);
    const third = secretIn(await run('client:rotate', { client: 'dinkes', keep: '0' }));
    expect(await statuses(first, second, third)).toEqual([401, 401, 200]);
  });

  test('gets no tokens once it is disabled', async () => {
    const secret = secretIn(await run('client:add', { ...bpjs, client: 'disdik' }));
    await run('client:disable', { client: 'disdik' });
    expect((await tokenWith('disdik', secret)).status).toBe(401);
    expect(await actionsOn('disdik')).toEqual(['client.saved', 'client.disabled']);
  });

  test('may sign in with a key of its own', async () => {
    const [own, foreign] = [await generateKeyPair('ES256', { extractable: true }), await generateKeyPair('ES256')];
    const folder = mkdtempSync(join(tmpdir(), 'slrt-keys-'));
    const keys = join(folder, 'keys.json');
    const jwk = { ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
    writeFileSync(keys, JSON.stringify({ keys: [jwk] }));
    await run('client:add', { ...bpjs, client: 'dinsos', keys });
    rmSync(folder, { recursive: true });
    const assert = async (key: typeof own.privateKey) =>
      kit.post('/identity/token', {
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await new SignJWT({ jti: crypto.randomUUID() })
          .setProtectedHeader({ alg: 'ES256', kid: 'one' })
          .setIssuer('dinsos')
          .setSubject('dinsos')
          .setAudience(issuer)
          .setIssuedAt()
          .setExpirationTime('1m')
          .sign(key),
      });
    expect([(await assert(own.privateKey)).status, (await assert(foreign.privateKey)).status]).toEqual([200, 401]);
  });
});
