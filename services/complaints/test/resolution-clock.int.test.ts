import { formatId } from '@slrt/domain';
import { referralEvents } from '@slrt/events';
import { eventually, places, uuidv7, type Caller } from '@slrt/testkit';
import { createClockSettings } from '../src/modules/clock/index.ts';
import { previewClocksCommand } from '../src/modules/deadline/commands/preview-clocks.ts';
import { processDueClocks } from '../src/modules/deadline/use-cases/fire-clocks.ts';
import { describeService, uuidOf, type Complaint } from './kit.ts';

const { district } = places;
const dayMs = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString();

describeService(
  'complaints',
  ({ sql, harness, publish, complaint, underReview, handled, decided, step, read, ...kit }) => {
    beforeAll(kit.stopJobs, 60_000);
    const { asManager, asBackOffice, asFacilitator, asBpjs, asPlanner } = kit;
    const fire = () => processDueClocks({ database: harness().database, clocks: createClockSettings() });
    /** Moves the time by which a complaint should be answered, and its clock, to some days from now. */
    const resolveIn = (of: Complaint, days: number) =>
      sql(
        `update complaint set filed_at = filed_at - interval '30 days', resolve_by = now() + $2 * interval '1 day',
         resolve_clock_at = case when $2 > 0 then now() - interval '1 minute' end where id = $1`,
        [uuidOf(of), days],
      );
    const clocksOf = (of: Complaint) => read(of, 'id version overdue overdueClocks escalation { level clock reason }');
    const reasonsOf = async (of: Complaint) =>
      (
        await sql<{ reason: string }>(
          `select reason from complaint_timeline where complaint_id = $1 and kind in ('REMINDER', 'ESCALATION') order by at, id`,
          [uuidOf(of)],
        )
      ).map((entry) => entry.reason);
    const listed = async (filter: object): Promise<string[]> => {
      const query =
        'query ($filter: ComplaintFilter) { complaints(filter: $filter, first: 100) { edges { node { id } } } }';
      const page = await asManager.query<{ complaints: { edges: { node: { id: string } }[] } }>(query, { filter });
      return page.complaints.edges.map((edge) => edge.node.id);
    };

    describe('a complaint past the time for its answer', () => {
      let row: Complaint;
      beforeAll(async () => {
        row = await complaint();
      });

      test('was announced some days before', async () => {
        expect(await fire()).toBe(0);
        await resolveIn(row, 2);
        expect(await fire()).toBe(1);
        expect(await fire()).toBe(0);
        expect(await reasonsOf(row)).toEqual(['RESOLUTION_DUE_SOON']);
        expect(await clocksOf(row)).toMatchObject({ overdue: false, overdueClocks: [] });
      });

      test('is overdue although its step is on time', async () => {
        await resolveIn(row, -1);
        expect(await clocksOf(row)).toMatchObject({ overdue: true, overdueClocks: ['RESOLUTION'] });
        expect(await listed({ overdue: true })).toEqual([row.id]);
        expect(await listed({ overdueClocks: ['RESOLUTION'] })).toEqual([row.id]);
        expect(await listed({ overdueClocks: ['STEP'] })).toEqual([]);
      });

      test('is counted as overdue', async () => {
        const query = `query ($from: Date!, $until: Date!) { complaintStatistics(filter: { regionCode: "${district}" }, from: $from, until: $until) {
        total { overdue pastResolveBy } groups(by: STATUS) { key measures { pastResolveBy } } } }`;
        const days = { from: inDays(-2).slice(0, 10), until: inDays(2).slice(0, 10) };
        expect(await asManager.query(query, days)).toMatchObject({
          complaintStatistics: {
            total: { overdue: 1, pastResolveBy: 1 },
            groups: [{ key: 'SUBMITTED', measures: { pastResolveBy: 1 } }],
          },
        });
        expect(await asPlanner.graph(query, days)).toMatchObject({
          errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'from' } }],
        });
      });

      test('escalates level by level, whatever its step', async () => {
        const levels = [];
        for (const fired of [1, 1, 1, 0]) {
          expect(await fire()).toBe(fired);
          levels.push((await clocksOf(row))['escalation']);
          row = await step(asBackOffice, await read(row), ...nextStep(levels.length));
          await sql(
            `update complaint set resolve_clock_at = now() - interval '1 minute' where resolve_clock_at is not null`,
          );
        }
        expect(levels).toMatchObject(
          ['MANAGER', 'HEAD_OF_OFFICE', 'PROVINCE', 'PROVINCE'].map((level) => ({ level, clock: 'RESOLUTION' })),
        );
        expect(await listed({ escalated: true })).toEqual([row.id]);
        const counted = await sql(`select sum(n)::int as n from complaint_flow where measure = 'ESCALATED'`);
        expect(counted).toEqual([{ n: 3 }]);
      });
    });

    /** Steps and other changes that do not extend the time for the answer. */
    function nextStep(n: number): [string, object] {
      if (n === 1) return ['reviewComplaint', { decision: 'START' }];
      return ['addComplaintNote', { note: 'Masih dikerjakan.' }];
    }

    test('the time for the answer stands still while the citizen must act', async () => {
      const paused = await step(asBackOffice, await underReview(), 'pauseComplaint', { reason: 'CITIZEN_AWAY' });
      const asked = await handled();
      for (const row of [paused, asked]) {
        await sql(`update complaint set resolve_by = now() - interval '1 day' where id = $1`, [uuidOf(row)]);
        expect(await clocksOf(row)).toMatchObject({ overdue: false, overdueClocks: [] });
        expect(await listed({ overdue: true })).not.toContain(row.id);
      }
      await fire();
      expect([...(await reasonsOf(paused)), ...(await reasonsOf(asked))]).toEqual([]);
    });

    test('a reopened complaint gets a new time for its answer', async () => {
      let row = await step(asFacilitator, await handled(), 'confirmOutcome', {
        result: 'UNFULFILLED',
        reason: 'OTHER',
      });
      await resolveIn(row, -30);
      expect(await clocksOf(row)).toMatchObject({ overdue: false, escalation: null });
      row = await step(asFacilitator, row, 'reopenComplaint', { note: 'Belum.' });
      expect(Date.parse(String(row['resolveBy']))).toBeGreaterThan(Date.now());
      expect(await clocksOf(row)).toMatchObject({ overdue: false });
    });

    describe('a referral', () => {
      const referral = (complaintId: string, more: object = {}) => ({
        district,
        actorId: 'system:router',
        actorRole: null,
        version: 1,
        referralId: formatId('referral', { district, uuid: uuidv7() }),
        number: 'RJK/6309/2026/000001',
        complaintId,
        decisionNo: 1,
        householdId: null,
        regionCode: places.village,
        agencyCode: 'BPJS',
        programmeCode: null,
        status: 'REQUESTED',
        reason: null,
        outcome: null,
        dueAt: inDays(-1),
        routingRule: 'R1',
        siblings: 2,
        ...more,
      });
      const shown = async (of: { id: string }, by: Caller = asManager) =>
        (await read(of, 'id version referralClocks { referral { id } agency { code } dueAt overdue }', by))[
          'referralClocks'
        ];

      test('shows its clock on the complaint', async () => {
        const row = await decided({ handling: 'REFER', agencyCode: 'BPJS' });
        const late = referral(row.id);
        const onTime = referral(row.id, { agencyCode: 'DINKES', dueAt: inDays(3) });
        for (const each of [onTime, late]) await publish(referralEvents.requested, each);
        await eventually(async () => ((await shown(row)) as unknown[]).length === 2);
        expect(await shown(row)).toMatchObject([
          { referral: { id: late.referralId }, agency: { code: 'BPJS' }, dueAt: late.dueAt, overdue: true },
          { referral: { id: onTime.referralId }, agency: { code: 'DINKES' }, overdue: false },
        ]);
        const preview = `{ p: complaintClockPreview(regionCode: "${district}", at: "${inDays(1)}") { referralsDue } }`;
        expect(await asManager.query(preview)).toEqual({ p: { referralsDue: 1 } });
        await publish(referralEvents.accepted, { ...late, version: 2, status: 'ACCEPTED', dueAt: inDays(20) });
        await eventually(async () => ((await shown(row)) as { overdue: boolean }[]).every((each) => !each.overdue));
        await publish(referralEvents.completed, {
          ...late,
          version: 3,
          status: 'COMPLETED',
          outcome: 'SERVED',
          dueAt: null,
        });
        await eventually(async () => ((await shown(row)) as unknown[]).length === 1);
        const query = 'query ($id: ID!) { complaint(id: $id) { referralClocks { overdue } } }';
        expect(await asBpjs.graph(query, { id: row.id })).toMatchObject({
          errors: [{ extensions: { code: 'NOT_ALLOWED' } }],
        });
      });
    });

    describe('a preview of the clocks', () => {
      const fields = `at due referralsDue reminded escalated resumed closed isComplete
      complaints { complaint { id } isLate events { clock kind level } }`;
      const preview = async (at: string, by = asManager) =>
        (
          await by.query<{
            p: { complaints: { complaint: { id: string }; isLate: boolean; events: object[] }[] } & object;
          }>(
            `query ($at: DateTime!) { p: complaintClockPreview(regionCode: "${district}", at: $at, first: 100) { ${fields} } }`,
            { at },
          )
        ).p;

      test('says what would be due, reminded and escalated', async () => {
        const row = await complaint();
        const before = await preview(inDays(0));
        expect(before.complaints.map((each) => each.complaint.id)).not.toContain(row.id);
        const after = await preview(inDays(20));
        const own = after.complaints.find((each) => each.complaint.id === row.id);
        expect(own?.isLate).toBe(true);
        const ofStep = own?.events.filter((event) => 'clock' in event && event.clock === 'STEP');
        expect(ofStep?.slice(0, 2)).toEqual([
          { clock: 'STEP', kind: 'REMINDER', level: null },
          { clock: 'STEP', kind: 'ESCALATION', level: 'MANAGER' },
        ]);
        expect(own?.events).toContainEqual({ clock: 'RESOLUTION', kind: 'ESCALATION', level: 'MANAGER' });
        expect((await read(row))['escalation']).toBeNull(); // nothing changed
      });

      test('equals what the clocks then do', async () => {
        const expected = await preview(inDays(0));
        await fire();
        const after = await preview(inDays(0));
        expect(expected.complaints.flatMap((each) => each.events)).toHaveLength(
          expected.complaints.filter((each) => each.events.length > 0).length,
        );
        expect(after.complaints.flatMap((each) => each.events)).toEqual([]);
      });

      test('is for the district and at most a year ahead', async () => {
        const queryAt = (at: string) => `{ complaintClockPreview(regionCode: "${district}", at: "${at}") { due } }`;
        const query = queryAt(inDays(400));
        expect(await asManager.graph(query)).toMatchObject({ errors: [{ extensions: { code: 'OUT_OF_RANGE' } }] });
        expect(await kit.asOtherManager.query(queryAt(inDays(20)))).toBeTruthy();
        expect(await preview(inDays(20), kit.asOtherManager)).toMatchObject({ due: 0, complaints: [] });
        expect(await asBpjs.graph(query)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
      });

      test('is printed for operators', async () => {
        const lines: string[] = [];
        const context = {
          print: (line: string) => void lines.push(line),
          openDatabase: () => Promise.resolve(harness().database),
        };
        await previewClocksCommand.run({ at: inDays(20).slice(0, 10), district }, context as never);
        expect(lines.at(-1)).toMatch(
          /^\d+ due, \d+ reminded, \d+ escalated, \d+ resumed, \d+ closed; \d+ referrals due$/,
        );
        expect(lines[0]).toMatch(/^SLRT\/6309\/\d{4}\/\d{6} [A-Z_]+/);
        await expect(previewClocksCommand.run({ at: 'kelak', district }, context as never)).rejects.toThrow(
          'not a date',
        );
      });
    });
  },
);
