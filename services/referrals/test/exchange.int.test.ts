import { formatId, type Actor } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { actors, eventually, uuidv7 } from '@slrt/testkit';
import {
  change,
  decision,
  district,
  harness,
  publisher,
  read,
  referred,
  rowsOf,
  run,
  eventsOf,
  useReferrals,
} from './suite.ts';

useReferrals();

describe('messages and documents', () => {
  test('are exchanged by secretariat and agency only', async () => {
    const id = await referred();
    const key = uuidv7();
    const write = (actor: Actor, text: string, idempotencyKey = uuidv7()) =>
      run(
        actor,
        'sendReferralMessage',
        { idempotencyKey, referralId: id, text },
        'message { side role text } referral { version }',
      );
    expect(await write(actors.backOffice, 'Mohon dipercepat.', key)).toMatchObject({
      message: { side: 'SECRETARIAT', role: 'BACK_OFFICE' },
      referral: { version: 1 },
    });
    expect(await write(actors.backOffice, 'Mohon dipercepat.', key)).toMatchObject({
      message: { side: 'SECRETARIAT' },
    });
    expect(await write(actors.backOffice, 'Lain.', key)).toMatchObject({ __typename: 'IdempotencyConflict' });
    expect(await write(actors.bpjs, 'Sedang diproses.')).toMatchObject({ message: { side: 'AGENCY' } });
    expect(await write(actors.facilitator, 'Halo')).toMatchObject({ thrown: 'FORBIDDEN' });
    for (const actor of [actors.disdik, actors.otherBpjs, actors.otherBackOffice])
      expect(await write(actor, 'Halo')).toMatchObject({ __typename: 'NotFound' });
    expect(await write(actors.bpjs, '  ')).toMatchObject({ issues: [{ path: ['text'], code: 'REQUIRED' }] });
    expect(await read(actors.bpjs, id, 'messages { text }')).toEqual({
      messages: [{ text: 'Mohon dipercepat.' }, { text: 'Sedang diproses.' }],
    });
    expect(await eventsOf(id)).toContain('agency.BPJS.6309.referral.message-added.v1');
    const payloads = await harness.sql<{ payload: Buffer }>(
      `select payload from outbox where headers->>'ce-subject' = $1`,
      [id],
    );
    for (const { payload } of payloads) expect(payload.toString()).not.toContain('Mohon');
  });

  test('a document is uploaded by its own link and read on record', async () => {
    const id = await referred();
    const announced = (await run(
      actors.bpjs,
      'requestReferralDocument',
      { idempotencyKey: uuidv7(), referralId: id, kind: 'DECISION' },
      'document { id uploadUrl arrived }',
    )) as { document: { uploadUrl: string } };
    const pdf = Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
    );
    const put = await fetch(`${harness.url}${announced.document.uploadUrl}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/pdf' },
      body: pdf,
    });
    expect(put.status).toBe(201);
    const seen = (await read(actors.backOffice, id, 'documents { kind arrived mediaType url }')) as unknown as {
      documents: { url: string }[];
    };
    expect(seen.documents).toMatchObject([{ kind: 'DECISION', arrived: true, mediaType: 'application/pdf' }]);
    expect((await fetch(`${harness.url}${seen.documents[0]?.url}`)).status).toBe(200);
    expect(await read(actors.disdik, id, 'documents { url }')).toBeNull();
  });
});

describe('handing over', () => {
  const office = (actor: Actor, more: object = {}) =>
    run(
      actor,
      'setOffice',
      {
        regionCode: district,
        agencyCode: 'BPJS',
        code: 'UTARA',
        name: 'BPJS Utara',
        serves: [district],
        programmeCodes: ['KIS'],
        ...more,
      },
      'office { id code version }',
    );

  test('to another office of the agency asks for acceptance again', async () => {
    expect(await office(actors.bpjs)).toMatchObject({ office: { code: 'UTARA' } });
    const id = await referred();
    await change(actors.bpjs, 'acceptReferral', { referralId: id, expectedVersion: 1 });
    const over = (actor: Actor, more: object = {}) =>
      run(
        actor,
        'transferReferral',
        { referralId: id, expectedVersion: 2, officeCode: 'UTARA', reason: 'OUTSIDE_AREA', ...more },
        'referral { status version office { code name } }',
      );
    expect(await over(actors.bpjs, { officeCode: 'MAIN' })).toMatchObject({ issues: [{ code: 'NO_CHANGE' }] });
    expect(await over(actors.bpjs, { officeCode: 'NOWHERE' })).toMatchObject({ issues: [{ code: 'UNKNOWN_CODE' }] });
    expect(await over(actors.bpjs, { agencyCode: 'DINKES', officeCode: 'MAIN' })).toMatchObject({
      __typename: 'NotAllowed',
    });
    expect(await over(actors.bpjs)).toMatchObject({
      referral: { status: 'REQUESTED', version: 3, office: { code: 'UTARA', name: 'BPJS Utara' } },
    });
    expect(await read(actors.bpjs, id, 'timeline { to officeCode reason }')).toMatchObject({
      timeline: [
        { to: 'REQUESTED', officeCode: 'MAIN' },
        { to: 'ACCEPTED' },
        { to: 'REQUESTED', officeCode: 'UTARA', reason: 'OUTSIDE_AREA' },
      ],
    });
  });

  test('to another agency tells both and moves the access', async () => {
    const id = await referred();
    const moved = await run(
      actors.manager,
      'transferReferral',
      { referralId: id, expectedVersion: 1, agencyCode: 'DISDIK', officeCode: 'MAIN', reason: 'NOT_OUR_SERVICE' },
      'referral { agency { code } status }',
    );
    expect(moved).toMatchObject({
      __typename: 'TransferReferralSuccess',
      referral: { agency: { code: 'DISDIK' }, status: 'REQUESTED' },
    });
    expect(await read(actors.bpjs, id, 'id')).toBeNull();
    expect(await read(actors.disdik, id, 'id')).toEqual({ id });
    expect((await eventsOf(id)).filter((subject) => subject.includes('transferred')).sort()).toEqual([
      'agency.BPJS.6309.referral.transferred.v1',
      'agency.DISDIK.6309.referral.transferred.v1',
      'referrals.referral.transferred.v1',
    ]);
    await eventually(async () => (await harness.sql(`select 1 from outbox where published_at is null`)).length === 0);
  });

  test('of a closing agency goes by the rules or to the desk', async () => {
    const waiting = decision({ programmeCodes: [], agencyCode: 'BPJS' });
    const alone = decision({ programmeCodes: [], agencyCode: 'BPJS', sector: 'HOUSING' });
    await publisher.publish(complaintEvents.referralRequested, waiting);
    await publisher.publish(complaintEvents.referralRequested, alone);
    await eventually(
      async () => (await rowsOf(waiting.complaintId)).length + (await rowsOf(alone.complaintId)).length === 2,
    );
    const idOf = async (complaintId: string) =>
      formatId('referral', { district, uuid: (await rowsOf(complaintId))[0]?.id ?? '' });
    const [first, second] = [await idOf(waiting.complaintId), await idOf(alone.complaintId)];
    const closing = {
      regionCode: district,
      agencyCode: 'BPJS',
      code: 'MAIN',
      capacity: 'NONE',
      closedFrom: '2026-01-01',
      reason: 'Renovasi',
    };
    expect(await run(actors.bpjs, 'setOfficeAvailability', closing, 'office { open capacity }')).toMatchObject({
      office: { open: false, capacity: 'NONE' },
    });
    const reroute = (actor: Actor, dryRun: boolean) =>
      run(
        actor,
        'rerouteReferrals',
        { regionCode: district, agencyCode: 'BPJS', reason: 'NO_CAPACITY', dryRun },
        'moved { referralId agencyCode rule } returned { referralId }',
      );
    const look = (await reroute(actors.manager, true)) as {
      moved: { referralId: string }[];
      returned: { referralId: string }[];
    };
    expect(look.moved.map((each) => each.referralId)).toContain(first);
    expect(await read(actors.backOffice, first, 'agency { code }')).toEqual({ agency: { code: 'BPJS' } });
    for (const actor of [actors.backOffice, actors.bpjs])
      expect(await reroute(actor, false)).toMatchObject({ thrown: 'FORBIDDEN' });
    const done = (await reroute(actors.manager, false)) as typeof look;
    expect(done.moved).toEqual(expect.arrayContaining([{ referralId: first, agencyCode: 'DINKES', rule: 'H2' }]));
    expect(done.returned.map((each) => each.referralId)).toContain(second);
    expect(await read(actors.backOffice, first, 'agency { code } status')).toEqual({
      agency: { code: 'DINKES' },
      status: 'REQUESTED',
    });
    expect(await read(actors.backOffice, second, 'status statusReason')).toEqual({
      status: 'CANCELLED',
      statusReason: 'NO_CAPACITY',
    });
    await run(
      actors.bpjs,
      'setOfficeAvailability',
      { ...closing, capacity: 'HAS', closedFrom: null },
      'office { open }',
    );
  });

  test('after a change of rules leaves named referrals alone', async () => {
    const byRule = decision({ programmeCodes: [], sector: 'EDUCATION', categoryCode: 'SCHOOL_FEES' });
    const byName = { ...decision({ programmeCodes: [], agencyCode: 'DISDIK' }), sector: 'EDUCATION' };
    const set = (version: string, agencyCode: string) =>
      run(
        actors.manager,
        'setRoutingRules',
        {
          idempotencyKey: uuidv7(),
          regionCode: district,
          version,
          source: 'SK 1/2026',
          rules: [{ code: 'E', priority: 1, sector: 'EDUCATION', agencyCode }],
        },
        'rules { version }',
      );
    expect(await set('E1', 'DISDIK')).toMatchObject({ __typename: 'SetRoutingRulesSuccess' });
    await publisher.publish(complaintEvents.referralRequested, byRule);
    await publisher.publish(complaintEvents.referralRequested, byName);
    const ids = await eventually(async () => {
      const [rule] = await rowsOf(byRule.complaintId);
      const [name] = await rowsOf(byName.complaintId);
      return rule && name ? [rule.id, name.id].map((uuid): string => formatId('referral', { district, uuid })) : null;
    });
    expect(await set('E2', 'DINKES')).toMatchObject({ __typename: 'SetRoutingRulesSuccess' });
    const reroute = (dryRun: boolean) =>
      run(
        actors.manager,
        'rerouteReferrals',
        { regionCode: district, reason: 'OTHER', dryRun },
        'moved { referralId agencyCode rule } returned { referralId }',
      ) as unknown as Promise<{ moved: { referralId: string }[]; returned: unknown[] }>;
    for (const dryRun of [true, false]) {
      const { moved, returned } = await reroute(dryRun);
      expect(moved.filter((each) => ids.includes(each.referralId))).toEqual([
        { referralId: ids[0], agencyCode: 'DINKES', rule: 'E2.E' },
      ]);
      expect(returned).toEqual([]);
    }
    expect(await read(actors.backOffice, String(ids[0]), 'agency { code } status')).toEqual({
      agency: { code: 'DINKES' },
      status: 'REQUESTED',
    });
    expect(await reroute(false)).toMatchObject({ moved: [] });
  });
});
