import { formatId } from '@slrt/domain';
import { places, uuidv7, type Caller } from '@slrt/testkit';
import { decision, describeService, district, referralId, type Referral } from './kit.ts';

interface Read {
  readonly role: string;
  readonly purpose: string;
  readonly subjects: string[];
  readonly facts: string[];
}

describeService('referrals', ({ sql, harness, referral, read, step, send, fetch, ...kit }) => {
  const { asBpjs, asDisdik, asBackOffice, asManager, asFacilitator, asVillageHead, asService } = kit;

  /** Reads on record of a caller about a subject, oldest first. */
  const readsOf = ({ actor }: Caller, subject: string) =>
    sql<Read>(
      `select role, purpose, subjects, facts from audit_entry
       where action = 'facts.read' and is_read and actor = $1 and $2 = any(subjects) order by id`,
      [actor.id, subject],
    );
  /** A referral with the IDs that it is about. */
  const about = async (more: object = {}) => {
    const complaintId = formatId('complaint', { district, uuid: uuidv7() });
    const householdId = formatId('household', { district, uuid: uuidv7() });
    const personId = formatId('person', { district, uuid: uuidv7() });
    const row = await referral({ complaintId, householdId, personId, ...more });
    return { ...row, complaintId, householdId, subjects: [row.id, complaintId, householdId, personId] };
  };
  /** Runs `work` while nothing can be put on record. */
  const withoutRecord = async (work: () => Promise<void>) => {
    await sql('revoke insert on audit_entry from referrals_app');
    try {
      await work();
    } finally {
      await sql('grant insert on audit_entry to referrals_app');
    }
  };

  describe('a read of a referral', () => {
    test('by staff is on record with whom it is about', async () => {
      const row = await about();
      expect(await read(asBackOffice, row, 'status agency { code } householdId')).toMatchObject({
        status: 'REQUESTED',
      });
      const entry = { role: 'BACK_OFFICE', purpose: 'CASE_WORK', subjects: row.subjects, facts: ['COMPLAINT'] };
      expect(await readsOf(asBackOffice, row.householdId)).toEqual([entry]);
    });

    test('by an agency is on record with its facts and purpose', async () => {
      const row = await about();
      expect(await read(asBpjs, row, 'number regionCode messages { text } benefit { description }')).not.toBeNull();
      const entry = {
        role: 'AGENCY_LIAISON',
        purpose: 'REFERRAL',
        subjects: row.subjects,
        facts: ['ADDRESS', 'COMPLAINT'],
      };
      expect(await readsOf(asBpjs, row.householdId)).toEqual([entry]);
    });

    test('in a list is on record for each referral of the page', async () => {
      const [first, second] = [await about(), await about()];
      await asManager.query('{ referrals(first: 2) { edges { node { status } } } }');
      const [entry, ...others] = await readsOf(asManager, first.householdId);
      expect(others).toEqual([]);
      expect(entry?.subjects.toSorted()).toEqual([...first.subjects, ...second.subjects].toSorted());
    });

    test('of ID, version and possible steps shows no fact', async () => {
      const row = await about();
      expect(await read(asBackOffice, row, 'id version viewerSteps')).toMatchObject({ id: row.id });
      expect(await readsOf(asBackOffice, row.id)).toEqual([]);
    });

    test('that another agency may not see leaves no record', async () => {
      const row = await about();
      expect(await read(asDisdik, row, 'status householdId')).toBeNull();
      expect(await readsOf(asDisdik, row.id)).toEqual([]);
    });

    test('by the notice service is on record', async () => {
      const row = await about();
      const accepted = await step(asBpjs, row, 'acceptReferral');
      await step(asBpjs, accepted, 'requestMissingDocument', { kind: 'ID_CARD' });
      const query = 'query ($id: ID!) { referralNotice(referralId: $id) { documentKind appointment { place } } }';
      expect(await asService.query(query, { id: row.id })).toEqual({
        referralNotice: { documentKind: 'ID_CARD', appointment: null },
      });
      const [entry] = await readsOf(asService, row.householdId);
      expect(entry).toMatchObject({ role: 'SERVICE', subjects: row.subjects, facts: ['COMPLAINT'] });
    });

    test('is on record for the answer of a step, with its eligibility', async () => {
      const row = await about();
      const rejection = { referralId: row.id, expectedVersion: 1, reason: 'NOT_ELIGIBLE' };
      await asBpjs.mutate('rejectReferral', rejection, 'referral { statusReason timeline { reason } }');
      const [entry] = await readsOf(asBpjs, row.householdId);
      expect(entry?.facts).toEqual(['ELIGIBILITY', 'COMPLAINT']);
    });

    test('is refused as a whole when it cannot be put on record', async () => {
      const row = await about();
      await withoutRecord(async () => {
        const answer = await asBackOffice.graph('query ($id: ID!) { referral(id: $id) { status number } }', {
          id: row.id,
        });
        expect(answer.errors?.map((error) => error.extensions.code)).toEqual(['INTERNAL_ERROR']);
        expect(JSON.stringify(answer)).not.toContain('RJK/');
      });
      expect(await readsOf(asBackOffice, row.id)).toEqual([]);
    });
  });

  describe('a complaint’s referrals', () => {
    const entity = (by: Caller, id: string, selection: string) =>
      by.graph(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Complaint { ${selection} } } }`, {
        r: [{ __typename: 'Complaint', id }],
      });

    test('are on record with their household although only IDs are asked', async () => {
      const row = await about();
      await entity(asBackOffice, row.complaintId, 'referrals { id }');
      const [entry] = await readsOf(asBackOffice, row.householdId);
      expect(entry?.subjects.toSorted()).toEqual(row.subjects.toSorted());
    });

    test('have alternatives on record for the back office only', async () => {
      const row = await about({ programmeCodes: [], sector: 'HEALTH', agencyCode: 'BPJS' });
      const refused = await entity(asBpjs, row.complaintId, 'alternatives { agency { code } }');
      expect(refused.errors?.map((error) => error.extensions.code) ?? []).not.toContain('INTERNAL_ERROR');
      expect(await readsOf(asBpjs, row.complaintId)).toEqual([]);
      await entity(asBackOffice, row.complaintId, 'alternatives { agency { code } }');
      expect(await readsOf(asBackOffice, row.complaintId)).toMatchObject([{ facts: ['COMPLAINT'] }]);
    });
  });

  describe('an exchange', () => {
    test('is on record with the household of its referral', async () => {
      const row = await about();
      const input = { idempotencyKey: uuidv7(), referralId: row.id, text: 'Mohon dipercepat.' };
      await asBackOffice.mutate('sendReferralMessage', input, 'sent { text }');
      expect(await readsOf(asBackOffice, row.householdId)).toMatchObject([{ facts: ['COMPLAINT'] }]);
      const document = { idempotencyKey: uuidv7(), referralId: row.id, kind: 'DECISION' };
      const answer = await asBpjs.mutate('requestReferralDocument', document, 'document { id kind }');
      const { id } = answer['document'] as { id: string };
      expect(await readsOf(asBpjs, row.householdId)).toMatchObject([
        { subjects: [id, ...row.subjects], facts: ['DOCUMENT'] },
      ]);
    });
  });

  describe('the inbox of an agency', () => {
    test('is on record with whom each event is about', async () => {
      const row = await about();
      await step(asBpjs, row, 'rejectReferral', { reason: 'NOT_ELIGIBLE' });
      await asBpjs.query(`{ agency(code: "BPJS") { inbox(regionCode: "${district}", first: 100) {
        edges { node { type cloudEvent } } } } }`);
      const entries = await readsOf(asBpjs, row.householdId);
      const entry = entries.find(({ facts }) => facts.includes('ELIGIBILITY'));
      expect(entry).toMatchObject({ role: 'AGENCY_LIAISON', purpose: 'REFERRAL', facts: ['ELIGIBILITY', 'COMPLAINT'] });
      expect(entry?.subjects).toEqual(expect.arrayContaining(row.subjects));
    });
  });

  describe('eligibility', () => {
    const household = formatId('household', { district, uuid: uuidv7() });
    const pregnant = formatId('household', { district, uuid: uuidv7() });
    const ask = (by: Caller, selection: string, id = household) =>
      by.graph(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { eligibility { programme { code } ${selection} } } } }`,
        { r: [{ __typename: 'Household', id }] },
      );
    /** Stores the facts of a household of one woman. */
    const store = async (id: string, pregnantUntil: string | null) => {
      const member = { ...{ sex: 'FEMALE', birthDate: '1990-01-01', relation: 'HEAD' }, school: '0', level: null };
      const more = { certificate: null, employment: null, disability: '00', chronicIllness: '0', pregnantUntil };
      const profile = {
        ...{ householdId: id, version: 1, regionCode: places.village, listing: 'LISTED', decile: 1, housing: {} },
        ...{ receiving: [], members: [{ ...member, ...more, birthYearFrom: null, birthYearUntil: null }] },
      };
      const values = [district, id.slice(8), places.village, JSON.stringify(profile)];
      await sql(`insert into household_profile values ($1, $2, 1, $3, $4)`, values);
    };
    const factsRead = async (by: Caller) =>
      (await readsOf(by, household)).map(({ subjects, facts }) => ({ subjects, facts }));
    beforeAll(async () => {
      await store(household, null);
      await store(pregnant, '2099-01-01');
    });

    test('is on record as a fact of the household', async () => {
      await ask(asBackOffice, 'verdict');
      expect(await factsRead(asBackOffice)).toEqual([{ subjects: [household], facts: ['ELIGIBILITY'] }]);
    });

    test('is on record with the facts that its conditions tell', async () => {
      await ask(asFacilitator, 'conditions { code state value }');
      const [entry] = await factsRead(asFacilitator);
      expect(entry?.subjects).toEqual([household]);
      expect(entry?.facts).toEqual(expect.arrayContaining(['BIRTH_DATE', 'PREGNANCY', 'WELFARE', 'ELIGIBILITY']));
      expect(entry?.facts).not.toContain('NAME');
    });

    test('tells a village head nothing that health decides', async () => {
      const all = 'verdict benefit { amountPerYear } conditions { code state value hidden }';
      const answers = (by: Caller) => Promise.all([household, pregnant].map((id) => ask(by, all, id)));
      const [without, withOne] = await answers(asVillageHead);
      expect(withOne).toEqual(without);
      expect(JSON.stringify(without)).toContain('"hidden":true');
      const [open, different] = await answers(asFacilitator);
      expect(different).not.toEqual(open);
      expect(JSON.stringify(open)).not.toContain('"hidden":true');
    });

    test('is on record for a village head without what is hidden', async () => {
      await ask(asVillageHead, 'benefit { amountPerYear counted { code } } conditions { code label value }');
      const [entry] = await factsRead(asVillageHead);
      expect(entry?.facts).toContain('WELFARE');
      for (const hidden of ['PREGNANCY', 'DISABILITY', 'HEALTH']) expect(entry?.facts).not.toContain(hidden);
    });

    test('is not screened by health for a village head', async () => {
      const list = (programme: string) =>
        `{ screening(regionCode: "${places.village}", programmeCode: "${programme}", gap: UNKNOWN) { totalCount } }`;
      const refused = { extensions: { code: 'ARGUMENT_NOT_ALLOWED', argument: 'programmeCode' } };
      expect((await asVillageHead.graph(list('PKH'))).errors).toMatchObject([refused]);
      expect((await asVillageHead.graph(list('KIS'))).errors).toBeUndefined();
      expect((await asFacilitator.graph(list('PKH'))).errors).toBeUndefined();
      const counts = `{ screeningCounts(regionCode: "${places.village}") {
        programmes { programme { code } eligible unknown missing { condition } suppressed } } }`;
      const { screeningCounts } = await asVillageHead.query<{ screeningCounts: { programmes: object[] } }>(counts);
      expect(screeningCounts.programmes).toContainEqual({
        ...{ programme: { code: 'PKH' }, eligible: null, unknown: null, missing: [], suppressed: true },
      });
    });

    test('in a preview of routing is on record', async () => {
      const need = {
        regionCode: places.village,
        sector: 'HEALTH',
        categoryCode: 'CARD_INACTIVE',
        programmeCode: 'KIS',
      };
      const query = 'query ($input: PreviewRoutingInput!) { previewRouting(input: $input) { verdict } }';
      const preview = (input: object) => asManager.query(query, { input: { ...need, ...input } });
      expect(await preview({})).toEqual({ previewRouting: { verdict: null } });
      expect(await factsRead(asManager)).toEqual([]);
      expect(await preview({ householdId: household })).not.toEqual({ previewRouting: { verdict: null } });
      expect(await factsRead(asManager)).toEqual([{ subjects: [household], facts: ['ELIGIBILITY'] }]);
    });
  });

  describe('the list of referrals as a file', () => {
    const download = async (by: Caller) =>
      fetch(`/referrals/exports?regionCode=${district}&purpose=SUPERVISION`, {
        headers: { authorization: `Bearer ${await harness().token(by.actor)}` },
      });
    const recorded = (by: Caller) =>
      sql<Read>(
        `select role, purpose, subjects, facts from audit_entry where action = 'referrals.export' and actor = $1 order by id`,
        [by.actor.id],
      );

    test('is on record with everyone in it', async () => {
      await about();
      const answer = await download(asManager);
      expect((await answer.text()).trim().split('\n').length).toBeGreaterThan(1);
      const rows = await sql<{ id: string; complaint: string; household: string | null; person: string | null }>(
        'select id, complaint_id as complaint, household_id as household, person_id as person from referral',
      );
      const listed = rows.flatMap(({ id, complaint, household, person }) => [
        referralId(id),
        formatId('complaint', { district, uuid: complaint }),
        ...(household ? [formatId('household', { district, uuid: household })] : []),
        ...(person ? [formatId('person', { district, uuid: person })] : []),
      ]);
      const [first, ...pages] = await recorded(asManager);
      expect(first).toMatchObject({ role: 'MANAGER', purpose: 'SUPERVISION', subjects: [district] });
      expect(pages.flatMap(({ subjects }) => subjects).toSorted()).toEqual([...new Set(listed)].toSorted());
      expect(pages[0]?.facts).toEqual(['ADDRESS', 'PARTICIPATION', 'ELIGIBILITY', 'COMPLAINT']);
    });

    test('is not sent when it cannot be put on record', async () => {
      await withoutRecord(async () => {
        const answer = await download(asBpjs);
        expect(answer.status).toBe(500);
        expect(await answer.text()).not.toContain('RJK/');
      });
      expect(await recorded(asBpjs)).toEqual([]);
    });
  });

  test('a decision without a household is on record with its complaint', async () => {
    const data = decision();
    const row: Referral = await referral(data);
    expect(await send(asBpjs, row, 'acceptReferral')).toSucceed();
    expect(await readsOf(asBpjs, data.complaintId)).toMatchObject([{ subjects: [row.id, data.complaintId] }]);
  });
});
