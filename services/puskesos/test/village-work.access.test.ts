import { formatId, type Actor } from '@slrt/domain';
import { complaintEvents, registryEvents } from '@slrt/events';
import { actors, eventually, mutateAs, places, uuidv7 } from '@slrt/testkit';
import sharp from 'sharp';
import { describeService, newId, proposal } from './kit.ts';

describeService('puskesos', ({ harness, sql, publish, fetch, as, ask }) => {
  const { manager, facilitator, otherFacilitator, villageHead, officer, bpjs } = actors;
  const district = places.district;

  describe('a deliberation', () => {
    const agendaQuery =
      'query ($v: ID!) { deliberationAgenda(regionCode: $v) { kind changeRequest { id } household { id } } }';
    interface Item {
      readonly changeRequest: { id: string };
    }
    const agendaOf = async (actor: Actor) =>
      (await ask<{ deliberationAgenda: Item[] }>(as(actor), agendaQuery, { v: places.village })).data
        ?.deliberationAgenda;
    const pick =
      'deliberation { id heldOn invited attendees { element women } signatories { office } agenda { kind } decisions { decision } }';
    const key = uuidv7();
    const [one, two, foreign] = [proposal(), proposal(), proposal({ regionCode: '63.09.01.2002' })];
    // A head of two villages sees both; what another village's head names is for the registry to refuse.
    const both: Actor = {
      id: 'head-1',
      assignments: [{ role: 'VILLAGE_HEAD', areas: [places.village, '63.09.01.2002'] }],
    };
    const approved = (...items: { changeRequestId: string }[]) =>
      items.map(({ changeRequestId }) => ({ changeRequestId, decision: 'APPROVE' }));
    const record = (more: object = {}) =>
      mutateAs(harness(), both, ['recordDeliberation', pick], {
        idempotencyKey: key,
        regionCode: places.village,
        heldOn: '2026-11-20',
        attendance: 21,
        minutes: 'BA-7',
        attendees: [{ element: 'POOR_HOUSEHOLDS', women: 11, men: 10 }],
        signatories: [{ office: 'VILLAGE_HEAD', person: 'head-1' }, { office: 'BPD' }],
        decisions: approved(one),
        ...more,
      });
    const requestUpload = (actor: Actor) =>
      mutateAs(harness(), actor, ['requestMinutesUpload', 'uploadUrl'], {
        idempotencyKey: uuidv7(),
        deliberationId: formatId('deliberation', { district, uuid: key }),
        kind: 'PHOTO',
      });

    test('takes its agenda from the registry’s events', async () => {
      for (const each of [one, two, foreign]) await publish(registryEvents.changeRequestSubmitted, each);
      const found = await eventually(async () => {
        const items = await agendaOf(villageHead);
        return items?.length === 2 ? items : null;
      });
      expect(found.map((each) => each.changeRequest.id).sort()).toEqual(
        [one.changeRequestId, two.changeRequestId].sort(),
      );
      expect(await agendaOf(actors.otherVillageHead)).toEqual([]);
    });

    test('needs a quorum, and one decision on each item of its village', async () => {
      await mutateAs(harness(), villageHead, ['scheduleDeliberation', pick], {
        idempotencyKey: key,
        regionCode: places.village,
        scheduledFor: '2026-11-20',
        invited: 40,
      });
      expect(await record({ attendance: 20, attendees: [] })).toHaveIssues({ attendance: 'NO_QUORUM' });
      expect(await record({ attendance: 30 })).toHaveIssues({ attendees: 'OUT_OF_RANGE' });
      expect(await record({ decisions: approved(one, one) })).toHaveIssues({ decisions: 'DECIDED_TWICE' });
      const twice = ['VILLAGE_HEAD', 'BPD'].map((office) => ({ office, person: 'head-1' }));
      expect(await record({ signatories: twice })).toHaveIssues({ signatories: 'SAME_PERSON' });
      for (const unseen of [foreign, { changeRequestId: newId('changeRequest') }])
        expect(await record({ decisions: approved(unseen) })).toHaveIssues({
          'decisions.0.changeRequestId': 'NOT_FOUND',
        });
      expect(await requestUpload(villageHead)).toHaveIssues({ deliberationId: 'NOT_HELD_YET' });
    });

    test('is recorded once with its minutes and signatories', async () => {
      expect((await record())['deliberation']).toMatchObject({
        heldOn: '2026-11-20',
        invited: 40,
        agenda: [],
        decisions: [{ decision: 'APPROVE' }],
        signatories: [{ office: 'VILLAGE_HEAD' }, { office: 'BPD' }],
      });
      expect((await record())['deliberation']).toMatchObject({ heldOn: '2026-11-20' }); // sent again
    });

    test('keeps photos of its minutes', async () => {
      expect(await requestUpload(facilitator)).toBeRefused('FORBIDDEN');
      const { uploadUrl } = (await requestUpload(officer)) as unknown as { uploadUrl: string };
      const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
        .jpeg()
        .toBuffer();
      const put = await fetch(uploadUrl, {
        method: 'PUT',
        headers: { 'content-type': 'image/jpeg' },
        body: new Uint8Array(picture),
      });
      expect(put.status).toBe(201);
      const files = await ask<{ deliberations: { edges: { node: { files: { status: string; url: string }[] } }[] } }>(
        as(villageHead),
        '{ deliberations(first: 5) { edges { node { files { kind status url } } } } }',
      );
      const file = files.data?.deliberations.edges.flatMap((edge) => edge.node.files)[0];
      expect(file).toMatchObject({ kind: 'PHOTO', status: 'STORED' });
      expect((await fetch(file?.url ?? '')).status).toBe(200);
    });

    test('leaves what the registry decided off its agenda', async () => {
      const { dueAt: _due, ...facts } = one;
      await publish(registryEvents.changeRequestStageDecided, {
        ...facts,
        version: 2,
        state: 'FIELD_VERIFICATION',
        stage: 'VILLAGE_DELIBERATION',
        decision: 'APPROVE',
        reason: null,
      });
      await publish(registryEvents.changeRequestSubmitted, one); // late news do not bring it back
      await eventually(async () => (await agendaOf(villageHead))?.length === 1);
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
        as(actor),
        'query ($s: String) { fieldPackage(regionCode: "63.09.01.2001", since: $s) { cursor hasMore visitsDue { id reason } tombstones { id } } }',
        { s: since },
      );

    test('planned visits follow complaints in any order of events', async () => {
      const complaintId = newId('complaint');
      await publish(complaintEvents.changed, complaint({ complaintId, version: 3, status: 'VISIT_REQUIRED' }) as never);
      const first = await eventually(async () => {
        const { data } = await take(facilitator);
        return data?.fieldPackage.visitsDue.length === 1 ? data.fieldPackage : null;
      });
      expect(first).toMatchObject({
        hasMore: false,
        visitsDue: [{ id: complaintId, reason: 'VERIFY' }],
        tombstones: [],
      });
      expect((await take(facilitator, first.cursor)).data?.fieldPackage.visitsDue).toEqual([]);
      await publish(complaintEvents.changed, complaint({ complaintId, version: 4, status: 'UNDER_REVIEW' }) as never);
      await publish(complaintEvents.changed, complaint({ complaintId, version: 2, status: 'VISIT_REQUIRED' }) as never);
      const gone = await eventually(async () => {
        const { data } = await take(facilitator, first.cursor);
        return data?.fieldPackage.tombstones.length === 1 ? data.fieldPackage : null;
      });
      expect(gone.tombstones).toEqual([{ id: complaintId }]);
      expect((await take(facilitator)).data?.fieldPackage).toMatchObject({ visitsDue: [], tombstones: [] });
      expect((await take(otherFacilitator)).code).toBe('NOT_ALLOWED');
      expect((await take(bpjs)).code).toBe('FORBIDDEN');
    });

    test('steps that arrive together leave the last one', async () => {
      const [again, done] = [newId('complaint'), newId('complaint')];
      const steps = [
        complaint({ complaintId: again, version: 1, status: 'SUBMITTED' }),
        complaint({ complaintId: again, version: 2, status: 'VISIT_REQUIRED' }),
        complaint({ complaintId: done, version: 2, status: 'VISIT_REQUIRED' }),
        complaint({ complaintId: again, version: 3, status: 'UNDER_REVIEW' }),
        complaint({ complaintId: done, version: 3, status: 'UNDER_REVIEW' }),
        complaint({ complaintId: again, version: 4, status: 'AWAITING_CONFIRMATION' }),
        complaint({ complaintId: done, version: 4, status: 'RESOLVED' }),
      ];
      for (const step of steps) await publish(complaintEvents.changed, step as never);
      const projected = () =>
        sql<{ status: string; reason: string; isDone: boolean }>(
          `select c.status, v.reason, v.done_at is not null as "isDone" from village_complaint c
           join planned_visit v on v.district_code = c.district_code and v.id = c.complaint_id
           where v.complaint_id = any($1) and c.version = 4 and v.version = 4 order by c.status`,
          [[again, done]],
        );
      await eventually(async () => (await projected()).length === 2);
      expect(await projected()).toEqual([
        { status: 'AWAITING_CONFIRMATION', reason: 'CONFIRM', isDone: false },
        { status: 'RESOLVED', reason: 'VERIFY', isDone: true },
      ]);
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
        mutateAs(harness(), actor, ['closeFieldDay', 'fieldDay { id visits }'], input);
      const input = day();
      expect((await close(facilitator, input))['fieldDay']).toMatchObject({ visits: 4 });
      expect((await close(facilitator, input))['fieldDay']).toMatchObject({ visits: 4 });
      expect(await close(facilitator, { ...input, visits: 5 })).toBeRefused('IDEMPOTENCY_CONFLICT');
      expect(await close(facilitator, day({ visits: 9 }))).toBeRefused('IDEMPOTENCY_CONFLICT'); // the day is over
      expect((await close(facilitator, day({ day: '2099-01-01' }))).issues).toEqual([
        { path: ['day'], code: 'IN_THE_FUTURE' },
      ]);
      expect((await close(facilitator, day({ villageCodes: [places.village, '63.09.01.2002'] }))).issues).toEqual([
        { path: ['villageCodes', '1'], code: 'OTHER_AREA' },
      ]);
      expect(await close(otherFacilitator, day({ day: '2026-11-19' }))).toBeRefused('NOT_ALLOWED');
      expect(await close(manager, day())).toBeRefused('FORBIDDEN');
      const events = await sql(`select 1 from outbox where headers->>'ce-type' = 'puskesos.field-day.closed.v1'`);
      expect(events).toHaveLength(1);
      const days = await ask<{ fieldDays: object[] }>(
        as(manager),
        '{ fieldDays(regionCode: "63.09", from: "2026-11-01", until: "2026-11-30") { person visits } }',
      );
      expect(days.data?.fieldDays).toEqual([{ person: 'facilitator-1', visits: 4 }]);
    });
  });
});
