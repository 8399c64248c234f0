import type { Actor } from '@slrt/domain';
import { accountEvents } from '@slrt/events';
import { actors, createAccountChanges, eventually } from '@slrt/testkit';
import { describeService, district, type Referral } from './kit.ts';

const liaison = { role: 'AGENCY_LIAISON', areas: [district], agencyCode: 'BPJS', sectors: null };
const colleague: Actor = { ...actors.bpjs, id: 'liaison-bpjs-b' };

describeService('referrals', ({ publish, as, send, read, accepted, ...kit }) => {
  beforeAll(kit.stopJobs, 60_000);
  const { asBpjs } = kit;
  const made = createAccountChanges(district);
  const change = (personId: string, more: Parameters<typeof made>[1]) =>
    publish(accountEvents.accountChanged, made(personId, { state: 'ACTIVE', ...more }));
  const liaisons = async () => {
    const { agencies } = await asBpjs.query<{
      agencies: { code: string; liaisons: { person: string; lastSeenOn: string | null }[] | null }[];
    }>(`{ agencies { code liaisons(regionCode: "${district}") { person lastSeenOn } } }`);
    return agencies.find(({ code }) => code === 'BPJS')?.liaisons ?? [];
  };
  const isKnown = async (person: string) => (await liaisons()).some((each) => each.person === person);
  const given = async (person: string): Promise<Referral> => {
    const row = await accepted();
    expect(await send(asBpjs, row, 'assignReferral', { person })).toSucceed();
    return row;
  };
  const assignedTo = async (row: Referral) => (await read(as(colleague), row, 'assignedTo'))?.['assignedTo'];

  test('a liaison can be given a referral before the first sign-in', async () => {
    await change('liaison-new', { state: 'INVITED', assignments: [liaison] });
    await eventually(() => isKnown('liaison-new'));
    expect(await liaisons()).toContainEqual({ person: 'liaison-new', lastSeenOn: null });
    expect(await assignedTo(await given('liaison-new'))).toBe('liaison-new');
  });

  test('the successor gets the referrals of a liaison who leaves', async () => {
    await change('liaison-next', { assignments: [liaison] });
    await eventually(() => isKnown('liaison-next'));
    const row = await given('liaison-new');
    await change('liaison-new', { state: 'DISABLED', ended: [liaison], successorId: 'liaison-next' });
    await eventually(async () => (await assignedTo(row)) === 'liaison-next');
    expect(await isKnown('liaison-new')).toBe(false);
  });

  test('without a fitting successor they return to all liaisons', async () => {
    const row = await given('liaison-next');
    await change('liaison-next', { state: 'DISABLED', ended: [liaison], successorId: 'liaison-new' });
    await eventually(async () => (await assignedTo(row)) === null);
  });

  test('older news change nothing', async () => {
    await change('liaison-back', { version: 5, assignments: [liaison] });
    await eventually(() => isKnown('liaison-back'));
    const row = await given('liaison-back');
    await change('liaison-back', { version: 4, state: 'DISABLED', ended: [liaison] });
    await change('liaison-last', { assignments: [liaison] });
    await eventually(() => isKnown('liaison-last'));
    expect([await assignedTo(row), await isKnown('liaison-back')]).toEqual(['liaison-back', true]);
  });
});
