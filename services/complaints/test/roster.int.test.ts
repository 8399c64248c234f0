import { eventually, places, uuidv7, type Caller } from '@slrt/testkit';
import { announceHousehold, describeService, uuidOf, type Complaint } from './kit.ts';

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const village = { role: 'FACILITATOR', areas: [places.village] };
const elsewhere = { role: 'FACILITATOR', areas: [places.otherVillage] };

describeService('complaints', ({ sql, complaint, underReview, decided, handled, step, send, read, ...kit }) => {
  const { asFacilitator, asOtherFacilitator, asBackOffice, asManager, asOtherManager, asHeadOfOffice } = kit;
  const { signIn, assignDuty } = kit;
  const officersOf = async (by: Caller, selection: string) =>
    (
      await by.query<{ officers: { person: string }[] }>(
        `{ officers(regionCode: "${places.district}") { person ${selection} } }`,
      )
    ).officers;
  /** A complaint that waits for the visit of facilitator-1. */
  const visit = async (): Promise<Complaint> =>
    step(asBackOffice, await underReview(), 'reviewComplaint', { decision: 'REQUIRE_VISIT' });
  const handOver = (input: object, by = asManager) =>
    by.mutate(
      'handOverCaseload',
      { regionCode: places.district, from: 'facilitator-1', to: 'facilitator-2', ...input },
      'handedOver preview shares { person role complaints } samples { id holder { person } }',
    );

  beforeAll(async () => {
    await kit.stopJobs();
    await signIn('facilitator-1', { role: 'FACILITATOR', areas: [places.village] });
    await signIn('facilitator-2', { role: 'FACILITATOR', areas: [places.otherVillage] });
    expect(await assignDuty('facilitator-1', village)).toSucceed();
    expect(await assignDuty('facilitator-2', elsewhere)).toSucceed();
  }, 90_000);

  describe('the roster', () => {
    test('knows an officer from the first sign-in', async () => {
      const [found] = (await officersOf(asManager, 'roles source firstSignedInAt')).filter(
        ({ person }) => person === 'facilitator-2',
      );
      expect(found).toMatchObject({
        roles: ['FACILITATOR'],
        source: 'SIGN_IN',
        firstSignedInAt: expect.any(String) as string,
      });
    });

    test('is what duty, deputies and holders are chosen from', async () => {
      expect(await assignDuty('nobody')).toHaveIssues({ person: 'UNKNOWN_OFFICER' });
      expect(await assignDuty('facilitator-2', { role: 'MANAGER' })).toHaveIssues({ role: 'OFFICER_WITHOUT_ROLE' });
      const absence = { idempotencyKey: uuidv7(), regionCode: places.district, from: day(1), until: day(2) };
      expect(await asManager.mutate('recordAbsence', { ...absence, person: 'nobody' })).toHaveIssues({
        person: 'UNKNOWN_OFFICER',
      });
      expect(
        await asManager.mutate('recordAbsence', { ...absence, person: 'facilitator-1', deputy: 'nobody' }),
      ).toHaveIssues({ deputy: 'UNKNOWN_OFFICER' });
      expect(await handOver({ to: 'nobody' })).toHaveIssues({ to: 'UNKNOWN_OFFICER' });
      expect(await send(asManager, await complaint(), 'reassignComplaint', { person: 'nobody' })).toHaveIssues({
        person: 'UNKNOWN_OFFICER',
      });
    });

    test('is closed to planners and other districts', async () => {
      const query = `{ officers(regionCode: "${places.district}") { person } }`;
      expect((await kit.asPlanner.graph(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(await officersOf(asOtherManager, '')).toEqual([]);
    });
  });

  describe('a facilitator of another village', () => {
    let row: Complaint;
    beforeAll(async () => {
      row = await visit();
    });

    test('sees in a preview what would be handed over', async () => {
      expect(await handOver({ preview: true })).toMatchObject({
        handedOver: 1,
        preview: true,
        shares: [{ person: 'facilitator-2', role: 'FACILITATOR', complaints: 1 }],
        samples: [{ id: row.id, holder: { person: 'facilitator-2' } }],
      });
      expect(await read(row)).toMatchObject({ version: row.version, holder: { person: 'facilitator-1' } });
    });

    test('gets the rights of the step with the caseload', async () => {
      const verification = { note: 'Benar.', finding: 'CONFIRMED' };
      expect(await send(asOtherFacilitator, row, 'recordFieldVerification', verification)).toBeRefused('NOT_FOUND');
      expect(await handOver({})).toMatchObject({ handedOver: 1, preview: false });
      const held = await read(row);
      expect(await step(asOtherFacilitator, held, 'recordFieldVerification', verification)).toMatchObject({
        status: 'UNDER_REVIEW',
      });
    });

    test('loses the rights when the work is handed on', async () => {
      expect(await send(asOtherFacilitator, await read(row), 'addComplaintNote', { note: 'Ada.' })).toBeRefused(
        'NOT_FOUND',
      );
    });

    test('resubmits a returned complaint that they hold', async () => {
      const returned = await step(asBackOffice, await underReview(), 'reviewComplaint', {
        decision: 'RETURN',
        reason: 'INCOMPLETE',
      });
      const given = await step(asManager, returned, 'reassignComplaint', { person: 'facilitator-2' });
      expect(await step(asOtherFacilitator, given, 'resubmitComplaint')).toMatchObject({ status: 'SUBMITTED' });
    });
  });

  describe('an absence', () => {
    const absences = async (more = '') =>
      (
        await asBackOffice.query<{ absences: { id: string; deputy: string | null; until: string }[] }>(
          `{ absences(regionCode: "${places.district}"${more}) { id person deputy from until handedOver } }`,
        )
      ).absences;
    let id = '';

    test('hands the work and its rights to the deputy', async () => {
      const row = await handled();
      expect(row.holder).toEqual({ role: 'FACILITATOR', person: 'facilitator-1' });
      const absence = { idempotencyKey: uuidv7(), regionCode: places.district, from: day(-1), until: day(3) };
      const recorded = await asManager.mutate(
        'recordAbsence',
        { ...absence, person: 'facilitator-1', deputy: 'facilitator-2' },
        'absence { id handedOver }',
      );
      expect(recorded).toMatchObject({ absence: { handedOver: true } });
      id = (recorded['absence'] as { id: string }).id;
      const held = await read(row);
      expect(held.holder).toEqual({ role: 'FACILITATOR', person: 'facilitator-2' });
      expect(await step(asOtherFacilitator, held, 'confirmOutcome', { result: 'FULFILLED' })).toMatchObject({
        status: 'RESOLVED',
      });
    });

    test('gives new work of the village to the deputy', async () => {
      expect((await visit()).holder?.person).toBe('facilitator-2');
      const overlapping = { regionCode: places.district, person: 'facilitator-2', deputy: 'facilitator-1' };
      expect(
        await asManager.mutate('recordAbsence', {
          idempotencyKey: uuidv7(),
          ...overlapping,
          from: day(2),
          until: day(4),
        }),
      ).toHaveIssues({ deputy: 'DEPUTY_ABSENT' });
    });

    test('is listed, changed and ended', async () => {
      expect(await absences()).toMatchObject([{ id, deputy: 'facilitator-2', until: day(3) }]);
      const changed = { absenceId: id, from: day(-1), until: day(5) };
      expect(await asManager.mutate('changeAbsence', changed, 'absence { until deputy }')).toMatchObject({
        absence: { until: day(5), deputy: null },
      });
      expect(await asOtherManager.mutate('endAbsence', { absenceId: id })).toBeRefused('NOT_FOUND');
      expect(await asBackOffice.mutate('endAbsence', { absenceId: id })).toBeRefused('FORBIDDEN');
      expect(await asHeadOfOffice.mutate('endAbsence', { absenceId: id }, 'absence { until }')).toMatchObject({
        absence: { until: expect.any(String) as string },
      });
      expect(await absences(`, from: "${day(1)}"`)).toEqual([]);
      expect((await visit()).holder?.person).toBe('facilitator-1');
    });

    test('that has not begun is cancelled', async () => {
      const absence = { idempotencyKey: uuidv7(), regionCode: places.district, person: 'facilitator-1' };
      await asManager.mutate('recordAbsence', { ...absence, from: day(20), until: day(25) });
      const [planned] = await absences(`, from: "${day(20)}"`);
      expect(await asManager.mutate('endAbsence', { absenceId: planned?.id }, 'absence { id }')).toMatchObject({
        absence: null,
      });
      expect(await absences(`, from: "${day(20)}"`)).toEqual([]);
    });
  });

  describe('an officer’s own household', () => {
    const about = { householdId: '' };
    beforeAll(async () => {
      about.householdId = await announceHousehold({ publish: kit.publish, sql });
    });
    const declare = (by: Caller, input: object) =>
      by.mutate(
        'declareHousehold',
        { ...about, relation: 'OWN', ...input },
        'officer { person households { relation } }',
      );

    test('is declared by the officer or the manager', async () => {
      expect(await declare(asBackOffice, {})).toMatchObject({
        officer: { person: 'back-office-1', households: [{ relation: 'OWN' }] },
      });
      expect(await declare(asBackOffice, { person: 'facilitator-1' })).toBeRefused('NOT_ALLOWED');
      expect(await declare(asManager, { person: 'facilitator-1', relation: 'RELATIVE' })).toSucceed();
      expect(await declare(asManager, { person: 'nobody' })).toHaveIssues({ person: 'UNKNOWN_OFFICER' });
      const events = await kit.eventsOf(`${places.district}:back-office-1`);
      expect(events).toEqual(['complaints.officer.households-declared.v1']);
    });

    test('is seen only by the officer and the manager', async () => {
      const seen = async (by: Caller) =>
        (await officersOf(by, 'households { relation }')).filter((each) => each.person === 'facilitator-1');
      expect(await seen(asManager)).toMatchObject([{ households: [{ relation: 'RELATIVE' }] }]);
      expect(await seen(asBackOffice)).toMatchObject([{ households: null }]);
    });

    test('is not reviewed, verified or decided on by the officer', async () => {
      const row = await complaint(about);
      expect(await send(asBackOffice, row, 'reviewComplaint', { decision: 'START' })).toBeRefused('OWN_HOUSEHOLD');
      await signIn('back-office-9');
      const by = kit.as({ id: 'back-office-9', assignments: [{ role: 'BACK_OFFICE', areas: [places.district] }] });
      const started = await step(by, row, 'reviewComplaint', { decision: 'START' });
      const sent = await step(by, started, 'reviewComplaint', { decision: 'REQUIRE_VISIT' });
      expect(await send(asFacilitator, sent, 'recordFieldVerification', { note: 'Benar.' })).toBeRefused(
        'OWN_HOUSEHOLD',
      );
      expect(await send(asFacilitator, sent, 'addComplaintNote', { note: 'Ini keluarga saya.' })).toSucceed();
    });

    test('is not given to the officer', async () => {
      expect(await assignDuty('back-office-1')).toSucceed();
      expect((await complaint(about)).holder?.person).toBeNull();
      const row = await complaint(about);
      expect(await send(asManager, row, 'reassignComplaint', { person: 'back-office-1' })).toHaveIssues({
        person: 'OWN_HOUSEHOLD',
      });
      expect(uuidOf(row)).toHaveLength(36);
    });

    test('is removed by a manager, but never by oneself', async () => {
      const remove = (by: Caller, person: string) =>
        by.mutate('removeHouseholdDeclaration', { ...about, person }, 'officer { households { relation } }');
      expect(await remove(asBackOffice, 'back-office-1')).toBeRefused('FORBIDDEN');
      await declare(asManager, {});
      expect(await remove(asManager, 'manager-1')).toBeRefused('OWN_HOUSEHOLD');
      expect(await remove(asManager, 'back-office-1')).toMatchObject({ officer: { households: [] } });
      await eventually(
        async () => (await sql(`select 1 from officer_household where person = 'back-office-1'`)).length === 0,
      );
      expect(await send(asBackOffice, await complaint(about), 'reviewComplaint', { decision: 'START' })).toSucceed();
    });
  });

  test('a decision is not given to who recommended it', async () => {
    await signIn('back-office-1', { role: 'MANAGER' });
    expect(await assignDuty('back-office-1', { role: 'MANAGER' })).toSucceed();
    const row = await kit.recommended();
    expect(await send(asManager, row, 'reassignComplaint', { person: 'back-office-1' })).toHaveIssues({
      person: 'SAME_PERSON',
    });
    expect(await decided({ handling: 'HANDLE_DIRECTLY' })).toMatchObject({ status: 'HANDLED_DIRECTLY' });
  });
});
