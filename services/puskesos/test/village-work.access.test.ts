import { formatId, type Actor } from '@slrt/domain';
import { complaintEvents, registryEvents } from '@slrt/events';
import {
  actors,
  createPublisher,
  eventually,
  mutateAs,
  places,
  startHarness,
  uuidv7,
  type Harness,
} from '@slrt/testkit';
import sharp from 'sharp';
import { asking } from './puskesos-client.ts';

let harness: Harness;
let publisher: Awaited<ReturnType<typeof createPublisher>>;
beforeAll(async () => {
  harness = await startHarness('puskesos');
  publisher = await createPublisher(harness.natsUrl);
}, 60_000);
afterAll(async () => {
  await publisher.close();
  await harness.stop();
}, 30_000);

const { manager, facilitator, otherFacilitator, villageHead, officer, bpjs } = actors;
const district = places.district;
const id = (kind: 'household' | 'complaint' | 'changeRequest') => formatId(kind, { district, uuid: uuidv7() });
const ask = asking(() => harness);

describe('a deliberation', () => {
  const proposal = (more: object = {}) => ({
    district,
    version: 1,
    actorId: 'facilitator-1',
    actorRole: 'FACILITATOR',
    changeRequestId: id('changeRequest') as string,
    householdId: id('household') as string,
    regionCode: places.village,
    kind: 'NEW_HOUSEHOLD',
    state: 'VILLAGE_DELIBERATION',
    dueAt: null,
    ...more,
  });

  test('takes its agenda from events and decides each item once', async () => {
    const [one, two, foreign] = [proposal(), proposal(), proposal({ regionCode: '63.09.01.2002' })];
    for (const each of [one, two, foreign]) await publisher.publish(registryEvents.changeRequestSubmitted, each);
    const agenda =
      'query ($v: ID!) { deliberationAgenda(regionCode: $v) { kind changeRequest { id } household { id } } }';
    const found = await eventually(async () => {
      const { data } = await ask<{ deliberationAgenda: { changeRequest: { id: string } }[] }>(villageHead, agenda, {
        v: places.village,
      });
      return data?.deliberationAgenda.length === 2 ? data.deliberationAgenda : null;
    });
    expect(found.map((each) => each.changeRequest.id).sort()).toEqual(
      [one.changeRequestId, two.changeRequestId].sort(),
    );
    expect(
      (await ask<{ deliberationAgenda: object[] }>(actors.otherVillageHead, agenda, { v: places.village })).data
        ?.deliberationAgenda,
    ).toEqual([]);

    const key = uuidv7();
    const pick =
      'deliberation { id heldOn invited attendees { element women } signatories { office } agenda { kind } decisions { decision } }';
    await mutateAs(harness, villageHead, ['scheduleDeliberation', pick], {
      idempotencyKey: key,
      regionCode: places.village,
      scheduledFor: '2026-11-20',
      invited: 40,
    });
    // A head of two villages sees both; what another village's head names is for the registry to refuse.
    const both: Actor = {
      id: 'head-1',
      assignments: [{ role: 'VILLAGE_HEAD', areas: [places.village, '63.09.01.2002'] }],
    };
    const record = (more: object = {}) =>
      mutateAs(harness, both, ['recordDeliberation', pick], {
        idempotencyKey: key,
        regionCode: places.village,
        heldOn: '2026-11-20',
        attendance: 21,
        minutes: 'BA-7',
        attendees: [{ element: 'POOR_HOUSEHOLDS', women: 11, men: 10 }],
        signatories: [{ office: 'VILLAGE_HEAD', person: 'head-1' }, { office: 'BPD' }],
        decisions: [{ changeRequestId: one.changeRequestId, decision: 'APPROVE' }],
        ...more,
      });
    const at = async (more: object) =>
      (await record(more)).issues?.map((each) => `${each.path.join('.')} ${each.code}`);
    expect(await at({ attendance: 20, attendees: [] })).toEqual(['attendance NO_QUORUM']);
    expect(await at({ attendance: 30 })).toEqual(['attendees OUT_OF_RANGE']);
    expect(
      await at({
        decisions: [one, one].map((each) => ({ changeRequestId: each.changeRequestId, decision: 'APPROVE' })),
      }),
    ).toEqual(['decisions DECIDED_TWICE']);
    expect(await at({ decisions: [{ changeRequestId: foreign.changeRequestId, decision: 'APPROVE' }] })).toEqual([
      'decisions.0.changeRequestId OTHER_AREA',
    ]);
    const upload = (actor: Actor) =>
      mutateAs(harness, actor, ['requestMinutesUpload', 'uploadUrl'], {
        idempotencyKey: uuidv7(),
        deliberationId: formatId('deliberation', { district, uuid: key }),
        kind: 'PHOTO',
      });
    expect((await upload(villageHead)).issues).toEqual([{ path: ['deliberationId'], code: 'NOT_HELD_YET' }]);
    const held = await record();
    expect(held['deliberation']).toMatchObject({
      heldOn: '2026-11-20',
      invited: 40,
      agenda: [],
      decisions: [{ decision: 'APPROVE' }],
      signatories: [{ office: 'VILLAGE_HEAD' }, { office: 'BPD' }],
    });
    expect((await record())['deliberation']).toMatchObject({ heldOn: '2026-11-20' }); // sent again
    expect((await upload(facilitator)).thrown).toBe('FORBIDDEN');
    const { uploadUrl } = (await upload(officer)) as unknown as { uploadUrl: string };
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer();
    const put = await fetch(`${harness.url}${uploadUrl}`, {
      method: 'PUT',
      headers: { 'content-type': 'image/jpeg' },
      body: new Uint8Array(picture),
    });
    expect(put.status).toBe(201);
    const files = await ask<{ deliberations: { edges: { node: { files: { status: string; url: string }[] } }[] } }>(
      villageHead,
      '{ deliberations(first: 5) { edges { node { files { kind status url } } } } }',
    );
    const file = files.data?.deliberations.edges.flatMap((edge) => edge.node.files)[0];
    expect(file).toMatchObject({ kind: 'PHOTO', status: 'STORED' });
    expect((await fetch(`${harness.url}${file?.url}`)).status).toBe(200);
    // Decided by the registry, it leaves the agenda; late news does not bring it back.
    const { dueAt: _due, ...facts } = one;
    await publisher.publish(registryEvents.changeRequestStageDecided, {
      ...facts,
      version: 2,
      state: 'FIELD_VERIFICATION',
      stage: 'VILLAGE_DELIBERATION',
      decision: 'APPROVE',
      reason: null,
    });
    await publisher.publish(registryEvents.changeRequestSubmitted, one);
    await eventually(
      async () =>
        (await ask<{ deliberationAgenda: object[] }>(villageHead, agenda, { v: places.village })).data
          ?.deliberationAgenda.length === 1,
    );
  });
});

describe('in the field', () => {
  const complaint = (more: object) => ({
    district,
    actorId: 'back-office-1',
    actorRole: 'BACK_OFFICE',
    regionCode: places.village,
    householdId: null,
    kind: 'COMPLAINT',
    sector: 'HEALTH',
    categoryCode: 'INFORMATION',
    desk: 'DISTRICT',
    holderRole: 'FACILITATOR',
    dueAt: '2026-12-01T00:00:00.000Z',
    ...more,
  });
  interface Package {
    fieldPackage: {
      cursor: string;
      hasMore: boolean;
      visitsDue: { id: string; reason: string }[];
      tombstones: { id: string }[];
    };
  }
  const take = (actor: Actor, since?: string) =>
    ask<Package>(
      actor,
      'query ($s: String) { fieldPackage(regionCode: "63.09.01.2001", since: $s) { cursor hasMore visitsDue { id reason } tombstones { id } } }',
      { s: since },
    );

  test('planned visits follow complaints in any order of events', async () => {
    const complaintId = id('complaint');
    await publisher.publish(
      complaintEvents.changed,
      complaint({ complaintId, version: 3, status: 'VISIT_REQUIRED' }) as never,
    );
    const first = await eventually(async () => {
      const { data } = await take(facilitator);
      return data?.fieldPackage.visitsDue.length === 1 ? data.fieldPackage : null;
    });
    expect(first).toMatchObject({ hasMore: false, visitsDue: [{ id: complaintId, reason: 'VERIFY' }], tombstones: [] });
    expect((await take(facilitator, first.cursor)).data?.fieldPackage.visitsDue).toEqual([]);
    await publisher.publish(
      complaintEvents.changed,
      complaint({ complaintId, version: 4, status: 'UNDER_REVIEW' }) as never,
    );
    await publisher.publish(
      complaintEvents.changed,
      complaint({ complaintId, version: 2, status: 'VISIT_REQUIRED' }) as never,
    );
    const gone = await eventually(async () => {
      const { data } = await take(facilitator, first.cursor);
      return data?.fieldPackage.tombstones.length === 1 ? data.fieldPackage : null;
    });
    expect(gone.tombstones).toEqual([{ id: complaintId }]);
    expect((await take(facilitator)).data?.fieldPackage).toMatchObject({ visitsDue: [], tombstones: [] });
    expect((await take(otherFacilitator)).code).toBe('NOT_ALLOWED');
    expect((await take(bpjs)).code).toBe('FORBIDDEN');
  });

  test('a day is closed once, in own villages, never ahead', async () => {
    const day = (more: object = {}) => ({
      idempotencyKey: uuidv7(),
      day: '2026-11-20',
      villageCodes: [places.village],
      visits: 4,
      changeRequests: 1,
      complaints: 2,
      ...more,
    });
    const close = (actor: Actor, input: object) =>
      mutateAs(harness, actor, ['closeFieldDay', 'fieldDay { id visits }'], input);
    const input = day();
    expect((await close(facilitator, input))['fieldDay']).toMatchObject({ visits: 4 });
    expect((await close(facilitator, input))['fieldDay']).toMatchObject({ visits: 4 });
    expect((await close(facilitator, { ...input, visits: 5 })).__typename).toBe('IdempotencyConflict');
    expect((await close(facilitator, day({ visits: 9 }))).__typename).toBe('IdempotencyConflict'); // the day is over
    expect((await close(facilitator, day({ day: '2099-01-01' }))).issues).toEqual([
      { path: ['day'], code: 'IN_THE_FUTURE' },
    ]);
    expect((await close(facilitator, day({ villageCodes: [places.village, '63.09.01.2002'] }))).issues).toEqual([
      { path: ['villageCodes', '1'], code: 'OTHER_AREA' },
    ]);
    expect((await close(otherFacilitator, day({ day: '2026-11-19' }))).__typename).toBe('NotAllowed');
    expect((await close(manager, day())).thrown).toBe('FORBIDDEN');
    const events = await harness.sql(`select 1 from outbox where headers->>'ce-type' = 'puskesos.field-day.closed.v1'`);
    expect(events).toHaveLength(1);
    const days = await ask<{ fieldDays: object[] }>(
      manager,
      '{ fieldDays(regionCode: "63.09", from: "2026-11-01", until: "2026-11-30") { person visits } }',
    );
    expect(days.data?.fieldDays).toEqual([{ person: 'facilitator-1', visits: 4 }]);
  });
});
