import { referralEvents } from '@slrt/events';
import { formatId } from '@slrt/domain';
import { eventually, places, uuidv7, type Caller } from '@slrt/testkit';
import { recount } from './recount.ts';
import { describeService } from './kit.ts';

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
/** First day of the month `offset` months from now. */
const month = (offset: number): string => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset, 1)).toISOString().slice(0, 10);
};
/** Last day of this month. */
const lastDay = new Date(Date.parse(month(1)) - 86_400_000).toISOString().slice(0, 10);
const measures = 'received open overdue resolved unfulfilled suppressed';

const referralFacts = (complaintId: string) => ({
  district: places.district,
  version: 1,
  actorId: 'system:router',
  actorRole: null,
  referralId: formatId('referral', { district: places.district, uuid: uuidv7() }) as string,
  number: 'RJK/6309/2026/000001',
  complaintId,
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
  agencies: { agency: { code: string }; referred: number | null; accepted: number | null; open: number | null }[];
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
    await publish(referralEvents.requested, referralFacts(id));
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
         agencies { agency { code } referred accepted open } } }`,
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
    expect(data?.agencies).toEqual([{ agency: { code: 'DISDIK' }, referred: 1, accepted: 0, open: 1 }]);
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

  describe('published to planners', () => {
    const published = (
      variables: { from: string; until: string; by?: string; filter?: object; interval?: string },
      caller = asPlanner,
    ) =>
      caller.graph(
        `query ($filter: ComplaintStatisticsFilter!, $from: Date!, $until: Date!, $by: ComplaintDimension!, $interval: SeriesInterval!) {
         s: complaintStatistics(filter: $filter, from: $from, until: $until) {
           total { received open resolved suppressed stepTimes { step } }
           groups(by: $by) { key measures { received open } } series(interval: $interval) { from measures { received } }
           agencies { agency { code } referred open } } }`,
        { by: 'SECTOR', interval: 'MONTH', ...variables, filter: { regionCode: places.district, ...variables.filter } },
      );
    const read = async (from: string, until: string, by = 'SECTOR') =>
      ((await published({ from, until, by })).data as unknown as { s: Statistics }).s;
    const flow = (day: string, sector: string, n: number, district: string = places.district) =>
      sql(
        `insert into complaint_flow (district_code, region_code, day, sector, category_code, channel, kind, filer, measure, n)
         values ($1, $1 || '.01.2001', $2, $3, 'CARD_INACTIVE', 'PHONE', 'COMPLAINT', 'facilitator-1', 'RECEIVED', $4)`,
        [district, day, sector, n],
      );
    beforeAll(async () => {
      await flow('2025-01-10', 'HEALTH', 60);
      await flow('2025-01-11', 'FOOD', 3);
      await flow('2025-02-10', 'HEALTH', 40);
      await flow('2025-03-10', 'FOOD', 4);
      await flow('2025-05-10', 'HEALTH', 30);
    });
    afterAll(() => sql(`delete from complaint_flow where day < '2025-12-31'`));

    test('are within the tolerance and never from 1 to 4', async () => {
      const { total, groups, agencies } = await read('2025-01-01', '2025-01-31');
      expect(Math.abs((total.received ?? 0) - 63)).toBeLessThanOrEqual(10);
      expect(total).toMatchObject({ open: null, stepTimes: [] });
      for (const { measures } of groups) expect(measures.received ?? 5).toBeGreaterThanOrEqual(5);
      expect(groups.map(({ key }) => key)).toContain('HEALTH');
      expect(agencies).toEqual([]);
    });

    test('are the sums of their months', async () => {
      const months = [
        await read('2025-01-01', '2025-01-31'),
        await read('2025-02-01', '2025-02-28'),
        await read('2025-03-01', '2025-03-31'),
      ];
      const quarter = await read('2025-01-01', '2025-03-31');
      const received = months.map(({ total }) => total.received ?? 0);
      expect(quarter.total.received).toBe(received.reduce((sum, each) => sum + each));
      expect(quarter.series.map(({ measures }) => measures.received)).toEqual(received);
    });

    test('are equal for equal sets', async () => {
      const { total, groups } = await read('2025-05-01', '2025-05-31', 'AREA');
      expect(groups).toMatchObject([{ measures: { received: total.received } }]);
      expect((await read('2025-05-01', '2025-05-31', 'CHANNEL')).groups).toMatchObject([
        { key: 'PHONE', measures: { received: total.received } },
      ]);
    });

    test('do not divide small counts', async () => {
      const { groups } = await read('2025-03-01', '2025-03-31');
      expect(groups).toEqual([]);
      expect((await read('2025-01-01', '2025-01-31', 'FACILITATOR')).groups).toEqual([]);
    });

    test.each([
      ['a period within a month', { from: '2025-01-01', until: '2025-01-30' }, 'until'],
      ['a period from within a month', { from: '2025-01-02', until: '2025-01-31' }, 'from'],
      ['a month that has not ended', { from: month(0), until: lastDay }, 'until'],
      [
        'a village',
        { from: '2025-01-01', until: '2025-01-31', filter: { regionCode: places.village } },
        'filter.regionCode',
      ],
      ['a sector', { from: '2025-01-01', until: '2025-01-31', filter: { sectors: ['HEALTH'] } }, 'filter.sectors'],
      ['a person', { from: '2025-01-01', until: '2025-01-31', filter: { filedBy: 'facilitator-1' } }, 'filter.filedBy'],
    ])('are not for %s', async (_what, variables, argument) => {
      const { errors } = await published(variables);
      expect(errors).toMatchObject([{ extensions: { argument } }]);
    });

    test('are not for days', async () => {
      const { errors } = await published({ from: '2025-01-01', until: '2025-01-31', interval: 'DAY' });
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_ALLOWED' } }]);
    });
  });

  test('reads other areas as empty and refuses agencies', async () => {
    expect((await ask(asOtherManager)).data?.total).toMatchObject({ received: 0, open: 0 });
    expect((await ask(asFacilitator, 'AREA', { regionCode: places.village })).data?.total).toMatchObject({
      received: 7,
    });
    expect((await ask(asBpjs)).code).toBe('FORBIDDEN');
    expect((await ask(asManager, 'SECTOR', { regionCode: 'x' })).code).toBe('BAD_USER_INPUT');
  });

  test('counts a complaint once however often it is closed', async () => {
    const read = async () =>
      (
        await asManager.query<{ s: { total: Record<string, unknown> } }>(
          `{ s: complaintStatistics(filter: { regionCode: "${places.district}", categories: ["HOUSE_REPAIR"] }, from: "${day(-2)}", until: "${day(2)}") {
             total { received resolved reopened reopenedShare cases { received resolved closed reopened withdrawn } } } }`,
        )
      ).s.total;
    let row = await handled({ sector: 'HOUSING', categoryCode: 'HOUSE_REPAIR' });
    for (let n = 0; n < 3; n += 1) {
      row = await step(asFacilitator, row, 'confirmOutcome', { result: 'FULFILLED' });
      if (n === 2) break;
      row = await step(asFacilitator, row, 'reopenComplaint', { note: 'Belum.' });
      row = await step(kit.asBackOffice, row, 'reviewComplaint', { decision: 'START' });
      row = await step(kit.asBackOffice, row, 'recommendHandling', { handling: 'HANDLE_DIRECTLY' });
      row = await step(asManager, row, 'decideHandling', { decision: 'APPROVE' });
      row = await step(kit.asBackOffice, row, 'completeHandling', { note: 'Sudah.' });
    }
    expect(await read()).toEqual({
      received: 1,
      resolved: 3,
      reopened: 2,
      reopenedShare: 1,
      cases: { received: 1, resolved: 1, closed: 1, reopened: 1, withdrawn: 0 },
    });
    await recount(harness());
  });

  test('counts a referral once for the agency that holds it', async () => {
    const [known] = await sql<{ referral_id: string; complaint_id: string }>(
      'select referral_id, complaint_id from referral_state',
    );
    const key = (uuid = '') => ({ district: places.district, uuid });
    const facts = {
      ...referralFacts(formatId('complaint', key(known?.complaint_id))),
      referralId: formatId('referral', key(known?.referral_id)),
      requestedAt: new Date().toISOString(),
    };
    const send = (name: 'accepted' | 'held' | 'transferred' | 'enteredInError', version: number, more: object) =>
      publish(referralEvents[name], { ...facts, version, ...more });
    const agencies = async () => (await ask(asManager)).data?.agencies;
    await send('accepted', 2, { status: 'ACCEPTED' });
    await send('held', 3, { status: 'ON_HOLD' });
    await send('accepted', 4, { status: 'ACCEPTED', acceptedAt: new Date().toISOString() });
    await eventually(async () => (await sql('select 1 from referral_state where version = 4')).length > 0);
    expect(await agencies()).toEqual([{ agency: { code: 'DISDIK' }, referred: 1, accepted: 1, open: 1 }]);
    await send('transferred', 5, { status: 'REQUESTED', agencyCode: 'BAZNAS' });
    await eventually(async () => (await sql('select 1 from referral_state where version = 5')).length > 0);
    expect(await agencies()).toEqual([
      { agency: { code: 'BAZNAS' }, referred: 1, accepted: 0, open: 1 },
      { agency: { code: 'DISDIK' }, referred: 0, accepted: 0, open: 0 },
    ]);
    await send('enteredInError', 6, { status: 'ENTERED_IN_ERROR', agencyCode: 'BAZNAS' });
    await eventually(async () => (await sql('select 1 from referral_state where version = 6')).length > 0);
    expect((await agencies())?.map((each) => each.referred)).toEqual([0, 0]);
  });

  describe('the list for download', () => {
    const get = async (by: Caller, query: string) =>
      kit.fetch(`/complaints/exports?regionCode=${places.district}&${query}`, {
        headers: { authorization: `Bearer ${await harness().token(by.actor)}` },
      });

    test('has one row for each complaint and no names', async () => {
      const answer = await get(asManager, 'purpose=SUPERVISION&statuses=RESOLVED,WITHDRAWN&delimiter=;');
      const lines = (await answer.text()).trim().split('\n');
      expect(lines[0]).toMatch(/^nomor;tanggal_masuk;kanal;/);
      expect(lines.slice(1).every((line) => /^SLRT\/6309\//.test(line))).toBe(true);
      const [count] = await sql<{ n: number }>(
        `select count(*)::int as n from complaint where status in ('RESOLVED', 'WITHDRAWN')`,
      );
      expect(lines).toHaveLength((count?.n ?? 0) + 1);
      expect(lines.join()).not.toContain('Warga Contoh');
      const [shown] = await sql<{ n: number }>(
        `select count(distinct s.id)::int as n from audit_entry, unnest(subjects) as s(id)
         where action = 'complaints.export' and is_read and starts_with(s.id, 'CP-')`,
      );
      expect(shown?.n).toBe(count?.n);
    });

    test('is a workbook on request', async () => {
      const answer = await get(asManager, 'purpose=SUPERVISION&format=xlsx');
      expect(answer.headers.get('content-disposition')).toContain('.xlsx');
      expect(
        Buffer.from(await answer.arrayBuffer())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
    });

    test('is closed to other roles and districts', async () => {
      const status = async (...asked: Parameters<typeof get>) => (await get(...asked)).status;
      expect(await status(asFacilitator, 'purpose=SUPERVISION')).toBe(403);
      expect(await status(asPlanner, 'purpose=SUPERVISION')).toBe(403);
      expect(await status(asOtherManager, 'purpose=SUPERVISION')).toBe(403);
      expect(await status(asManager, '')).toBe(400);
      expect(await status(asManager, 'purpose=SUPERVISION&statuses=OPEN')).toBe(400);
    });
  });
});
