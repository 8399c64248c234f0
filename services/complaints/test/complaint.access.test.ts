import { actors, places, startHarness, uuidv7, type GraphResult, type Harness } from '@slrt/testkit';
import type { Actor } from '@slrt/domain';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness('complaints');
}, 60_000);
afterAll(() => harness.stop(), 30_000);

const failures = (mutation: string) =>
  `... on UserError { code } ... on InvalidInput { issues { path code } } ${mutation === 'fileComplaint' ? '' : '... on StaleVersion { current } ... on InvalidTransition { from allowed }'}`;
interface Outcome {
  __typename: string;
  code?: string;
  current?: number;
  allowed?: string[];
  issues?: { path: string[]; code: string }[];
  complaint?: { id: string; version: number; status: string; number: string; holder: { role: string } | null };
}

async function change(
  actor: Actor,
  mutation: string,
  input: object,
): Promise<Outcome & { thrown?: string | undefined }> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const answer: GraphResult = await harness.graph(
    actor,
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename ... on ${type}Success { complaint { id number version status holder { role } } } ${failures(mutation)} } }`,
    { input },
  );
  const result = (answer.data as Record<string, Outcome> | null | undefined)?.[mutation];
  return result ?? { __typename: 'thrown', thrown: answer.errors?.[0]?.extensions.code };
}

const filing = (more: object = {}) => ({
  idempotencyKey: uuidv7(),
  kind: 'COMPLAINT',
  channel: 'HOME_VISIT',
  sector: 'HEALTH',
  categoryCode: 'CARD_INACTIVE',
  description: 'Kartu tidak aktif.',
  regionCode: places.village,
  reporter: { name: 'Warga Contoh', relation: 'SELF' },
  ...more,
});
const filed = async (more: object = {}) =>
  (await change(actors.facilitator, 'fileComplaint', filing(more))).complaint as NonNullable<Outcome['complaint']>;
const step = (complaint: { id: string; version: number }, more: object = {}) => ({
  complaintId: complaint.id,
  expectedVersion: complaint.version,
  ...more,
});
async function recommended() {
  const started = (await change(actors.backOffice, 'reviewComplaint', step(await filed(), { decision: 'START' })))
    .complaint;
  return (await change(actors.backOffice, 'recommendHandling', step(started as never, { handling: 'HANDLE_DIRECTLY' })))
    .complaint as NonNullable<Outcome['complaint']>;
}

describe('filing', () => {
  test.each([
    ['facilitator of the village', actors.facilitator, 'FileComplaintSuccess'],
    ['facilitator of another village', actors.otherFacilitator, 'NotAllowed'],
    ['manager', actors.manager, 'thrown'],
    ['planner', actors.planner, 'thrown'],
    ['agency', actors.bpjs, 'thrown'],
  ])('by a %s', async (_who, actor, typename) => {
    const result = await change(actor, 'fileComplaint', filing());
    expect(result.__typename).toBe(typename);
    if (typename === 'thrown') expect(result.thrown).toBe('FORBIDDEN');
  });

  test('creates one complaint for the same key sent in parallel', async () => {
    const input = filing();
    const results = await Promise.all([1, 2, 3, 4].map(() => change(actors.facilitator, 'fileComplaint', input)));
    expect(new Set(results.map((each) => each.complaint?.number)).size).toBe(1);
    const rows = await harness.sql('select subject from outbox where headers->>$1 = $2', [
      'ce-subject',
      results[0]?.complaint?.id,
    ]);
    // The write is on record once, by who did it.
    expect(
      await harness.sql('select actor, role, action from audit_entry where $1 = any(subjects)', [
        results[0]?.complaint?.id,
      ]),
    ).toEqual([{ actor: 'facilitator-1', role: 'FACILITATOR', action: 'complaints.complaint.changed.v1' }]);
    expect(rows.map((row) => row['subject']).sort()).toEqual([
      'complaints.complaint.changed.v1',
      'complaints.complaint.filed.v1',
    ]);
  });

  test('a reused key is a conflict that reveals nothing', async () => {
    const input = filing();
    await change(actors.facilitator, 'fileComplaint', input);
    for (const again of [
      await change(actors.facilitator, 'fileComplaint', { ...input, description: 'Lain.' }),
      await change(actors.officer, 'fileComplaint', input),
    ]) {
      expect(again).toMatchObject({ __typename: 'IdempotencyConflict', code: 'IDEMPOTENCY_CONFLICT' });
      expect(JSON.stringify(again)).not.toContain('SLRT/');
    }
  });

  test('reports every problem of an input at once', async () => {
    const result = await change(
      actors.facilitator,
      'fileComplaint',
      filing({
        idempotencyKey: 'no-uuid',
        description: ' ',
        householdId: 'HH-3673-01930000-0000-7000-8000-000000000001',
      }),
    );
    expect(result.issues?.map((each) => [each.path.join('.'), each.code])).toEqual([
      ['idempotencyKey', 'NOT_A_UUID_V7'],
      ['description', 'REQUIRED'],
      ['householdId', 'OTHER_AREA'],
    ]);
    const unknown = await change(actors.facilitator, 'fileComplaint', filing({ categoryCode: 'NO_SUCH' }));
    expect(unknown.issues).toEqual([{ path: ['categoryCode'], code: 'UNKNOWN_CODE' }]);
  });

  test('numbers have no gaps and no clashes when many file at once', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, () => filed()));
    const numbers = results.map((each) => Number(each.number.slice(-6))).sort((a, b) => a - b);
    expect(numbers.at(-1)).toBe((numbers[0] as number) + 19);
    expect(new Set(numbers).size).toBe(20);
  });
});

describe('the desk', () => {
  test.each([
    ['its back office', actors.backOffice, 'ReviewComplaintSuccess'],
    ['another sector’s desk', actors.educationDesk, 'NotAllowed'],
    ['another district’s back office', actors.otherBackOffice, 'NotFound'],
    ['the village desk', actors.officer, 'NotAllowed'],
    ['the manager', actors.manager, 'thrown'],
  ])('is worked by %s', async (_who, actor, typename) => {
    const result = await change(actor, 'reviewComplaint', step(await filed(), { decision: 'START' }));
    expect(result.__typename).toBe(typename);
  });

  test('refuses a stale version and repeats the first result', async () => {
    const complaint = await filed();
    const key = uuidv7();
    const first = await change(
      actors.backOffice,
      'reviewComplaint',
      step(complaint, { decision: 'START', idempotencyKey: key }),
    );
    const again = await change(
      actors.backOffice,
      'reviewComplaint',
      step(complaint, { decision: 'START', idempotencyKey: key }),
    );
    expect([first.complaint?.version, again.complaint?.version]).toEqual([2, 2]);
    const stale = await change(actors.backOffice, 'recommendHandling', step(complaint, { handling: 'REFER' }));
    expect(stale).toMatchObject({ __typename: 'StaleVersion', current: 2 });
  });

  test('a step out of order is refused with what is possible', async () => {
    const result = await change(actors.backOffice, 'recommendHandling', step(await filed(), { handling: 'REFER' }));
    expect(result).toMatchObject({
      __typename: 'InvalidTransition',
      allowed: ['reviewComplaint:START', 'withdrawComplaint'],
    });
  });
});

describe('the decision', () => {
  test.each([
    ['the manager', actors.manager, 'DecideHandlingSuccess'],
    ['the village coordinator, for a district desk', actors.coordinator, 'NotAllowed'],
    ['another district’s manager', actors.otherManager, 'NotFound'],
    ['the back office', actors.backOffice, 'thrown'],
  ])('is made by %s', async (_who, actor, typename) => {
    expect((await change(actor, 'decideHandling', step(await recommended(), { decision: 'APPROVE' }))).__typename).toBe(
      typename,
    );
  });

  test('is never made by the recommender, whatever their roles', async () => {
    const both: Actor = {
      id: actors.backOffice.id,
      assignments: [...actors.backOffice.assignments, ...actors.manager.assignments],
    };
    const complaint = await recommended();
    expect((await change(both, 'decideHandling', step(complaint, { decision: 'APPROVE' }))).__typename).toBe(
      'NotAllowed',
    );
    await expect(
      harness.sql('update complaint set decided_by = recommended_by where id = $1', [complaint.id.slice(8)]),
    ).rejects.toMatchObject({ constraint: 'complaint_four_eyes' });
  });

  test('the database refuses a state change that is not in the table', async () => {
    const complaint = await filed();
    await expect(
      harness.sql(`update complaint set status = 'RESOLVED', holder_role = null where id = $1`, [
        complaint.id.slice(8),
      ]),
    ).rejects.toMatchObject({ constraint: 'complaint_lifecycle' });
  });
});

describe('reading', () => {
  test.each([
    ['its facilitator', actors.facilitator, true],
    ['another village’s facilitator', actors.otherFacilitator, false],
    ['the manager', actors.manager, true],
    ['another district’s manager', actors.otherManager, false],
    ['an agency without a referral', actors.bpjs, false],
  ])('by %s', async (_who, actor, visible) => {
    const { id, number } = await filed();
    const answer = await harness.graph(
      actor,
      'query ($id: ID!, $number: String!) { complaint(id: $id) { id } complaintByNumber(number: $number) { id } complaints(first: 100) { edges { node { id } } } }',
      { id, number },
    );
    expect(answer.errors).toBeUndefined();
    const data = answer.data as unknown as {
      complaint: object | null;
      complaintByNumber: object | null;
      complaints: { edges: { node: { id: string } }[] };
    };
    expect([
      data.complaint !== null,
      data.complaintByNumber !== null,
      data.complaints.edges.some((edge) => edge.node.id === id),
    ]).toEqual([visible, visible, visible]);
  });

  test('a planner has no such field, and pages do not overlap', async () => {
    expect((await harness.graph(actors.planner, '{ complaints { totalCount } }')).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const answer = await harness.graph(
        actors.manager,
        'query ($after: String) { complaints(first: 7, after: $after) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      const page = (
        answer.data as unknown as {
          complaints: {
            totalCount: number;
            edges: { node: { id: string } }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        }
      ).complaints;
      seen.push(...page.edges.map((edge) => edge.node.id));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) {
        expect(new Set(seen).size).toBe(page.totalCount);
        break;
      }
    }
    expect(seen.length).toBeGreaterThan(20);
  });
});

test('a disputed condition is a complaint about a rule’s finding', async () => {
  const disputedCondition = { programmeCode: 'KIS', conditionCode: 'DECILE', ruleVersion: 'KIS-2025' };
  const householdId = 'HH-6309-01930000-0000-7000-8000-0000000000cc';
  expect(await change(actors.facilitator, 'fileComplaint', filing({ disputedCondition }))).toMatchObject({
    issues: [{ path: ['householdId'], code: 'REQUIRED' }],
  });
  const bad = { ...disputedCondition, conditionCode: 'drop table' };
  expect(
    await change(actors.facilitator, 'fileComplaint', filing({ householdId, disputedCondition: bad })),
  ).toMatchObject({
    issues: [{ path: ['disputedCondition', 'conditionCode'], code: 'UNKNOWN_CODE' }],
  });
  const { id } = await filed({ householdId, disputedCondition });
  const read = async (actor: Actor) =>
    (
      (
        await harness.graph(
          actor,
          'query ($id: ID!) { complaint(id: $id) { disputedCondition { programmeCode conditionCode ruleVersion } } }',
          { id },
        )
      ).data as unknown as { complaint: object | null }
    ).complaint;
  expect(await read(actors.backOffice)).toEqual({ disputedCondition });
  expect(await read(actors.otherBackOffice)).toBeNull();
});
