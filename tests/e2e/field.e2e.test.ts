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

/** A village of the facilitator with a Puskesos, as the identity provider's token says. */
async function villageOf(): Promise<string> {
  const { graph } = running();
  const answer = await graph<{ facilitators: { edges: { node: { villageCodes: string[] } }[] } }>(
    'facilitator',
    '{ facilitators(first: 1) { edges { node { villageCodes } } } }',
  );
  return answer.data?.facilitators.edges[0]?.node.villageCodes[0] ?? '';
}

test('a tablet’s morning and evening take one document each', async () => {
  const { url, tokens, graph } = running();
  const village = await villageOf();
  const authorization = `Bearer ${await tokens('facilitator')}`;
  const plain = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip', authorization },
    body: JSON.stringify({ query: example('field-morning.graphql'), variables: { village } }),
  });
  expect(plain.headers.get('content-encoding')).toBe('gzip');
  const morning = (await plain.json()) as { data: Morning; errors?: object[] };
  expect(morning.errors).toBeUndefined();
  const { householdChanges, complaintChanges, fieldPackage } = morning.data;
  expect(householdChanges.households.length).toBeGreaterThan(0);
  const [home] = householdChanges.households;

  const key = uuidv7();
  const batch = {
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
          idempotencyKey: key,
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
  };
  const evening = () =>
    graph<
      Record<
        string,
        { items?: { outcome: string; complaint?: { attachments: { uploadUrl: string }[] } }[]; __typename: string }
      >
    >('facilitator', example('field-evening.graphql'), batch);
  const first = await evening();
  expect(first.errors).toBeUndefined();
  expect(first.data?.['submitVisits']?.items).toMatchObject([{ outcome: 'APPLIED', conflicts: [] }]);
  expect(JSON.stringify(first.data?.['submitVisits'])).toMatch(/"uploadUrl":"\/registry\/photos\/PH-/);
  expect(first.data?.['fileComplaints']?.items).toMatchObject([{ outcome: 'APPLIED' }]);
  expect(first.data?.['closeFieldDay']?.__typename).toBe('CloseFieldDaySuccess');
  const upload = first.data?.['fileComplaints']?.items?.[0]?.complaint?.attachments[0]?.uploadUrl ?? '';
  expect(upload).toMatch(/^\/complaints\/files\/AT-/);
  const refused = await fetch(`${new URL(url).origin}${upload}`, {
    method: 'PUT',
    headers: { 'content-type': 'image/jpeg' },
    body: 'no picture',
  });
  expect([refused.status, await refused.json()]).toMatchObject([
    422,
    { errors: [{ extensions: { code: 'NOT_A_PHOTO' } }] },
  ]);
  const again = await evening();
  expect(again.data?.['submitVisits']?.items).toMatchObject([{ outcome: 'REPEATED' }]);
  expect(again.data?.['fileComplaints']?.items).toMatchObject([{ outcome: 'REPEATED' }]);
  expect(again.data?.['closeFieldDay']?.__typename).toBe('CloseFieldDaySuccess');

  const next = await graph<Morning>('facilitator', example('field-morning.graphql'), {
    village,
    households: householdChanges.cursor,
    complaints: complaintChanges.cursor,
    package: fieldPackage.cursor,
  });
  expect(next.data?.householdChanges.households.map((each) => each.id)).toContain(home?.id);
  expect(next.data?.complaintChanges.complaints).toHaveLength(1);
});

test('fifteen villages fit the limits with one document each', async () => {
  const { graph } = running();
  // Each with a budget of its own, which no other test spends.
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

test('citizens confirm by code and check letters without signing in', async () => {
  const { url, graph } = running();
  const { origin } = new URL(url);
  const village = await villageOf();
  const run = async (persona: string, mutation: string, input: object) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
    const answer = await graph<{
      r: {
        complaint?: { id: string; version: number; status: string };
        code?: string;
        letter?: { verifyUrl: string; url: string };
      };
    }>(
      persona,
      `mutation ($input: ${type}Input!) { r: ${mutation}(input: $input) { __typename ... on ${type}Success { ${mutation === 'issueCitizenCode' ? 'code' : `complaint { id version status } ${mutation === 'issueRecommendationLetter' ? 'letter { verifyUrl url }' : ''}`} } ... on UserError { code } } }`,
      { input },
    );
    return answer.data?.r;
  };
  let row = (
    await run('facilitator', 'fileComplaint', {
      idempotencyKey: uuidv7(),
      kind: 'QUESTION',
      channel: 'HOME_VISIT',
      sector: 'ENERGY',
      categoryCode: 'ELECTRICITY',
      description: 'Listrik.',
      regionCode: village,
      reporter: { name: 'Warga Contoh', relation: 'SELF' },
    })
  )?.complaint;
  for (const [persona, mutation, input] of [
    ['back-office', 'reviewComplaint', { decision: 'START' }],
    ['back-office', 'recommendHandling', { handling: 'HANDLE_DIRECTLY' }],
    ['manager', 'decideHandling', { decision: 'APPROVE' }],
  ] as const)
    row = (await run(persona, mutation, { complaintId: row?.id, expectedVersion: row?.version, ...input }))?.complaint;
  const issued = await run('head-of-office', 'issueRecommendationLetter', {
    idempotencyKey: uuidv7(),
    complaintId: row?.id,
    expectedVersion: row?.version,
  });
  const letter = await fetch(`${origin}${new URL(issued?.letter?.verifyUrl ?? '').pathname}`);
  expect([letter.status, (await letter.text()).includes('SAH')]).toEqual([200, true]);
  const pdf = await fetch(`${origin}${issued?.letter?.url}`);
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  row = (
    await run('back-office', 'completeHandling', {
      complaintId: row?.id,
      expectedVersion: row?.version,
      note: 'Sudah.',
    })
  )?.complaint;
  expect(row?.status).toBe('AWAITING_CONFIRMATION');
  const code = (await run('facilitator', 'issueCitizenCode', { complaintId: row?.id }))?.code ?? '';
  const page = await fetch(`${origin}/c/${code}`);
  expect([page.status, page.headers.get('content-security-policy')]).toEqual([
    200,
    expect.stringContaining("default-src 'none'"),
  ]);
  const sent = await fetch(`${origin}/c/${code}`, {
    method: 'POST',
    body: new URLSearchParams({ step: 'confirmOutcome:FULFILLED', rating: '5' }),
  });
  expect([sent.status, (await sent.text()).includes('Terima kasih')]).toEqual([200, true]);
  const guesses = await Promise.all(
    Array.from({ length: 40 }, () => fetch(`${origin}/c/6309-0000-0000-0000`).then((each) => each.status)),
  );
  expect(guesses).toContain(429);
});
