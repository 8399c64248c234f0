import type { ServiceName } from '@slrt/subgraph';
import { actors } from './actors.ts';
import { eventually, startHarness, type Harness } from './harness.ts';
import { findAcceptedUnknowns } from './unknown-values.ts';

/** An entity of the subgraph with a reference that is there for everyone (or null for all) and one that is not. */
export interface ConformanceCase {
  readonly typename: string;
  readonly key: string;
  readonly present: readonly string[];
  readonly absent: string;
}

async function post(url: string, body: unknown, token?: string): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
}

/** Describes which callers get an answer, and the shape of errors. */
function describeRequests(harness: () => Harness): void {
  const refused = [
    ['a field', '{ __typename }'],
    ['_service', '{ _service { sdl } }'],
    ['_entities', 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }'],
  ] as const;
  test.each(refused)('answers 401 for %s without the gateway’s token', async (_name, query) => {
    const response = await post(harness().url, { query, variables: { r: [] } });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test('refuses a token for another subgraph and one that was tampered with', async () => {
    const other = await harness().token(actors.manager, 'another-subgraph');
    const own = await harness().token(actors.manager);
    expect((await post(harness().url, { query: '{ __typename }' }, other)).status).toBe(401);
    expect((await post(harness().url, { query: '{ __typename }' }, `${own.slice(0, -4)}AAAA`)).status).toBe(401);
    expect((await post(harness().url, { query: '{ __typename }' }, own)).status).toBe(200);
  });

  test('explains an invalid query and masks internal errors', async () => {
    const wrong = await harness().graph(actors.manager, '{ noSuchField }');
    expect(wrong.errors?.[0]?.message).toContain('noSuchField');
    const response = await fetch(`${harness().url}/nowhere`, {
      headers: { authorization: `Bearer ${await harness().token(actors.manager)}` },
    });
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('node_modules');
  });

  test('is healthy, ready, and shows metrics', async () => {
    expect((await fetch(`${harness().url}/healthz`)).status).toBe(200);
    await eventually(async () => (await fetch(`${harness().url}/readyz`)).status === 200); // the broker may still be joining
    const metrics = await (await fetch(`${harness().url}/metrics`)).text();
    for (const name of [
      'slrt_requests_total',
      'slrt_request_duration_seconds',
      'slrt_outbox_unpublished',
      'slrt_consumer_pending',
      'slrt_dead_letters',
    ])
      expect(metrics).toContain(name);
  });
}

function describeReferences(harness: () => Harness, cases: readonly ConformanceCase[]): void {
  test.each(cases)(
    'resolves references to $typename in order, null for unknown ones',
    async ({ typename, key, present, absent }) => {
      const keys = [present[0] ?? '', absent, ...present.slice(1)];
      const representations = keys.map((value) => ({ __typename: typename, [key]: value }));
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${typename} { ${key} } } }`;
      const answer = await harness().graph(actors.manager, query, { r: representations });
      expect(answer.errors).toBeUndefined();
      const found = (answer.data as unknown as { _entities: (Record<string, string> | null)[] })._entities;
      expect(found.map((each) => each?.[key] ?? null)).toEqual(
        keys.map((value) => (present.includes(value) ? value : null)),
      );
    },
  );
}

function describeTables(harness: () => Harness, service: ServiceName): void {
  test('forces row security on every table with a district', async () => {
    const open = await harness().sql<{ relname: string }>(
      `select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'district_code'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    const settings = [
      'audit_entry',
      'audit_block',
      'audit_seal_queue',
      'complaint_number',
      'letter_number',
      'referral_number',
      'agency_office',
      'routing_rule',
      'eligibility_rule',
      'programme_receivers', // counts, which only triggers write
      // Only functions of the owner write these, and read them for every scope.
      'applied_person_request',
      'read_hour',
    ];
    expect(open.map((row) => row.relname).filter((name) => !settings.includes(name))).toEqual([]);
  });

  test('stores no transaction id, which another cluster would give out again', async () => {
    const columns = await harness().sql(
      `select attrelid::regclass, attname from pg_attribute a join pg_class c on c.oid = a.attrelid
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
         and a.atttypid in ('xid8'::regtype, 'xid'::regtype, 'pg_snapshot'::regtype)`,
    );
    expect(columns).toEqual([]);
  });

  test('has exactly the tables and columns of its entities', async () => {
    expect(await harness().drift()).toEqual([]);
  });

  test('sends only statements that the database accepts', async () => {
    expect(await harness().statementIssues()).toEqual([]);
  });

  test('refuses changes of the audit log', async () => {
    const rights = await harness().sql<{ update: boolean; delete: boolean }>(
      `select has_table_privilege($1, 'audit_entry', 'update') as update, has_table_privilege($1, 'audit_entry', 'delete') as delete`,
      [`${service}_app`],
    );
    expect(rights).toEqual([{ update: false, delete: false }]);
  });
}

function describeArguments(harness: () => Harness, service: ServiceName, freeTexts: readonly string[]): void {
  test('refuses unknown codes, areas and IDs in queries', async () => {
    const { accepted, unreachable } = await findAcceptedUnknowns(harness(), service);
    expect(accepted).toEqual([...freeTexts].sort());
    expect(unreachable.filter((place) => !place.endsWith('.after'))).toEqual([]);
  });
}

/**
 * Describes the behaviour that every subgraph must have. `freeTexts` are the arguments of queries that any text is valid
 * for: text to search for, pseudonymous IDs of persons, and codes of a single lookup, which returns null.
 */
export function describeConformance(
  service: ServiceName,
  cases: readonly ConformanceCase[],
  freeTexts: readonly string[],
): void {
  describe(`${service} is a conforming subgraph`, () => {
    let harness: Harness;
    beforeAll(async () => {
      harness = await startHarness(service);
    }, 60_000);
    afterAll(async () => {
      await harness.stop();
    }, 30_000);
    describeRequests(() => harness);
    if (cases.length > 0) describeReferences(() => harness, cases);
    describeTables(() => harness, service);
    describeArguments(() => harness, service, freeTexts);
  });
}
