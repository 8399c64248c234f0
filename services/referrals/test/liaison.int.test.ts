import type { Actor } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { actors, eventually, pdfDocument, uuidv7, type Caller } from '@slrt/testkit';
import { processDueReferralClocks } from '../src/modules/referral/index.ts';
import { complaintOf, decision, describeService, district, referralId, uuidOf, type Referral } from './kit.ts';

const colleague: Actor = { ...actors.bpjs, id: 'liaison-bpjs-b' };
const day = 24 * 3_600_000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();

describeService('referrals', ({ sql, harness, publish, as, step, send, read, accepted, referral, fetch, ...kit }) => {
  beforeAll(kit.stopJobs, 60_000);
  const { asBpjs, asDisdik, asBackOffice, asManager, asService } = kit;
  const asColleague = as(colleague);

  describe('unread counts', () => {
    let row: Referral;
    beforeAll(async () => {
      row = await referral();
    });
    const write = async (by: Caller, text: string): Promise<string> => {
      const input = { idempotencyKey: uuidv7(), referralId: row.id, text };
      const answer = await by.mutate('sendReferralMessage', input, 'sent { id }');
      return (answer['sent'] as { id: string }).id;
    };
    const mark = (by: Caller, upTo?: string) =>
      by.mutate('markReferralRead', { referralId: row.id, ...(upTo ? { upTo } : {}) }, 'referral { unreadMessages }');
    const unread = async (by: Caller) => (await read(by, row, 'unreadMessages'))?.['unreadMessages'];

    test('are those of others, for each person', async () => {
      await write(asBackOffice, 'Mohon dipercepat.');
      await write(asBpjs, 'Sedang diproses.');
      expect(await Promise.all([asBpjs, asColleague, asBackOffice, asManager].map(unread))).toEqual([1, 2, 1, 2]);
    });

    test('change only for who marks them as read', async () => {
      expect(await mark(asBpjs)).toMatchObject({ referral: { unreadMessages: 0 } });
      expect(await Promise.all([asBpjs, asColleague, asBackOffice].map(unread))).toEqual([0, 2, 1]);
    });

    test('keep what came after the message that was seen', async () => {
      const first = await write(asBackOffice, 'Satu.');
      await write(asBackOffice, 'Dua.');
      expect(await mark(asBpjs, first)).toMatchObject({ referral: { unreadMessages: 1 } });
      expect(await mark(asBpjs, first)).toMatchObject({ referral: { unreadMessages: 1 } });
    });

    test('include documents that arrived', async () => {
      const input = { idempotencyKey: uuidv7(), referralId: row.id, kind: 'LETTER' };
      const asked = await asBackOffice.mutate('requestReferralDocument', input, 'document { uploadUrl }');
      const documents = async () => (await read(asBpjs, row, 'unreadDocuments'))?.['unreadDocuments'];
      expect(await documents()).toBe(0);
      const { uploadUrl } = asked['document'] as { uploadUrl: string };
      const headers = { 'content-type': 'application/pdf' };
      await fetch(uploadUrl, { method: 'PUT', headers, body: new Uint8Array(pdfDocument()) });
      expect(await documents()).toBe(1);
      await mark(asBpjs);
      expect(await documents()).toBe(0);
    });

    test('are found and counted in the inbox', async () => {
      await write(asBackOffice, 'Lagi.');
      const inbox = async (by: Caller) => {
        const query = '{ referralInbox { unread new overdue } referrals(filter: { unread: true }) { totalCount } }';
        return by.query<{ referralInbox: { unread: number; new: number }; referrals: { totalCount: number } }>(query);
      };
      const before = await inbox(asBpjs);
      expect(before.referralInbox.unread).toBe(before.referrals.totalCount);
      expect(before.referralInbox.new).toBeGreaterThan(0);
      await mark(asBpjs);
      expect((await inbox(asBpjs)).referralInbox.unread).toBe(before.referralInbox.unread - 1);
    });

    test('are not those of another agency', async () => {
      expect(await mark(asDisdik)).toBeRefused('NOT_FOUND');
    });
  });

  describe('an appointment', () => {
    const set = { at: inDays(3), place: 'Kantor BPJS, loket 3', note: 'Bawa KTP.' };

    test('is set, changed and cancelled by the agency', async () => {
      const row = await step(asBpjs, await accepted(), 'setReferralAppointment', set);
      const at = inDays(4);
      const changed = await step(asBpjs, row, 'setReferralAppointment', { at, place: 'Rumah warga' });
      expect(await read(asBackOffice, row, 'appointment { at place note }')).toEqual({
        appointment: { at, place: 'Rumah warga', note: null },
      });
      await step(asBpjs, changed, 'cancelReferralAppointment');
      expect(await read(asBackOffice, row, 'appointment { at } timeline { kind reason }')).toMatchObject({
        appointment: null,
        timeline: [
          { kind: 'STEP' },
          { kind: 'STEP' },
          { reason: 'APPOINTMENT_SET' },
          { reason: 'APPOINTMENT_CHANGED' },
          { kind: 'APPOINTMENT', reason: 'APPOINTMENT_CANCELLED' },
        ],
      });
    });

    test('is announced without its place', async () => {
      const row = await step(asBpjs, await accepted(), 'setReferralAppointment', set);
      const payloads = await sql<{ payload: Buffer }>(`select payload from outbox where headers->>'ce-subject' = $1`, [
        row.id,
      ]);
      const texts = payloads.map(({ payload }) => payload.toString());
      expect(texts.filter((each) => each.includes(set.at))).toHaveLength(2);
      expect(texts.filter((each) => each.includes('loket'))).toEqual([]);
    });

    test('is read only by the service that tells the citizen', async () => {
      const { id } = await step(asBpjs, await accepted(), 'setReferralAppointment', set);
      const query = 'query ($id: ID!) { referralNotice(referralId: $id) { appointment { place } documentKind } }';
      expect(await asService.query(query, { id })).toEqual({
        referralNotice: { appointment: { place: set.place }, documentKind: null },
      });
      for (const by of [asBpjs, asManager]) expect(await by.graph(query, { id })).toBeRefused('FORBIDDEN');
    });

    test('is cancelled with the referral', async () => {
      const row = await step(asBpjs, await accepted(), 'setReferralAppointment', set);
      await step(asManager, row, 'cancelReferral', { reason: 'OTHER' });
      expect(await read(asBpjs, row, 'appointment { at }')).toEqual({ appointment: null });
      expect(await kit.subjectsOf(row)).toContain('referrals.referral.appointment-cancelled.v1');
    });

    test('needs an accepted referral, a place and a time ahead', async () => {
      const row = await accepted();
      expect(await send(asBpjs, row, 'setReferralAppointment', { ...set, place: ' ' })).toHaveIssues({
        place: 'REQUIRED',
      });
      expect(await send(asBpjs, row, 'setReferralAppointment', { ...set, at: inDays(-1) })).toHaveIssues({
        at: 'IN_THE_PAST',
      });
      expect(await send(asBpjs, await referral(), 'setReferralAppointment', set)).toBeRefused('INVALID_TRANSITION');
      expect(await send(asBpjs, row, 'cancelReferralAppointment')).toBeRefused('NOT_FOUND');
    });
  });

  describe('a missing document', () => {
    const ask = { kind: 'FAMILY_CARD', note: 'Halaman depan.' };
    const dueOf = async (of: Referral) => Date.parse(String((await read(asBpjs, of, 'dueAt'))?.['dueAt']));
    /** Moves the request of a document into the past. */
    const waitSince = (of: Referral, days: number) =>
      sql(
        `update referral set document_request = document_request || jsonb_build_object('at', now() - $2 * interval '1 day')
         where id = $1`,
        [uuidOf(of), days],
      );

    test('stops the clock until it is there', async () => {
      const complaintId = complaintOf(decision()).complaintId;
      const row = await kit.accept(await referral({ complaintId }));
      const due = await dueOf(row);
      const asked = await step(asBpjs, row, 'requestMissingDocument', ask);
      expect(asked.status).toBe('ON_HOLD');
      expect(await read(asBpjs, row, 'documentRequest { kind note until } dueAt overdue')).toMatchObject({
        documentRequest: { kind: 'FAMILY_CARD', note: ask.note },
        overdue: false,
      });
      await waitSince(row, 14);
      const complaint = complaintOf(decision({ complaintId }));
      await publish(complaintEvents.documentProvided, { ...complaint, documentCode: 'ID_CARD' });
      await publish(complaintEvents.documentProvided, { ...complaint, documentCode: 'FAMILY_CARD' });
      await eventually(async () => (await read(asBpjs, row, 'status'))?.['status'] === 'IN_PROGRESS');
      expect(await read(asBpjs, row, 'documentRequest { kind }')).toEqual({ documentRequest: null });
      const later = ((await dueOf(row)) - due) / day;
      expect(later).toBeGreaterThan(7); // the working days of two weeks, wherever holidays lie
      expect(later).toBeLessThan(40);
      expect(await kit.subjectsOf(row)).toContain('referrals.referral.document-provided.v1');
    });

    test('is waited for until a limit', async () => {
      const row = await step(asBpjs, await accepted(), 'requestMissingDocument', ask);
      await sql(
        `update referral set due_at = now() - interval '1 minute', clock_at = now() - interval '1 minute' where id = $1`,
        [uuidOf(row)],
      );
      await processDueReferralClocks(harness().database, [district]);
      expect(await read(asBpjs, row, 'status overdue documentRequest { kind }')).toEqual({
        status: 'IN_PROGRESS',
        overdue: false,
        documentRequest: null,
      });
      expect(await kit.subjectsOf(row)).toContain('referrals.referral.document-overdue.v1');
    });

    test('may be given up by the agency', async () => {
      const row = await step(asBpjs, await accepted(), 'requestMissingDocument', ask);
      expect(await step(asBpjs, row, 'resumeReferral')).toMatchObject({ status: 'IN_PROGRESS' });
      expect(await read(asBpjs, row, 'documentRequest { kind }')).toEqual({ documentRequest: null });
    });
  });

  describe('handing over', () => {
    const listed = async (by: Caller, agency = 'BPJS') => {
      const query = `{ agency(code: "${agency}") { liaisons(regionCode: "${district}") { person } } }`;
      return (await by.query<{ agency: { liaisons: { person: string }[] | null } }>(query)).agency.liaisons;
    };
    const isKnown = (by: Caller, person: string) =>
      eventually(async () => (await listed(by))?.some((each) => each.person === person));

    test('goes to a liaison of the agency who signed in', async () => {
      const row = await accepted();
      expect(await send(asBpjs, row, 'assignReferral', { person: 'nobody' })).toHaveIssues({
        person: 'UNKNOWN_OFFICER',
      });
      await isKnown(asColleague, colleague.id);
      const given = await step(asBpjs, row, 'assignReferral', { person: colleague.id });
      const query = `{ referrals(filter: { assignedTo: "${colleague.id}" }) { edges { node { id } } } }`;
      expect(await asColleague.query(query)).toEqual({ referrals: { edges: [{ node: { id: row.id } }] } });
      expect(await step(asBpjs, given, 'startReferral')).toMatchObject({ status: 'IN_PROGRESS' });
      expect(await read(asColleague, row, 'assignedTo')).toEqual({ assignedTo: colleague.id });
    });

    test('ends when the referral goes elsewhere', async () => {
      await isKnown(asBpjs, colleague.id);
      const row = await step(asBpjs, await accepted(), 'assignReferral', { person: colleague.id });
      await step(asManager, row, 'transferReferral', { agencyCode: 'DISDIK', officeCode: 'MAIN', reason: 'OTHER' });
      expect(await read(asDisdik, row, 'assignedTo appointment { at }')).toEqual({
        assignedTo: null,
        appointment: null,
      });
    });

    test('shows the liaisons of an agency only to itself', async () => {
      expect(await listed(asDisdik)).toBeNull();
      expect(await listed(asManager)).toBeNull();
    });
  });

  describe('a proposal of another agency', () => {
    const propose = { agencyCode: 'DINKES', reason: 'NOT_OUR_SERVICE', note: 'Bukan kepesertaan.' };
    const proposed = async () => step(asBpjs, await accepted(), 'proposeAgency', propose);

    test('waits for the back office with its agency', async () => {
      const row = await proposed();
      expect(
        await read(asBackOffice, row, 'status agency { code } agencyProposal { agency { code } declinedAt }'),
      ).toEqual({
        status: 'ACCEPTED',
        agency: { code: 'BPJS' },
        agencyProposal: { agency: { code: 'DINKES' }, declinedAt: null },
      });
      const query = '{ referralInbox { proposed } referrals(filter: { proposed: true }) { totalCount } }';
      const inbox = await asBackOffice.query<{
        referralInbox: { proposed: number };
        referrals: { totalCount: number };
      }>(query);
      expect(inbox.referralInbox.proposed).toBe(inbox.referrals.totalCount);
      expect(inbox.referralInbox.proposed).toBeGreaterThan(0);
    });

    test('moves the referral when it is accepted', async () => {
      const row = await proposed();
      expect(await step(asBackOffice, row, 'decideAgencyProposal', { decision: 'ACCEPT' })).toMatchObject({
        status: 'REQUESTED',
      });
      expect(await read(asManager, row, 'agency { code } agencyProposal { at }')).toEqual({
        agency: { code: 'DINKES' },
        agencyProposal: null,
      });
      expect(await read(asBpjs, row, 'id')).toBeNull();
    });

    test('leaves the agency the days it had when it is declined', async () => {
      const row = await accepted();
      const { dueAt: before } = (await read(asBpjs, row, 'dueAt')) ?? {};
      const waiting = await step(asBpjs, row, 'proposeAgency', propose);
      expect(await send(asBackOffice, waiting, 'decideAgencyProposal', { decision: 'DECLINE' })).toHaveIssues({
        note: 'REQUIRED',
      });
      await step(asBackOffice, waiting, 'decideAgencyProposal', { decision: 'DECLINE', note: 'Tetap di BPJS.' });
      expect(await read(asBpjs, row, 'dueAt agencyProposal { declinedNote }')).toEqual({
        dueAt: before,
        agencyProposal: { declinedNote: 'Tetap di BPJS.' },
      });
    });

    test('is withdrawn by a step of the agency', async () => {
      const row = await step(asBpjs, await proposed(), 'startReferral');
      expect(await read(asBackOffice, row, 'agencyProposal { at }')).toEqual({ agencyProposal: null });
      expect(await send(asBackOffice, row, 'decideAgencyProposal', { decision: 'ACCEPT' })).toBeRefused('NOT_FOUND');
    });

    test('names another agency that has an office', async () => {
      const row = await accepted();
      const to = (agencyCode: string) => send(asBpjs, row, 'proposeAgency', { ...propose, agencyCode });
      expect(await to('BPJS')).toHaveIssues({ agencyCode: 'NO_CHANGE' });
      expect(await to('X')).toHaveIssues({ agencyCode: 'UNKNOWN_CODE' });
      const nowhere = await step(asBpjs, row, 'proposeAgency', { ...propose, agencyCode: 'BAZNAS' });
      expect(await send(asBackOffice, nowhere, 'decideAgencyProposal', { decision: 'ACCEPT' })).toHaveIssues({
        decision: 'OFFICE_NOT_AVAILABLE',
      });
    });
  });

  describe('the alternatives of a need', () => {
    test('are the other agencies of the decision that were not asked', async () => {
      const need = { no: 1, sector: 'HEALTH', categoryCode: 'CARD_INACTIVE', programmeCodes: ['KIS'], agencyCodes: [] };
      const data = decision({ referredNeeds: [need] });
      await kit.decide(data);
      const [row] = await kit.awaitRows(data.complaintId);
      const id = referralId(row?.id ?? '');
      const selection = 'complaint { alternatives { needNo agency { code } programme { code } available } }';
      const alternative = { needNo: 1, agency: { code: 'DINKES' }, programme: { code: 'KIS' }, available: true };
      expect(await read(asBackOffice, { id }, selection)).toEqual({ complaint: { alternatives: [alternative] } });
      expect(await read(asBpjs, { id }, selection)).toEqual({ complaint: { alternatives: null } });
      expect(await read(as(actors.facilitator), { id }, selection)).toEqual({ complaint: { alternatives: null } });
    });
  });

  describe('each act of a liaison', () => {
    const acts: [string, object, boolean][] = [
      ['setReferralAppointment', { at: inDays(2), place: 'Kantor' }, true],
      ['requestMissingDocument', { kind: 'ID_CARD' }, true],
      ['proposeAgency', { agencyCode: 'DISDIK', reason: 'OTHER' }, true],
      ['assignReferral', { person: null }, false],
    ];
    test.each(acts)('%s is of its agency only', async (name, input, succeeds) => {
      const row = await accepted();
      const others: [Actor, string][] = [
        [actors.disdik, 'NOT_FOUND'],
        [actors.otherBpjs, 'NOT_FOUND'],
        [actors.backOffice, 'FORBIDDEN'],
        [actors.facilitator, 'FORBIDDEN'],
      ];
      for (const [actor, code] of others) expect(await send(as(actor), row, name, input)).toBeRefused(code);
      if (succeeds) expect(await send(asBpjs, row, name, input)).toSucceed();
      else expect(await send(asBpjs, row, name, input)).toHaveIssues({ person: 'NO_CHANGE' });
    });

    test('the agency does not decide on its proposal', async () => {
      const row = await step(asBpjs, await accepted(), 'proposeAgency', { agencyCode: 'DISDIK', reason: 'OTHER' });
      const decide = (actor: Actor) => send(as(actor), row, 'decideAgencyProposal', { decision: 'ACCEPT' });
      expect(await decide(actors.bpjs)).toBeRefused('FORBIDDEN');
      expect(await decide(actors.otherBackOffice)).toBeRefused('NOT_FOUND');
    });
  });
});
