import { formatId } from '@slrt/domain';
import { referralEvents } from '@slrt/events';
import { eventually, pdfDocument, places, uuidv7, type Caller } from '@slrt/testkit';
import { announceHousehold, describeService, type Complaint } from './kit.ts';

const { district } = places;
interface Section {
  readonly title: string;
  readonly rows: { readonly entries: { readonly name: string; readonly value: string }[] }[];
}
const reporter = { name: 'Joko Pelapor', relation: 'SELF', phone: '0812 0000 7788' };

describeService('complaints', ({ sql, publish, harness, complaint, decided, step, ...kit }) => {
  const { asSupervisor, asFacilitator, asBackOffice, asBpjs, asDisdik } = kit;
  const personId = formatId('person', { district, uuid: uuidv7() });
  let householdId: string;
  let row: Complaint;
  const subjectsOf = (of: { id: string }) => [of.id, householdId, personId];
  /** The reads of one person that are on record, oldest first. */
  const readsOf = (by: Caller) =>
    sql(
      `select role, action, purpose, subjects, facts from audit_entry where is_read and actor = $1
       and action <> 'audit.read' order by id`,
      [by.actor.id],
    );
  /** The reads that a request adds to those of its sender. */
  const readsBy = async (by: Caller, query: string, variables: object = {}) => {
    const before = await readsOf(by);
    const answer = await by.graph(query, variables);
    return { answer, reads: (await readsOf(by)).slice(before.length) };
  };
  const readsIn = (by: Caller, selection: string, of = row) =>
    readsBy(by, `query ($id: ID!) { complaint(id: $id) { ${selection} } }`, { id: of.id });
  const staffRead = { role: 'SUPERVISOR', action: 'facts.read', purpose: 'CASE_WORK' };

  beforeAll(async () => {
    householdId = await announceHousehold({ publish, sql });
    row = await complaint({ householdId, personId, reporter });
  });

  describe('a read by staff', () => {
    test('is on record with the facts that it showed of whom', async () => {
      const { reads } = await readsIn(
        asSupervisor,
        'number description regionCode reporter { name } consent { given }',
      );
      const facts = ['NAME', 'ADDRESS', 'CONSENT', 'COMPLAINT'];
      expect(reads).toEqual([{ ...staffRead, subjects: subjectsOf(row), facts }]);
    });

    test('is on record once, however often it shows a fact', async () => {
      const query = `query ($id: ID!) { a: complaint(id: $id) { status } b: complaint(id: $id) { outcome { result }
        needs { no status category { code } } number } }`;
      const { reads } = await readsBy(asSupervisor, query, { id: row.id });
      expect(reads).toEqual([{ ...staffRead, subjects: subjectsOf(row), facts: ['COMPLAINT'] }]);
    });

    test('leaves nothing when it shows nothing about people', async () => {
      const { answer, reads } = await readsIn(asSupervisor, 'id version desk overdue filedAt');
      expect(answer.errors).toBeUndefined();
      expect(reads).toEqual([]);
    });

    test('tells that the steps showed a consent', async () => {
      const consent = { given: false, method: 'SPOKEN', at: '2026-01-05T01:00:00Z' };
      const asked = await complaint({ householdId, personId, reporter, consent: null });
      expect((await readsIn(asSupervisor, 'timeline { kind }', asked)).reads).toMatchObject([{ facts: ['COMPLAINT'] }]);
      await step(asFacilitator, asked, 'recordComplaintConsent', { consent });
      const { reads } = await readsIn(asSupervisor, 'timeline { kind reason }', asked);
      expect(reads).toEqual([{ ...staffRead, subjects: subjectsOf(asked), facts: ['CONSENT', 'COMPLAINT'] }]);
    });

    test('of a need is a read of the member whom it concerns', async () => {
      const other = formatId('person', { district, uuid: uuidv7() });
      const needs = [{ sector: 'EDUCATION', categoryCode: 'SCHOOL_AID', personId: other }];
      const both = await complaint({ householdId, personId, reporter, needs });
      const { reads } = await readsIn(asSupervisor, 'needs { sector }', both);
      expect(reads).toEqual([{ ...staffRead, subjects: [...subjectsOf(both), other], facts: ['COMPLAINT'] }]);
    });

    test('of a phone number has its own purpose', async () => {
      const { reads } = await readsIn(asBackOffice, 'contactPhone(purpose: CALL_BACK)');
      const contact = { role: 'BACK_OFFICE', action: 'complaint.reporter-contact', purpose: 'CALL_BACK' };
      expect(reads).toEqual([{ ...contact, subjects: subjectsOf(row), facts: ['PHONE'] }]);
    });
  });

  describe('a file', () => {
    const attachmentsIn = (data: unknown) =>
      (data as { complaint: { attachments: { id: string }[] } }).complaint.attachments;
    const upload = async (kind: string) => {
      const input = { idempotencyKey: uuidv7(), complaintId: row.id, kind };
      const { uploadUrl } = await asFacilitator.mutate('requestAttachmentUpload', input, 'uploadUrl');
      const body = new Uint8Array(pdfDocument());
      const headers = { 'content-type': 'application/pdf' };
      expect((await kit.fetch(String(uploadUrl), { method: 'PUT', headers, body })).status).toBe(201);
    };

    test('is on record when its link is made', async () => {
      await upload('ID_CARD');
      const { answer, reads } = await readsIn(asSupervisor, 'attachments { id url }');
      const [file] = attachmentsIn(answer.data);
      const linked = { ...staffRead, action: 'file.read', facts: ['DOCUMENT'] };
      expect(reads).toEqual([{ ...linked, subjects: [file?.id, ...subjectsOf(row)] }]);
    });

    test('that is only listed is on record too', async () => {
      const { answer, reads } = await readsIn(
        asSupervisor,
        'attachments { id kind } checklist { code attachment { kind } }',
      );
      const [file] = attachmentsIn(answer.data);
      expect(reads).toEqual([
        {
          ...staffRead,
          subjects: expect.arrayContaining([file?.id, ...subjectsOf(row)]) as string[],
          facts: ['DOCUMENT'],
        },
      ]);
    });
  });

  test('a letter is on record with whom its complaint concerns', async () => {
    const handled = await decided({ handling: 'HANDLE_DIRECTLY' }, { householdId, reporter });
    const input = { idempotencyKey: uuidv7(), complaintId: handled.id, expectedVersion: handled.version };
    const issued = await kit.asHeadOfOffice.mutate('issueRecommendationLetter', input, 'letter { id }');
    const { id } = issued['letter'] as { id: string };
    const { reads } = await readsIn(asSupervisor, 'letters { number url }', handled);
    expect(reads).toEqual([{ ...staffRead, subjects: [id, handled.id, householdId], facts: ['DOCUMENT'] }]);
  });

  describe('a search', () => {
    const query = (selection: string) =>
      `query ($text: String!) { searchComplaints(text: $text) { matchedBy ${selection} } }`;
    const searched = { ...staffRead, action: 'complaint.search' };

    test('is on record with whom it found and by what', async () => {
      const { reads } = await readsBy(asSupervisor, query('complaint { id }'), { text: row.number });
      expect(reads).toEqual([{ ...searched, subjects: subjectsOf(row), facts: ['COMPLAINT'] }]);
    });

    test('records the facts that are selected of what it found', async () => {
      const text = 'Kartini Unik';
      const named = await complaint({ householdId, personId, reporter: { ...reporter, name: text } });
      const { reads } = await readsBy(asSupervisor, query('complaint { regionCode }'), { text });
      expect(reads).toEqual([
        { ...searched, subjects: subjectsOf(named), facts: ['NAME', 'COMPLAINT'] },
        { ...staffRead, subjects: subjectsOf(named), facts: ['ADDRESS'] },
      ]);
    });

    test('that finds nothing is on record without facts', async () => {
      const { reads } = await readsBy(asSupervisor, query('complaint { id }'), { text: 'Sulaiman Siregar' });
      expect(reads).toEqual([{ ...searched, subjects: [], facts: [] }]);
    });
  });

  test('a package for a tablet records the open and the closed complaints', async () => {
    const query = `query ($since: String) { complaintChanges(regionCode: "${places.village}", since: $since, first: 500)
      { complaints { status } tombstones { reason } cursor } }`;
    const first = await asSupervisor.query<{ complaintChanges: { cursor: string } }>(query);
    await step(asFacilitator, await complaint({ householdId, personId, reporter }), 'withdrawComplaint');
    const open = await complaint({ householdId, personId, reporter });
    const ended = await complaint({ householdId, personId, reporter });
    const { cursor } = first.complaintChanges;
    const { reads: added } = await readsBy(asSupervisor, query, { since: cursor });
    await step(asFacilitator, ended, 'withdrawComplaint');
    const { complaintChanges } = await asSupervisor.query<{ complaintChanges: { cursor: string } }>(query, {
      since: cursor,
    });
    expect(complaintChanges.cursor).not.toBe(cursor);
    const { reads } = await readsBy(asSupervisor, query, { since: cursor });
    expect(added).toMatchObject([{ facts: ['COMPLAINT'] }]);
    expect(reads).toMatchObject([
      { ...staffRead, subjects: expect.arrayContaining([open.id, ended.id, householdId, personId]) as string[] },
    ]);
  });

  describe('a read by an agency', () => {
    let referred: Complaint;
    beforeAll(async () => {
      referred = await decided({ handling: 'REFER', programmeCodes: ['KIS'] }, { householdId, personId, reporter });
      await publish(referralEvents.requested, {
        ...{ district, actorId: 'system:router', actorRole: null, number: 'RJK/6309/2026/000001', version: 1 },
        ...{ referralId: formatId('referral', { district, uuid: uuidv7() }), complaintId: referred.id, decisionNo: 1 },
        ...{ needNo: 1, householdId, regionCode: places.village, agencyCode: 'BPJS', programmeCode: 'KIS' },
        ...{ status: 'REQUESTED', reason: null, outcome: null, dueAt: null, routingRule: 'R1', siblings: 1 },
      });
      await eventually(async () => (await readsIn(asBpjs, 'id', referred)).answer.data?.['complaint'] != null);
    });

    test('is on record as one for a referral', async () => {
      const { reads } = await readsIn(asBpjs, 'number needs { sector category { code } }', referred);
      expect(reads).toEqual([
        {
          ...{ role: 'AGENCY_LIAISON', action: 'facts.read', purpose: 'REFERRAL' },
          ...{ subjects: subjectsOf(referred), facts: ['COMPLAINT'] },
        },
      ]);
    });

    test('that is refused leaves nothing', async () => {
      const { answer, reads } = await readsIn(asBpjs, 'reporter { name relation } consent { given }', referred);
      expect(answer.data).toEqual({ complaint: { reporter: null, consent: null } });
      expect(reads).toEqual([]);
      expect((await readsIn(asDisdik, 'number', referred)).reads).toEqual([]);
      expect((await readsIn(kit.asPlanner, 'number', referred)).reads).toEqual([]);
    });
  });

  test('a complaint that is linked later brings its reads along', async () => {
    const [home, person] = [
      await announceHousehold({ publish, sql }),
      formatId('person', { district, uuid: uuidv7() }),
    ];
    const unlinked = await complaint({ reporter });
    await readsIn(asSupervisor, 'description', unlinked);
    const input = { householdId: home, personId: person };
    expect(await kit.send(asBackOffice, unlinked, 'linkComplaintSubject', input)).toSucceed();
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on SubjectReport {
      complaints { title rows { entries { name value } } } } } }`;
    const r = [{ __typename: 'SubjectReport', personId: person, householdId: home }];
    const { _entities: reports } = await kit.asDataProtection.query<{ _entities: { complaints: Section[] }[] }>(query, {
      r,
    });
    const sections = new Map(reports[0]?.complaints.map(({ title, rows }) => [title, rows]));
    const accesses = sections.get('Who read or changed the record') ?? [];
    const texts = accesses.map(({ entries }) => entries.map(({ value }) => value).join(' '));
    expect(texts.filter((text) => /Supervisor.*facts\.read.*Complaint/.test(text))).toHaveLength(1);
    expect(JSON.stringify(sections.get('Complaints'))).not.toContain(unlinked.id.slice(8));
  });

  test('a read that cannot be recorded is not answered', async () => {
    await sql(`alter table audit_entry add constraint full_disk check (action <> 'facts.read') not valid`);
    try {
      const { answer } = await readsIn(asSupervisor, 'number description');
      expect(answer).toBeRefused('INTERNAL_ERROR');
      expect(answer.data).toBeUndefined();
      expect((await readsIn(asSupervisor, 'id version')).answer.data).toMatchObject({ complaint: { id: row.id } });
    } finally {
      await sql('alter table audit_entry drop constraint full_disk');
    }
    expect((await readsIn(asSupervisor, 'number')).reads).toHaveLength(1);
  });

  test('a download records every complaint in it before its rows are sent', async () => {
    const exported = async () =>
      kit.fetch(`/complaints/exports?regionCode=${district}&purpose=SUPERVISION`, {
        headers: { authorization: `Bearer ${await harness().token(kit.asManager.actor)}` },
      });
    const lines = (await (await exported()).text()).trim().split('\n').length - 1;
    const rows = await sql<{ purpose: string; subjects: string[]; facts: string[] }>(
      `select purpose, subjects, facts from audit_entry where action = 'complaints.export' order by id`,
    );
    expect(rows[0]).toMatchObject({ purpose: 'SUPERVISION', subjects: [district] });
    const shown = rows.slice(1).flatMap(({ subjects }) => subjects);
    expect(shown.filter((id) => id.startsWith('CP-'))).toHaveLength(lines);
    expect(shown).toEqual(expect.arrayContaining(subjectsOf(row)));
    expect(rows.at(-1)).toMatchObject({ purpose: 'SUPERVISION', facts: ['ADDRESS', 'COMPLAINT'] });
  });

  test('households that an officer declares are on record', async () => {
    await kit.signIn('officer-with-family');
    await kit.asManager.mutate('declareHousehold', { householdId, person: 'officer-with-family', relation: 'OWN' });
    const query = `{ officers(regionCode: "${district}") { person households { relation } } }`;
    const { reads } = await readsBy(kit.asHeadOfOffice, query);
    expect(reads).toEqual([{ ...staffRead, role: 'HEAD_OF_OFFICE', subjects: [householdId], facts: ['FAMILY'] }]);
  });
});
