import { setTimeout as wait } from 'node:timers/promises';
import { actors, eventually, mutateAs, places, startHarness, uuidv7, type Harness } from '@slrt/testkit';

let harness: Harness;
let name: string;
/** Switches the database between read-only and writable for every new session, and ends the sessions of the service. */
async function setReadOnly(on: boolean): Promise<void> {
  await harness.sql(`alter database ${name} set default_transaction_read_only = ${on ? 'on' : 'off'}`);
  await harness.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename like 'registry_%'`,
  );
  await wait(200);
}
const register = () =>
  harness.graph(
    actors.facilitator,
    `mutation ($input: RegisterHouseholdInput!) { registerHousehold(input: $input) { __typename } }`,
    {
      input: {
        idempotencyKey: uuidv7(),
        regionCode: places.village,
        household: { address: 'Jalan Contoh 1', members: [{ name: 'Warga Contoh', sex: 'FEMALE', relation: 'HEAD' }] },
      },
    },
  );
const ready = async () => {
  const response = await fetch(`${harness.url}/readyz`);
  return { status: response.status, body: (await response.json()) as object };
};

beforeAll(async () => {
  harness = await startHarness('registry');
  const [row] = await harness.sql<{ name: string }>('select current_database() as name');
  name = row?.name ?? '';
}, 60_000);
afterAll(() => harness.stop());

describe('with a read-only database, a service', () => {
  beforeAll(() => setReadOnly(true));
  afterAll(() => setReadOnly(false));

  test('rejects a mutation as unavailable with the time to retry', async () => {
    const answer = await register();
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE', retryAfter: 5 });
  });

  test('answers a path outside of GraphQL with 503 and Retry-After', async () => {
    const path = '/registry/imports?regionCode=63.09&layout=bdt-2015&codeList=bdt-2015&surveyDate=2015-06-30';
    const response = await fetch(`${harness.url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await harness.token(actors.verifier)}`, 'content-type': 'text/csv' },
      body: 'a,b\n1,2\n',
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
  });

  test('still answers reads', async () => {
    const answer = await harness.graph(actors.manager, '{ region(code: "63.09") { name } }');
    expect(answer).toEqual({ data: { region: { name: 'Kabupaten Tabalong' } } });
  });

  test('records reads about people in the space that is left', async () => {
    const answer = await harness.graph(actors.verifier, '{ households(first: 1) { edges { node { address } } } }');
    expect(answer.errors).toBeUndefined();
    const response = await fetch(`${harness.url}/registry/exports?regionCode=63.09.01&purpose=VERIFICATION`, {
      headers: { authorization: `Bearer ${await harness.token(actors.verifier)}` },
    });
    expect(response.status).toBe(200);
    await response.text();
    expect(await harness.sql(`select 1 from audit_entry where subjects = array['63.09.01']`)).toHaveLength(1);
  });

  test('is not ready and names the database', async () => {
    const { status, body } = await ready();
    expect([status, body]).toMatchObject([
      503,
      { status: 'not ready', degraded: [{ dependency: 'database', reason: 'READ_ONLY' }] },
    ]);
  });
});

test('a service accepts writes and is ready again after the outage', async () => {
  await eventually(async () => (await ready()).status === 200);
  const result = await mutateAs(harness, actors.facilitator, ['registerHousehold', 'changeRequest { id }'], {
    idempotencyKey: uuidv7(),
    regionCode: places.village,
    household: { address: 'Jalan Contoh 2', members: [{ name: 'Warga Contoh', sex: 'MALE', relation: 'HEAD' }] },
  });
  expect(result.__typename).toBe('RegisterHouseholdSuccess');
});
