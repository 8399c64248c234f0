import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planDemo } from '@slrt/local';
import { uuidv7 } from 'uuidv7';
import { running } from './running.ts';

const example = (name: string) => readFileSync(join(import.meta.dirname, '../../docs/examples', name), 'utf8');

interface Morning {
  householdChanges: {
    cursor: string;
    hasMore: boolean;
    households: { id: string; version: number; housing: object | null }[];
  };
  complaintChanges: { cursor: string; complaints: { id: string }[] };
  fieldPackage: { cursor: string; visitsDue: { id: string }[]; puskesos: { name: string } | null };
}

/** Returns a village with a Puskesos from the facilitator's token. */
async function villageOf(): Promise<string> {
  const { graph } = running();
  const answer = await graph<{ facilitators: { edges: { node: { villageCodes: string[] } }[] } }>(
    'facilitator',
    '{ facilitators(first: 1) { edges { node { villageCodes } } } }',
  );
  return answer.data?.facilitators.edges[0]?.node.villageCodes[0] ?? '';
}

describe('a tablet’s day', () => {
  type Result = Record<
    string,
    { items?: { outcome: string; complaint?: { attachments: { uploadUrl: string }[] } }[]; __typename: string }
  >;
  let village: string;
  let morning: Morning;
  let home: Morning['householdChanges']['households'][number] | undefined;
  let batch: object;
  const evening = () => running().graph<Result>('facilitator', example('field-evening.graphql'), batch);
  let first: Awaited<ReturnType<typeof evening>>;

  /** Records of a day: a visit and a complaint, each with a photo. */
  const planBatch = () => ({
    requests: { items: [] },
    visits: {
      sentAt: new Date().toISOString(),
      items: [
        {
          idempotencyKey: uuidv7(),
          householdId: home?.id,
          expectedVersion: home?.version,
          address: 'Jalan Baru 1',
          photos: [{ idempotencyKey: uuidv7(), kind: 'HOUSE' }],
        },
      ],
    },
    complaints: {
      items: [
        {
          idempotencyKey: uuidv7(),
          kind: 'COMPLAINT',
          channel: 'HOME_VISIT',
          sector: 'HEALTH',
          categoryCode: 'CARD_INACTIVE',
          description: 'Kartu tidak aktif.',
          regionCode: village,
          householdId: home?.id,
          reporter: { name: 'Warga Contoh', relation: 'SELF' },
          attachments: [{ idempotencyKey: uuidv7(), kind: 'PHOTO' }],
        },
      ],
    },
    day: {
      idempotencyKey: uuidv7(),
      day: new Date().toISOString().slice(0, 10),
      villageCodes: [village],
      visits: 1,
      changeRequests: 0,
      complaints: 1,
    },
  });

  test('begins with one compressed document', async () => {
    const { url, tokens } = running();
    village = await villageOf();
    const authorization = `Bearer ${await tokens('facilitator')}`;
    const plain = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip', authorization },
      body: JSON.stringify({ query: example('field-morning.graphql'), variables: { village } }),
    });
    expect(plain.headers.get('content-encoding')).toBe('gzip');
    const answer = (await plain.json()) as { data: Morning; errors?: object[] };
    expect(answer.errors).toBeUndefined();
    morning = answer.data;
    expect(morning.householdChanges.households.length).toBeGreaterThan(0);
    [home] = morning.householdChanges.households;
  });

  test('ends with one document for all services', async () => {
    batch = planBatch();
    first = await evening();
    expect(first.errors).toBeUndefined();
    expect(first.data?.['submitVisits']?.items).toMatchObject([{ outcome: 'APPLIED', conflicts: [] }]);
    expect(JSON.stringify(first.data?.['submitVisits'])).toMatch(/"uploadUrl":"\/registry\/photos\/PH-/);
    expect(first.data?.['fileComplaints']?.items).toMatchObject([{ outcome: 'APPLIED' }]);
    expect(first.data?.['closeFieldDay']?.__typename).toBe('CloseFieldDaySuccess');
  });

  test('refuses only the item with a wrong value', async () => {
    const { visits } = planBatch();
    const [visit] = visits.items;
    const wrong = { ...visit, idempotencyKey: uuidv7(), photos: [{ idempotencyKey: uuidv7(), kind: 'KITCHEN_SINK' }] };
    const answer = await running().graph<{ submitVisits: { items: object[] } }>(
      'facilitator',
      `mutation ($input: SubmitVisitsInput!) { submitVisits(input: $input) { ... on SubmitVisitsSuccess {
        items { idempotencyKey outcome failure { code ... on InvalidInput { issues { path code message } } } } } } }`,
      { input: { items: [wrong, { ...visit, idempotencyKey: uuidv7(), note: 'Kunjungan kedua' }] } },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.submitVisits.items).toMatchObject([
      {
        idempotencyKey: wrong.idempotencyKey,
        outcome: 'REFUSED',
        failure: { issues: [{ path: ['photos', '0', 'kind'], code: 'BAD_USER_INPUT' }] },
      },
      { outcome: 'APPLIED', failure: null },
    ]);
    expect(JSON.stringify(answer)).not.toContain('KITCHEN_SINK');
  });

  test('gives links for the photos', async () => {
    const upload = first.data?.['fileComplaints']?.items?.[0]?.complaint?.attachments[0]?.uploadUrl ?? '';
    expect(upload).toMatch(/^\/complaints\/files\/AT-/);
    const refused = await fetch(`${new URL(running().url).origin}${upload}`, {
      method: 'PUT',
      headers: { 'content-type': 'image/jpeg' },
      body: 'no picture',
    });
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { errors: [{ extensions: { code: 'NOT_A_PHOTO' } }] },
    ]);
  });

  test('may be sent again', async () => {
    const again = await evening();
    expect(again.data?.['submitVisits']?.items).toMatchObject([{ outcome: 'REPEATED' }]);
    expect(again.data?.['fileComplaints']?.items).toMatchObject([{ outcome: 'REPEATED' }]);
    expect(again.data?.['closeFieldDay']?.__typename).toBe('CloseFieldDaySuccess');
  });

  test('comes back with the next morning’s changes', async () => {
    const next = await running().graph<Morning>('facilitator', example('field-morning.graphql'), {
      village,
      households: morning.householdChanges.cursor,
      complaints: morning.complaintChanges.cursor,
      package: morning.fieldPackage.cursor,
    });
    expect(next.data?.householdChanges.households.map((each) => each.id)).toContain(home?.id);
    expect(next.data?.complaintChanges.complaints).toHaveLength(1);
  });
});

test('fifteen villages fit the limits with one document each', async () => {
  const { graph } = running();
  // Each has a separate budget that no other test uses.
  const [, worker, other] = planDemo()[0]?.facilitators ?? [];
  const [village] = worker?.villageCodes ?? [];
  const document = example('field-morning.graphql');
  for (let n = 0; n < 15; n += 1)
    expect((await graph<Morning>(worker?.person ?? '', document, { village })).errors).toBeUndefined();
  const body = /FieldMorning\([^)]*\) \{([\s\S]*)\}\s*$/.exec(document)?.[1] ?? '';
  const fields = body.replace(/, since: \$\w+/g, '');
  const joined = ['a', 'b', 'c', 'd'].map((name) => fields.replace(/^ {2}(\w+)\(/gm, `${name}$1: $1(`)).join('\n');
  const refused = await graph(other?.person ?? '', `query ($village: ID!) { ${joined} }`, { village });
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', allowed: 30_000 });
});

test('the village head sees the own village’s situation only', async () => {
  const { graph } = running();
  const village = await villageOf();
  const answer = await graph<{
    region: { statistics: { households: number }; complaints: { totalCount: number } };
    poorest: { totalCount: number };
    deliberationAgenda: object[];
  }>('village-head', example('village-head.graphql'), { village });
  expect(answer.errors).toBeUndefined();
  expect(answer.data?.region.statistics.households).toBeGreaterThan(0);
  expect(answer.data?.poorest.totalCount).toBeGreaterThan(0);
  const other = await graph<{ poorest: { totalCount: number } }>('village-head', example('village-head.graphql'), {
    village: '36.73.01.1001',
  });
  expect(other.data?.poorest.totalCount ?? 0).toBe(0);
});

describe('a citizen without a login', () => {
  interface Row {
    readonly id: string;
    readonly version: number;
    readonly status: string;
  }
  interface Result {
    readonly complaint?: Row;
    readonly code?: string;
    readonly letter?: { verifyUrl: string; url: string };
  }
  let row: Row | undefined;
  const run = async (
    persona: string,
    mutation: string,
    input: object,
    selection = 'complaint { id version status }',
  ) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
    const answer = await running().graph<{ r: Result }>(
      persona,
      `mutation ($input: ${type}Input!) { r: ${mutation}(input: $input) { __typename ... on ${type}Success { ${selection} } ... on UserError { code } } }`,
      { input },
    );
    return answer.data?.r;
  };
  const step = async (persona: string, mutation: string, input: object) => {
    row = (await run(persona, mutation, { complaintId: row?.id, expectedVersion: row?.version, ...input }))?.complaint;
  };
  const get = (path: string, init?: RequestInit) => fetch(`${new URL(running().url).origin}${path}`, init);
  beforeAll(async () => {
    const filed = await run('facilitator', 'fileComplaint', {
      idempotencyKey: uuidv7(),
      kind: 'QUESTION',
      channel: 'HOME_VISIT',
      sector: 'ENERGY',
      categoryCode: 'ELECTRICITY',
      description: 'Listrik.',
      regionCode: await villageOf(),
      reporter: { name: 'Warga Contoh', relation: 'SELF' },
    });
    row = filed?.complaint;
    await step('back-office', 'reviewComplaint', { decision: 'START' });
    await step('back-office', 'recommendHandling', { handling: 'HANDLE_DIRECTLY' });
    await step('manager', 'decideHandling', { decision: 'APPROVE' });
  });

  test('checks a letter and reads it by its link', async () => {
    const issued = await run(
      'head-of-office',
      'issueRecommendationLetter',
      { idempotencyKey: uuidv7(), complaintId: row?.id, expectedVersion: row?.version },
      'complaint { id version status } letter { verifyUrl url }',
    );
    const letter = await get(new URL(issued?.letter?.verifyUrl ?? '').pathname);
    expect([letter.status, (await letter.text()).includes('SAH')]).toEqual([200, true]);
    const pdf = await get(issued?.letter?.url ?? '');
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });

  test('is slowed down when guessing codes', async () => {
    const guesses = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        get(`/letters/6309-${String(n).padStart(20, '0')}`).then(({ status }) => status),
      ),
    );
    expect(guesses).toContain(429);
  });
});
