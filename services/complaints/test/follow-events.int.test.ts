import { formatId } from '@slrt/domain';
import { referralEvents, referralsStream, registryEvents } from '@slrt/events';
import { actors, createPublisher, eventually, places, startHarness, uuidv7, type Harness } from '@slrt/testkit';

let harness: Harness;
let publisher: Awaited<ReturnType<typeof createPublisher>>;
beforeAll(async () => {
  harness = await startHarness('complaints');
  publisher = await createPublisher(harness.natsUrl);
}, 60_000);
afterAll(async () => {
  await publisher.close();
  await harness.stop();
}, 30_000);

const district = places.district;
const common = { district, actorId: 'liaison-bpjs', actorRole: 'AGENCY_LIAISON' };

/** A complaint that was referred (or proposed), put there by the use cases. */
async function decided(handling: object): Promise<string> {
  const key = uuidv7();
  const id = formatId('complaint', { district, uuid: key });
  const run = async (actor: (typeof actors)[keyof typeof actors], name: string, input: object) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const answer = await harness.graph(
      actor,
      `mutation ($input: ${type}Input!) { r: ${name}(input: $input) { __typename } }`,
      { input },
    );
    expect(answer.data).toEqual({ r: { __typename: `${type}Success` } });
  };
  await run(actors.facilitator, 'fileComplaint', {
    idempotencyKey: key,
    kind: 'COMPLAINT',
    channel: 'HOME_VISIT',
    sector: 'HEALTH',
    categoryCode: 'CARD_INACTIVE',
    description: 'Kartu.',
    regionCode: places.village,
    reporter: { name: 'Warga Contoh', relation: 'SELF' },
  });
  await run(actors.backOffice, 'reviewComplaint', { complaintId: id, expectedVersion: 1, decision: 'START' });
  await run(actors.backOffice, 'recommendHandling', { complaintId: id, expectedVersion: 2, ...handling });
  await run(actors.manager, 'decideHandling', { complaintId: id, expectedVersion: 3, decision: 'APPROVE' });
  return id;
}

interface Seen {
  status: string;
  version: number;
  holder: { role: string; agency: { code: string } | null } | null;
  timeline: { service: string; to: string | null; reason: string | null }[];
}
async function look(id: string): Promise<Seen> {
  const answer = await harness.graph(
    actors.manager,
    'query ($id: ID!) { complaint(id: $id) { status version holder { role agency { code } } timeline { service to reason } } }',
    { id },
  );
  return (answer.data as unknown as { complaint: Seen }).complaint;
}
const reach = (id: string, status: string) =>
  eventually(async () => ((await look(id)).status === status ? look(id) : null));

function referral(complaintId: string, more: object = {}) {
  const referralId = formatId('referral', { district, uuid: uuidv7() });
  return {
    ...common,
    version: 1,
    referralId,
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

test('events out of order and twice give each step once', async () => {
  const id = await decided({ handling: 'REFER', programmeCodes: ['KIS'] });
  const base = referral(id);
  const completed = { ...base, version: 4, status: 'COMPLETED', outcome: 'SERVED' };
  const done = await publisher.publish(referralEvents.completed, completed, { time: '2026-11-22T10:00:03Z' });
  await publisher.publish(
    referralEvents.started,
    { ...base, version: 3, status: 'IN_PROGRESS' },
    { time: '2026-11-22T10:00:02Z' },
  );
  await publisher.publish(referralEvents.requested, base, { time: '2026-11-22T10:00:00Z' });
  await publisher.publish(referralEvents.completed, completed, { id: done, time: '2026-11-22T10:00:03Z' });
  await publisher.publish(
    referralEvents.accepted,
    { ...base, version: 2, status: 'ACCEPTED' },
    { time: '2026-11-22T10:00:01Z' },
  );
  await reach(id, 'AWAITING_CONFIRMATION');
  const seen = await eventually(async () => {
    const now = await look(id);
    return now.timeline.filter((entry) => entry.service === 'referrals').length === 4 ? now : null;
  });
  expect(seen.timeline.filter((entry) => entry.service === 'referrals').map((entry) => entry.to)).toEqual([
    'REQUESTED',
    'ACCEPTED',
    'IN_PROGRESS',
    'COMPLETED',
  ]);
  expect(seen).toMatchObject({ status: 'AWAITING_CONFIRMATION', version: 5, holder: { role: 'FACILITATOR' } });
});

test.each([
  ['behind', -3],
  ['ahead', 3],
])('events of a clock 3 h %s keep their causal order', async (_name, hours) => {
  const id = await decided({ handling: 'REFER', programmeCodes: ['KIS'] });
  const base = referral(id);
  const time = () => new Date(Date.now() + hours * 3_600_000).toISOString();
  await publisher.publish(referralEvents.requested, base, { time: time() });
  await publisher.publish(referralEvents.accepted, { ...base, version: 2, status: 'ACCEPTED' }, { time: time() });
  const completed = { ...base, version: 3, status: 'COMPLETED', outcome: 'SERVED' };
  await publisher.publish(referralEvents.completed, completed, { time: time() });
  await reach(id, 'AWAITING_CONFIRMATION');
  const answer = await harness.graph(
    actors.manager,
    'query ($id: ID!) { complaint(id: $id) { timeline { at to holder { since } } } }',
    { id },
  );
  const { timeline } = (
    answer.data as unknown as {
      complaint: { timeline: { at: string; to: string; holder: { since: string } | null }[] };
    }
  ).complaint;
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

test('comes back only after the last of two referrals is refused', async () => {
  const id = await decided({ handling: 'REFER', programmeCodes: ['KIS', 'JAMKESDA'] });
  const first = referral(id, { siblings: 2 });
  const second = referral(id, { siblings: 2, agencyCode: 'DINKES', programmeCode: 'JAMKESDA' });
  await publisher.publish(referralEvents.requested, first);
  await publisher.publish(referralEvents.requested, second);
  await publisher.publish(referralEvents.rejected, { ...first, version: 2, status: 'REJECTED', reason: 'NO_CAPACITY' });
  const held = await eventually(async () => {
    const now = await look(id);
    return now.holder?.agency?.code === 'DINKES' ? now : null;
  });
  expect(held.status).toBe('REFERRED');
  await publisher.publish(referralEvents.rejected, { ...second, version: 2, status: 'REJECTED', reason: 'QUOTA_FULL' });
  const back = await reach(id, 'UNDER_REVIEW');
  expect(back.holder?.role).toBe('BACK_OFFICE');
  expect(back.timeline.findLast((entry) => entry.to === 'UNDER_REVIEW')?.reason).toBe('QUOTA_FULL');
});

test('comes back when routing of the present decision fails', async () => {
  const id = await decided({ handling: 'REFER' });
  const failed = {
    ...common,
    actorId: 'system:router',
    actorRole: null,
    version: 1,
    complaintId: id,
    regionCode: places.village,
    programmeCode: null,
    reason: 'NO_RULE',
  };
  await publisher.publish(referralsStream.routingFailed, { ...failed, decisionNo: 7 });
  await publisher.publish(referralsStream.routingFailed, { ...failed, decisionNo: 1 });
  expect((await reach(id, 'UNDER_REVIEW')).version).toBe(5);
});

test('a proposal that closed before it was linked counts at once', async () => {
  const changeRequestId = formatId('changeRequest', { district, uuid: uuidv7() });
  const request = {
    ...common,
    actorRole: 'DISTRICT_VERIFIER',
    version: 6,
    changeRequestId,
    householdId: null,
    regionCode: places.village,
    kind: 'NEW_HOUSEHOLD',
    state: 'DETERMINED',
    reason: null,
  };
  await publisher.publish(registryEvents.changeRequestClosed, request);
  await eventually(
    async () => (await harness.sql('select 1 from change_request_state where state = $1', ['DETERMINED'])).length > 0,
  );
  const id = await decided({ handling: 'PROPOSE', changeRequestId });
  expect((await look(id)).status).toBe('AWAITING_CONFIRMATION');
});

test('an agency sees a complaint from referral to withdrawal', async () => {
  const id = await decided({ handling: 'REFER', programmeCodes: ['KIS'] });
  const query = 'query ($id: ID!) { complaint(id: $id) { id description reporter { name } } }';
  const seen = async (actor: (typeof actors)[keyof typeof actors]) =>
    (await harness.graph(actor, query, { id })).data?.['complaint'] ?? null;
  expect(await seen(actors.bpjs)).toBeNull();
  await publisher.publish(referralEvents.requested, referral(id));
  await eventually(() => seen(actors.bpjs));
  expect(await seen(actors.disdik)).toBeNull();
  expect(await seen(actors.otherBpjs)).toBeNull(); // the same agency, another district
  const answer = await harness.graph(actors.bpjs, query, { id });
  expect(answer).toMatchObject({
    data: { complaint: { description: 'Kartu.', reporter: null } },
    errors: [{ path: ['complaint', 'reporter'], extensions: { code: 'NOT_ALLOWED' } }],
  });
  const { version } = await look(id);
  await harness.graph(
    actors.facilitator,
    'mutation ($input: WithdrawComplaintInput!) { withdrawComplaint(input: $input) { __typename } }',
    { input: { complaintId: id, expectedVersion: version } },
  );
  expect(await seen(actors.bpjs)).toBeNull();
});

test('an event that breaks its contract becomes a dead letter', async () => {
  const broken = { ...referral('CP-6309-01930000-0000-7000-8000-00000000000f'), status: 'REQUESTED' };
  await publisher.publish(referralEvents.requested, broken);
  await eventually(
    async () =>
      (await harness.sql(`select 1 from consumer_attempt where consumer = 'complaints-update-complaint-on-referral'`))
        .length > 0,
  );
});

test('a household that proves to be elsewhere is unlinked', async () => {
  const household = formatId('household', { district, uuid: uuidv7() });
  const key = uuidv7();
  const filing = {
    idempotencyKey: key,
    kind: 'COMPLAINT',
    channel: 'HOME_VISIT',
    sector: 'HEALTH',
    categoryCode: 'CARD_INACTIVE',
    description: 'Kartu.',
    regionCode: places.village,
    householdId: household,
    reporter: { name: 'Warga Contoh', relation: 'SELF' },
  };
  const file = (input: object) =>
    harness.graph(
      actors.facilitator,
      'mutation ($input: FileComplaintInput!) { fileComplaint(input: $input) { __typename ... on InvalidInput { issues { path code } } } }',
      { input },
    );
  expect((await file(filing)).data).toEqual({ fileComplaint: { __typename: 'FileComplaintSuccess' } });
  await publisher.publish(registryEvents.householdRegistered, {
    ...common,
    version: 1,
    householdId: household,
    regionCode: places.otherVillage,
    listing: 'PROPOSED',
  });
  const id = formatId('complaint', { district, uuid: key });
  const ask = async () => {
    const answer = await harness.graph(
      actors.facilitator,
      'query ($id: ID!) { complaint(id: $id) { householdId version timeline { kind reason } } }',
      { id },
    );
    return (
      answer.data as unknown as { complaint: { householdId: string | null; version: number; timeline: object[] } }
    ).complaint;
  };
  const settled = await eventually(async () => ((await ask()).householdId === null ? ask() : null));
  expect(settled.version).toBe(2);
  expect(settled.timeline).toContainEqual({ kind: 'NOTE', reason: 'HOUSEHOLD_OF_OTHER_AREA' });
  // From now on it is known, and a mistake is refused at once.
  expect((await file({ ...filing, idempotencyKey: uuidv7() })).data).toEqual({
    fileComplaint: { __typename: 'InvalidInput', issues: [{ path: ['householdId'], code: 'OTHER_AREA' }] },
  });
});
