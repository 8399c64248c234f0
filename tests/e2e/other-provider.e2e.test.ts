import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createMachineClient } from '@slrt/graph-client';
import { startSecondGateway } from '@slrt/local';
import { serviceNames } from '@slrt/subgraph';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { environmentOf, startedServices } from './compose-settings.ts';
import { runScript } from './operator-command.ts';
import { actorPrivate } from './own-gateway.ts';
import { post, running } from './running.ts';
import { programSecret, resource, startSecondProvider, type SecondProvider } from './second-provider.ts';

const inTabalong = { areas: ['63.09'] };
const manager = { role: 'MANAGER', ...inTabalong };
/** Claims of the provider’s tokens, by subject. */
const programs = {
  'manager-2': { app_metadata: { slrt: { assignments: [manager] } }, realm_access: { roles: ['offline', 'slrt-m'] } },
  'planner-2': { app_metadata: { slrt: { assignments: [{ role: 'PLANNER', ...inTabalong }] } } },
  'broken-2': { app_metadata: { slrt: { assignments: [{ role: 'MANAGER', areas: '63' }] } } },
  'without-2': {},
  'roles-2': { realm_access: { roles: ['offline', 'slrt-m'] }, wilayah: '63.09' },
  'AD|Officer@Example': {},
  'notifications-2': {},
};
const folder = mkdtempSync(join(tmpdir(), 'slrt-provider-'));
let provider: SecondProvider;
/** The settings of `server:keys`, with the settings of docs/PROVIDERS.md for this provider. */
let settings: Record<string, string>;

const readSettings = (file: string): Record<string, string> =>
  Object.fromEntries(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /^[A-Z_]+=/.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
const slrt = (...args: string[]) => runScript({ SLRT_HOME: running().home }, 'slrt', ...args);

/** Starts the gateway that docker-compose.yml describes, on the services of the running instance and without identity. */
async function startComposed(more: Record<string, string>) {
  const { services, nats } = running().run();
  const hosts = Object.fromEntries(
    serviceNames.map((name, n) => [`http://${name}:${[4001, 4002, 4003, 4004, 4006][n] ?? 0}`, services[name].url]),
  );
  const all = { ...settings, KEYS_FOLDER: running().home, ...more };
  expect(startedServices(all)).not.toContain('identity');
  const environment = environmentOf('gateway', all, { ...hosts, 'nats://nats:4222': nats.url });
  expect(JSON.stringify(environment)).not.toMatch(/http:\/\/(identity|registry|complaints)/);
  const bare = Object.entries(environment).map(([name, value]) => [name.replace('GATEWAY_', ''), value]);
  const key = JSON.stringify(actorPrivate());
  return startSecondGateway(running().run(), {
    ...(Object.fromEntries(bare) as Record<string, string>),
    ...{ ACTOR_PRIVATE_JWK: key, BUDGETS: 'off', LOG_LEVEL: 'silent' },
  });
}
type Gateway = Awaited<ReturnType<typeof startComposed>>;

const look = { query: '{ complaints(first: 1) { totalCount } }' };
const ask = async ({ url }: Gateway, token: string) => {
  const { status, body } = await post(`${url}/graphql`, token, look);
  return [status, body.errors?.[0]?.extensions['code'] ?? null];
};
const allowed = [200, null];
const refused = [401, 'UNAUTHENTICATED'];

beforeAll(async () => {
  provider = await startSecondProvider(programs);
  await runScript({}, 'server:keys', folder);
  settings = {
    ...readSettings(join(folder, 'server.env')),
    PUBLIC_URL: 'https://slrt.example.go.id',
    COMPOSE_PROFILES: '',
    IDENTITY_URL: '',
    ISSUER: provider.issuer,
    JWKS_URL: provider.jwksUrl,
    AUDIENCE: resource,
    TOKEN_ALGORITHMS: 'PS256',
  };
}, 60_000);
afterAll(async () => {
  await provider.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Tokens that a gateway of this provider must refuse, by what is wrong with them. */
async function wrongTokens(): Promise<Record<string, string>> {
  const { claims, sign } = provider;
  const rights = programs['manager-2'];
  const good = claims(rights);
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const other = await generateKeyPair('PS256', { extractable: true });
  const elliptic = await generateKeyPair('ES256');
  const text = `${encode({ alg: 'HS256', kid: 'second-1' })}.${encode(good)}`;
  const shared = (key: string) => `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
  const now = Math.floor(Date.now() / 1000);
  return {
    'of our own identity': await running().tokens('manager'),
    'of another issuer': await sign({ ...good, iss: `${provider.issuer}/` }),
    'for another audience': await sign({ ...good, aud: 'slrt' }),
    'without an audience': await sign({ ...good, aud: undefined }),
    'with alg none': `${encode({ alg: 'none' })}.${encode(good)}.`,
    'with the public key as a shared secret': shared(JSON.stringify(provider.publicJwk)),
    'with an empty shared secret': shared(''),
    'of another key with its name': await new SignJWT(good)
      .setProtectedHeader({ alg: 'PS256', kid: 'second-1', jwk: await exportJWK(other.publicKey) })
      .sign(other.privateKey),
    'with an algorithm that is not set': await new SignJWT(good)
      .setProtectedHeader({ alg: 'ES256', kid: 'second-1' })
      .sign(elliptic.privateKey),
    'that has expired': await sign({ ...good, exp: now - 60 }),
    'without an end': await sign({ ...good, exp: undefined }),
    'without a time of issue': await sign({ ...good, iat: undefined }),
    'of two hours ago that is valid for a day': await sign({ ...good, iat: now - 7_200, exp: now + 80_000 }),
    'that is an ID token': await sign({ ...good, at_hash: 'x' }),
    'that is a refresh token': await sign({ ...good, typ: 'Refresh' }),
    'that is bound to a key': await sign({ ...good, cnf: { jkt: 'x' } }),
    'without a subject': await sign({ ...good, sub: undefined }),
    'in the name of a service': await sign({ ...good, sub: 'system:operator' }),
  };
}

describe('another provider whose tokens hold assignments', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startComposed({ ASSIGNMENTS_CLAIM: 'app_metadata.slrt.assignments' });
  }, 60_000);
  afterAll(() => gateway.stop());

  test('lets its people in with their roles', async () => {
    expect(await ask(gateway, await provider.tokenOf('manager-2'))).toEqual(allowed);
    expect(await ask(gateway, await provider.tokenOf('planner-2'))).toEqual([200, 'FORBIDDEN']);
  });

  test('has no sign-in of its own', async () => {
    const statuses = ['/identity/.well-known/openid-configuration', '/identity/jwks', '/readyz'].map(
      async (path) => (await fetch(`${gateway.url}${path}`)).status,
    );
    expect(await Promise.all(statuses)).toEqual([404, 404, 200]);
  });

  test('refuses tokens whose assignments are missing or not valid', async () => {
    expect(await ask(gateway, await provider.tokenOf('without-2'))).toEqual(refused);
    expect(await ask(gateway, await provider.tokenOf('broken-2'))).toEqual(refused);
  });

  test('refuses every other token, and counts the reasons', async () => {
    const answers = Object.entries(await wrongTokens()).map(
      async ([name, token]) => [name, await ask(gateway, token)] as const,
    );
    for (const [name, answer] of await Promise.all(answers)) expect([name, answer]).toEqual([name, refused]);
    const headers = { authorization: `Bearer ${settings['METRICS_TOKEN'] ?? ''}` };
    const metrics = await (await fetch(`${gateway.url}/metrics`, { headers })).text();
    const reasons = [...metrics.matchAll(/^slrt_tokens_refused_total\{reason="(\w+)"/gm)].map((match) => match[1]);
    expect(reasons.sort()).toEqual(
      ['ALGORITHM', 'ASSIGNMENTS', 'AUDIENCE', 'EXPIRED', 'ISSUER', 'MALFORMED', 'SIGNATURE']
        .concat(['SUBJECT', 'TOO_OLD', 'TYPE'])
        .sort(),
    );
  });

  test('ends tokens that are revoked by their subject', async () => {
    const token = await provider.tokenOf('planner-2');
    expect((await ask(gateway, token))[0]).toBe(200);
    await runScript({ SLRT_HOME: running().home }, 'access:revoke', 'planner-2');
    for (let waited = 0; waited < 1_000 && (await ask(gateway, token))[0] === 200; waited += 50) await wait(50);
    expect(await ask(gateway, token)).toEqual(refused);
  }, 30_000);
});

test('roles and areas may be in claims of their own', async () => {
  const gateway = await startComposed({
    ...{ ROLES_CLAIM: 'realm_access.roles', ROLE_NAMES: 'slrt-m=MANAGER,slrt-p=PLANNER', AREAS_CLAIM: 'wilayah' },
    ...{ TOKEN_TYPE: 'at+jwt' },
  });
  try {
    expect(await ask(gateway, await provider.tokenOf('roles-2'))).toEqual(allowed);
    // It has a role, but no areas.
    expect(await ask(gateway, await provider.tokenOf('manager-2'))).toEqual(refused);
    const plain = await provider.sign(provider.claims(programs['roles-2']));
    expect(await ask(gateway, plain)).toEqual(refused);
  } finally {
    await gateway.stop();
  }
}, 60_000);

describe('another provider whose people are on our roster', () => {
  let gateway: Gateway;
  const list = join(folder, 'people.csv');
  const heading = 'subjek;id;nama;peran;wilayah;sampai';
  const rows = [
    'manager-2;p-manager-2;Petugas Contoh;MANAGER;63.09;',
    'planner-2;;;PLANNER;63.09;2026-01-31',
    'AD|Officer@Example;;;BACK_OFFICE;63.09;',
    'notifications-2;;;SERVICE;63.09;',
  ];
  const importList = async (lines: readonly string[], ...options: string[]) => {
    writeFileSync(list, [heading, ...lines].join('\n'));
    return (await slrt('roster:import', list, ...options)).stdout;
  };
  /** Asks until the answer is as expected, for at most a second. */
  const becomes = async (token: string, expected: unknown[]) => {
    for (let waited = 0; waited < 1_000; waited += 50) {
      if (JSON.stringify(await ask(gateway, token)) === JSON.stringify(expected)) break;
      await wait(50);
    }
    expect(await ask(gateway, token)).toEqual(expected);
  };

  beforeAll(async () => {
    expect(await importList(rows)).toContain('4 added');
    expect(await importList(rows, '--apply')).toContain('was changed');
    gateway = await startComposed({ ASSIGNMENTS: 'roster' });
  }, 60_000);
  afterAll(() => gateway.stop());

  test('lets in who is on it and in office', async () => {
    const answers = ['manager-2', 'AD|Officer@Example', 'planner-2', 'without-2'].map(async (subject) =>
      ask(gateway, await provider.tokenOf(subject)),
    );
    expect(await Promise.all(answers)).toEqual([allowed, allowed, refused, refused]);
  });

  test('does not believe assignments of the token', async () => {
    const claims = provider.claims({ sub: 'AD|Officer@Example', assignments: [{ role: 'ADMIN', areas: ['63'] }] });
    const document = {
      query: '{ complaints(first: 1) { totalCount } auditTrail(regionCode: "63.09") { __typename } }',
    };
    const { body } = await post(`${gateway.url}/graphql`, await provider.sign(claims), document);
    expect(body.errors?.map(({ extensions }) => extensions['code'])).toContain('FORBIDDEN');
  });

  test('ends the access of a disabled person within a second', async () => {
    const token = await provider.tokenOf('manager-2');
    expect(await ask(gateway, token)).toEqual(allowed);
    await slrt('roster:disable', 'p-manager-2');
    await becomes(token, refused);
    await importList(rows, '--apply');
    await becomes(token, refused);
    await wait(1_100);
    expect(await ask(gateway, await provider.tokenOf('manager-2'))).toEqual(refused);
    await slrt('roster:enable', 'manager-2');
    await becomes(await provider.tokenOf('manager-2'), allowed);
    expect(await ask(gateway, token)).toEqual(refused);
  }, 60_000);

  test('a gateway of another host ends it through the revocation', async () => {
    const { home } = running();
    const stale = join(folder, 'stale.json');
    writeFileSync(stale, readFileSync(join(home, 'roster', 'roster.json')));
    const other = await startSecondGateway(running().run(), {
      ...{ ACTOR_PRIVATE_JWK: JSON.stringify(actorPrivate()), IDENTITY_URL: '', ISSUER: provider.issuer },
      ...{ JWKS_URL: provider.jwksUrl, AUDIENCE: resource, ASSIGNMENTS: 'roster', ROSTER: `file:${stale}` },
      ...{ NATS_URL: running().run().nats.url, NATS_CREDENTIALS_FILE: join(home, 'nats', 'gateway.creds') },
    });
    try {
      const token = await provider.tokenOf('manager-2');
      expect(await ask(other, token)).toEqual(allowed);
      await slrt('roster:disable', 'manager-2');
      for (let waited = 0; waited < 1_000 && (await ask(other, token))[0] === 200; waited += 50) await wait(50);
      expect(await ask(other, token)).toEqual(refused);
    } finally {
      await other.stop();
      await slrt('roster:enable', 'manager-2');
    }
  }, 60_000);

  test('a list without a person ends their access', async () => {
    const token = await provider.tokenOf('AD|Officer@Example');
    expect(await ask(gateway, token)).toEqual(allowed);
    const remaining = rows.filter((row) => !row.startsWith('AD'));
    expect(await importList(remaining, '--apply')).toContain('1 lose their access');
    await becomes(token, refused);
    const { stdout } = await slrt('roster:list');
    expect(stdout).toMatch(/^s-[0-9a-f]{32} {2}ended 2/m);
    expect(stdout).not.toContain('Example');
  }, 60_000);

  test('a wrong list changes nothing and says where it is wrong', async () => {
    const wrong = importList(['manager-2;;;MANAGER;63.99;'], '--apply');
    await expect(wrong).rejects.toMatchObject({
      stderr: expect.stringContaining('row 2: areas names 63.99') as string,
    });
    await becomes(await provider.tokenOf('manager-2'), allowed);
  }, 30_000);

  test('a service signs in at the provider as a program', async () => {
    const environment = environmentOf('notifications', { ...settings, TOKEN_PARAMETERS: 'scope=slrt' }, {});
    const client = createMachineClient({
      gatewayUrl: gateway.url,
      tokenUrl: `${provider.issuer}/protocol/openid-connect/token`,
      clientId: 'notifications-2',
      clientSecret: programSecret,
      tokenParameters: environment['NOTIFICATIONS_TOKEN_PARAMETERS'] ?? '',
      tls: null,
    });
    const { errors } = await client.query('{ complaints(first: 1) { totalCount } }');
    // Signed in, but a service sees no complaints.
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    await client.close();
  });
});
