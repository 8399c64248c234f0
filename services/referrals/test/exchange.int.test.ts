import { formatId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { pdfDocument, eventually, uuidv7, type Caller } from '@slrt/testkit';
import { complaintOf, decision, describeService, district, referralId, type Referral } from './kit.ts';

describeService('referrals', ({ sql, fetch, publish, referral, read, rowsOf, decide, subjectsOf, ...kit }) => {
  const { asBpjs, asOtherBpjs, asDisdik, asBackOffice, asOtherBackOffice, asManager, asFacilitator } = kit;

  describe('messages', () => {
    let row: Referral;
    beforeAll(async () => {
      row = await referral();
    });
    const write = (by: Caller, text: string, idempotencyKey = uuidv7()) =>
      by.mutate(
        'sendReferralMessage',
        { idempotencyKey, referralId: row.id, text },
        'sent { side role text } referral { version }',
      );

    test('are exchanged by secretariat and agency, once per key', async () => {
      const key = uuidv7();
      expect(await write(asBackOffice, 'Mohon dipercepat.', key)).toMatchObject({
        sent: { side: 'SECRETARIAT', role: 'BACK_OFFICE' },
        referral: { version: 1 },
      });
      expect(await write(asBackOffice, 'Mohon dipercepat.', key)).toMatchObject({ sent: { side: 'SECRETARIAT' } });
      expect(await write(asBackOffice, 'Lain.', key)).toBeRefused('IDEMPOTENCY_CONFLICT');
      expect(await write(asBpjs, 'Sedang diproses.')).toMatchObject({ sent: { side: 'AGENCY' } });
      expect(await write(asBpjs, '  ')).toHaveIssues({ text: 'REQUIRED' });
      expect(await read(asBpjs, row, 'messages { text }')).toEqual({
        messages: [{ text: 'Mohon dipercepat.' }, { text: 'Sedang diproses.' }],
      });
    });

    test('are refused to everyone else', async () => {
      expect(await write(asFacilitator, 'Halo')).toBeRefused('FORBIDDEN');
      for (const by of [asDisdik, asOtherBpjs, asOtherBackOffice])
        expect(await write(by, 'Halo')).toBeRefused('NOT_FOUND');
    });

    test('are announced by events without their text', async () => {
      expect(await subjectsOf(row)).toContain('agency.BPJS.6309.referral.message-added.v1');
      const payloads = await sql<{ payload: Buffer }>(`select payload from outbox where headers->>'ce-subject' = $1`, [
        row.id,
      ]);
      for (const { payload } of payloads) expect(payload.toString()).not.toContain('Mohon');
    });
  });

  test('an open referral follows its complaint to the registry', async () => {
    const complaintId = formatId('complaint', { district, uuid: uuidv7() });
    const row = await referral({ complaintId });
    const householdId = formatId('household', { district, uuid: uuidv7() });
    const complaint = complaintOf(decision({ complaintId }));
    const personId = formatId('person', { district, uuid: uuidv7() });
    await publish(complaintEvents.subjectLinked, { ...complaint, version: 5, householdId, personId });
    const householdOf = async () => (await read(asBackOffice, row, 'householdId'))?.['householdId'];
    await eventually(async () => (await householdOf()) === householdId);
    expect(await subjectsOf(row)).toContain('referrals.referral.household-linked.v1');
    expect(await sql('select from audit_entry where $1 = any(subjects)', [personId])).not.toEqual([]);
  });

  test('a document is uploaded by its own link and read on record', async () => {
    const complaintId = formatId('complaint', { district, uuid: uuidv7() });
    const row = await referral({ complaintId });
    const announced = await asBpjs.mutate(
      'requestReferralDocument',
      { idempotencyKey: uuidv7(), referralId: row.id, kind: 'DECISION' },
      'document { id uploadUrl arrived }',
    );
    const { uploadUrl } = announced['document'] as { uploadUrl: string };
    const put = await fetch(uploadUrl, {
      method: 'PUT',
      headers: { 'content-type': 'application/pdf' },
      body: new Uint8Array(pdfDocument()),
    });
    expect(put.status).toBe(201);
    const seen = (await read(asBackOffice, row, 'documents { kind arrived mediaType url }')) as unknown as {
      documents: { url: string }[];
    };
    expect(seen.documents).toMatchObject([{ kind: 'DECISION', arrived: true, mediaType: 'application/pdf' }]);
    const links = await sql(
      `select role, purpose, subjects[2:] as about, facts from audit_entry where action = 'file.read'`,
    );
    const about = [row.id, complaintId];
    expect(links).toEqual([{ role: 'BACK_OFFICE', purpose: 'CASE_WORK', about, facts: ['DOCUMENT'] }]);
    expect((await fetch(seen.documents[0]?.url ?? '')).status).toBe(200);
    expect(await read(asDisdik, row, 'documents { url }')).toBeNull();
  });

  describe('handing over', () => {
    test('to another office of the agency asks for acceptance again', async () => {
      const office = { code: 'UTARA', name: 'BPJS Utara', serves: [district], programmeCodes: ['KIS'] };
      expect(
        await asBpjs.mutate(
          'setOffice',
          { regionCode: district, agencyCode: 'BPJS', ...office },
          'office { id code version }',
        ),
      ).toMatchObject({ office: { code: 'UTARA' } });
      const row = await kit.accepted();
      const transfer = (more: object = {}) =>
        asBpjs.mutate(
          'transferReferral',
          { referralId: row.id, expectedVersion: 2, officeCode: 'UTARA', reason: 'OUTSIDE_AREA', ...more },
          'referral { status version office { code name } }',
        );
      expect(await transfer({ officeCode: 'MAIN' })).toMatchObject({ issues: [{ code: 'NO_CHANGE' }] });
      expect(await transfer({ officeCode: 'NOWHERE' })).toMatchObject({ issues: [{ code: 'UNKNOWN_CODE' }] });
      expect(await transfer({ agencyCode: 'DINKES', officeCode: 'MAIN' })).toBeRefused('NOT_ALLOWED');
      expect(await transfer()).toMatchObject({
        referral: { status: 'REQUESTED', version: 3, office: { code: 'UTARA', name: 'BPJS Utara' } },
      });
      expect(await read(asBpjs, row, 'timeline { to officeCode reason actor actorRole }')).toMatchObject({
        timeline: [
          { to: 'REQUESTED', officeCode: 'MAIN' },
          { to: 'ACCEPTED', actor: 'liaison-bpjs', actorRole: 'AGENCY_LIAISON' },
          { to: 'REQUESTED', officeCode: 'UTARA', reason: 'OUTSIDE_AREA' },
        ],
      });
    });

    test('to another agency tells both and moves the access', async () => {
      const row = await referral();
      const moved = await asManager.mutate(
        'transferReferral',
        { referralId: row.id, expectedVersion: 1, agencyCode: 'DISDIK', officeCode: 'MAIN', reason: 'NOT_OUR_SERVICE' },
        'referral { agency { code } status }',
      );
      expect(moved).toMatchObject({
        __typename: 'TransferReferralSuccess',
        referral: { agency: { code: 'DISDIK' }, status: 'REQUESTED' },
      });
      expect(await read(asBpjs, row, 'id')).toBeNull();
      expect(await read(asDisdik, row, 'id')).toEqual({ id: row.id });
      expect((await subjectsOf(row)).filter((subject) => subject.includes('transferred')).sort()).toEqual([
        'agency.BPJS.6309.referral.transferred.v1',
        'agency.DISDIK.6309.referral.transferred.v1',
        'referrals.referral.transferred.v1',
      ]);
      await eventually(async () => (await sql(`select 1 from outbox where published_at is null`)).length === 0);
    });
  });

  interface Rerouted {
    readonly moved: readonly { referralId: string; agencyCode: string; rule: string }[];
    readonly returned: readonly { referralId: string }[];
  }
  const rerouting = (by: Caller, input: object) =>
    by.mutate(
      'rerouteReferrals',
      { regionCode: district, ...input },
      'moved { referralId agencyCode rule } returned { referralId }',
    );
  const reroute = async (input: object) => (await rerouting(asManager, input)) as unknown as Rerouted;
  /** Referrals of two decisions, in their order. */
  const referrals = async (...decisions: ReturnType<typeof decision>[]) => {
    for (const each of decisions) await decide(each);
    return eventually(async () => {
      const rows = await Promise.all(decisions.map(async ({ complaintId }) => (await rowsOf(complaintId))[0]));
      return rows.every((each) => each) ? rows.map((each) => ({ id: referralId(each?.id ?? '') })) : null;
    });
  };

  describe('rerouting from a closing agency', () => {
    const closed = { regionCode: district, agencyCode: 'BPJS', code: 'MAIN', reason: 'Renovasi' };
    const setAvailability = (more: object) =>
      asBpjs.mutate('setOfficeAvailability', { ...closed, ...more }, 'office { open capacity }');
    const fromBpjs = { agencyCode: 'BPJS', reason: 'NO_CAPACITY' };
    let routed: { id: string };
    let alone: { id: string };
    beforeAll(async () => {
      [routed, alone] = (await referrals(
        decision({ programmeCodes: [], agencyCode: 'BPJS' }),
        decision({ programmeCodes: [], agencyCode: 'BPJS', sector: 'HOUSING' }),
      )) as [{ id: string }, { id: string }];
    });
    afterAll(() => setAvailability({ capacity: 'HAS', closedFrom: null }));

    test('starts with the agency closing its office', async () => {
      expect(await setAvailability({ capacity: 'NONE', closedFrom: '2026-01-01' })).toMatchObject({
        office: { open: false, capacity: 'NONE' },
      });
    });

    test('changes nothing in a dry run', async () => {
      const look = await reroute({ ...fromBpjs, dryRun: true });
      expect(look.moved.map((each) => each.referralId)).toContain(routed.id);
      expect(await read(asBackOffice, routed, 'agency { code }')).toEqual({ agency: { code: 'BPJS' } });
    });

    test('is the manager’s', async () => {
      for (const by of [asBackOffice, asBpjs])
        expect(await rerouting(by, { ...fromBpjs, dryRun: false })).toBeRefused('FORBIDDEN');
    });

    test('goes by the rules or back to the desk', async () => {
      const done = await reroute({ ...fromBpjs, dryRun: false });
      expect(done.moved).toEqual(expect.arrayContaining([{ referralId: routed.id, agencyCode: 'DINKES', rule: 'H2' }]));
      expect(done.returned.map((each) => each.referralId)).toContain(alone.id);
      expect(await read(asBackOffice, routed, 'agency { code } status')).toEqual({
        agency: { code: 'DINKES' },
        status: 'REQUESTED',
      });
      expect(await read(asBackOffice, alone, 'status statusReason')).toEqual({
        status: 'CANCELLED',
        statusReason: 'NO_CAPACITY',
      });
    });
  });

  test('rerouting after a change of rules leaves named referrals alone', async () => {
    const setRules = (version: string, agencyCode: string) =>
      asManager.mutate('setRoutingRules', {
        idempotencyKey: uuidv7(),
        regionCode: district,
        version,
        source: 'SK 1/2026',
        rules: [{ code: 'E', priority: 1, sector: 'EDUCATION', agencyCode }],
      });
    expect(await setRules('E1', 'DISDIK')).toSucceed();
    const rows = await referrals(
      decision({ programmeCodes: [], sector: 'EDUCATION', categoryCode: 'SCHOOL_FEES' }),
      decision({ programmeCodes: [], sector: 'EDUCATION', agencyCode: 'DISDIK' }),
    );
    const ids = rows.map(({ id }) => id);
    expect(await setRules('E2', 'DINKES')).toSucceed();
    for (const dryRun of [true, false]) {
      const { moved, returned } = await reroute({ reason: 'OTHER', dryRun });
      expect(moved.filter((each) => ids.includes(each.referralId))).toEqual([
        { referralId: ids[0], agencyCode: 'DINKES', rule: 'E2.E' },
      ]);
      expect(returned).toEqual([]);
    }
    expect(await read(asBackOffice, { id: String(ids[0]) }, 'agency { code } status')).toEqual({
      agency: { code: 'DINKES' },
      status: 'REQUESTED',
    });
    expect(await reroute({ reason: 'OTHER', dryRun: false })).toMatchObject({ moved: [] });
  });
});
