import { referralEvents } from '@slrt/events';
import { formatId, type Actor } from '@slrt/domain';
import { actors, createPublisher, eventually, places, startHarness, uuidv7, type Harness } from '@slrt/testkit';
import { recount } from './recount.ts';
import { file, handled, step, type Working } from './complaint-steps.ts';

let harness: Harness;
let publisher: Awaited<ReturnType<typeof createPublisher>>;
const { facilitator, backOffice, manager, planner, otherManager, bpjs } = actors;
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** Seven complaints: one confirmed, one denied, one withdrawn, one with an agency, three open at the desk. */
beforeAll(async () => {
  harness = await startHarness('complaints');
  publisher = await createPublisher(harness.natsUrl);
  await step(harness, await handled(harness), [facilitator, 'confirmOutcome'], { result: 'FULFILLED', rating: 5 });
  await step(harness, await handled(harness), [facilitator, 'confirmOutcome'], {
    result: 'UNFULFILLED',
    reason: 'QUOTA_FULL',
  });
  await step(harness, await file(harness), [facilitator, 'withdrawComplaint']);
  for (const channel of ['PUSKESOS_DESK', 'SECRETARIAT', 'PHONE']) await file(harness, { channel });
  await refer(await file(harness, { sector: 'EDUCATION', categoryCode: 'SCHOOL_AID' }));
  await harness.sql(`update complaint set due_at = due_at - interval '60 days' where channel = 'PHONE'`);
}, 90_000);
afterAll(async () => {
  await publisher.close();
  await harness.stop();
}, 30_000);

async function refer(filed: Working): Promise<void> {
  let row = await step(harness, filed, [backOffice, 'reviewComplaint'], { decision: 'START' });
  row = await step(harness, row, [backOffice, 'recommendHandling'], { handling: 'REFER', agencyCode: 'DISDIK' });
  row = await step(harness, row, [manager, 'decideHandling'], { decision: 'APPROVE' });
  await publisher.publish(referralEvents.requested, {
    district: places.district,
    version: 1,
    actorId: 'system:router',
    actorRole: null,
    referralId: formatId('referral', { district: places.district, uuid: uuidv7() }),
    number: 'RJK/6309/2026/000001',
    complaintId: row.id,
    decisionNo: 1,
    householdId: null,
    agencyCode: 'DISDIK',
    programmeCode: null,
    status: 'REQUESTED',
    reason: null,
    outcome: null,
    dueAt: null,
    routingRule: null,
    siblings: 1,
    regionCode: places.village,
  });
  await eventually(async () => (await harness.sql('select 1 from referral_state')).length > 0);
}

interface Measures {
  received: number | null;
  open: number | null;
  overdue: number | null;
  resolved: number | null;
  unfulfilled: number | null;
  suppressed: boolean;
}
interface Statistics {
  total: Measures & {
    confirmedShare: number | null;
    firstResponseShare: number | null;
    stepTimes: { step: string; count: number; medianHours: number | null }[];
  };
  groups: { key: string; measures: Measures }[];
  series: { from: string; measures: Measures }[];
  agencies: { agency: { code: string }; referred: number | null; open: number | null }[];
}
const measures = 'received open overdue resolved unfulfilled suppressed';
async function ask(
  actor: Actor,
  by = 'SECTOR',
  filter: object = {},
): Promise<{ data: Statistics | null; code: string | undefined }> {
  const answer = await harness.graph(
    actor,
    `query ($filter: ComplaintStatisticsFilter!, $from: Date!, $until: Date!, $by: ComplaintDimension!) {
       s: complaintStatistics(filter: $filter, from: $from, until: $until) {
         total { ${measures} confirmedShare firstResponseShare stepTimes { step count medianHours } }
         groups(by: $by) { key measures { ${measures} } } series(interval: MONTH) { from measures { ${measures} } }
         agencies { agency { code } referred open } } }`,
    { filter: { regionCode: places.district, ...filter }, from: day(-2), until: day(2), by },
  );
  return {
    data: (answer.data as unknown as { s: Statistics } | null)?.s ?? null,
    code: answer.errors?.[0]?.extensions.code,
  };
}
const openBy = async (by: string) =>
  Object.fromEntries(((await ask(manager, by)).data?.groups ?? []).map((group) => [group.key, group.measures.open]));

test('totals, shares and step times equal a recount', async () => {
  const { data } = await ask(manager);
  expect(data?.total).toMatchObject({
    received: 7,
    open: 4,
    overdue: 1,
    resolved: 1,
    unfulfilled: 1,
    confirmedShare: 0.5,
    firstResponseShare: 1,
  });
  const steps = Object.fromEntries((data?.total.stepTimes ?? []).map((each) => [each.step, each.count]));
  expect(steps).toMatchObject({
    SUBMITTED: 4,
    UNDER_REVIEW: 3,
    RECOMMENDED: 3,
    AWAITING_CONFIRMATION: 2,
    WHOLE: 2,
    FIRST_RESPONSE: 3,
  });
  expect(data?.series.reduce((sum, point) => sum + (point.measures.received ?? 0), 0)).toBe(7);
  expect(data?.agencies).toEqual([{ agency: { code: 'DISDIK' }, referred: 1, open: 1 }]);
  await recount(harness);
});

test('by every dimension', async () => {
  const received = async (by: string) =>
    Object.fromEntries(
      ((await ask(manager, by)).data?.groups ?? []).map((group) => [group.key, group.measures.received]),
    );
  expect(await received('SECTOR')).toEqual({ HEALTH: 6, EDUCATION: 1 });
  expect(await received('CATEGORY')).toEqual({ CARD_INACTIVE: 6, SCHOOL_AID: 1 });
  expect(await received('CHANNEL')).toEqual({ HOME_VISIT: 4, PUSKESOS_DESK: 1, SECRETARIAT: 1, PHONE: 1 });
  expect(await received('KIND')).toEqual({ COMPLAINT: 7 });
  expect(await received('FACILITATOR')).toEqual({ 'facilitator-1': 7 });
  expect(await received('AREA')).toEqual({ '63.09.01': 7 });
  expect(await openBy('STATUS')).toEqual({ SUBMITTED: 3, REFERRED: 1 });
  expect(await openBy('HOLDER')).toEqual({ BACK_OFFICE: 3, AGENCY_LIAISON: 1 });
  expect(await openBy('HOLDER_PERSON')).toEqual({ '': 4 });
  expect(await openBy('AGE')).toEqual({ '0-7': 4 });
  expect((await ask(manager, 'SECTOR', { channels: ['PHONE'] })).data?.total).toMatchObject({
    received: 1,
    overdue: 1,
  });
});

test('hides small cells from planners and refuses agencies', async () => {
  const planned = await ask(planner);
  expect(planned.data?.total).toMatchObject({
    received: 7,
    open: null,
    resolved: null,
    suppressed: true,
    confirmedShare: null,
  });
  expect(planned.data?.groups.find((group) => group.key === 'EDUCATION')?.measures).toMatchObject({
    received: null,
    suppressed: true,
  });
  expect((await ask(otherManager)).data?.total).toMatchObject({ received: 0, open: 0 });
  expect((await ask(facilitator, 'AREA', { regionCode: places.village })).data?.total).toMatchObject({ received: 7 });
  expect((await ask(bpjs)).code).toBe('FORBIDDEN');
  expect((await ask(manager, 'SECTOR', { regionCode: 'x' })).code).toBe('UNKNOWN_REGION');
});
