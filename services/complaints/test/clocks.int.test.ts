import { puskesosEvents } from '@slrt/events';
import { eventually, places, readReadiness, uuidv7, type Caller } from '@slrt/testkit';
import { createClockSettings } from '../src/modules/clock/index.ts';
import { setNationalHoliday } from '../src/modules/clock/use-cases/set-holiday.ts';
import { processDueClocks } from '../src/modules/deadline/use-cases/fire-clocks.ts';
import { describeService, uuidOf, type Complaint } from './kit.ts';

const dayMs = 86_400_000;
const dateIn = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);

describeService('complaints', ({ sql, harness, complaint, underReview, handled, step, send, read, ...kit }) => {
  beforeAll(kit.stopJobs, 60_000);
  const { asFacilitator, asBackOffice, asManager, asSupervisor, asHeadOfOffice, asOtherManager } = kit;
  const fire = () => processDueClocks({ database: harness().database, clocks: createClockSettings() });
  /** Fires what is due. A complaint that a consumer has locked at the moment is left for the next time. */
  const fireDue = () => eventually(async () => (await fire()) > 0);
  /** Makes a complaint older: moves every moment of it back. */
  const age = (of: Complaint, days: number) =>
    sql(
      `update complaint set filed_at = filed_at - $2 * interval '1 day', due_at = due_at - $2 * interval '1 day',
         clock_at = clock_at - $2 * interval '1 day', resolve_by = resolve_by - $2 * interval '1 day',
         resolve_clock_at = resolve_clock_at - $2 * interval '1 day', paused_at = paused_at - $2 * interval '1 day', escalated_at = escalated_at - $2 * interval '1 day' where id = $1`,
      [uuidOf(of), days],
    );
  const holidaysOn = async (date: string) => {
    const query = `{ holidays(regionCode: "${places.district}", from: "${date}", until: "${date}") { name kind source } }`;
    return (await asManager.query<{ holidays: object[] }>(query)).holidays;
  };
  const timelineOf = async (of: Complaint) =>
    (
      await sql<{ kind: string; reason: string | null }>(
        'select kind, reason from complaint_timeline where complaint_id = $1 order by at, id',
        [uuidOf(of)],
      )
    ).map((entry) => [entry.kind, entry.reason]);

  describe('an overdue complaint', () => {
    let row: Complaint;
    beforeAll(async () => {
      row = await complaint();
    });

    test('is announced once before its due time', async () => {
      expect(await fire()).toBe(0);
      await sql(`update complaint set clock_at = now() - interval '1 minute' where id = $1`, [uuidOf(row)]);
      expect(await fire()).toBe(1);
      expect(await fire()).toBe(0);
    });

    test('escalates level by level with its state and holder', async () => {
      await age(row, 10);
      expect(await read(row, 'id version status overdue')).toMatchObject({ overdue: true, version: 1 });
      const levels = [];
      for (const fired of [2, 2, 2, 0]) {
        expect(await fire()).toBe(fired);
        levels.push((await read(row))['escalation']); // of both clocks
        await age(row, 10);
      }
      expect(levels).toEqual(['MANAGER', 'HEAD_OF_OFFICE', 'PROVINCE', 'PROVINCE'].map((level) => ({ level })));
      expect(await read(row)).toMatchObject({ status: 'SUBMITTED', holder: { role: 'BACK_OFFICE' } });
    });

    test('has each step on the timeline and as an event', async () => {
      expect(await timelineOf(row)).toEqual([
        ['STATUS', null],
        ['REMINDER', 'DUE_SOON'],
        ...['MANAGER', 'HEAD_OF_OFFICE', 'PROVINCE'].flatMap((level) => [
          ['ESCALATION', `OVERDUE_TO_${level}`],
          ['ESCALATION', `RESOLUTION_OVERDUE_TO_${level}`],
        ]),
      ]);
      const types = (await kit.eventsOf(row.id)).filter((type) => /escalated|reminded/.test(type));
      expect(types.map((type) => type.split('.')[2])).toEqual(['reminded', ...Array<string>(6).fill('escalated')]);
    });

    test('gets a new clock of the step with its next state', async () => {
      const started = await step(asBackOffice, await read(row), 'reviewComplaint', { decision: 'START' });
      expect(await read(started, 'id escalation { level clock }')).toMatchObject({
        escalation: { level: 'PROVINCE', clock: 'RESOLUTION' },
      });
    });
  });

  describe('clocks', () => {
    test('an overdue visit escalates to the supervisor first', async () => {
      const row = await step(asBackOffice, await underReview(), 'reviewComplaint', { decision: 'REQUIRE_VISIT' });
      await age(row, 120);
      await fireDue();
      const seen = await read(row, 'id version status escalations { clock level to region { code } }');
      expect(seen['escalations']).toEqual(
        ['STEP', 'RESOLUTION'].map((clock) => ({
          clock,
          level: 'SUPERVISOR',
          to: 'SUPERVISOR',
          region: { code: '63.09.01' },
        })),
      );
    });

    test('close a complaint whose family does not answer', async () => {
      const row = await handled();
      await age(row, 60);
      await fireDue();
      const closed = await read(row);
      expect(closed).toMatchObject({
        status: 'RESOLVED',
        outcome: { result: 'FULFILLED', confirmation: 'NO_ANSWER' },
        holder: null,
      });
      const again = await step(asFacilitator, closed, 'reopenComplaint', { note: 'Belum diterima.' });
      expect(again).toMatchObject({ status: 'REOPENED', outcome: null, holder: { role: 'BACK_OFFICE' } });
    });

    test('stand still while a complaint is paused', async () => {
      let row = await underReview();
      const resolveBy = Date.parse(String(row['resolveBy']));
      row = await step(asBackOffice, row, 'pauseComplaint', { reason: 'AWAITING_DOCUMENT' });
      expect(row['pause']).toEqual({ reason: 'AWAITING_DOCUMENT', daysLeft: 5 });
      expect(await send(asBackOffice, row, 'pauseComplaint', { reason: 'CITIZEN_AWAY' })).toBeRefused(
        'INVALID_TRANSITION',
      );
      await sql(`update complaint set paused_at = paused_at - interval '7 days' where id = $1`, [uuidOf(row)]);
      row = await step(asBackOffice, row, 'resumeComplaint');
      expect(row['pause']).toBeNull();
      expect(Date.parse(String(row['resolveBy'])) - resolveBy).toBeGreaterThan(4 * dayMs);
    });

    test('resume automatically after a pause of ten days', async () => {
      const row = await step(asBackOffice, await underReview(), 'pauseComplaint', { reason: 'CITIZEN_AWAY' });
      await age(row, 40);
      await fireDue();
      expect(await read(row)).toMatchObject({ pause: null, status: 'UNDER_REVIEW', overdue: false });
      expect((await timelineOf(row)).at(-1)).toEqual(['PAUSE', 'WAITED_LONG_ENOUGH']);
    });

    test('follow the days that the district sets', async () => {
      const set = (by: Caller, days: number) =>
        by.mutate('setComplaintClock', {
          regionCode: places.district,
          step: 'SUBMITTED',
          categoryCode: 'CARD_LOST',
          days,
        });
      expect(await set(asManager, 20)).toSucceed();
      expect(await set(asOtherManager, 1)).toBeRefused('NOT_ALLOWED');
      expect(await set(asSupervisor, 1)).toBeRefused('FORBIDDEN');
      expect(await set(asManager, 9_999)).toHaveIssues({ days: 'OUT_OF_RANGE' });
      const daysLeft = (of: Complaint) => (Date.parse(String(of['dueAt'])) - Date.now()) / dayMs;
      expect(daysLeft(await complaint({ categoryCode: 'CARD_LOST' }))).toBeGreaterThan(25);
      expect(daysLeft(await complaint())).toBeLessThan(8);
    });

    test('the head of office adds and removes holidays of the district', async () => {
      const date = dateIn(1);
      const holiday = { regionCode: places.district, date, name: 'Hari jadi kabupaten', source: 'Perda 1/2026' };
      expect(await asHeadOfOffice.mutate('setDistrictHoliday', holiday)).toSucceed();
      expect(await holidaysOn(date)).toContainEqual({ name: holiday.name, kind: 'DISTRICT', source: 'Perda 1/2026' });
      expect(await asHeadOfOffice.mutate('setDistrictHoliday', { ...holiday, name: null })).toSucceed();
      expect(await holidaysOn(date)).not.toContainEqual(expect.objectContaining({ kind: 'DISTRICT' }));
    });

    test('a district works on collective leave until it removes that', async () => {
      const date = '2026-12-24';
      const day = { regionCode: places.district, date, name: 'Layanan tetap buka' };
      const listed = { name: 'Cuti bersama Kelahiran Yesus Kristus', kind: 'COLLECTIVE_LEAVE' };
      expect(await holidaysOn(date)).toEqual([expect.objectContaining(listed)]);
      expect(await asManager.mutate('setDistrictHoliday', { ...day, isWorkingDay: true })).toSucceed();
      expect(await holidaysOn(date)).toEqual([]);
      expect(await asOtherManager.mutate('setDistrictHoliday', { ...day, name: null })).toBeRefused('NOT_ALLOWED');
      expect(await asManager.mutate('setDistrictHoliday', { ...day, name: null })).toSucceed();
      expect(await holidaysOn(date)).toHaveLength(1);
    });

    test('a day off for all districts reaches each calendar', async () => {
      const day = { day: '2026-12-09', name: 'Hari Pemungutan Suara', isWorkingDay: false, source: 'Keppres 1/2026' };
      const published = () =>
        sql<{ data: { days: string[] } }>(
          `select convert_from(payload, 'utf8')::jsonb as data from outbox where headers ->> 'ce-subject' = $1
             and headers ->> 'ce-type' like 'complaints.calendar.set%' order by position desc limit 1`,
          [places.district],
        );
      expect(await setNationalHoliday(harness().database, day)).toBeGreaterThan(1);
      expect(await holidaysOn(day.day)).toEqual([{ name: day.name, kind: 'NATIONAL', source: day.source }]);
      expect((await published())[0]?.data.days).toContain(day.day);
      await setNationalHoliday(harness().database, { ...day, name: null });
      expect(await holidaysOn(day.day)).toEqual([]);
    });

    test('a clock that expired during a stop fires on the start', async () => {
      const row = await complaint();
      await kit.restart(() => age(row, 30));
      expect(await eventually(async () => (await read(row))['escalation'])).toBeTruthy();
    });
  });

  describe('duty assignments', () => {
    const assignDuty = async (person: string, more: object = {}) => {
      await kit.signIn(person);
      expect(await kit.assignDuty(person, more)).toSucceed();
    };
    const filedFor = async (more: object = {}) => (await complaint(more)).holder?.person;

    test('give a complaint to the least-loaded officer of its sector', async () => {
      await assignDuty('desk-a');
      await assignDuty('desk-b');
      await assignDuty('desk-education', { sectors: ['EDUCATION'], agencyCode: 'DISDIK' });
      const four = [await filedFor(), await filedFor(), await filedFor(), await filedFor()];
      expect(four.sort()).toEqual(['desk-a', 'desk-a', 'desk-b', 'desk-b']);
      expect(await filedFor({ sector: 'EDUCATION', categoryCode: 'SCHOOL_AID' })).toBe('desk-education');
    });

    test('pass over who is absent and move their complaints', async () => {
      const absence = { regionCode: places.district, person: 'desk-a', from: dateIn(0), until: dateIn(2) };
      expect(await asManager.mutate('recordAbsence', { idempotencyKey: uuidv7(), ...absence })).toSucceed();
      const loads = await sql<{ person: string; open_complaints: number; held: number }>(
        `select person, open_complaints, (select count(*)::int from complaint where holder_person = person and holder_role = role) as held from duty_assignment order by person`,
      );
      expect(loads).toEqual([
        { person: 'desk-a', open_complaints: 0, held: 0 },
        { person: 'desk-b', open_complaints: 4, held: 4 },
        { person: 'desk-education', open_complaints: 1, held: 1 },
      ]);
      expect(await filedFor()).toBe('desk-b');
    });

    test('a manager reassigns a complaint to an officer on duty', async () => {
      await assignDuty('desk-c');
      const row = await complaint();
      expect(await send(asManager, row, 'reassignComplaint', { person: 'nobody' })).toHaveIssues({
        person: 'UNKNOWN_OFFICER',
      });
      const given = await step(asManager, row, 'reassignComplaint', { person: 'desk-b' });
      expect(given.holder?.person).toBe('desk-b');
    });

    test('a manager hands over a whole caseload', async () => {
      const handOver = (to: string, by = asManager) =>
        by.mutate(
          'handOverCaseload',
          { regionCode: places.district, from: 'desk-b', to },
          'handedOver shares { person role complaints }',
        );
      const [before] = await sql<{ n: number }>(
        `select count(*)::int as n from complaint where holder_person = 'desk-b'`,
      );
      expect(await handOver('nobody')).toBeRefused('INVALID_INPUT');
      expect(await handOver('desk-c', asOtherManager)).toBeRefused('NOT_ALLOWED');
      expect(await handOver('desk-c')).toMatchObject({
        handedOver: before?.n,
        shares: [{ person: 'desk-c', role: 'BACK_OFFICE', complaints: before?.n }],
      });
      expect(await sql(`select 1 from complaint where holder_person = 'desk-b'`)).toEqual([]);
      const unheld = await sql(
        `select id from complaint where holder_role is null and status not in ('REJECTED','DUPLICATE','RESOLVED','CLOSED_UNFULFILLED','WITHDRAWN')`,
      );
      expect(unheld).toEqual([]);
    });

    test('facilitators hold the villages of their latest plan', async () => {
      const plan = (version: number, villageCodes: string[]) =>
        kit.publish(puskesosEvents.facilitatorAssigned, {
          district: places.district,
          version,
          actorId: 'manager-1',
          actorRole: 'MANAGER',
          facilitatorId: `FC-6309-${uuidv7()}`,
          personId: 'facilitator-1',
          villageCodes,
        });
      const arrived = (version: number) =>
        eventually(
          async () =>
            (await sql(`select 1 from duty_assignment where person = 'facilitator-1' and version >= $1`, [version]))
              .length > 0,
        );
      await plan(2, [places.village]);
      await arrived(2);
      await plan(1, []); // an older plan that comes late
      await plan(3, [places.village, places.otherVillage]);
      await arrived(3);
      expect((await handled()).holder).toEqual({ role: 'FACILITATOR', person: 'facilitator-1' });
    });
  });

  describe('the readiness of a district', () => {
    const district = '63.72'; // a district without any settings
    const manager = kit.as({ id: 'manager-9', assignments: [{ role: 'MANAGER', areas: [district] }] });
    const needs = async () => (await readReadiness(manager, 'complaints', district)) ?? {};

    test('lists the settings that are missing', async () => {
      const found = await needs();
      for (const code of ['DUTY_ROSTER', 'FACILITATORS_ON_DUTY', 'SECTOR_DESKS', 'CLOCKS'])
        expect([code, found[code]?.state]).toEqual([code, 'MISSING']);
      expect(found['HOLIDAYS']).toMatchObject({ state: 'INCOMPLETE', missing: [dateIn(0).slice(0, 4)] });
      expect(found['FACILITATORS_ON_DUTY']?.missing.length).toBeGreaterThan(10);
    });

    test('follows duty, time limits and holidays', async () => {
      const duty = { regionCode: district, person: 'officer-9', areas: [district] };
      await kit.signIn('officer-9', { role: 'BACK_OFFICE' }, district);
      await manager.mutate('assignDuty', { ...duty, role: 'BACK_OFFICE', sectors: ['HEALTH'] });
      await kit.signIn('officer-9', { role: 'FACILITATOR' }, district);
      await manager.mutate('assignDuty', { ...duty, role: 'FACILITATOR', areas: ['63.72.02'] });
      await manager.mutate('setComplaintClock', { regionCode: district, step: 'SUBMITTED', days: 2 });
      await manager.mutate('setDistrictHoliday', { regionCode: district, date: dateIn(0), name: 'Hari jadi' });
      const found = await needs();
      expect(found['DUTY_ROSTER']).toMatchObject({ state: 'INCOMPLETE', missing: ['PUSKESOS_OFFICER', 'MANAGER'] });
      expect(found['SECTOR_DESKS']?.missing).toContain('EDUCATION');
      expect(found['SECTOR_DESKS']?.missing).not.toContain('HEALTH');
      expect(found['FACILITATORS_ON_DUTY']?.missing.some((code) => code.startsWith('63.72.02'))).toBe(false);
      for (const code of ['HOLIDAYS', 'CLOCKS']) expect([code, found[code]?.state]).toEqual([code, 'READY']);
    });

    test('is hidden from other roles and districts', async () => {
      for (const by of [asFacilitator, asBackOffice, asManager])
        expect(await readReadiness(by, 'complaints', district)).toBeNull();
    });
  });
});
