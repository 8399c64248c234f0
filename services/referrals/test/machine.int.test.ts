import { localDate } from '@slrt/areas';
import { complaintEvents } from '@slrt/events';
import { actors, eventually, places } from '@slrt/testkit';
import { processDueReferralClocks } from '../src/modules/referral/index.ts';
import { change, district, harness, publisher, read, referred, run, eventsOf, uuidOf, useReferrals } from './suite.ts';

useReferrals();

describe('the clocks of a referral', () => {
  test('follow the programme as the district set it, in working days', async () => {
    await run(
      actors.manager,
      'setDistrictProgramme',
      { regionCode: district, programmeCode: 'KIS', acceptanceDays: 1, completionDays: 90 },
      'programme { code }',
    );
    const id = await referred();
    const [asked] = await harness.sql<{ days: number }>(
      `select extract(epoch from due_at - now()) / 86400 as days from referral where id = $1`,
      [uuidOf(id)],
    );
    expect(Number(asked?.days)).toBeGreaterThan(0.9);
    expect(Number(asked?.days)).toBeLessThan(8); // one working day, whatever holidays lie between
    await change(actors.bpjs, 'acceptReferral', { referralId: id, expectedVersion: 1 });
    const [accepted] = await harness.sql<{ days: number }>(
      `select extract(epoch from due_at - now()) / 86400 as days from referral where id = $1`,
      [uuidOf(id)],
    );
    expect(Number(accepted?.days)).toBeGreaterThan(110);
    await run(
      actors.manager,
      'setDistrictProgramme',
      { regionCode: district, programmeCode: 'KIS' },
      'programme { code }',
    );
  });

  test('know the district’s days off and ignore older lists', async () => {
    const dueOf = async () => {
      const [row] = await harness.sql<{ due_at: Date }>('select due_at from referral where id = $1', [
        uuidOf(await referred()),
      ]);
      return row ? localDate(district, row.due_at) : '';
    };
    const set = async (version: number, days: string[]) => {
      const id = await publisher.publish(complaintEvents.calendarSet, {
        district,
        version,
        actorId: 'manager-1',
        actorRole: 'MANAGER',
        days,
      });
      await eventually(async () => (await harness.sql('select 1 from inbox where event_id = $1', [id])).length > 0);
    };
    const usual = await dueOf();
    await set(2, [usual]);
    const later = await dueOf();
    expect(later > usual).toBe(true);
    await set(1, [usual, later]);
    expect(await dueOf()).toBe(later);
    await set(3, []);
    expect(await dueOf()).toBe(usual);
  });

  test('escalate an unanswered referral level by level, once each', async () => {
    const id = await referred();
    const applyRandomStep = async () => {
      await harness.sql(
        `update referral set clock_at = now() - interval '1 minute', due_at = now() - interval '1 minute' where id = $1`,
        [uuidOf(id)],
      );
      await processDueReferralClocks(harness.database, [district]);
      await processDueReferralClocks(harness.database, [district]);
      return read(actors.backOffice, id, 'status overdue escalatedTo version timeline { kind reason }');
    };
    expect(await applyRandomStep()).toMatchObject({
      status: 'REQUESTED',
      overdue: true,
      escalatedTo: 'BACK_OFFICE',
      version: 2,
    });
    expect(await applyRandomStep()).toMatchObject({ escalatedTo: 'MANAGER', version: 3 });
    const last = await applyRandomStep();
    expect(last).toMatchObject({ escalatedTo: 'HEAD_OF_OFFICE', version: 4 });
    expect(last?.['timeline']).toMatchObject([
      { kind: 'STEP' },
      { kind: 'ESCALATION', reason: 'OVERDUE_TO_BACK_OFFICE' },
      { kind: 'ESCALATION', reason: 'ESCALATED_TO_MANAGER' },
      { kind: 'ESCALATION', reason: 'ESCALATED_TO_HEAD_OF_OFFICE' },
    ]);
    await processDueReferralClocks(harness.database, [district]);
    expect(await read(actors.backOffice, id, 'version')).toEqual({ version: 4 });
    expect((await eventsOf(id)).filter((subject) => subject.startsWith('agency.'))).toEqual([
      'agency.BPJS.6309.referral.requested.v1',
      'agency.BPJS.6309.referral.overdue.v1',
      'agency.BPJS.6309.referral.escalated.v1',
      'agency.BPJS.6309.referral.escalated.v1',
    ]);
    expect(await change(actors.bpjs, 'acceptReferral', { referralId: id, expectedVersion: 4 })).toMatchObject({
      referral: { status: 'ACCEPTED' },
    });
    expect(await read(actors.backOffice, id, 'overdue overdueSince escalatedTo')).toEqual({
      overdue: false,
      overdueSince: null,
      escalatedTo: null,
    });
  });

  test('on hold with a reason and a date to look again', async () => {
    const id = await referred();
    await change(actors.bpjs, 'acceptReferral', { referralId: id, expectedVersion: 1 });
    const hold = { referralId: id, expectedVersion: 2, reason: 'INCOMPLETE_DOCUMENTS' };
    expect(
      await run(actors.bpjs, 'holdReferral', { ...hold, reviewOn: '2020-01-01' }, 'referral { status }'),
    ).toMatchObject({
      issues: [{ path: ['reviewOn'], code: 'OUT_OF_RANGE' }],
    });
    const reviewOn = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    expect(
      await run(actors.bpjs, 'holdReferral', { ...hold, reviewOn }, 'referral { status statusReason reviewOn dueAt }'),
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

describe('the outcome of a referral', () => {
  test('records what the family received and counts against the quota', async () => {
    await run(
      actors.manager,
      'setQuota',
      { programmeCode: 'KIS', regionCode: district, from: '2026-01-01', until: '2037-01-01', total: 1 },
      'quota { id }',
    );
    const quota = async () =>
      (
        (
          await harness.graph(
            actors.bpjs,
            `{ programme(code: "KIS") { quota(regionCode: "${places.village}") { total reserved used left } } }`,
          )
        ).data as unknown as { programme: { quota: object } }
      ).programme.quota;
    const id = await referred();
    await change(actors.bpjs, 'acceptReferral', { referralId: id, expectedVersion: 1 });
    expect(await quota()).toEqual({ total: 1, reserved: 1, used: 0, left: 0 });
    const other = await referred();
    await change(actors.bpjs, 'acceptReferral', { referralId: other, expectedVersion: 1 });
    expect(await quota()).toEqual({ total: 1, reserved: 1, used: 0, left: 0 }); // full: it holds no place
    await change(actors.bpjs, 'startReferral', { referralId: id, expectedVersion: 2 });
    const benefit = { description: 'Kartu aktif', amountPerYear: 504_000, from: '2026-12-01' };
    expect(
      await run(
        actors.bpjs,
        'completeReferral',
        { referralId: id, expectedVersion: 3, outcome: 'ENROLLED', benefit },
        'referral { outcome benefit { description amountPerYear from } endedAt }',
      ),
    ).toMatchObject({ referral: { outcome: 'ENROLLED', benefit } });
    expect(await quota()).toEqual({ total: 1, reserved: 0, used: 1, left: 0 });
    const [told] = await harness.sql<{ data: { benefitFrom: string } }>(
      `select data from agency_event where referral_id = $1 order by position desc`,
      [uuidOf(id)],
    );
    expect(told?.data.benefitFrom).toBe('2026-12-01');
    await change(actors.bpjs, 'cancelReferral', { referralId: other, expectedVersion: 2, reason: 'QUOTA_FULL' });
    expect(await quota()).toMatchObject({ reserved: 0, used: 1 });
  });
});
