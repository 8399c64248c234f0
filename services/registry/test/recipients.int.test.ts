import { type Actor } from '@slrt/domain';
import { actors, eventually, places, startHarness, uuidv7, type Harness } from '@slrt/testkit';

let harness: Harness;
const { district } = places;
beforeAll(async () => {
  harness = await startHarness('registry');
}, 60_000);
afterAll(async () => {
  await harness.stop();
}, 30_000);

const give = async (actor: Actor, csv: string, more: { query?: string; key?: string } = {}) => {
  const response = await fetch(
    `${harness.url}/registry/recipients?${more.query ?? `regionCode=${district}&programme=KIS&since=2026-01-01`}`,
    {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await harness.token(actor)}`,
        'content-type': 'text/csv',
        ...(more.key ? { 'idempotency-key': more.key } : {}),
      },
      body: csv,
    },
  );
  return {
    status: response.status,
    body: (await response.json()) as {
      rows?: number;
      matched?: number;
      suggested?: number;
      unmatched?: number;
      id?: string;
    },
  };
};
const work = async (actor: Actor) => {
  const answer = await harness.graph(
    actor,
    `{ recipients(filter: { regionCode: "${district}" }) { totalCount edges { node { id rowNumber state reason score submittedName submittedNik person { id name } } } } }`,
  );
  return (
    (
      answer.data as unknown as {
        recipients: {
          edges: {
            node: {
              id: string;
              rowNumber: number;
              state: string;
              reason: string;
              submittedNik: string | null;
              person: { id: string } | null;
            };
          }[];
        };
      } | null
    )?.recipients.edges.map((edge) => edge.node) ?? answer.errors?.[0]?.extensions.code
  );
};

test('matches an agency’s list and leaves the rest as work', async () => {
  const register = async (name: string, nik: string, birthDate: string) => {
    const answer = await harness.graph(
      actors.facilitator,
      `mutation ($input: RegisterHouseholdInput!) { r: registerHousehold(input: $input) { __typename ... on RegisterHouseholdSuccess { household { id } } ... on InvalidInput { issues { path code } } } }`,
      {
        input: {
          idempotencyKey: uuidv7(),
          regionCode: places.village,
          household: { members: [{ name, sex: 'FEMALE', relation: 'HEAD', birthDate, nik }] },
        },
      },
    );
    const { r } = answer.data as unknown as { r: { household?: { id: string } } };
    if (!r.household) throw new Error(JSON.stringify(answer));
    return r.household.id;
  };
  const first = await register('Siti Aminah', '9901014105800001', '1980-05-01');
  const second = await register('Rahmawati', '9901014106810001', '1981-06-01');
  const third = await register('Nur Hayati', '9901014107820001', '1982-07-01');
  const csv = [
    'nik,name,birth_date,region_code',
    `9901014105800001,Siti Aminah,1980-05-01,${places.village}`, // by its number
    `,Rahmawati,1981-06-01,${places.village}`, // by name and birth
    `,Nur Hayati,,${places.village}`, // may be: no birth date
    '9901014105800001,Bambang Sutrisno,1980-05-01,', // the number of somebody else
    ',Zulkifli Harahap,1970-01-01,', // nobody
  ].join('\n');
  const key = uuidv7();
  const given = await give(actors.bpjs, csv, { key });
  expect(given).toMatchObject({ status: 200, body: { rows: 5, matched: 2, suggested: 2, unmatched: 1 } });
  expect((await give(actors.bpjs, csv, { key })).body).toMatchObject({ rows: 5, matched: 2 }); // once, however often it is sent
  expect(
    (await give(actors.bpjs, csv, { key, query: `regionCode=${district}&programme=PKH&since=2026-01-01` })).status,
  ).toBe(409);
  const receives = async (id: string) =>
    (
      (
        await harness.graph(
          actors.backOffice,
          `query ($id: ID!) { household(id: $id) { participation { programmeCode since source } } }`,
          { id },
        )
      ).data as unknown as {
        household: { participation: object[] };
      }
    ).household.participation;
  const kis = [{ programmeCode: 'KIS', since: '2026-01-01', source: 'AGENCY_BPJS' }];
  expect([await receives(first), await receives(second), await receives(third)]).toEqual([kis, kis, []]);
  // The rules are told at once: a sealed profile went out for each.
  await eventually(
    async () =>
      (await harness.sql(`select 1 from outbox where subject = 'registry.participation.recorded.v1'`)).length === 2,
  );

  const rows = await work(actors.verifier);
  if (typeof rows !== 'object') throw new Error(String(rows));
  expect(rows.map((row) => [row.rowNumber, row.state, row.reason])).toEqual([
    [3, 'SUGGESTED', 'NAME_ONLY'],
    [4, 'SUGGESTED', 'NIK_OTHER_NAME'],
    [5, 'UNMATCHED', 'NOBODY'],
  ]);
  expect(rows[1]?.submittedNik).toMatch(/^99•+01$/);
  const settle = (recipientId: string, personId: string | null, actor: Actor = actors.verifier) =>
    harness.graph(
      actor,
      `mutation ($input: ResolveRecipientInput!) { r: resolveRecipient(input: $input) { __typename ... on ResolveRecipientSuccess { recipient { state } } } }`,
      {
        input: { recipientId, personId },
      },
    );
  expect((await settle(rows[0]?.id ?? '', rows[0]?.person?.id ?? null)).data).toMatchObject({
    r: { recipient: { state: 'RESOLVED' } },
  });
  expect(await receives(third)).toEqual(kis);
  expect((await settle(rows[2]?.id ?? '', null)).data).toMatchObject({ r: { recipient: { state: 'NOT_FOUND' } } });
  expect((await settle(rows[2]?.id ?? '', null)).data).toMatchObject({ r: { __typename: 'InvalidTransition' } });

  // Who gives a list learns how many were found, never who; others see nothing.
  expect(await work(actors.bpjs)).toBe('FORBIDDEN');
  expect(await work(actors.facilitator)).toBe('FORBIDDEN');
  expect((await give(actors.verifier, csv)).status).toBe(403);
  expect((await give(actors.otherBpjs, csv)).status).toBe(403);
  expect((await give(actors.bpjs, 'x,y\n1,2\n')).status).toBe(400);
  const lists = async (actor: Actor) =>
    (
      (await harness.graph(actor, `{ recipientLists(regionCode: "${district}") { matched } }`)).data as unknown as {
        recipientLists: object[];
      } | null
    )?.recipientLists.length ?? null;
  expect(await lists(actors.bpjs)).toBeGreaterThan(0);
  expect(await lists(actors.disdik)).toBe(0);
  expect(await lists(actors.otherManager)).toBe(0);
  // What was given stays sealed at rest.
  const [stored] = await harness.sql<{ given: Buffer }>('select given from recipient_row limit 1');
  expect(stored?.given.toString('utf8')).not.toContain('Siti');
}, 60_000);
