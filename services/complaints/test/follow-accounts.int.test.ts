import { accountEvents } from '@slrt/events';
import { createAccountChanges, eventually, places, uuidv7, type Caller } from '@slrt/testkit';
import { describeService, type Complaint } from './kit.ts';

const facilitator = { role: 'FACILITATOR', areas: [places.village], agencyCode: null, sectors: null };
const elsewhere = { ...facilitator, areas: [places.otherVillage] };
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

describeService('complaints', ({ sql, publish, underReview, step, read, ...kit }) => {
  const { asBackOffice, asManager, signIn, assignDuty } = kit;
  const made = createAccountChanges(places.district);
  const change = (personId: string, more: Parameters<typeof made>[1]) =>
    publish(accountEvents.accountChanged, made(personId, { state: 'ACTIVE', ...more }));
  const officer = async (person: string, by: Caller = asManager) => {
    const { officers } = await by.query<{ officers: { person: string; roles: string[]; source: string }[] }>(
      `{ officers(regionCode: "${places.district}") { person roles source } }`,
    );
    return officers.find((each) => each.person === person);
  };
  const visit = async (): Promise<Complaint> =>
    step(asBackOffice, await underReview(), 'reviewComplaint', { decision: 'REQUIRE_VISIT' });
  const holderOf = async (row: Complaint) => (await read(row)) as unknown as { holder: { person: string | null } };
  const dutiesOf = (person: string) =>
    sql<{ areas: string[] }>(`select areas from duty_assignment where person = $1 and role = 'FACILITATOR'`, [person]);
  /** Puts facilitator-1 on duty in the village, with an account. */
  const onDuty = async () => {
    await change('facilitator-1', { assignments: [facilitator] });
    await eventually(async () => (await officer('facilitator-1'))?.roles.length === 1);
    expect(await assignDuty('facilitator-1', facilitator)).toSucceed();
  };

  beforeAll(async () => {
    await kit.stopJobs();
    await signIn('facilitator-1', { role: 'FACILITATOR', areas: [places.village] });
    await signIn('facilitator-2', { role: 'FACILITATOR', areas: [places.otherVillage] });
  }, 90_000);

  test('the roster knows a person before the first sign-in', async () => {
    await change('new-person', { state: 'INVITED', assignments: [facilitator] });
    await eventually(async () => (await officer('new-person')) !== undefined);
    expect(await officer('new-person')).toMatchObject({ roles: ['FACILITATOR'], source: 'ACCOUNT' });
    expect(await assignDuty('new-person', { ...facilitator, role: 'MANAGER' })).toHaveIssues({
      role: 'OFFICER_WITHOUT_ROLE',
    });
  });

  test('a successor takes the complaints of a person who leaves', async () => {
    await onDuty();
    await assignDuty('facilitator-2', elsewhere);
    const row = await visit();
    expect((await holderOf(row)).holder.person).toBe('facilitator-1');
    const deputy = { idempotencyKey: uuidv7(), regionCode: places.district, from: day(3), until: day(4) };
    await asManager.mutate('recordAbsence', { ...deputy, person: 'facilitator-2', deputy: 'facilitator-1' });
    const leaving = { state: 'DISABLED' as const, assignments: [], ended: [facilitator], successorId: 'facilitator-2' };
    const id = await change('facilitator-1', leaving);
    await eventually(async () => (await holderOf(row)).holder.person === 'facilitator-2');
    expect(await dutiesOf('facilitator-1')).toEqual([]);
    expect((await officer('facilitator-1'))?.roles).toEqual([]);
    expect(await sql(`select from absence where deputy = 'facilitator-1'`)).toEqual([]);
    const { version: before } = await read(row);
    await publish(accountEvents.accountChanged, made('facilitator-1', leaving), { id });
    await change('marker-1', { assignments: [facilitator] });
    await eventually(async () => (await officer('marker-1')) !== undefined);
    expect((await read(row)).version).toBe(before);
  });

  test('without a successor the complaints go to who is on duty', async () => {
    await onDuty();
    await assignDuty('facilitator-2', { ...facilitator, areas: [places.village] });
    const row = await visit();
    const { holder } = await holderOf(row);
    const leaver = holder.person ?? '';
    const other = leaver === 'facilitator-1' ? 'facilitator-2' : 'facilitator-1';
    await change(leaver, { state: 'DISABLED', ended: [facilitator] });
    await eventually(async () => (await holderOf(row)).holder.person === other);
  });

  test('a role that goes on in the area keeps its complaints', async () => {
    await onDuty();
    await sql(`delete from duty_assignment where person = 'facilitator-2'`);
    const row = await visit();
    await change('facilitator-1', {
      assignments: [facilitator],
      ended: [{ ...facilitator, areas: [places.district] }],
    });
    await change('marker-2', { assignments: [facilitator] });
    await eventually(async () => (await officer('marker-2')) !== undefined);
    expect([(await holderOf(row)).holder.person, await dutiesOf('facilitator-1')]).toEqual([
      'facilitator-1',
      [{ areas: [places.village] }],
    ]);
  });

  test('older news do not end a role that the person has again', async () => {
    await onDuty();
    const row = await visit();
    const { version: before } = await read(row);
    await change('facilitator-1', { version: 2, state: 'DISABLED', ended: [facilitator] });
    await change('marker-3', { assignments: [facilitator] });
    await eventually(async () => (await officer('marker-3')) !== undefined);
    expect([(await read(row)).version, (await officer('facilitator-1'))?.roles]).toEqual([before, ['FACILITATOR']]);
  });
});
