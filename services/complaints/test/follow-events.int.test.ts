import { formatId } from '@slrt/domain';
import { referralEvents, referralsStream, registryEvents } from '@slrt/events';
import { eventually, places, uuidv7, villageAdded, type Caller } from '@slrt/testkit';
import { describeService, filing, type Complaint } from './kit.ts';

const { district } = places;
const common = { district, actorId: 'liaison-bpjs', actorRole: 'AGENCY_LIAISON' };

function referral(complaintId: string, more: object = {}) {
  return {
    ...common,
    version: 1,
    referralId: formatId('referral', { district, uuid: uuidv7() }),
    number: 'RJK/6309/2026/000001',
    complaintId,
    decisionNo: 1,
    householdId: null,
    regionCode: places.village,
    agencyCode: 'BPJS',
    programmeCode: 'KIS',
    status: 'REQUESTED',
    reason: null,
    outcome: null,
    dueAt: null,
    routingRule: 'R1',
    siblings: 1,
    ...more,
  };
}

interface Seen {
  readonly status: string;
  readonly version: number;
  readonly holder: { role: string; agency: { code: string } | null } | null;
  readonly timeline: readonly { service: string; to: string | null; reason: string | null; actor: string | null }[];
}

describeService('complaints', ({ sql, publish, act, decided, read, step, asFacilitator, as, ...kit }) => {
  const refer = (...programmeCodes: string[]) => decided({ handling: 'REFER', programmeCodes });
  const look = async (of: { id: string }): Promise<Seen> =>
    (await read(
      of,
      'status version holder { role agency { code } } timeline { service to reason actor actorRole }',
    )) as unknown as Seen;
  const reach = (of: { id: string }, status: string) =>
    eventually(async () => ((await look(of)).status === status ? look(of) : null));
  const stepsOf = ({ timeline }: Seen) =>
    timeline.filter(({ service }) => service === 'referrals').map((entry) => entry.to);

  describe('events of referrals', () => {
    test('out of order and twice give each step once', async () => {
      const row = await refer('KIS');
      const base = referral(row.id);
      const completed = { ...base, version: 4, status: 'COMPLETED', outcome: 'SERVED' };
      const started = { ...base, version: 3, status: 'IN_PROGRESS' };
      const at = (second: number) => ({ time: `2026-11-22T10:00:0${second}Z` });
      const id = await publish(referralEvents.completed, completed, at(3));
      await publish(referralEvents.started, started, at(2));
      await publish(referralEvents.requested, base, at(0));
      await publish(referralEvents.completed, completed, { id, ...at(3) });
      await publish(referralEvents.accepted, { ...base, version: 2, status: 'ACCEPTED' }, at(1));
      await reach(row, 'AWAITING_CONFIRMATION');
      const seen = await eventually(async () => {
        const now = await look(row);
        return stepsOf(now).length === 4 ? now : null;
      });
      expect(stepsOf(seen)).toEqual(['REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETED']);
      expect(seen.timeline[0]).toMatchObject({ actor: 'facilitator-1', actorRole: 'FACILITATOR' });
      expect(seen.timeline.at(-2)).toMatchObject({ actor: 'liaison-bpjs', actorRole: 'AGENCY_LIAISON' });
      expect(seen).toMatchObject({ status: 'AWAITING_CONFIRMATION', version: 5, holder: { role: 'FACILITATOR' } });
    });

    test.each([
      ['behind', -3],
      ['ahead', 3],
    ])('of a clock 3 h %s keep their causal order', async (_name, hours) => {
      const row = await refer('KIS');
      const base = referral(row.id);
      const time = () => ({ time: new Date(Date.now() + hours * 3_600_000).toISOString() });
      await publish(referralEvents.requested, base, time());
      await publish(referralEvents.accepted, { ...base, version: 2, status: 'ACCEPTED' }, time());
      const completed = { ...base, version: 3, status: 'COMPLETED', outcome: 'SERVED' };
      await publish(referralEvents.completed, completed, time());
      await reach(row, 'AWAITING_CONFIRMATION');
      const { timeline } = (await read(row, 'timeline { at to holder { since } }')) as unknown as {
        timeline: { at: string; to: string; holder: { since: string } | null }[];
      };
      expect(timeline.map((entry) => entry.to)).toEqual([
        'SUBMITTED',
        'UNDER_REVIEW',
        'RECOMMENDED',
        'REFERRED',
        'REQUESTED',
        'ACCEPTED',
        'COMPLETED',
        'AWAITING_CONFIRMATION',
      ]);
      const times = timeline.map((entry) => Date.parse(entry.at));
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(Math.abs((times.at(-1) ?? 0) - Date.now())).toBeLessThan(60_000);
      for (const entry of timeline.slice(4, 7)) expect(entry.holder?.since).toBe(entry.at);
    });

    test('bring a complaint back when the last of two is refused', async () => {
      const row = await refer('KIS', 'JAMKESDA');
      const first = referral(row.id, { siblings: 2 });
      const second = referral(row.id, { siblings: 2, agencyCode: 'DINKES', programmeCode: 'JAMKESDA' });
      const rejected = { version: 2, status: 'REJECTED' };
      await publish(referralEvents.requested, first);
      await publish(referralEvents.requested, second);
      await publish(referralEvents.rejected, { ...first, ...rejected, reason: 'NO_CAPACITY' });
      const held = await eventually(async () => {
        const now = await look(row);
        return now.holder?.agency?.code === 'DINKES' ? now : null;
      });
      expect(held.status).toBe('REFERRED');
      await publish(referralEvents.rejected, { ...second, ...rejected, reason: 'QUOTA_FULL' });
      const back = await reach(row, 'UNDER_REVIEW');
      expect(back.holder?.role).toBe('BACK_OFFICE');
      expect(back.timeline.findLast((entry) => entry.to === 'UNDER_REVIEW')?.reason).toBe('QUOTA_FULL');
    });

    test('bring it back when routing of the present decision fails', async () => {
      const row = await decided({ handling: 'REFER' });
      const failed = {
        ...common,
        actorId: 'system:router',
        actorRole: null,
        version: 1,
        complaintId: row.id,
        regionCode: places.village,
        programmeCode: null,
        reason: 'NO_RULE',
      };
      await publish(referralsStream.routingFailed, { ...failed, decisionNo: 7 });
      await publish(referralsStream.routingFailed, { ...failed, decisionNo: 1 });
      expect((await reach(row, 'UNDER_REVIEW')).version).toBe(5);
    });

    test('that break their contract become dead letters', async () => {
      const broken = { ...referral('CP-6309-01930000-0000-7000-8000-00000000000f'), status: 'REQUESTED' };
      await publish(referralEvents.requested, broken);
      const attempts = `select 1 from consumer_attempt where consumer = 'complaints-update-complaint-on-referral'`;
      await eventually(async () => (await sql(attempts)).length > 0);
    });
  });

  test('a proposal that closed before it was linked counts at once', async () => {
    const changeRequestId = formatId('changeRequest', { district, uuid: uuidv7() });
    await publish(registryEvents.changeRequestClosed, {
      ...common,
      actorRole: 'DISTRICT_VERIFIER',
      version: 6,
      changeRequestId,
      householdId: null,
      regionCode: places.village,
      kind: 'NEW_HOUSEHOLD',
      state: 'DETERMINED',
      reason: null,
    });
    const known = 'select 1 from change_request_state where state = $1';
    await eventually(async () => (await sql(known, ['DETERMINED'])).length > 0);
    const row = await decided({ handling: 'PROPOSE', changeRequestId });
    expect((await look(row)).status).toBe('AWAITING_CONFIRMATION');
  });

  test('an agency sees a complaint from referral to withdrawal', async () => {
    const row = await refer('KIS');
    const query = 'query ($id: ID!) { complaint(id: $id) { id description reporter { name } } }';
    const seen = async (by: Caller) => (await by.graph(query, { id: row.id })).data?.['complaint'] ?? null;
    expect(await seen(kit.asBpjs)).toBeNull();
    await publish(referralEvents.requested, referral(row.id));
    await eventually(() => seen(kit.asBpjs));
    expect(await seen(kit.asDisdik)).toBeNull();
    expect(await seen(kit.asOtherBpjs)).toBeNull(); // the same agency, another district
    expect(await kit.asBpjs.graph(query, { id: row.id })).toMatchObject({
      data: { complaint: { description: filing().description, reporter: null } },
      errors: [{ path: ['complaint', 'reporter'], extensions: { code: 'NOT_ALLOWED' } }],
    });
    const { version } = await look(row);
    await step(asFacilitator, { ...row, version }, 'withdrawComplaint');
    expect(await seen(kit.asBpjs)).toBeNull();
  });

  describe('a household of which nothing is known yet', () => {
    const householdId = formatId('household', { district, uuid: uuidv7() });
    let row: Complaint;

    test('may be named by a complaint', async () => {
      const answer = await act(asFacilitator, 'fileComplaint', filing({ householdId }));
      expect(answer).toSucceed();
      row = answer['complaint'] as Complaint;
    });

    test('is unlinked when it proves to be of another village', async () => {
      await publish(registryEvents.householdRegistered, {
        ...common,
        version: 1,
        householdId,
        regionCode: places.otherVillage,
        listing: 'PROPOSED',
      });
      const settled = await eventually(async () => {
        const now = await read(row, 'householdId version timeline { kind reason }', asFacilitator);
        return now['householdId'] === null ? now : null;
      });
      expect(settled.version).toBe(2);
      expect(settled['timeline']).toContainEqual({ kind: 'NOTE', reason: 'HOUSEHOLD_OF_OTHER_AREA' });
    });

    test('is refused once its village is known', async () => {
      expect(await act(asFacilitator, 'fileComplaint', filing({ householdId }))).toHaveIssues({
        householdId: 'OTHER_AREA',
      });
    });
  });

  describe('a village that the registry adds', () => {
    const regionCode = '63.09.01.2999';
    const clerk = as({ id: 'front-office-1', assignments: [{ role: 'FRONT_OFFICE', areas: [district] }] });
    const filter = `{ complaints(filter: { regionCode: "${regionCode}" }) { totalCount } }`;

    test('takes complaints under the rights on its district', async () => {
      expect(await act(clerk, 'fileComplaint', filing({ regionCode }))).toHaveIssues({ regionCode: 'UNKNOWN_REGION' });
      expect(await clerk.graph(filter)).toBeRefused('BAD_USER_INPUT');
      await publish(registryEvents.areasChanged, villageAdded(regionCode));
      await eventually(async () => (await act(clerk, 'fileComplaint', filing({ regionCode })))['complaint']);
      expect(await clerk.query(filter)).toEqual({ complaints: { totalCount: 1 } });
    });

    test('keeps the latest version of its facts', async () => {
      await publish(registryEvents.areasChanged, villageAdded(regionCode, { version: 3, validUntil: '2026-10-31' }));
      await publish(registryEvents.areasChanged, villageAdded(regionCode, { version: 2 }));
      await publish(registryEvents.areasChanged, villageAdded('63.09.01.2998'));
      const [, ended] = await eventually(async () => {
        const rows = await sql<{ valid_until: string | null; level: string; parent_code: string }>(
          `select valid_until::text, level, parent_code from area where code in ('63.09.01.2998', '${regionCode}') order by code`,
        );
        return rows.length === 2 ? rows : null;
      });
      expect(ended).toEqual({ valid_until: '2026-10-31', level: 'VILLAGE', parent_code: '63.09.01' });
    });
  });
});
