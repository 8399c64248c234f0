import { localDate } from '@slrt/areas';
import { formatId } from '@slrt/domain';
import { complaintEvents, registryEvents } from '@slrt/events';
import { eventually, places, uuidv7 } from '@slrt/testkit';
import { processDueReferralClocks } from '../src/modules/referral/index.ts';
import { describeService, district, uuidOf, type Referral } from './kit.ts';

describeService('referrals', ({ sql, harness, publish, referral, accept, accepted, step, read, ...kit }) => {
  beforeAll(kit.stopJobs, 60_000);
  const { asBpjs, asBackOffice, asManager } = kit;

  describe('the clocks of a referral', () => {
    const fire = () => processDueReferralClocks(harness().database, [district]);

    test('follow the programme as the district set it, in working days', async () => {
      const setDays = (days: object = {}) =>
        asManager.mutate('setDistrictProgramme', { regionCode: district, programmeCode: 'KIS', ...days });
      const daysLeft = async (of: Referral) => {
        const [row] = await sql<{ days: number }>(
          `select extract(epoch from due_at - now()) / 86400 as days from referral where id = $1`,
          [uuidOf(of)],
        );
        return Number(row?.days);
      };
      await setDays({ acceptanceDays: 1, completionDays: 90 });
      const row = await referral();
      const asked = await daysLeft(row);
      expect(asked).toBeGreaterThan(0.9);
      expect(asked).toBeLessThan(8); // one working day, whatever holidays lie between
      await accept(row);
      expect(await daysLeft(row)).toBeGreaterThan(110);
      await setDays();
    });

    test('know the district’s days off and ignore older lists', async () => {
      const dueDate = async () => {
        const [row] = await sql<{ due_at: Date }>('select due_at from referral where id = $1', [
          uuidOf(await referral()),
        ]);
        return row ? localDate(district, row.due_at) : '';
      };
      const set = async (version: number, days: string[], workingDays: string[] = []) => {
        const calendar = { district, version, actorId: 'manager-1', actorRole: 'MANAGER', days, workingDays };
        const id = await publish(complaintEvents.calendarSet, calendar);
        await eventually(async () => (await sql('select 1 from inbox where event_id = $1', [id])).length > 0);
      };
      const usual = await dueDate();
      await set(2, [usual]);
      const later = await dueDate();
      expect(later > usual).toBe(true);
      await set(1, [usual, later]);
      expect(await dueDate()).toBe(later);
      await set(3, []);
      expect(await dueDate()).toBe(usual);
      const week = Array.from({ length: 10 }, (_, n) => localDate(district, new Date(Date.now() + n * 86_400_000)));
      await set(4, [], week);
      expect(await dueDate()).toBe(week[5]); // each day is worked, also a weekend
      await set(5, []);
      expect(await dueDate()).toBe(usual);
    });

    describe('of an agency that does not answer', () => {
      let row: Referral;
      beforeAll(async () => {
        row = await referral();
      });
      const becomeDue = async () => {
        await sql(
          `update referral set clock_at = now() - interval '1 minute', due_at = now() - interval '1 minute' where id = $1`,
          [uuidOf(row)],
        );
        await fire();
        await fire();
        return read(asBackOffice, row, 'status overdue escalatedTo version timeline { kind reason }');
      };

      test('escalate level by level, once each', async () => {
        expect(await becomeDue()).toMatchObject({
          status: 'REQUESTED',
          overdue: true,
          escalatedTo: 'BACK_OFFICE',
          version: 2,
        });
        expect(await becomeDue()).toMatchObject({ escalatedTo: 'MANAGER', version: 3 });
        const last = await becomeDue();
        expect(last).toMatchObject({ escalatedTo: 'HEAD_OF_OFFICE', version: 4 });
        expect(last?.['timeline']).toMatchObject([
          { kind: 'STEP' },
          { kind: 'ESCALATION', reason: 'OVERDUE_TO_BACK_OFFICE' },
          { kind: 'ESCALATION', reason: 'ESCALATED_TO_MANAGER' },
          { kind: 'ESCALATION', reason: 'ESCALATED_TO_HEAD_OF_OFFICE' },
        ]);
        await fire();
        expect(await read(asBackOffice, row, 'version')).toEqual({ version: 4 });
      });

      test('tell the agency of each level', async () => {
        expect((await kit.subjectsOf(row)).filter((subject) => subject.startsWith('agency.'))).toEqual([
          'agency.BPJS.6309.referral.requested.v1',
          'agency.BPJS.6309.referral.overdue.v1',
          'agency.BPJS.6309.referral.escalated.v1',
          'agency.BPJS.6309.referral.escalated.v1',
        ]);
      });

      test('start again with its next step', async () => {
        expect(await accept({ ...row, version: 4 })).toMatchObject({ status: 'ACCEPTED' });
        expect(await read(asBackOffice, row, 'overdue overdueSince escalatedTo')).toEqual({
          overdue: false,
          overdueSince: null,
          escalatedTo: null,
        });
      });
    });

    test('wait on hold until the date to look again', async () => {
      const row = await accepted();
      const hold = { referralId: row.id, expectedVersion: row.version, reason: 'INCOMPLETE_DOCUMENTS' };
      expect(await asBpjs.mutate('holdReferral', { ...hold, reviewOn: '2020-01-01' })).toHaveIssues({
        reviewOn: 'OUT_OF_RANGE',
      });
      const reviewOn = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
      expect(
        await asBpjs.mutate('holdReferral', { ...hold, reviewOn }, 'referral { status statusReason reviewOn dueAt }'),
      ).toMatchObject({
        referral: {
          status: 'ON_HOLD',
          statusReason: 'INCOMPLETE_DOCUMENTS',
          reviewOn,
          dueAt: `${reviewOn}T09:00:00.000Z`,
        },
      });
    });
  });

  test('a liaison does not answer for their own household', async () => {
    const row = await referral();
    const householdId = formatId('household', { district, uuid: uuidv7() });
    await sql('update referral set household_id = $2 where id = $1', [uuidOf(row), householdId.slice(8)]);
    const declare = async (version: number, householdIds: string[]) => {
      const facts = {
        district,
        version,
        actorId: 'manager-1',
        actorRole: 'MANAGER',
        person: 'liaison-bpjs',
        householdIds,
      };
      await publish(complaintEvents.officerHouseholdsDeclared, facts);
      const known = 'select 1 from officer_household where version = $1';
      await eventually(async () => (await sql(known, [version])).length > 0);
    };
    await declare(1, [householdId]);
    const input = { referralId: row.id, expectedVersion: row.version };
    expect(await asBpjs.mutate('acceptReferral', input)).toBeRefused('OWN_HOUSEHOLD');
    await declare(2, []);
    expect(await asBpjs.mutate('acceptReferral', input)).toSucceed();
  });

  describe('a quota', () => {
    const quota = async () => {
      const { programme } = await asBpjs.query<{ programme: { quota: object } }>(
        `{ programme(code: "KIS") { quota(regionCode: "${places.village}") { total reserved used left } } }`,
      );
      return programme.quota;
    };
    let row: Referral;
    let other: Referral;
    beforeAll(async () => {
      const one = { programmeCode: 'KIS', regionCode: district, from: '2026-01-01', until: '2037-01-01', total: 1 };
      expect(await asManager.mutate('setQuota', one)).toSucceed();
    });

    test('reserves a place for an accepted referral until it is full', async () => {
      row = await accepted();
      expect(await quota()).toEqual({ total: 1, reserved: 1, used: 0, left: 0 });
      other = await accepted();
      expect(await quota()).toEqual({ total: 1, reserved: 1, used: 0, left: 0 });
    });

    test('is used by what the family received', async () => {
      const { version } = await step(asBpjs, row, 'startReferral');
      const benefit = { description: 'Kartu aktif', amountPerYear: 504_000, from: '2026-12-01' };
      expect(
        await asBpjs.mutate(
          'completeReferral',
          { referralId: row.id, expectedVersion: version, outcome: 'ENROLLED', benefit },
          'referral { outcome benefit { description amountPerYear from } endedAt }',
        ),
      ).toMatchObject({ referral: { outcome: 'ENROLLED', benefit } });
      expect(await quota()).toEqual({ total: 1, reserved: 0, used: 1, left: 0 });
      const [told] = await sql<{ data: { benefitFrom: string } }>(
        `select data from agency_event where referral_id = $1 order by position desc`,
        [uuidOf(row)],
      );
      expect(told?.data.benefitFrom).toBe('2026-12-01');
    });

    test('gets a place back when the benefit ends', async () => {
      const period = {
        ...{ district, version: 5, actorId: 'verifier-1', actorRole: 'DISTRICT_VERIFIER', regionCode: places.village },
        ...{ householdId: formatId('household', { district, uuid: uuidv7() }), listing: 'LISTED' },
        ...{ programmeCode: 'KIS', since: '2026-12-01', referralId: row.id },
      };
      const isUsed = (used: number) => eventually(async () => ((await quota()) as { used: number }).used === used);
      await publish(registryEvents.participationEnded, { ...period, until: '2026-12-01', reason: 'DIED' });
      await isUsed(0);
      await publish(registryEvents.participationReopened, period);
      await isUsed(1);
      const id = await publish(registryEvents.participationReopened, period);
      await eventually(async () => (await sql('select 1 from inbox where event_id = $1', [id])).length > 0);
      expect(await quota()).toMatchObject({ used: 1 });
    });

    test('does not count a cancelled referral', async () => {
      await step(asBpjs, other, 'cancelReferral', { reason: 'QUOTA_FULL' });
      expect(await quota()).toMatchObject({ reserved: 0, used: 1 });
    });
  });
});
