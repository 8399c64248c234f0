import { accountEvents } from '@slrt/events';
import { eventually } from '@slrt/testkit';
import { decodeJwt } from 'jose';
import { password, refreshWith, signIn, startKit, type Answer, type IdentityKit } from './kit.ts';

const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const staff = 'urn:ietf:params:scim:schemas:extension:slrt:2.0:User';
const patchSchema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

let kit: IdentityKit;
const bearers: Record<string, string> = {};
const secretIn = (said: string) => /: (\S+)$/.exec(said)?.[1] ?? '';
async function tokenOf(client: string, secret: string): Promise<string> {
  const authorization = `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}`;
  const form = { grant_type: 'client_credentials', resource: 'urn:slrt:graph' };
  return String((await kit.post('/identity/token', form, { authorization })).body['access_token']);
}
beforeAll(async () => {
  kit = await startKit();
  const program = { client: 'service-63.09', role: 'ADMIN', areas: '63.09', label: 'x' };
  const said = [await kit.run('client:add', program)];
  for (const client of ['entra-63.09', 'okta-63.09', 'entra-63.05'])
    said.push(await kit.run('directory:add', { client, district: client.slice(-5), label: client }));
  for (const [client = '', secret = ''] of said.map((each) => /^secret of (\S+): (\S+)$/.exec(each)?.slice(1) ?? [])) {
    bearers[client] = await tokenOf(client, secret);
    bearers[`secret of ${client}`] = secret;
  }
  for (const id of ['admin-1', 'admin-2']) await kit.addAccount(id, 'ADMIN');
  bearers['admin-1'] = (await signIn(kit, 'admin-1')).access;
}, 90_000);
afterAll(() => kit.stop());

interface Call {
  readonly body?: unknown;
  readonly who?: string;
  readonly headers?: Record<string, string>;
}
const scim = (method: string, path: string, { body, who = 'entra-63.09', headers = {} }: Call = {}): Promise<Answer> =>
  kit.send(`/identity/scim/v2${path}`, {
    method,
    headers: {
      authorization: `Bearer ${bearers[who] ?? ''}`,
      ...(body === undefined ? {} : { 'content-type': 'application/scim+json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
const rest = (path: string, method = 'POST', body?: object) =>
  kit.send(`/identity/api${path}`, {
    method,
    headers: {
      authorization: `Bearer ${bearers['admin-1'] ?? ''}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });

let count = 0;
const person = (more: object = {}) => {
  count += 1;
  return {
    ...{ schemas: [userSchema, enterprise], userName: `pegawai.${count}`, externalId: `ext-${count}` },
    ...{ name: { formatted: `Pegawai ${count}` }, active: true, roles: [{ value: 'BACK_OFFICE' }] },
    ...more,
  };
};
const create = async (more: object = {}) => {
  const given = person(more);
  const { status, body } = await scim('POST', '/Users', { body: given });
  expect(status).toBe(201);
  return { id: String(body['id']), ...given };
};
const patch = (id: string, ...operations: object[]) =>
  scim('PATCH', `/Users/${id}`, { body: { schemas: [patchSchema], Operations: operations } });
const errorOf = ({ status, body }: Answer) => [status, body['scimType'] ?? null];
const find = async (filter: string, who?: string) => {
  const { body } = await scim('GET', `/Users?filter=${encodeURIComponent(filter)}`, who ? { who } : {});
  return (body['Resources'] as { userName: string }[]).map(({ userName }) => userName);
};
const auditOf = (id: string) =>
  kit.sql<{ action: string; actor: string; purpose: string | null }>(
    `select action, actor, purpose from audit_entry where subjects @> array[$1] order by id`,
    [id],
  );
const eventsOf = async (id: string) => {
  const rows = await kit.sql<{ payload: Buffer }>(
    `select payload from outbox where headers->>'ce-subject' = $1 order by position`,
    [id],
  );
  return rows.map(({ payload }) => accountEvents.accountChanged.schema.parse(JSON.parse(payload.toString('utf8'))));
};
/** Lets a person of the directory choose a password with the link that an administrator gets. */
async function letIn(id: string): Promise<void> {
  const { body } = await rest(`/accounts/${id}/invitation`);
  const { pathname } = new URL((body['invitation'] as { url: string }).url);
  expect((await kit.post(pathname, { password, repeated: password })).status).toBe(200);
}

describe('the interface', () => {
  test('describes itself', async () => {
    const [config, types, schemas] = await Promise.all(
      ['/ServiceProviderConfig', '/ResourceTypes', '/Schemas'].map((path) => scim('GET', path)),
    );
    expect(config?.headers.get('content-type')).toContain('application/scim+json');
    expect(config?.body).toMatchObject({ patch: { supported: true }, etag: { supported: true } });
    expect(types?.body).toMatchObject({ totalResults: 1, Resources: [{ endpoint: '/Users' }] });
    expect((schemas?.body['Resources'] as { id: string }[]).map(({ id }) => id)).toEqual([
      userSchema,
      enterprise,
      staff,
    ]);
    expect((await scim('GET', `/Schemas/${staff}`)).body).toMatchObject({
      id: staff,
      attributes: [{ name: 'endsOn' }, {}],
    });
    expect(errorOf(await scim('GET', '/Groups'))).toEqual([404, null]);
  });

  test('serves directories only', async () => {
    const statuses = (...callers: string[]) =>
      Promise.all(callers.map(async (who) => (await scim('GET', '/Users', { who })).status));
    expect(await statuses('entra-63.09', 'secret of entra-63.09')).toEqual([200, 200]);
    expect(await statuses('admin-1', 'service-63.09', 'secret of service-63.09', 'nobody')).toEqual([
      401, 403, 401, 401,
    ]);
    expect(decodeJwt(bearers['entra-63.09'] ?? '')['assignments']).toEqual([]);
    const asDirectory = { headers: { authorization: `Bearer ${bearers['entra-63.09'] ?? ''}` } };
    expect((await kit.send('/identity/api/accounts?regionCode=63.09', asDirectory)).status).toBe(403);
  });

  test('ends with its program', async () => {
    const given = { client: 'ended-63.09', district: '63.09', label: 'x' };
    bearers['ended'] = secretIn(await kit.run('directory:add', given));
    expect((await scim('GET', '/Users', { who: 'ended' })).status).toBe(200);
    await kit.run('client:disable', { client: 'ended-63.09' });
    expect((await scim('GET', '/Users', { who: 'ended' })).status).toBe(401);
  });

  test('stays one of its district', async () => {
    const add = (district: string) => kit.run('directory:add', { client: 'okta-63.09', district, label: 'x' });
    await expect(add('63.05')).rejects.toThrow('another kind or district');
    await expect(add('63.09.01')).rejects.toThrow('code of a district');
    const program = { client: 'okta-63.09', role: 'ADMIN', areas: '63.09', label: 'x' };
    await expect(kit.run('client:add', program)).rejects.toThrow('another kind or district');
    await expect(
      kit.sql(`update machine_client set assignments = '[{"role":"ADMIN","areas":["63.09"]}]' where id = 'okta-63.09'`),
    ).rejects.toThrow('machine_client_directory');
  });

  test('speaks the language of the caller', async () => {
    const { body } = await scim('GET', '/Users/p-none', { headers: { 'accept-language': 'id' } });
    expect(body).toMatchObject({ status: '404', detail: expect.stringContaining('tidak ditemukan') as string });
  });
});

describe('POST', () => {
  test('makes an invited account without a link', async () => {
    const nip = '990000000000000101';
    const more = {
      emails: [{ value: 'a@example.go.id' }],
      [enterprise]: { employeeNumber: nip, department: 'Dinas Sosial' },
      [staff]: { endsOn: '2099-12-31' },
    };
    const answer = await scim('POST', '/Users', { body: person(more) });
    const id = String(answer.body['id']);
    expect(answer.headers.get('location')).toBe(`http://localhost:4999/identity/scim/v2/Users/${id}`);
    expect(answer.headers.get('etag')).toMatch(/^W\/"\d+"$/);
    expect(answer.body).toMatchObject({ active: true, roles: [{ value: 'BACK_OFFICE', primary: true }], ...more });
    const [row] = await kit.sql(`select state, directory, nip, office, ends_on::text from account where id = $1`, [id]);
    expect(row).toEqual({
      ...{ state: 'INVITED', directory: 'entra-63.09', nip, office: 'Dinas Sosial', ends_on: '2099-12-31' },
    });
    expect(await kit.sql(`select from invitation where account_id = $1`, [id])).toEqual([]);
    expect(await eventsOf(id)).toMatchObject([
      { personId: id, state: 'INVITED', assignments: [{ role: 'BACK_OFFICE' }] },
    ]);
    expect((await auditOf(id)).map(({ action, actor }) => `${action} ${actor}`)).toEqual([
      'account.created entra-63.09',
      'accounts.account.changed.v1 entra-63.09',
    ]);
  });

  test('takes a login, external ID and NIP once', async () => {
    const first = await create({ [enterprise]: { employeeNumber: '990000000000000102' } });
    const twice = async (more: object) => errorOf(await scim('POST', '/Users', { body: person(more) }));
    expect(await twice({ userName: first.userName.toUpperCase() })).toEqual([409, 'uniqueness']);
    expect(await twice({ externalId: first.externalId })).toEqual([409, 'uniqueness']);
    expect(await twice({ [enterprise]: { employeeNumber: '990000000000000102' } })).toEqual([409, 'uniqueness']);
    expect(await twice({ userName: 'admin-1' })).toEqual([409, 'uniqueness']);
    const other = await scim('POST', '/Users', { body: person({ externalId: first.externalId }), who: 'okta-63.09' });
    expect(other.status).toBe(201);
  });

  test.each<[string, object, [number, string | null]]>([
    ['an administrator', { roles: [{ value: 'ADMIN' }] }, [403, null]],
    ['who watches administrators', { roles: [{ value: 'DATA_PROTECTION_OFFICER' }] }, [403, null]],
    ['a program', { roles: [{ value: 'SERVICE' }] }, [403, null]],
    ['what is no role', { roles: [{ value: 'DIRECTORY' }] }, [400, 'invalidValue']],
    ['a role elsewhere', { roles: [{ value: 'MANAGER@63.05' }] }, [400, 'invalidValue']],
    ['a role in the province', { roles: [{ value: 'MANAGER@63' }] }, [400, 'invalidValue']],
    [
      'a liaison of no agency',
      { [staff]: { assignments: [{ role: 'AGENCY_LIAISON', areas: ['63.09'] }] }, roles: undefined },
      [400, 'invalidValue'],
    ],
    ['a last day that has passed', { [staff]: { endsOn: '2020-01-01' } }, [400, 'invalidValue']],
    ['no name', { name: undefined }, [400, 'invalidValue']],
    ['no login', { userName: undefined }, [400, 'invalidValue']],
    ['a truth value as a number', { active: 1 }, [400, 'invalidValue']],
    ['another schema', { schemas: ['urn:x'] }, [400, 'invalidSyntax']],
  ])('refuses %s', async (_what, more, expected) => {
    const given = person(more);
    const answer = await scim('POST', '/Users', { body: given });
    expect(errorOf(answer)).toEqual(expected);
    expect(answer.text).not.toContain(given.name?.formatted ?? 'Pegawai');
    expect(await kit.sql(`select from account where external_id = $1`, [given.externalId])).toEqual([]);
  });

  test('limits what it reads', async () => {
    expect((await scim('POST', '/Users', { body: '{"schemas":' })).status).toBe(400);
    expect((await scim('POST', '/Users', { body: '{"__proto__":{"a":1}}' })).status).toBe(400);
    expect((await scim('POST', '/Users', { body: person({ nickName: 'x'.repeat(200_000) }) })).status).toBe(413);
  });
});

describe('GET', () => {
  test('finds users by a filter in the address or body', async () => {
    const { userName, externalId } = await create({ [enterprise]: { department: 'Bidang Unik' } });
    expect(await find(`userName eq "${userName.toUpperCase()}"`)).toEqual([userName]);
    expect(await find(`externalId eq "${externalId}" and active eq true`)).toEqual([userName]);
    expect(await find('userName eq "no-one"')).toEqual([]);
    const filter = `${enterprise}:department co "unik" and not (active eq false)`;
    const body = { schemas: ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'], filter, attributes: ['userName'] };
    for (const path of ['/Users/.search', '/.search']) {
      const [found] = (await scim('POST', path, { body })).body['Resources'] as object[];
      expect(Object.keys(found ?? {})).toEqual(['schemas', 'id', 'userName']);
      expect(found).toMatchObject({ userName });
    }
    expect(errorOf(await scim('GET', '/Users?filter=userName+like+%22a%22'))).toEqual([400, 'invalidFilter']);
  });

  test('pages in the order of creation', async () => {
    const made = [await create(), await create()].map(({ userName }) => userName);
    const { body } = await scim('GET', '/Users?startIndex=1&count=0');
    const total = Number(body['totalResults']);
    const last = await scim('GET', `/Users?startIndex=${total - 1}&count=500`);
    expect(last.body).toMatchObject({ totalResults: total, startIndex: total - 1, itemsPerPage: 2 });
    expect((last.body['Resources'] as { userName: string }[]).map(({ userName }) => userName)).toEqual(made);
  });

  test('says that a user has not changed', async () => {
    const { id } = await create();
    const first = await scim('GET', `/Users/${id}?excludedAttributes=meta,roles`);
    expect(Object.keys(first.body)).not.toContain('roles');
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await scim('GET', `/Users/${id}`, { headers })).status).toBe(304);
  });
});

describe('another account', () => {
  test('of no directory, another one or another district is not found', async () => {
    const { id, userName } = await create();
    for (const [who, account] of [
      ['entra-63.09', 'admin-1'],
      ['okta-63.09', id],
      ['entra-63.05', id],
    ] as const) {
      const statuses = [
        await scim('GET', `/Users/${account}`, { who }),
        await scim('PUT', `/Users/${account}`, { who, body: person() }),
        await scim('PATCH', `/Users/${account}`, {
          who,
          body: { schemas: [patchSchema], Operations: [{ op: 'replace', path: 'active', value: false }] },
        }),
        await scim('DELETE', `/Users/${account}`, { who }),
      ].map(({ status }) => status);
      expect(statuses).toEqual([404, 404, 404, 404]);
    }
    expect(await find(`userName eq "${userName}"`, 'okta-63.09')).toEqual([]);
    expect((await scim('GET', `/Users/${id}`)).body['active']).toBe(true);
  });

  test('is hidden from a directory by the database itself', async () => {
    await create();
    const scope = { scope: 'staff', areas: ['63.09'], agency: null, grants: [] } as const;
    const seen = (actorId: string) =>
      kit
        .identity()
        .database.read(
          { ...scope, actorId },
          (tx) => tx.sql<{ directory: string | null }>`select distinct directory from account`,
        );
    expect(await seen('entra-63.09')).toEqual([{ directory: 'entra-63.09' }]);
    expect((await seen('admin-1')).length).toBeGreaterThan(1);
  });
});

describe('PUT', () => {
  test('replaces the attributes of the body and repeats without effect', async () => {
    const { id, userName } = await create();
    const given = {
      userName,
      displayName: 'Nama Baru',
      roles: [{ value: 'MANAGER' }],
      [enterprise]: { department: 'Bidang' },
    };
    const changed = await scim('PUT', `/Users/${id}`, { body: { schemas: [userSchema], ...given } });
    expect(changed.body).toMatchObject({
      ...given,
      name: { formatted: 'Nama Baru' },
      externalId: expect.any(String) as string,
    });
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      assignments: [{ role: 'MANAGER' }],
      ended: [{ role: 'BACK_OFFICE' }],
    });
    expect((await auditOf(id)).filter(({ action }) => action === 'account.changed')).toMatchObject([
      { actor: 'entra-63.09', purpose: 'assignments name office' },
    ]);
    const again = await scim('PUT', `/Users/${id}`, { body: changed.body });
    expect([again.status, again.headers.get('etag')]).toEqual([200, changed.headers.get('etag')]);
  });

  test('is checked by the version in If-Match', async () => {
    const { id } = await create();
    const etag = (await scim('GET', `/Users/${id}`)).headers.get('etag') ?? '';
    const put = (displayName: string, match: string) =>
      scim('PUT', `/Users/${id}`, { body: { schemas: [userSchema], displayName }, headers: { 'if-match': match } });
    expect([(await put('Satu', etag)).status, (await put('Dua', etag)).status]).toEqual([200, 412]);
    expect((await scim('DELETE', `/Users/${id}`, { headers: { 'if-match': etag } })).status).toBe(412);
    expect((await put('Tiga', '*')).status).toBe(200);
  });

  test('refuses a login that another account has', async () => {
    const [one, other] = [await create(), await create()];
    const answer = await scim('PUT', `/Users/${one.id}`, { body: { schemas: [userSchema], userName: other.userName } });
    expect(errorOf(answer)).toEqual([409, 'uniqueness']);
  });
});

describe('PATCH', () => {
  test('changes what Entra ID sends', async () => {
    const { id } = await create({ roles: [{ value: 'PLANNER' }] });
    const { status, body } = await patch(
      id,
      { op: 'Replace', path: 'displayName', value: 'Rahma' },
      { op: 'Replace', path: 'roles[primary eq "True"].value', value: 'FACILITATOR@63.09.01.2001' },
      { op: 'Add', path: 'emails[type eq "work"].value', value: 'rahma@example.go.id' },
      { op: 'Add', path: `${staff}:endsOn`, value: '2099-01-31' },
      { op: 'Replace', path: 'preferredLanguage', value: 'id-ID' },
    );
    expect([status, body]).toMatchObject([
      200,
      {
        name: { formatted: 'Rahma' },
        roles: [{ value: 'FACILITATOR@63.09.01.2001' }],
        emails: [{ value: 'rahma@example.go.id' }],
        [staff]: { endsOn: '2099-01-31' },
      },
    ]);
    expect(errorOf(await patch(id, { op: 'add', path: 'roles', value: [{ value: 'ADMIN' }] }))).toEqual([403, null]);
    expect(errorOf(await patch(id, { op: 'replace', path: '__proto__.x', value: 1 }))).toEqual([400, 'invalidPath']);
    expect(errorOf(await patch(id, { op: 'remove', path: 'userName' }))).toEqual([400, 'invalidValue']);
  });

  test('keeps the periods of roles that stay', async () => {
    const period = { validFrom: '2026-01-01', validUntil: '2099-12-31' };
    const assignments = [{ role: 'SUPERVISOR', areas: ['63.09.01'], ...period }];
    const { id } = await create({ roles: undefined, [staff]: { assignments } });
    const { body } = await patch(id, { op: 'add', path: 'roles', value: [{ value: 'PLANNER' }] });
    expect(body['roles']).toEqual([{ value: 'PLANNER' }, { value: 'SUPERVISOR@63.09.01' }]);
    expect((body[staff] as { assignments: object[] }).assignments).toContainEqual(assignments[0]);
  });

  test('to inactive ends sessions and tokens and hands work over', async () => {
    const { id, userName } = await create();
    await letIn(id);
    const { refresh } = await signIn(kit, userName);
    expect(refresh).not.toBe('');
    expect((await patch(id, { op: 'Replace', path: 'active', value: 'False' })).body['active']).toBe(false);
    expect((await refreshWith(kit, refresh)).body).toMatchObject({ error: 'invalid_grant' });
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      state: 'DISABLED',
      assignments: [],
      ended: [{ role: 'BACK_OFFICE' }],
    });
    expect(await auditOf(id)).toContainEqual(
      expect.objectContaining({ action: 'account.disabled', purpose: 'DIRECTORY' }),
    );
    // Every revocation is deleted once the broker has told the gateways.
    await eventually(
      async () => (await kit.sql(`select from pending_revocation where subject = $1`, [id])).length === 0,
    );
    expect((await patch(id, { op: 'replace', path: 'active', value: true })).body['active']).toBe(true);
    expect((await signIn(kit, userName)).access).not.toBe('');
  });

  test('to active leaves out whom an administrator disabled', async () => {
    const { id } = await create();
    expect((await rest(`/accounts/${id}/disable`, 'POST', {})).status).toBe(200);
    expect((await patch(id, { op: 'replace', path: 'active', value: true })).status).toBe(403);
    expect((await patch(id, { op: 'replace', path: 'displayName', value: 'Tetap' })).body).toMatchObject({
      active: false,
    });
  });
});

describe('an administrator whom a directory made', () => {
  const makeAdmin = async () => {
    const made = await create();
    await kit.sql(
      `insert into account_assignment (account_id, role, areas, granted_by, effective_since) values ($1, 'ADMIN', '{63.09}', 'test', now())`,
      [made.id],
    );
    return made;
  };

  test('can be disabled but not changed or enabled by it', async () => {
    const { id, userName } = await makeAdmin();
    for (const change of [{ userName: 'ambil.alih' }, { emails: [{ value: 'x@example.go.id' }] }, { roles: [] }])
      expect((await scim('PUT', `/Users/${id}`, { body: { schemas: [userSchema], ...change } })).status).toBe(403);
    const same = { schemas: [userSchema], userName, roles: [{ value: 'BACK_OFFICE' }] };
    expect((await scim('PUT', `/Users/${id}`, { body: same })).body['roles']).toEqual([
      { value: 'BACK_OFFICE', primary: true },
    ]);
    expect((await patch(id, { op: 'replace', path: 'active', value: false })).status).toBe(200);
    expect((await patch(id, { op: 'replace', path: 'active', value: true })).status).toBe(403);
  });

  test('stays when no other is left', async () => {
    const { id } = await makeAdmin();
    await kit.sql(`update account set state = 'DISABLED' where id in ('admin-1', 'admin-2')`);
    expect((await patch(id, { op: 'replace', path: 'active', value: false })).status).toBe(403);
    expect((await scim('DELETE', `/Users/${id}`)).status).toBe(403);
    await kit.sql(`update account set state = 'ACTIVE' where id in ('admin-1', 'admin-2')`);
    expect((await scim('DELETE', `/Users/${id}`)).status).toBe(204);
  });
});

describe('DELETE', () => {
  test('disables, keeps the record and frees its names', async () => {
    const more = { [enterprise]: { employeeNumber: '990000000000000103' } };
    const { id, userName, externalId } = await create(more);
    expect((await scim('DELETE', `/Users/${id}`)).status).toBe(204);
    for (const method of ['GET', 'DELETE']) expect((await scim(method, `/Users/${id}`)).status).toBe(404);
    expect((await patch(id, { op: 'replace', path: 'active', value: true })).status).toBe(404);
    expect(await find(`userName eq "${userName}"`)).toEqual([]);
    const [row] = await kit.sql(`select name, state, disabled_reason, nip, external_id from account where id = $1`, [
      id,
    ]);
    expect(row).toMatchObject({ state: 'DISABLED', disabled_reason: 'DIRECTORY', nip: null, external_id: null });
    expect((await auditOf(id)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['account.disabled', 'account.removed']),
    );
    const again = await scim('POST', '/Users', { body: person({ ...more, userName, externalId }) });
    expect([again.status, again.body['id'] === id]).toEqual([201, false]);
  });
});
