import { formatId } from '@slrt/domain';
import { referralEvents, registryEvents } from '@slrt/events';
import { eventually, places, uuidv7, type Caller } from '@slrt/testkit';
import { describeService, filing, uuidOf, type Complaint } from './kit.ts';

const { district } = places;
const at = '2026-01-05T01:00:00.000Z';
const yes = { consent: { given: true, method: 'SPOKEN', at } };
const no = { consent: { given: false, method: 'SPOKEN', at } };
const unasked = { consent: null };
const refer = { handling: 'REFER', agencyCode: 'BPJS' };
const approve = { decision: 'APPROVE' };
const basis = { basis: 'VITAL_INTEREST', note: 'Anak gizi buruk, perlu dirawat hari ini.' };

/** The referral of a complaint. */
const referral = (complaintId: string) => ({
  district,
  actorId: 'system:router',
  actorRole: null,
  version: 1,
  referralId: formatId('referral', { district, uuid: complaintId.slice('CP-6309-'.length) }),
  number: 'RJK/6309/2026/000001',
  complaintId,
  decisionNo: 1,
  householdId: null,
  regionCode: places.village,
  agencyCode: 'BPJS',
  programmeCode: null,
  status: 'REQUESTED',
  reason: null,
  outcome: null,
  dueAt: null,
  routingRule: 'R1',
  siblings: 1,
});

describeService('complaints', ({ sql, publish, complaint, recommended, send, step, read, ...kit }) => {
  const { asFacilitator, asBackOffice, asManager, asHeadOfOffice, asBpjs } = kit;
  const eventsOf = async (row: Complaint, type: string) =>
    (
      await sql<{ data: Record<string, unknown> }>(
        `select convert_from(payload, 'utf8')::jsonb as data from outbox
         where headers ->> 'ce-subject' = $1 and headers ->> 'ce-type' like $2 order by position`,
        [row.id, `complaints.complaint.${type}%`],
      )
    ).map((row) => row.data);
  const seenByAgency = async ({ id }: Complaint) =>
    (await asBpjs.graph('query ($id: ID!) { complaint(id: $id) { description } }', { id })).data?.['complaint'] ?? null;
  const countFor = async (by: Caller, filter: object) => {
    const query = 'query ($filter: ComplaintFilter) { complaints(filter: $filter) { totalCount } }';
    return (await by.query<{ complaints: { totalCount: number } }>(query, { filter })).complaints.totalCount;
  };
  /** A complaint that BPJS reads. */
  const disclosed = async (): Promise<Complaint> => {
    const row = await step(asManager, await recommended(yes, refer), 'decideHandling', approve);
    await publish(referralEvents.requested, referral(row.id));
    await eventually(() => seenByAgency(row));
    return row;
  };

  describe('a referral', () => {
    test.each([
      ['refused', no, 'CONSENT_REFUSED'],
      ['not asked', unasked, 'CONSENT_NOT_ASKED'],
    ])('is blocked when consent was %s', async (_, answer, code) => {
      const row = await recommended(answer, refer);
      expect(await read(row, 'id version mayBeReferred')).toMatchObject({ mayBeReferred: false });
      expect(await send(asManager, row, 'decideHandling', approve)).toHaveIssues({ decision: code });
      expect(await eventsOf(row, 'referral-requested')).toEqual([]);
    });

    test('is not needed to handle a complaint directly', async () => {
      const row = await recommended(no, { handling: 'HANDLE_DIRECTLY' });
      expect(await send(asManager, row, 'decideHandling', approve)).toSucceed();
    });

    test('follows once consent is recorded', async () => {
      let row = await recommended(unasked, refer);
      row = await step(asFacilitator, row, 'recordComplaintConsent', yes);
      const query = 'id version consent { given method at } lawfulBasis { basis } mayBeReferred';
      expect(await read(row, query)).toMatchObject({ ...yes, lawfulBasis: null, mayBeReferred: true });
      await step(asManager, row, 'decideHandling', approve);
      expect(await eventsOf(row, 'referral-requested')).toMatchObject([{ basis: 'CONSENT' }]);
    });

    test('of a reopened complaint needs consent again', async () => {
      let row = await disclosed();
      await publish(referralEvents.completed, {
        ...referral(row.id),
        version: 2,
        status: 'COMPLETED',
        outcome: 'SERVED',
      });
      await eventually(async () => (await read(row)).status === 'AWAITING_CONFIRMATION');
      row = await step(asFacilitator, await read(row), 'confirmOutcome', { result: 'UNFULFILLED', reason: 'OTHER' });
      row = await step(asFacilitator, row, 'recordComplaintConsent', no);
      row = await step(asFacilitator, row, 'reopenComplaint', { note: 'Belum diterima.' });
      row = await step(asBackOffice, row, 'reviewComplaint', { decision: 'START' });
      row = await step(asBackOffice, row, 'recommendHandling', refer);
      expect(await send(asManager, row, 'decideHandling', approve)).toHaveIssues({ decision: 'CONSENT_REFUSED' });
      expect(await seenByAgency(row)).toBeNull();
    });
  });

  describe('a lawful basis', () => {
    let row: Complaint;
    beforeAll(async () => {
      row = await recommended(no, refer);
    });

    test('is recorded by the manager alone, with a note', async () => {
      for (const by of [asBackOffice, asFacilitator, asHeadOfOffice])
        expect(await send(by, row, 'recordLawfulBasis', basis)).toBeRefused('FORBIDDEN');
      expect(await send(kit.asOtherManager, row, 'recordLawfulBasis', basis)).toBeRefused('NOT_FOUND');
      expect(await send(asManager, row, 'recordLawfulBasis', { ...basis, note: ' ' })).toHaveIssues({
        note: 'REQUIRED',
      });
      row = await step(asManager, row, 'recordLawfulBasis', basis);
      expect(await read(row, 'id version lawfulBasis { basis by note }')).toMatchObject({
        lawfulBasis: { basis: 'VITAL_INTEREST', by: 'manager-1', note: basis.note },
      });
    });

    test('is in the audit log', async () => {
      const entries = await sql(
        `select actor, purpose from audit_entry where action = 'complaint.lawful-basis' and $1 = any(subjects)`,
        [row.id],
      );
      expect(entries).toEqual([{ actor: 'manager-1', purpose: 'VITAL_INTEREST' }]);
    });

    test('permits the referral and the agency’s reading', async () => {
      await step(asManager, row, 'decideHandling', approve);
      expect(await eventsOf(row, 'referral-requested')).toMatchObject([{ basis: 'VITAL_INTEREST' }]);
      await publish(referralEvents.requested, referral(row.id));
      expect(await eventually(() => seenByAgency(row))).toEqual({ description: filing().description });
    });

    test('outlives a later refusal', async () => {
      await step(asFacilitator, await read(row), 'recordComplaintConsent', no);
      expect(await eventsOf(row, 'consent-withdrawn')).toEqual([]);
      expect(await seenByAgency(row)).not.toBeNull();
    });
  });

  describe('a refusal after the referral', () => {
    test('ends what the agency reads, lists and counts', async () => {
      const row = await disclosed();
      const before = await countFor(asBpjs, {});
      await step(asFacilitator, await read(row), 'recordComplaintConsent', no);
      expect(await seenByAgency(row)).toBeNull();
      expect(await countFor(asBpjs, {})).toBe(before - 1);
      await expect(countFor(asBpjs, { agencyCode: 'BPJS', consent: 'REFUSED' })).rejects.toThrow(
        'ARGUMENT_NOT_ALLOWED',
      );
      expect(await eventsOf(row, 'consent-withdrawn')).toMatchObject([{ decisionNo: 1, complaintId: row.id }]);
    });

    test('also when the referral arrives later', async () => {
      const row = await step(asManager, await recommended(yes, refer), 'decideHandling', approve);
      await step(asFacilitator, row, 'recordComplaintConsent', no);
      await publish(referralEvents.requested, referral(row.id));
      await eventually(
        async () => (await sql('select 1 from disclosure where complaint_id = $1', [uuidOf(row)])).length > 0,
      );
      expect(await seenByAgency(row)).toBeNull();
    });
  });

  test('a complaint queued on a tablet without an answer counts as unasked', async () => {
    const items = [filing({ idempotencyKey: uuidv7(), ...unasked })];
    expect(await asFacilitator.mutate('fileComplaints', { items }, 'items { outcome }')).toSucceed();
    const id = formatId('complaint', { district, uuid: items[0]?.idempotencyKey ?? '' });
    expect(await read({ id }, 'id version consent { given } mayBeReferred')).toMatchObject({
      consent: null,
      mayBeReferred: false,
    });
  });

  test('the desk filters complaints by the answer', async () => {
    const total = await countFor(asManager, {});
    const answers = await Promise.all(
      ['GIVEN', 'REFUSED', 'NOT_ASKED'].map((answer) => countFor(asManager, { consent: answer })),
    );
    expect(answers.every((count) => count > 0)).toBe(true);
    expect(answers.reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  test('agencies do not read the answer', async () => {
    const { id } = await disclosed();
    const query = 'query ($id: ID!) { complaint(id: $id) { consent { given } } }';
    expect(await asBpjs.graph(query, { id })).toMatchObject({
      data: { complaint: { consent: null } },
      errors: [{ path: ['complaint', 'consent'], extensions: { code: 'NOT_ALLOWED' } }],
    });
  });

  test('an answer from the future is refused', async () => {
    const later = new Date(Date.now() + 3 * 86_400_000).toISOString();
    const consent = { given: true, method: 'SPOKEN', at: later };
    expect(await send(asFacilitator, await complaint(unasked), 'recordComplaintConsent', { consent })).toHaveIssues({
      'consent.at': 'IN_THE_FUTURE',
    });
  });

  describe('a referral', () => {
    const child = { subject: { name: 'Budi Contoh', birthDate: '2018-07-01', sex: 'MALE' } };
    const codeOf = (answer: unknown) => JSON.stringify(answer);

    test('of a child waits for the consent of a guardian', async () => {
      const row = await recommended({ ...yes, ...child }, refer);
      const refused = await send(asManager, row, 'decideHandling', approve);
      expect(codeOf(refused)).toContain('GUARDIAN_CONSENT_REQUIRED');
      const guardian = { name: 'Siti Contoh', relation: 'PARENT' };
      const asked = await step(asFacilitator, row, 'recordComplaintConsent', { consent: { ...yes.consent, guardian } });
      expect(codeOf(await send(asManager, asked, 'decideHandling', approve))).toContain('DecideHandlingSuccess');
    });

    test('does not begin while the use of data is restricted', async () => {
      const household = uuidv7();
      const row = await recommended({ ...yes, householdId: `HH-6309-${household}` }, refer);
      const id = uuidv7();
      await publish(registryEvents.personRequestDecided, {
        ...{ district, version: 2, actorId: 'officer-1', actorRole: 'DATA_PROTECTION_OFFICER' },
        ...{ personRequestId: `PR-6309-${id}`, personId: `PS-6309-${uuidv7()}`, householdId: `HH-6309-${household}` },
        ...{ kind: 'RESTRICTION', state: 'IN_FORCE' },
      });
      await eventually(async () => (await sql('select 1 from applied_person_request where id = $1', [id])).length > 0);
      expect(codeOf(await send(asManager, row, 'decideHandling', approve))).toContain('PROCESSING_RESTRICTED');
    });
  });
});
