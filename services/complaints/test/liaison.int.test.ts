import { formatId } from '@slrt/domain';
import { complaintEvents, referralEvents } from '@slrt/events';
import { eventually, pdfDocument, places, uuidv7, type Caller } from '@slrt/testkit';
import { describeService, type Complaint } from './kit.ts';

const { district } = places;
const reporter = { name: 'Joko Pelapor', relation: 'FAMILY', phone: '0812 0000 7788' };
const school = { needs: [{ sector: 'EDUCATION', categoryCode: 'SCHOOL_AID' }], reporter };
type Name = keyof typeof referralEvents;

describeService('complaints', ({ sql, publish, act, decided, step, send, read, fetch, ...kit }) => {
  const { asBackOffice, asFacilitator, asManager, asBpjs, asDisdik } = kit;

  /** A referred complaint whose second need BPJS has accepted, and the events about its referral. */
  const accepted = async (more: object = school, needNo = 2) => {
    const row = await decided({ handling: 'REFER', programmeCodes: ['KIS'], needs: [needNo] }, more);
    const base = {
      ...{ district, actorId: 'liaison-bpjs', actorRole: 'AGENCY_LIAISON', number: 'RJK/6309/2026/000001' },
      ...{ referralId: formatId('referral', { district, uuid: uuidv7() }), complaintId: row.id, decisionNo: 1, needNo },
      ...{ householdId: null, regionCode: places.village, agencyCode: 'BPJS', programmeCode: 'KIS', reason: null },
      ...{ outcome: null, dueAt: '2027-06-01T02:00:00.000Z', routingRule: 'R1', siblings: 1 },
    };
    let version = 0;
    const tell = async (name: Name, event: { status: string; [field: string]: unknown }) => {
      version += 1;
      const id = await publish(referralEvents[name], { ...base, version, ...event });
      await eventually(async () => (await sql('select 1 from inbox where event_id = $1', [id])).length > 0);
    };
    await tell('requested', { status: 'REQUESTED' });
    await tell('accepted', { status: 'ACCEPTED' });
    return { row, tell };
  };
  const document = { status: 'ON_HOLD', awaitedDocument: 'LOSS_REPORT', dueAt: '2027-03-10T02:00:00.000Z' };
  const seen = (of: Complaint, selection: string, by: Caller = asManager) => read(of, selection, by);
  const upload = async (of: Complaint, kind: string) => {
    const input = { idempotencyKey: uuidv7(), complaintId: of.id, kind };
    const { uploadUrl } = await asFacilitator.mutate('requestAttachmentUpload', input, 'uploadUrl');
    const headers = { 'content-type': 'application/pdf' };
    const body = new Uint8Array(pdfDocument());
    expect((await fetch(String(uploadUrl), { method: 'PUT', headers, body })).status).toBe(201);
  };
  const kindsFor = async (of: Complaint, by: Caller) => {
    const found = (await seen(of, 'attachments { kind url }', by)) as unknown as {
      attachments: { kind: string; url: string }[];
    } | null;
    return found?.attachments.map(({ kind }) => kind).sort() ?? null;
  };
  const eventsOf = async ({ id }: Complaint, type: string) =>
    sql(`select 1 from outbox where headers ->> 'ce-type' = $1 and headers ->> 'ce-subject' = $2`, [type, id]);

  describe('a document that an agency waits for', () => {
    let row: Complaint;
    let tell: Awaited<ReturnType<typeof accepted>>['tell'];
    beforeAll(async () => {
      ({ row, tell } = await accepted({ reporter }, 1));
      await tell('documentRequested', document);
    });
    const fields = `status holder { role } dueAt pause { reason } awaitedDocuments { kind agency { code } }
      needs { holder { role } dueAt } timeline { kind reason holder { role } }`;

    test('is asked of the family, and the clocks stand still', async () => {
      const now = await seen(row, fields);
      expect(now).toMatchObject({
        ...{ status: 'REFERRED', holder: { role: 'FACILITATOR' }, dueAt: document.dueAt },
        ...{ pause: { reason: 'AWAITING_DOCUMENT' }, needs: [{ dueAt: document.dueAt }] },
        awaitedDocuments: [{ kind: 'LOSS_REPORT', agency: { code: 'BPJS' } }],
      });
      expect((now['timeline'] as object[]).at(-1)).toEqual({
        ...{ kind: 'DOCUMENT', reason: 'LOSS_REPORT_REQUESTED', holder: { role: 'FACILITATOR' } },
      });
      expect(await send(asBackOffice, await read(row), 'resumeComplaint')).toBeRefused('INVALID_TRANSITION');
    });

    test('is announced when its file arrives or the desk saw it', async () => {
      const provided = complaintEvents.documentProvided.type;
      await upload(row, 'LOSS_REPORT');
      expect(await eventsOf(row, provided)).toHaveLength(1);
      const { version } = await read(row);
      const input = { code: 'LOSS_REPORT', status: 'PROVIDED' };
      const answer = await send(asBackOffice, { ...row, version }, 'resolveComplaintDocument', input);
      expect(answer).toSucceed();
      expect(await eventsOf(row, provided)).toHaveLength(2);
    });

    test('lets the agency go on with the days that were left', async () => {
      await tell('documentProvided', { status: 'IN_PROGRESS' });
      expect(await seen(row, fields)).toMatchObject({
        ...{ holder: { role: 'AGENCY_LIAISON' }, pause: null, awaitedDocuments: [] },
        needs: [{ holder: { role: 'AGENCY_LIAISON' } }],
      });
    });

    test('is not waited for while another need has work of the desk', async () => {
      const other = await accepted();
      await other.tell('documentRequested', document);
      expect(await seen(other.row, 'status holder { role } pause { reason } needs { holder { role } }')).toEqual({
        ...{ status: 'UNDER_REVIEW', holder: { role: 'BACK_OFFICE' }, pause: null },
        needs: [{ holder: { role: 'BACK_OFFICE' } }, { holder: { role: 'FACILITATOR' } }],
      });
    });
  });

  test('a proposal of another agency is a task of the back office', async () => {
    const { row, tell } = await accepted({ reporter }, 1);
    await tell('agencyProposed', { status: 'ACCEPTED', proposedAgencyCode: 'DINKES', dueAt: document.dueAt });
    const fields = 'holder { role } dueAt needs { waitsFor } timeline { reason holder { role } }';
    const now = await seen(row, fields);
    const waiting = { dueAt: document.dueAt, needs: [{ waitsFor: 'PROPOSAL' }] };
    expect(now).toMatchObject({ holder: { role: 'BACK_OFFICE' }, ...waiting });
    expect((now['timeline'] as object[]).at(-1)).toEqual({
      reason: 'AGENCY_PROPOSED',
      holder: { role: 'BACK_OFFICE' },
    });
    await tell('proposalDeclined', { status: 'ACCEPTED' });
    expect(await seen(row, fields)).toMatchObject({ holder: { role: 'AGENCY_LIAISON' } });
  });

  test('an appointment shows its time until it is cancelled', async () => {
    const { row, tell } = await accepted();
    const appointmentAt = '2027-03-02T01:30:00.000Z';
    await tell('appointmentSet', { status: 'ACCEPTED', appointmentAt });
    const fields = 'appointments { at agency { code } }';
    expect(await seen(row, fields)).toEqual({ appointments: [{ at: appointmentAt, agency: { code: 'BPJS' } }] });
    const { timeline } = (await seen(row, 'timeline { kind reason }')) as unknown as { timeline: object[] };
    expect(timeline.at(-1)).toEqual({ kind: 'APPOINTMENT', reason: 'APPOINTMENT_SET' });
    await tell('appointmentCancelled', { status: 'ACCEPTED' });
    expect(await seen(row, fields)).toEqual({ appointments: [] });
  });

  describe('the family’s documents', () => {
    test('are read by the agency as far as its programme needs them', async () => {
      const { row, tell } = await accepted();
      for (const kind of ['ID_CARD', 'LAND_STATEMENT', 'LETTER']) await upload(row, kind);
      expect(await kindsFor(row, asBpjs)).toEqual(['ID_CARD']);
      expect(await kindsFor(row, asDisdik)).toBeNull();
      expect(await kindsFor(row, asManager)).toEqual(['ID_CARD', 'LAND_STATEMENT', 'LETTER']);
      await tell('documentRequested', { ...document, awaitedDocument: 'LAND_STATEMENT' });
      expect(await kindsFor(row, asBpjs)).toEqual(['ID_CARD', 'LAND_STATEMENT']);
      const reads = await sql(
        `select purpose, subjects[2] as complaint, facts from audit_entry where action = 'file.read' and actor = 'liaison-bpjs'`,
      );
      expect(reads).toContainEqual({ purpose: 'REFERRAL', complaint: row.id, facts: ['DOCUMENT'] });
      await tell('cancelled', { status: 'CANCELLED', reason: 'OTHER' });
      expect(await kindsFor(row, asBpjs)).toEqual([]);
    });

    test('are closed when the family withdraws its consent', async () => {
      const { row, tell } = await accepted();
      await upload(row, 'ID_CARD');
      expect(await kindsFor(row, asBpjs)).toEqual(['ID_CARD']);
      await tell('consentWithdrawn', { status: 'ACCEPTED' });
      expect(await kindsFor(row, asBpjs)).toBeNull();
    });
  });

  describe('a phone to call', () => {
    const phone = async (of: Complaint, by: Caller) =>
      (await seen(of, 'contactPhone(purpose: CALL_BACK)', by))?.['contactPhone'];

    test('is read by the agency while its accepted referral is open', async () => {
      const { row, tell } = await accepted();
      expect(await phone(row, asBpjs)).toBe(reporter.phone);
      expect(await phone(row, asBackOffice)).toBe(reporter.phone);
      const reads = await sql(
        `select actor, purpose from audit_entry where action = 'complaint.reporter-contact' and subjects = $1`,
        [[row.id]],
      );
      expect(reads).toContainEqual({ actor: 'liaison-bpjs', purpose: 'CALL_BACK' });
      await tell('completed', { status: 'COMPLETED', outcome: 'SERVED' });
      expect(await phone(row, asBpjs)).toBeNull();
    });

    test('is not read before acceptance, or by another agency', async () => {
      const { row, tell } = await accepted();
      expect(await phone(row, asDisdik)).toBeUndefined();
      await tell('transferred', { status: 'REQUESTED' });
      expect(await phone(row, asBpjs)).toBeNull();
    });
  });

  describe('an agency', () => {
    test('knows a complaint by the need that was referred to it', async () => {
      const { row } = await accepted();
      expect(await seen(row, 'sector category { code }', asBpjs)).toEqual({
        ...{ sector: 'EDUCATION', category: { code: 'SCHOOL_AID' } },
      });
      expect(await seen(row, 'sector')).toEqual({ sector: 'HEALTH' });
      const found = async (sector: string) => {
        const query = `{ complaints(first: 100, filter: { sectors: [${sector}] }) { edges { node { id } } } }`;
        const { complaints } = await asBpjs.query<{ complaints: { edges: { node: { id: string } }[] } }>(query);
        return complaints.edges.some(({ node }) => node.id === row.id);
      };
      expect([await found('HEALTH'), await found('EDUCATION')]).toEqual([false, true]);
    });

    test('sees no steps of the other needs', async () => {
      const { row } = await accepted();
      await step(asBackOffice, await read(row), 'recommendHandling', { handling: 'HANDLE_DIRECTLY', needs: [1] });
      const needsOf = async (by: Caller) =>
        (
          (await seen(row, 'timeline { needs }', by)) as unknown as { timeline: { needs: number[] }[] }
        ).timeline.flatMap(({ needs }) => needs);
      expect(await needsOf(asManager)).toContain(1);
      expect(await needsOf(asBpjs)).not.toContain(1);
    });
  });

  describe('an unmet need', () => {
    const unmet = async () => {
      const row = await kit.handled();
      return step(asFacilitator, row, 'confirmOutcome', { result: 'UNFULFILLED', reason: 'NOT_REACHED' });
    };
    const again = { note: 'Coba DINKES.', alternative: { agencyCode: 'DINKES', programmeCodes: ['JAMKESDA'] } };

    test('is reopened with another agency in one step', async () => {
      const row = await step(asBackOffice, await unmet(), 'reopenComplaint', again);
      expect(row).toMatchObject({ status: 'RECOMMENDED', holder: { role: 'MANAGER' } });
      expect(await seen(row, 'needs { recommendation { handling programmeCodes agencies { code } } }')).toEqual({
        needs: [
          { recommendation: { handling: 'REFER', programmeCodes: ['JAMKESDA'], agencies: [{ code: 'DINKES' }] } },
        ],
      });
      const approved = await step(asManager, row, 'decideHandling', { decision: 'APPROVE' });
      expect(approved.status).toBe('REFERRED');
    });

    test('is so only by its desk, for a known agency', async () => {
      const row = await unmet();
      expect(await send(asFacilitator, row, 'reopenComplaint', again)).toBeRefused('NOT_ALLOWED');
      const unknown = { ...again, alternative: { agencyCode: 'NOWHERE' } };
      expect(await send(asBackOffice, row, 'reopenComplaint', unknown)).toHaveIssues({
        'alternative.agencyCode': 'UNKNOWN_CODE',
      });
      expect(await read(row)).toMatchObject({ status: 'CLOSED_UNFULFILLED' });
      expect(
        await act(asBackOffice, 'reopenComplaint', { complaintId: row.id, expectedVersion: 1, ...again }),
      ).toBeRefused('STALE_VERSION');
    });
  });
});
