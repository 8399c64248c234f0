import { referralEvents } from '@slrt/events';
import { formatId } from '@slrt/domain';
import { eventually, places, uuidv7, type Caller } from '@slrt/testkit';
import { recount } from './recount.ts';
import { describeService } from './kit.ts';

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const measures = 'received open overdue resolved unfulfilled suppressed';

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

describeService('complaints', ({ sql, publish, harness, complaint, decided, handled, step, ...kit }) => {
  const { asFacilitator, asManager, asPlanner, asOtherManager, asBpjs } = kit;

  /** Seven complaints: one confirmed, one denied, one withdrawn, one with an agency, three open at the desk. */
  beforeAll(async () => {
    await step(asFacilitator, await handled(), 'confirmOutcome', { result: 'FULFILLED', rating: 5 });
    await step(asFacilitator, await handled(), 'confirmOutcome', { result: 'UNFULFILLED', reason: 'QUOTA_FULL' });
    await step(asFacilitator, await complaint(), 'withdrawComplaint');
    for (const channel of ['PUSKESOS_DESK', 'SECRETARIAT', 'PHONE']) await complaint({ channel });
    await refer();
    await sql(`update complaint set due_at = due_at - interval '60 days' where channel = 'PHONE'`);
  }, 90_000);

  async function refer(): Promise<void> {
    const { id } = await decided(
      { handling: 'REFER', agencyCode: 'DISDIK' },
      { sector: 'EDUCATION', categoryCode: 'SCHOOL_AID' },
    );
    await publish(referralEvents.requested, {
      district: places.district,
      version: 1,
      actorId: 'system:router',
      actorRole: null,
      referralId: formatId('referral', { district: places.district, uuid: uuidv7() }),
      number: 'RJK/6309/2026/000001',
      complaintId: id,
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
    await eventually(async () => (await sql('select 1 from referral_state')).length > 0);
  }

  async function ask(
    by: Caller,
    dimension = 'SECTOR',
    filter: object = {},
  ): Promise<{ data: Statistics | null; code: string | undefined }> {
    const answer = await by.graph(
      `query ($filter: ComplaintStatisticsFilter!, $from: Date!, $until: Date!, $by: ComplaintDimension!) {
       s: complaintStatistics(filter: $filter, from: $from, until: $until) {
         total { ${measures} confirmedShare firstResponseShare stepTimes { step count medianHours } }
         groups(by: $by) { key measures { ${measures} } } series(interval: MONTH) { from measures { ${measures} } }
         agencies { agency { code } referred open } } }`,
      { filter: { regionCode: places.district, ...filter }, from: day(-2), until: day(2), by: dimension },
    );
    return {
      data: (answer.data as unknown as { s: Statistics } | null)?.s ?? null,
      code: answer.errors?.[0]?.extensions.code,
    };
  }
  const openBy = async (by: string) =>
    Object.fromEntries(
      ((await ask(asManager, by)).data?.groups ?? []).map((group) => [group.key, group.measures.open]),
    );

  test('totals, shares and step times equal a recount', async () => {
    const { data } = await ask(asManager);
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
    await recount(harness());
  });

  test('by every dimension', async () => {
    const received = async (by: string) =>
      Object.fromEntries(
        ((await ask(asManager, by)).data?.groups ?? []).map((group) => [group.key, group.measures.received]),
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
    expect((await ask(asManager, 'SECTOR', { channels: ['PHONE'] })).data?.total).toMatchObject({
      received: 1,
      overdue: 1,
    });
  });

  test('hides small cells from planners and refuses agencies', async () => {
    const planned = await ask(asPlanner);
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
    expect((await ask(asOtherManager)).data?.total).toMatchObject({ received: 0, open: 0 });
    expect((await ask(asFacilitator, 'AREA', { regionCode: places.village })).data?.total).toMatchObject({
      received: 7,
    });
    expect((await ask(asBpjs)).code).toBe('FORBIDDEN');
    expect((await ask(asManager, 'SECTOR', { regionCode: 'x' })).code).toBe('BAD_USER_INPUT');
  });
});
