import { addWorkingDays } from '@slrt/calendar';
import { formatId, type Actor } from '@slrt/domain';
import { actors, eventually, mutateAs, places, startHarness, uuidv7, type Harness } from '@slrt/testkit';
import { routeCardsToBpjs } from './card-route.ts';

const { facilitator, backOffice, manager, bpjs } = actors;
const { district, village } = places;
const threeHours = 3 * 3600 * 1000;

interface Entry {
  readonly at: string;
  readonly service: string;
  readonly to: string;
}
interface Loop {
  readonly entries: readonly Entry[];
  /** Database times before and after. */
  readonly began: Date;
  readonly ended: Date;
}

/** Two services that share streams, with the clock of each ahead of the database's by some milliseconds. */
async function startPair(offsets: { complaints: number; referrals: number }) {
  const complaints = await startHarness('complaints', { clockOffset: offsets.complaints });
  const referrals = await startHarness('referrals', { clockOffset: offsets.referrals, natsUrl: complaints.natsUrl });
  await routeCardsToBpjs(referrals, district);
  return {
    complaints,
    referrals,
    stop: async () => {
      await referrals.stop();
      await complaints.stop();
    },
  };
}
type Pair = Awaited<ReturnType<typeof startPair>>;

const timeOf = async (harness: Harness) => {
  const [row] = await harness.sql<{ now: Date }>('select clock_timestamp() as now');
  if (!row) throw new Error('the database returned no time');
  return row.now;
};

async function act(harness: Harness, actor: Actor, mutation: string, input: object): Promise<void> {
  const pick = mutation.endsWith('Referral') ? 'referral { id }' : 'complaint { id }';
  expect(await mutateAs(harness, actor, [mutation, pick], input)).toMatchObject({
    __typename: `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Success`,
  });
}

/** Runs a complaint from filing through an agency to the family's answer. */
async function closeLoop({ complaints, referrals }: Pair): Promise<Loop> {
  const began = await timeOf(complaints);
  const key = uuidv7();
  const complaintId = formatId('complaint', { district, uuid: key });
  await act(complaints, facilitator, 'fileComplaint', {
    idempotencyKey: key,
    kind: 'COMPLAINT',
    channel: 'HOME_VISIT',
    sector: 'HEALTH',
    categoryCode: 'CARD_INACTIVE',
    description: 'Kartu tidak aktif.',
    regionCode: village,
    reporter: { name: 'Warga Contoh', relation: 'SELF' },
    consent: { given: true, method: 'SPOKEN', at: began.toISOString() },
  });
  const steps: [Actor, string, object][] = [
    [backOffice, 'reviewComplaint', { decision: 'START' }],
    [backOffice, 'recommendHandling', { handling: 'REFER', programmeCodes: ['KIS'] }],
    [manager, 'decideHandling', { decision: 'APPROVE' }],
  ];
  for (const [n, [actor, mutation, input]] of steps.entries())
    await act(complaints, actor, mutation, { complaintId, expectedVersion: n + 1, ...input });
  const { id } = await eventually(async () => {
    const [row] = await referrals.sql<{ id: string }>('select id from referral where complaint_id = $1', [key]);
    return row;
  });
  const referralId = formatId('referral', { district, uuid: id });
  const agencySteps: [string, object][] = [
    ['acceptReferral', {}],
    ['startReferral', {}],
    ['completeReferral', { outcome: 'SERVED' }],
  ];
  for (const [n, [mutation, input]] of agencySteps.entries())
    await act(referrals, bpjs, mutation, { referralId, expectedVersion: n + 1, ...input });
  const version = await eventually(async () => {
    const [row] = await complaints.sql<{ version: number }>(
      `select version from complaint where id = $1 and status = 'AWAITING_CONFIRMATION'`,
      [key],
    );
    return row?.version;
  });
  await act(complaints, facilitator, 'confirmOutcome', { complaintId, expectedVersion: version, result: 'FULFILLED' });
  const seen = await complaints.graph(
    manager,
    'query ($id: ID!) { complaint(id: $id) { timeline { at service to } } }',
    { id: complaintId },
  );
  const { timeline } = (seen.data as unknown as { complaint: { timeline: Entry[] } }).complaint;
  return { entries: timeline, began, ended: await timeOf(complaints) };
}

describe.each([
  ['complaints 3 h behind and referrals 3 h ahead', { complaints: -threeHours, referrals: threeHours }],
  ['complaints 3 h ahead and referrals 3 h behind', { complaints: threeHours, referrals: -threeHours }],
])('a closed loop with %s', (_name, offsets) => {
  let pair: Pair;
  let loop: Loop;
  beforeAll(async () => {
    pair = await startPair(offsets);
    loop = await closeLoop(pair);
  }, 90_000);
  afterAll(() => pair.stop(), 60_000);

  test('shows every step after its predecessor', () => {
    expect(loop.entries.map((entry) => `${entry.service} ${entry.to}`)).toEqual([
      'complaints SUBMITTED',
      'complaints UNDER_REVIEW',
      'complaints RECOMMENDED',
      'complaints REFERRED',
      'referrals REQUESTED',
      'referrals ACCEPTED',
      'referrals IN_PROGRESS',
      'referrals COMPLETED',
      'complaints AWAITING_CONFIRMATION',
      'complaints RESOLVED',
    ]);
    const times = loop.entries.map((entry) => Date.parse(entry.at));
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test('times complaint, steps and events by the database', async () => {
    const times = [
      ...loop.entries.map((entry) => new Date(entry.at)),
      ...(
        await pair.complaints.sql<{ at: Date }>('select unnest(array[filed_at, updated_at]) as at from complaint')
      ).map((row) => row.at),
      ...(
        await pair.referrals.sql<{ at: Date }>('select at from referral_step union all select at from agency_event')
      ).map((row) => row.at),
    ];
    for (const { sql } of [pair.complaints, pair.referrals])
      times.push(
        ...(
          await sql<{ at: Date }>(
            `select (headers->>'ce-time')::timestamptz as at from outbox where headers->>'ce-district' <> '00.00'`,
          )
        ).map((row) => row.at),
      );
    expect(times.length).toBeGreaterThan(30);
    for (const at of times) {
      expect(at.getTime()).toBeGreaterThanOrEqual(loop.began.getTime());
      expect(at.getTime()).toBeLessThanOrEqual(loop.ended.getTime());
    }
  });

  test('gives a step and its events the same time', async () => {
    const eventTimes = async (harness: Harness) =>
      (
        await harness.sql<{ version: number; at: Date }>(
          `select distinct (convert_from(payload, 'UTF8')::jsonb->>'version')::int as version, (headers->>'ce-time')::timestamptz as at
           from outbox where headers->>'content-type' = 'application/json' and headers->>'ce-district' <> '00.00' order by 1`,
        )
      ).map((row) => [row.version, row.at]);
    const steps = await pair.complaints.sql<{ version: number; at: Date }>(
      `select aggregate_version as version, at from complaint_timeline where service = 'complaints' order by 1`,
    );
    expect(await eventTimes(pair.complaints)).toEqual(steps.map((row) => [row.version, row.at]));
    const referralSteps = await pair.referrals.sql<{ version: number; at: Date }>(
      'select version, at from referral_step order by 1',
    );
    expect(await eventTimes(pair.referrals)).toEqual(referralSteps.map((row) => [row.version, row.at]));
  });

  test('counts due dates from the database’s time', async () => {
    const [asked] = await pair.referrals.sql<{ at: Date; due: string }>(
      `select s.at, convert_from(o.payload, 'UTF8')::jsonb->>'dueAt' as due from referral_step s
       join outbox o on o.headers->>'ce-type' = 'referrals.referral.requested.v1' and o.stream = 'REFERRALS' where s.version = 1`,
    );
    expect(new Date(asked?.due ?? '')).toEqual(addWorkingDays(asked?.at ?? new Date(0), 5, district));
    const [filed] = await pair.complaints.sql<{ filed_at: Date; due: string }>(
      `select c.filed_at, convert_from(o.payload, 'UTF8')::jsonb->>'dueAt' as due from complaint c
       join outbox o on o.headers->>'ce-type' = 'complaints.complaint.filed.v1'`,
    );
    expect(new Date(filed?.due ?? '')).toEqual(addWorkingDays(filed?.filed_at ?? new Date(0), 3, district));
  });
});
