import { actors, createPublisher, eventually, places, startHarness, uuidv7, type Harness } from '@slrt/testkit';
import { puskesosEvents } from '@slrt/events';
import { createClockSettings } from '../src/modules/clock/index.ts';
import { processDueClocks } from '../src/modules/deadline/use-cases/fire-clocks.ts';
import { act, file, handled, read, step, type Working } from './complaint-steps.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness('complaints');
}, 60_000);
afterAll(() => harness.stop(), 30_000);

const { facilitator, backOffice, manager, supervisor, headOfOffice, otherManager } = actors;
const fire = () => processDueClocks({ database: harness.database, clocks: createClockSettings() });
/** As if days had gone by: every moment of the complaint lies that much earlier. */
const age = (row: Working, days: number) =>
  harness.sql(
    `update complaint set filed_at = filed_at - $2 * interval '1 day', due_at = due_at - $2 * interval '1 day',
       clock_at = clock_at - $2 * interval '1 day', resolve_by = resolve_by - $2 * interval '1 day',
       paused_at = paused_at - $2 * interval '1 day', escalated_at = escalated_at - $2 * interval '1 day' where id = $1`,
    [row.id.slice(8), days],
  );
const kinds = async (row: Working) =>
  (
    await harness.sql<{ kind: string; reason: string | null }>(
      'select kind, reason from complaint_timeline where complaint_id = $1 order by at, id',
      [row.id.slice(8)],
    )
  ).map((entry) => [entry.kind, entry.reason]);

describe('clocks', () => {
  test('remind before the due time and then escalate level by level', async () => {
    const row = await file(harness);
    expect(await fire()).toBe(0);
    await harness.sql(`update complaint set clock_at = now() - interval '1 minute' where id = $1`, [row.id.slice(8)]);
    expect(await fire()).toBe(1);
    expect(await fire()).toBe(0); // reminded once
    await age(row, 10);
    expect(await read(harness, row.id, 'id version status overdue')).toMatchObject({ overdue: true, version: 1 });
    const levels = [];
    for (const fired of [1, 1, 1, 0]) {
      expect(await fire()).toBe(fired);
      levels.push((await read(harness, row.id))['escalation']);
      await age(row, 10);
    }
    expect(levels).toEqual(['MANAGER', 'HEAD_OF_OFFICE', 'PROVINCE', 'PROVINCE'].map((level) => ({ level })));
    expect(await kinds(row)).toEqual([
      ['STATUS', null],
      ['REMINDER', 'DUE_SOON'],
      ['ESCALATION', 'OVERDUE_TO_MANAGER'],
      ['ESCALATION', 'OVERDUE_TO_HEAD_OF_OFFICE'],
      ['ESCALATION', 'OVERDUE_TO_PROVINCE'],
    ]);
    expect(await read(harness, row.id)).toMatchObject({ status: 'SUBMITTED', holder: { role: 'BACK_OFFICE' } });
    const events = await harness.sql<{ type: string }>(
      `select headers->>'ce-type' as type from outbox where headers->>'ce-subject' = $1 and headers->>'ce-type' ~ 'escalated|reminded'`,
      [row.id],
    );
    expect(events.map((event) => event.type.split('.')[2])).toEqual([
      'reminded',
      'escalated',
      'escalated',
      'escalated',
    ]);
    const started = await step(harness, await read(harness, row.id), [backOffice, 'reviewComplaint'], {
      decision: 'START',
    });
    expect(started['escalation']).toBeNull(); // a new state has its own clock
  });

  test('an overdue visit escalates to the supervisor first', async () => {
    let row = await file(harness);
    row = await step(harness, row, [backOffice, 'reviewComplaint'], { decision: 'START' });
    row = await step(harness, row, [backOffice, 'reviewComplaint'], { decision: 'REQUIRE_VISIT' });
    await age(row, 120);
    await fire();
    const seen = await read(harness, row.id, 'id version status escalations { level to region { code } }');
    expect(seen['escalations']).toEqual([{ level: 'SUPERVISOR', to: 'SUPERVISOR', region: { code: '63.09.01' } }]);
  });

  test('close a complaint whose family does not answer', async () => {
    const row = await handled(harness);
    await age(row, 60);
    await fire();
    const closed = await read(harness, row.id);
    expect(closed).toMatchObject({
      status: 'RESOLVED',
      outcome: { result: 'FULFILLED', confirmation: 'NO_ANSWER' },
      holder: null,
    });
    const again = await step(harness, closed, [facilitator, 'reopenComplaint'], { note: 'Belum diterima.' });
    expect(again).toMatchObject({ status: 'REOPENED', outcome: null, holder: { role: 'BACK_OFFICE' } });
  });

  test('stand still while a complaint is paused', async () => {
    let row = await file(harness);
    row = await step(harness, row, [backOffice, 'reviewComplaint'], { decision: 'START' });
    const resolveBy = Date.parse(String(row['resolveBy']));
    row = await step(harness, row, [backOffice, 'pauseComplaint'], { reason: 'AWAITING_DOCUMENT' });
    expect(row['pause']).toEqual({ reason: 'AWAITING_DOCUMENT', daysLeft: 5 });
    expect(
      (
        await act(harness, backOffice, 'pauseComplaint', {
          complaintId: row.id,
          expectedVersion: row.version,
          reason: 'CITIZEN_AWAY',
        })
      ).__typename,
    ).toBe('InvalidTransition');
    await harness.sql(`update complaint set paused_at = paused_at - interval '7 days' where id = $1`, [
      row.id.slice(8),
    ]);
    row = await step(harness, row, [backOffice, 'resumeComplaint']);
    expect(row['pause']).toBeNull();
    expect(Date.parse(String(row['resolveBy'])) - resolveBy).toBeGreaterThan(4 * 86_400_000); // later by the days waited
    row = await step(harness, row, [backOffice, 'pauseComplaint'], { reason: 'CITIZEN_AWAY' });
    await age(row, 40);
    await fire();
    expect(await read(harness, row.id)).toMatchObject({ pause: null, status: 'UNDER_REVIEW', overdue: false });
    expect((await kinds(row)).at(-1)).toEqual(['PAUSE', 'WAITED_LONG_ENOUGH']);
  });

  test('follow the days and holidays that the district sets', async () => {
    const set = (actor: typeof manager, input: object) =>
      harness.graph(
        actor,
        `mutation ($input: SetComplaintClockInput!) { r: setComplaintClock(input: $input) { __typename ... on InvalidInput { issues { path code } } } }`,
        { input: { regionCode: places.district, step: 'SUBMITTED', categoryCode: 'CARD_LOST', ...input } },
      );
    expect((await set(manager, { days: 20 })).data).toEqual({ r: { __typename: 'SetComplaintClockSuccess' } });
    expect((await set(otherManager, { days: 1 })).data).toEqual({ r: { __typename: 'NotAllowed' } });
    expect((await set(supervisor, { days: 1 })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await set(manager, { days: 9_999 })).data).toMatchObject({
      r: { issues: [{ path: ['days'], code: 'OUT_OF_RANGE' }] },
    });
    const days = (row: Working) => (Date.parse(String(row['dueAt'])) - Date.now()) / 86_400_000;
    expect(days(await file(harness, { categoryCode: 'CARD_LOST' }))).toBeGreaterThan(25);
    expect(days(await file(harness))).toBeLessThan(8);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const off = await harness.graph(
      headOfOffice,
      `mutation ($input: SetDistrictHolidayInput!) { setDistrictHoliday(input: $input) { __typename } }`,
      { input: { regionCode: places.district, date: tomorrow, name: 'Hari jadi kabupaten' } },
    );
    expect(off.errors).toBeUndefined();
    const asked = await harness.graph(
      manager,
      `{ holidays(regionCode: "63.09", from: "${tomorrow}", until: "${tomorrow}") { name kind } }`,
    );
    expect(asked.data).toEqual({ holidays: [{ name: 'Hari jadi kabupaten', kind: 'DISTRICT' }] });
  });

  test('a clock that expired during a stop fires on the start', async () => {
    const row = await file(harness);
    await harness.restart(() => age(row, 30));
    const escalated = await eventually(async () => ((await read(harness, row.id))['escalation'] ? true : null));
    expect(escalated).toBe(true);
  });
});

describe('seats', () => {
  const dutyAssignment = async (person: string, more: object = {}) => {
    const answer = await harness.graph(
      manager,
      `mutation ($input: AssignDutyInput!) { r: assignDuty(input: $input) { __typename ... on AssignDutySuccess { dutyAssignment { person openComplaints } } } }`,
      { input: { regionCode: places.district, person, role: 'BACK_OFFICE', areas: [places.district], ...more } },
    );
    expect(answer.data).toMatchObject({ r: { __typename: 'AssignDutySuccess' } });
  };
  const holderOf = (row: Working) => (row['holder'] as { person: string | null } | null)?.person;

  test('the least-loaded officer of the sector gets the complaint', async () => {
    await dutyAssignment('desk-a');
    await dutyAssignment('desk-b');
    await dutyAssignment('desk-education', { sectors: ['EDUCATION'], agencyCode: 'DISDIK' });
    const four = [await file(harness), await file(harness), await file(harness), await file(harness)];
    expect(four.map(holderOf).sort()).toEqual(['desk-a', 'desk-a', 'desk-b', 'desk-b']);
    const school = await file(harness, { sector: 'EDUCATION', categoryCode: 'SCHOOL_AID' });
    expect(holderOf(school)).toBe('desk-education');
    const today = new Date().toISOString().slice(0, 10);
    const away = await harness.graph(
      manager,
      `mutation ($input: RecordAbsenceInput!) { r: recordAbsence(input: $input) { __typename } }`,
      {
        input: {
          idempotencyKey: uuidv7(),
          regionCode: places.district,
          person: 'desk-a',
          from: today,
          until: new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10),
        },
      },
    );
    expect(away.data).toEqual({ r: { __typename: 'RecordAbsenceSuccess' } });
    const loads = await harness.sql<{ person: string; open_complaints: number; held: number }>(
      `select person, open_complaints, (select count(*)::int from complaint where holder_person = person and holder_role = role) as held from duty_assignment order by person`,
    );
    expect(loads).toEqual([
      { person: 'desk-a', open_complaints: 0, held: 0 },
      { person: 'desk-b', open_complaints: 4, held: 4 },
      { person: 'desk-education', open_complaints: 1, held: 1 },
    ]);
    expect(holderOf(await file(harness))).toBe('desk-b');
  });

  test('a manager reassigns complaints and hands over caseloads', async () => {
    await dutyAssignment('desk-c');
    const row = await file(harness);
    const nobody = await act(harness, manager, 'reassignComplaint', {
      complaintId: row.id,
      expectedVersion: row.version,
      person: 'nobody',
    });
    expect(nobody.issues).toEqual([{ path: ['person'], code: 'NO_DUTY_ASSIGNMENT' }]);
    const given = await step(harness, row, [manager, 'reassignComplaint'], { person: 'desk-b' });
    expect(holderOf(given)).toBe('desk-b');
    const handOver = (input: object, actor = manager) =>
      harness.graph(
        actor,
        `mutation ($input: HandOverCaseloadInput!) { r: handOverCaseload(input: $input) { __typename ... on HandOverCaseloadSuccess { handedOver } } }`,
        { input: { regionCode: places.district, from: 'desk-b', ...input } },
      );
    const [before] = await harness.sql<{ n: number }>(
      `select count(*)::int as n from complaint where holder_person = 'desk-b'`,
    );
    expect((await handOver({ to: 'nobody' })).data).toMatchObject({ r: { __typename: 'InvalidInput' } });
    expect((await handOver({ to: 'desk-c' }, otherManager)).data).toMatchObject({
      r: { __typename: 'NotAllowed' },
    });
    expect((await handOver({ to: 'desk-c' })).data).toEqual({
      r: { __typename: 'HandOverCaseloadSuccess', handedOver: before?.n },
    });
    expect(await harness.sql(`select 1 from complaint where holder_person = 'desk-b'`)).toEqual([]);
    const unheld = await harness.sql(
      `select id from complaint where holder_role is null and status not in ('REJECTED','DUPLICATE','RESOLVED','CLOSED_UNFULFILLED','WITHDRAWN')`,
    );
    expect(unheld).toEqual([]);
  });

  test('facilitators hold the villages of their latest plan', async () => {
    const publisher = await createPublisher(harness.natsUrl);
    const plan = (version: number, villageCodes: string[]) =>
      publisher.publish(puskesosEvents.facilitatorAssigned, {
        district: places.district,
        version,
        actorId: 'manager-1',
        actorRole: 'MANAGER',
        facilitatorId: `FC-6309-${uuidv7()}`,
        personId: 'facilitator-1',
        villageCodes,
      });
    await plan(2, [places.village]);
    await eventually(
      async () => (await harness.sql(`select 1 from duty_assignment where person = 'facilitator-1'`)).length > 0,
    );
    await plan(1, []);
    await plan(3, [places.village, places.otherVillage]);
    await eventually(
      async () =>
        (await harness.sql(`select 1 from duty_assignment where person = 'facilitator-1' and version = 3`)).length > 0,
    );
    const row = await handled(harness);
    expect(row['holder']).toEqual({ role: 'FACILITATOR', person: 'facilitator-1' });
    await publisher.close();
  });
});
