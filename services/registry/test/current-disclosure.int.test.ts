import { formatId } from '@slrt/domain';
import { disclosureEvents, referralEvents, type DisclosureStream } from '@slrt/events';
import { actors, describeService, eventually, places, uuidv7, type GraphResult } from '@slrt/testkit';
import { registration, registryClient } from './registration.ts';

const { district, village } = places;
const everywhere = '00.00';
const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();

describeService(
  'registry',
  ({ harness, sql, publish, restart }) => {
    const { register } = registryClient(harness);
    let householdId: string;

    /** Sends the heartbeat of an owner whose events are listed in `lists` lists up to `seconds` ago. */
    const beat = (stream: DisclosureStream, { lists = 0, seconds = 0, at = ago(0), behind = [] as object[] } = {}) =>
      publish(disclosureEvents[stream].heartbeat, {
        ...{ district: everywhere, at, asOf: at > ago(0) ? at : ago(seconds), lists },
        behind: behind as { district: string; asOf: string }[],
      });
    const list = (number: number, id: string, recordedAt: string, where: string = district) =>
      publish(disclosureEvents.REFERRALS.listed, {
        district: everywhere,
        number,
        events: [{ id, type: referralEvents.requested.type, district: where, recordedAt }],
      });
    const referral = () => ({
      ...{ district, actorId: 'system:router', actorRole: null, version: 1, number: 'RJK/6309/2026/000001' },
      referralId: formatId('referral', { district, uuid: uuidv7() }),
      complaintId: formatId('complaint', { district, uuid: uuidv7() }),
      ...{ decisionNo: 1, householdId, regionCode: village, agencyCode: 'BPJS', programmeCode: 'KIS' },
      ...{ status: 'REQUESTED', reason: null, outcome: null, dueAt: null, routingRule: 'R1', siblings: 1 },
    });

    const errorOf = ({ errors }: GraphResult) => errors?.[0]?.extensions ?? null;
    const readAs = (actor: (typeof actors)[keyof typeof actors]) =>
      harness().graph(actor, 'query ($id: ID!) { household(id: $id) { id } }', { id: householdId });
    const codeFor = async (actor: (typeof actors)[keyof typeof actors]) =>
      errorOf(await readAs(actor))?.code ?? 'answered';
    const becomes = (code: string) => eventually(async () => (await codeFor(actors.bpjs)) === code);
    const lists = async () =>
      (await sql<{ lists: string }>(`select lists from followed_stream where stream = 'REFERRALS'`))[0]?.lists;

    beforeAll(async () => {
      const { household } = await register(actors.facilitator, registration());
      householdId = household?.id ?? '';
    });

    test('refuses agencies until both owners were heard', async () => {
      expect(errorOf(await readAs(actors.bpjs))).toMatchObject({ code: 'SERVICE_UNAVAILABLE', retryAfter: 5 });
      await beat('REFERRALS');
      await eventually(async () => (await sql(`select from followed_stream where as_of > '-infinity'`)).length === 1);
      expect(await codeFor(actors.bpjs)).toBe('SERVICE_UNAVAILABLE');
      expect(await codeFor(actors.facilitator)).toBe('answered');
      await beat('COMPLAINTS');
      await becomes('answered');
    });

    test('leaves no trace in inbox and audit log', async () => {
      expect(await sql(`select from inbox where consumer like 'registry-follow-%'`)).toEqual([]);
      expect(await sql(`select from audit_entry where district_code = '00.00'`)).toEqual([]);
    });

    /** Both owners go on. */
    const listsSent = async () => Number((await lists()) ?? 0);
    const beatBoth = async () => {
      await beat('COMPLAINTS');
      await beat('REFERRALS', { lists: await listsSent() });
    };
    beforeEach(async () => {
      if ((await sql(`select from followed_stream where as_of = '-infinity'`)).length > 0) return;
      await beatBoth();
      await becomes('answered');
    });

    test.each([
      ['a household', 'query ($id: ID!) { household(id: $id) { id } }'],
      ['a list', 'query { households(first: 1) { edges { node { id } } } }'],
      ['a count', 'query { households(first: 1) { totalCount } }'],
      ['a reference', 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { id } } }'],
    ])('refuses %s 30 s after the last heartbeat', async (_what, query) => {
      await sql(`update followed_stream set as_of = now() - interval '31 seconds' where stream = 'COMPLAINTS'`);
      const variables = { id: householdId, r: [{ __typename: 'Household', id: householdId }] };
      expect(errorOf(await harness().graph(actors.bpjs, query, variables))).toMatchObject({
        code: 'SERVICE_UNAVAILABLE',
      });
      await beat('COMPLAINTS');
      await becomes('answered');
    });

    test('refuses the agencies of a district whose event did not arrive', async () => {
      const id = uuidv7();
      await list(1, id, ago(31));
      await beat('REFERRALS', { lists: 1 });
      await becomes('SERVICE_UNAVAILABLE');
      expect(await codeFor(actors.otherBpjs)).toBe('answered');
      await publish(referralEvents.requested, referral(), { id });
      await eventually(async () => (await sql('select from inbox where event_id = $1', [id])).length === 1);
      expect(await codeFor(actors.bpjs)).toBe('SERVICE_UNAVAILABLE');
      await beat('REFERRALS', { lists: 1 });
      await becomes('answered');
      expect((await readAs(actors.bpjs)).data?.['household']).toEqual({ id: householdId });
    });

    test('waits 30 s for an event before it refuses', async () => {
      await list(2, uuidv7(), ago(20));
      await beat('REFERRALS', { lists: 2 });
      await eventually(async () => (await lists()) === '2');
      expect(await codeFor(actors.bpjs)).toBe('answered');
      await becomes('SERVICE_UNAVAILABLE');
      await sql('delete from awaited_event');
    });

    test('opens after a dead letter only when the operator settles it', async () => {
      const id = uuidv7();
      await list(3, id, ago(31));
      await publish(referralEvents.requested, { ...referral(), agencyCode: 'no code' }, { id });
      await eventually(async () => (await sql('select from dead_letter where event_id = $1', [id])).length === 1);
      await beat('REFERRALS', { lists: 3 });
      await becomes('SERVICE_UNAVAILABLE');
      await sql(`update dead_letter set state = 'DISCARDED' where event_id = $1`, [id]);
      await beat('REFERRALS', { lists: 3 });
      await becomes('answered');
    });

    test('refuses after a gap until the missing list arrives', async () => {
      await sql(`update followed_stream set as_of = now() - interval '28 seconds' where stream = 'REFERRALS'`);
      await beat('REFERRALS', { lists: 5 });
      await list(5, uuidv7(), ago(0), places.otherDistrict);
      await becomes('SERVICE_UNAVAILABLE');
      await list(4, uuidv7(), ago(0), places.otherDistrict);
      await eventually(async () => (await lists()) === '5');
      await beat('REFERRALS', { lists: 5 });
      await becomes('answered');
    });

    test('refuses where the owner itself is behind', async () => {
      await beat('REFERRALS', { lists: 5, behind: [{ district, asOf: ago(40) }] });
      await becomes('SERVICE_UNAVAILABLE');
      await beat('REFERRALS', { lists: 5 });
      await becomes('answered');
    });

    test('keeps a family closed whose withdrawal overtook its referral', async () => {
      const { household } = await register(actors.facilitator, registration({}, { kkNumber: '9963091503200077' }));
      const about = { ...referral(), householdId: household?.id ?? '' };
      const withdrawn = await publish(referralEvents.consentWithdrawn, { ...about, version: 2, status: 'CANCELLED' });
      const time = ago(5);
      await eventually(async () => (await sql('select from inbox where event_id = $1', [withdrawn])).length === 1);
      const requested = await publish(referralEvents.requested, about, { time });
      await eventually(async () => (await sql('select from inbox where event_id = $1', [requested])).length === 1);
      const rows = await sql<{ withdrawn: boolean; shut: boolean }>(
        'select withdrawn, open_until <= now() as shut from disclosure where household_id = $1',
        [about.householdId.slice(8)],
      );
      expect(rows).toEqual([{ withdrawn: true, shut: true }]);
    });

    test('ignores a heartbeat from the future', async () => {
      await sql(`update followed_stream set as_of = now() - interval '31 seconds' where stream = 'COMPLAINTS'`);
      await beat('COMPLAINTS', { at: ago(-60) });
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(await codeFor(actors.bpjs)).toBe('SERVICE_UNAVAILABLE');
      await beat('COMPLAINTS');
      await becomes('answered');
    });

    test('shows the age and knows after a restart what it knew', async () => {
      const metrics = async () => (await fetch(`${harness().url}/metrics`)).text();
      await eventually(async () => (await metrics()).includes('slrt_disclosure_age_seconds{'));
      await restart();
      expect(await codeFor(actors.bpjs)).toBe('answered');
    });
  },
  { owners: 'running' },
);
