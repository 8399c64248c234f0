import { formatId, parseId, type Actor } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { actors, eventually, places, uuidv7 } from '@slrt/testkit';
import { fireReferralClocks } from '../src/modules/referral/index.ts';
import { change, decision, district, harness, publisher, referred, rowsOf, useReferrals } from './suite.ts';

useReferrals();

const run = async (actor: Actor, name: string, input: object, selection: string) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const answer = await harness.graph(
    actor,
    `mutation ($input: ${type}Input!) { r: ${name}(input: $input) { __typename ... on ${type}Success { ${selection} } ... on InvalidInput { issues { path code } } } }`,
    { input },
  );
  return ((answer.data as { r?: unknown } | null)?.r ?? { thrown: answer.errors?.[0]?.extensions.code }) as Record<
    string,
    unknown
  >;
};
const read = async (actor: Actor, id: string, selection: string) =>
  (
    (await harness.graph(actor, `query ($id: ID!) { referral(id: $id) { ${selection} } }`, { id })).data as unknown as {
      referral: Record<string, never> | null;
    }
  ).referral;
const eventsOf = async (id: string) =>
  (
    await harness.sql<{ subject: string }>(
      `select subject from outbox where headers->>'ce-subject' = $1 order by position`,
      [id],
    )
  ).map((row) => row.subject);
const uuidOf = (id: string) => parseId('referral', id)?.uuid;

describe('the clocks of a referral', () => {
  test('follow the programme as the district set it, in working days', async () => {
    await run(
      actors.manager,
      'setDistrictProgramme',
      { districtCode: district, programmeCode: 'KIS', acceptanceDays: 1, completionDays: 90 },
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
      { districtCode: district, programmeCode: 'KIS' },
      'programme { code }',
    );
  });

  test('an agency that does not answer: the desk is told, then the manager, then the head of office, once each; a step ends it', async () => {
    const id = await referred();
    const strike = async () => {
      await harness.sql(
        `update referral set clock_at = now() - interval '1 minute', due_at = now() - interval '1 minute' where id = $1`,
        [uuidOf(id)],
      );
      await fireReferralClocks(harness.database, [district]);
      await fireReferralClocks(harness.database, [district]);
      return read(actors.backOffice, id, 'status overdue escalatedTo version timeline { kind reason }');
    };
    expect(await strike()).toMatchObject({
      status: 'REQUESTED',
      overdue: true,
      escalatedTo: 'BACK_OFFICE',
      version: 2,
    });
    expect(await strike()).toMatchObject({ escalatedTo: 'MANAGER', version: 3 });
    const last = await strike();
    expect(last).toMatchObject({ escalatedTo: 'HEAD_OF_OFFICE', version: 4 });
    expect(last?.['timeline']).toMatchObject([
      { kind: 'STEP' },
      { kind: 'ESCALATION', reason: 'OVERDUE_TO_BACK_OFFICE' },
      { kind: 'ESCALATION', reason: 'ESCALATED_TO_MANAGER' },
      { kind: 'ESCALATION', reason: 'ESCALATED_TO_HEAD_OF_OFFICE' },
    ]);
    await fireReferralClocks(harness.database, [district]);
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
  test('says what the family got and since when, and takes its place in the quota', async () => {
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
            `{ programme(code: "KIS") { quota(region: "${places.village}") { total reserved used left } } }`,
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

describe('messages and documents', () => {
  test('go between the secretariat and the agency, and nobody else; the events say only that they are there', async () => {
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
    expect(await write(actors.facilitator, 'Halo')).toEqual({ thrown: 'FORBIDDEN' });
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

  test('a document is announced, sent by its own link, and read on record', async () => {
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
        districtCode: district,
        agencyCode: 'BPJS',
        code: 'UTARA',
        name: 'BPJS Utara',
        serves: [district],
        programmeCodes: ['KIS'],
        ...more,
      },
      'office { id code version }',
    );

  test('to another office of the agency, which accepts it anew; the history says who held it', async () => {
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

  test('to another agency by the secretariat: both are told, and only the new one sees it afterwards', async () => {
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

  test('in bulk when an agency closes: to the next in the rules, or back to the desk; a look first changes nothing', async () => {
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
      districtCode: district,
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
        { districtCode: district, agencyCode: 'BPJS', reason: 'NO_CAPACITY', dryRun },
        'moved { referralId agencyCode rule } returned { referralId }',
      );
    const look = (await reroute(actors.manager, true)) as {
      moved: { referralId: string }[];
      returned: { referralId: string }[];
    };
    expect(look.moved.map((each) => each.referralId)).toContain(first);
    expect(await read(actors.backOffice, first, 'agency { code }')).toEqual({ agency: { code: 'BPJS' } });
    for (const actor of [actors.backOffice, actors.bpjs])
      expect(await reroute(actor, false)).toEqual({ thrown: 'FORBIDDEN' });
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
});

describe('the directory', () => {
  test('finds what is offered to an area, is kept by agency and secretariat, and anybody may read it without signing in', async () => {
    const { office } = (await run(
      actors.bpjs,
      'setOffice',
      {
        districtCode: district,
        agencyCode: 'BPJS',
        code: 'LAYANAN',
        serves: ['63.09.01'],
        address: 'Jalan Contoh 1',
        openingHours: [{ day: 'MO', opens: '08:00', closes: '15:00' }],
      },
      'office { id version }',
    )) as { office: { id: string; version: number } };
    const key = uuidv7();
    const offer = {
      idempotencyKey: key,
      officeId: office.id,
      name: 'Aktivasi kartu',
      nameEn: 'Card activation',
      sectors: ['HEALTH'],
      programmeCode: 'KIS',
      documents: [{ code: 'KK', name: 'Kartu Keluarga' }],
    };
    const set = (actor: Actor, more: object = {}) =>
      run(actor, 'setServiceOffer', { ...offer, ...more }, 'offer { id version }');
    expect(await set(actors.bpjs)).toMatchObject({ offer: { version: 1 } });
    expect(await set(actors.bpjs)).toMatchObject({ __typename: 'StaleVersion' });
    expect(await set(actors.bpjs, { expectedVersion: 1, fees: 'Gratis' })).toMatchObject({ offer: { version: 2 } });
    expect(await set(actors.disdik, { expectedVersion: 2 })).toMatchObject({ __typename: 'NotFound' });
    expect(await set(actors.facilitator)).toEqual({ thrown: 'FORBIDDEN' });
    const found = await harness.graph(
      actors.facilitator,
      `{ directory(filter: { regionCode: "${places.village}", sector: HEALTH, text: "kartu akt" }) { name fees office { address open openingHours { day } } programme { code } } }`,
    );
    expect(found.data).toMatchObject({
      directory: [
        {
          name: 'Aktivasi kartu',
          fees: 'Gratis',
          office: { address: 'Jalan Contoh 1', openingHours: [{ day: 'MO' }] },
          programme: { code: 'KIS' },
        },
      ],
    });
    const open = await (await fetch(`${harness.url}/directory?region=${places.village}&sector=HEALTH`)).json();
    expect(open).toMatchObject({
      services: [
        { service: 'Aktivasi kartu', organisation: 'BPJS Kesehatan', bring: ['Kartu Keluarga'], capacity: 'HAS' },
      ],
    });
    expect((await fetch(`${harness.url}/directory?region=x`)).status).toBe(400);
    const hsds = (await (await fetch(`${harness.url}/directory/hsds.json?region=${district}`)).json()) as {
      id: string;
      services: object[];
      locations: object[];
    }[];
    const bpjs = hsds.find((each) => each.id === 'BPJS');
    expect(bpjs?.services).toMatchObject([
      { name: 'Aktivasi kartu', status: 'active', required_documents: [{ document: 'Kartu Keluarga' }] },
    ]);
    expect(bpjs?.locations.length).toBeGreaterThan(1);
    expect((await fetch(`${harness.url}/graphql`, { method: 'POST', body: '{}' })).status).toBe(401);
  });

  test('routing rules are replaced as a set by the manager, and the former stay', async () => {
    const rules = [{ code: 'A', priority: 1, sector: 'HEALTH', agencyCode: 'DINKES' }];
    const set = (actor: Actor, more: object = {}) =>
      run(
        actor,
        'setRoutingRules',
        { idempotencyKey: uuidv7(), districtCode: district, version: 'S1', source: 'SK Kepala Dinas', rules, ...more },
        'rules { version agency { code } }',
      );
    expect(await set(actors.backOffice)).toEqual({ thrown: 'FORBIDDEN' });
    expect(await set(actors.otherManager)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await set(actors.manager, { rules: [{ ...rules[0], agencyCode: 'NOBODY' }] })).toMatchObject({
      issues: [{ path: ['rules', '0', 'agencyCode'] }],
    });
    expect(await set(actors.manager)).toMatchObject({ rules: [{ version: 'S1.A', agency: { code: 'DINKES' } }] });
    expect(await set(actors.manager)).toMatchObject({ issues: [{ path: ['version'], code: 'VERSION_TAKEN' }] });
    const [kept] = await harness.sql<{ n: number }>(
      'select count(*)::int as n from routing_rule where valid_until is not null',
    );
    expect(kept?.n).toBe(3);
    const preview = await harness.graph(
      actors.backOffice,
      `{ previewRouting(input: { regionCode: "${places.village}", sector: HEALTH, categoryCode: "CARD_INACTIVE" }) { agency { code } rule officeCode passedOver { why } } }`,
    );
    expect(preview.data).toMatchObject({
      previewRouting: { agency: { code: 'DINKES' }, rule: 'S1.A', officeCode: 'MAIN' },
    });
    const former = [
      { code: 'K1', priority: 1, programmeCode: 'KIS', agencyCode: 'BPJS' },
      { code: 'H2', priority: 2, sector: 'HEALTH', agencyCode: 'DINKES' },
    ];
    expect(await set(actors.manager, { version: 'S2', rules: former })).toMatchObject({
      rules: [{ version: 'S2.K1' }, { version: 'S2.H2' }],
    });
  });
});

describe('the measures of the loop', () => {
  test('count what was sent in a period and what became of it, for who may; an agency its own; nothing of other areas', async () => {
    const id = await referred();
    await change(actors.bpjs, 'rejectReferral', { referralId: id, expectedVersion: 1, reason: 'NOT_ELIGIBLE' });
    const measure = async (actor: Actor, by = 'AGENCY', regionCode: string = district) => {
      const answer = await harness.graph(
        actor,
        `query ($f: ReferralMeasureFilter!) { referralMeasures(filter: $f) { total { sent seen accepted open rejected { reason count } } groups { code sent accepted toAccept { median p90 } outcomes { outcome count } anomalies } } }`,
        { f: { regionCode, from: '2020-01-01', until: '2090-01-01', by } },
      );
      return (
        (
          answer.data as unknown as {
            referralMeasures: {
              total: { sent: number; rejected: object[] };
              groups: { code: string | null; sent: number }[];
            };
          } | null
        )?.referralMeasures ?? answer.errors?.[0]?.extensions.code
      );
    };
    const [counted] = await harness.sql<{ sent: number; bpjs: number }>(
      `select count(*)::int as sent, (count(*) filter (where agency_code = 'BPJS'))::int as bpjs from referral`,
    );
    const all = await measure(actors.manager);
    expect(all).toMatchObject({ total: { sent: counted?.sent, rejected: [{ reason: 'NOT_ELIGIBLE', count: 1 }] } });
    if (typeof all !== 'object') throw new Error('no measures');
    expect(all.groups.find((each) => each.code === 'BPJS')).toMatchObject({
      sent: counted?.bpjs,
      outcomes: [{ outcome: 'ENROLLED', count: 1 }],
    });
    expect(all.groups.reduce((sum, each) => sum + each.sent, 0)).toBe(all.total.sent);
    expect(await measure(actors.bpjs)).toMatchObject({ total: { sent: counted?.bpjs }, groups: [{ code: 'BPJS' }] });
    expect(await measure(actors.planner, 'SUB_DISTRICT')).toMatchObject({
      groups: [{ code: '63.09.01', sent: counted?.sent }],
    });
    expect(await measure(actors.manager, 'PROGRAMME', '63.09.02')).toMatchObject({ total: { sent: 0 }, groups: [] });
    expect(await measure(actors.otherManager)).toMatchObject({ total: { sent: 0 } });
    expect(await measure(actors.admin)).toBe('FORBIDDEN');
  });

  test('a family that confirms or denies is counted when its complaint ends', async () => {
    const data = decision();
    await publisher.publish(complaintEvents.referralRequested, data);
    const [row] = await eventually(async () => {
      const rows = await rowsOf(data.complaintId);
      return rows.length > 0 ? rows : null;
    });
    const id = formatId('referral', { district, uuid: row?.id ?? '' });
    await change(actors.bpjs, 'acceptReferral', { referralId: id, expectedVersion: 1 });
    await change(actors.bpjs, 'startReferral', { referralId: id, expectedVersion: 2 });
    await change(actors.bpjs, 'completeReferral', { referralId: id, expectedVersion: 3, outcome: 'SERVED' });
    const { decisionNo: _1, programmeCodes: _2, agencyCode: _3, deciderId: _4, ...complaint } = data;
    await publisher.publish(complaintEvents.closed, {
      ...complaint,
      status: 'CLOSED_UNFULFILLED',
      holderRole: null,
      version: 9,
      confirmation: 'DENIED',
    });
    await eventually(
      async () =>
        (await harness.sql('select 1 from referral where id = $1 and confirmed = false', [row?.id])).length === 1,
    );
    await publisher.publish(complaintEvents.reopened, { ...complaint, status: 'REOPENED', version: 10 });
    await eventually(
      async () =>
        (await harness.sql('select 1 from referral where id = $1 and confirmed is null', [row?.id])).length === 1,
    );
  });
});
