// cspell:ignore Nuʼman Hasanuddin Tukinem Rosmiati Soelaiman Sulai Wulandari Pohan rusmiyati
import { jetstream } from '@nats-io/jetstream';
import { connect, headers } from '@nats-io/transport-node';
import { formatId } from '@slrt/domain';
import { referralEvents } from '@slrt/events';
import { seal, sealingKey } from '@slrt/messaging';
import { runRetention } from '@slrt/retention';
import { eventually, places, uuidv7, type Caller } from '@slrt/testkit';
import { complaint as complaintModule } from '../src/modules/complaint/module.ts';
import { announceHousehold, describeService, filing, uuidOf, type Complaint } from './kit.ts';

const { district } = places;
const nik = '9963095506900001';
const subject = { name: 'Kartini Nuʼman', address: 'RT 02 Dusun Mawar', birthDate: '1990-06-15', sex: 'FEMALE', nik };
const reporter = { name: 'Joko Pelapor', relation: 'OFFICIAL', phone: '0812 0000 7777' };
const subjectFields = 'subject { name address birthDate sex maskedNik nik(purpose: VERIFICATION) }';

interface Match {
  readonly complaint: { readonly id: string };
  readonly matchedBy: string;
}

describeService('complaints', ({ sql, publish, harness, act, complaint, decided, read, step, ...kit }) => {
  const { asFacilitator, asBackOffice, asManager, asBpjs, asDisdik, asOtherBackOffice } = kit;
  const search = async (text: string, by: Caller = asBackOffice): Promise<Match[]> => {
    const query = 'query ($t: String!) { searchComplaints(text: $t) { matchedBy complaint { id } } }';
    return (await by.query<{ searchComplaints: Match[] }>(query, { t: text })).searchComplaints;
  };
  const found = async (text: string, by?: Caller) =>
    (await search(text, by)).map((each) => [each.matchedBy, each.complaint.id]);
  const auditOf = (action: string) =>
    sql(`select actor, purpose, subjects, facts from audit_entry where action = $1`, [action]);

  /** Sends a person concerned as the registry does. */
  const sendSubject = async (of: Complaint, personId: string | null, facts: object, cards: string[] = []) => {
    const connection = await connect({ servers: harness().natsUrl });
    const list = headers();
    const meta = { id: uuidv7(), type: 'subjects.complaint.v1', district, time: new Date().toISOString() };
    for (const [key, value] of Object.entries(meta)) list.set(`ce-${key}`, value);
    const data = { complaintId: of.id, personId, facts, cards };
    const key = sealingKey('a-secret-for-tests-only-32-characters');
    const sealed = seal(key, Buffer.from(JSON.stringify(data)));
    await jetstream(connection).publish('subjects.6309.complaint.v1', sealed, { headers: list });
    await connection.close();
  };
  const referral = (of: Complaint, more: object = {}) => ({
    ...{ district, actorId: 'liaison-bpjs', actorRole: 'AGENCY_LIAISON', version: 1 },
    ...{ referralId: formatId('referral', { district, uuid: uuidv7() }), number: 'RJK/6309/2026/000001' },
    ...{ complaintId: of.id, decisionNo: 1, householdId: null, regionCode: places.village, agencyCode: 'BPJS' },
    ...{ programmeCode: 'KIS', status: 'REQUESTED', reason: null, outcome: null, dueAt: null, routingRule: 'R1' },
    ...{ siblings: 1, ...more },
  });

  describe('a person outside the registry', () => {
    let row: Complaint;
    beforeAll(async () => {
      row = await complaint({ subject, reporter });
    });

    test('is stored encrypted', async () => {
      const [stored] = await sql<{ whole: string }>(
        `select c::text || s::text || (select string_agg(n::text, '') from complaint_number_index n) as whole
         from complaint c join complaint_subject s on s.complaint_id = c.id where c.id = $1`,
        [uuidOf(row)],
      );
      expect(stored?.whole).toBeDefined();
      expect(stored?.whole).not.toMatch(/Kartini|Mawar|99630955/);
    });

    test('is read by the desk, and each read is on record', async () => {
      expect((await read(row, subjectFields, asBackOffice))['subject']).toEqual({
        ...{ name: subject.name, address: subject.address, birthDate: subject.birthDate, sex: 'FEMALE', nik },
        maskedNik: '•'.repeat(16),
      });
      const reads = { actor: 'back-office-1', subjects: [row.id] };
      expect(await auditOf('facts.read')).toContainEqual({
        ...{ ...reads, purpose: 'CASE_WORK', facts: ['NAME', 'SEX', 'BIRTH_DATE', 'ADDRESS'] },
      });
      expect(await auditOf('complaint.subject-nik')).toContainEqual({
        ...{ ...reads, purpose: 'VERIFICATION', facts: ['IDENTITY_NUMBER'] },
      });
    });

    test.each([
      ['a number of 15 digits', { nik: nik.slice(1) }, 'subject.nik', 'INVALID_INPUT'],
      ['a birth in the future', { birthDate: '2199-01-01' }, 'subject.birthDate', 'IN_THE_FUTURE'],
      ['a long address', { address: 'x'.repeat(401) }, 'subject.address', 'TOO_LONG'],
    ])('is refused with %s', async (_, more, path, code) => {
      const answer = await act(asFacilitator, 'fileComplaint', filing({ subject: { ...subject, ...more } }));
      expect(answer).toHaveIssues({ [path]: code });
    });

    test('is erased with the complaint', async () => {
      const other = await complaint({ subject, reporter });
      await step(asFacilitator, other, 'withdrawComplaint');
      await sql(`update complaint set updated_at = now() - interval '6 years' where id = $1`, [uuidOf(other)]);
      const kinds = complaintModule.personalData?.retention ?? [];
      await runRetention({ database: harness().database, kinds, files: null }, district);
      const left = await sql(
        `select complaint_id from complaint_subject where complaint_id = $1 union all
         select complaint_id from complaint_number_index where complaint_id = $1 union all
         select complaint_id from complaint_name_key where complaint_id = $1`,
        [uuidOf(other)],
      );
      expect(left).toEqual([]);
    });

    test('is read by the agency while its referral is open', async () => {
      const referred = await decided({ handling: 'REFER', programmeCodes: ['KIS'] }, { subject, reporter });
      const data = referral(referred);
      expect(await read(referred, 'id', asBpjs)).toBeNull();
      await publish(referralEvents.requested, data);
      const seen = () => read(referred, 'subject { name nik(purpose: REFERRAL) }', asBpjs);
      await eventually(async () => (await seen()) !== null);
      expect((await seen())['subject']).toEqual({ name: subject.name, nik });
      expect(await read(referred, 'subject { name }', asDisdik)).toBeNull();
      await publish(referralEvents.rejected, { ...data, version: 2, status: 'REJECTED', reason: 'OUTSIDE_AREA' });
      await eventually(async () => (await seen())['subject'] === null);
    });

    test('of an earlier version is encrypted after an upgrade', async () => {
      const other = await complaint({ reporter: { ...reporter, name: 'Hasanuddin Lubis' } });
      const id = uuidOf(other);
      await sql(`update complaint set subject = '{"name":"Tukinem Lama","address":null}' where id = $1`, [id]);
      await sql(`delete from complaint_name_key where complaint_id = $1`, [id]);
      await sql(`insert into complaint_people_rebuild (district_code) values ($1)`, [district]);
      await kit.restart();
      await eventually(async () => (await found('Tukinem')).length > 0);
      expect(await found('Hasanuddin')).toEqual([['REPORTER_NAME', other.id]]);
      expect(await sql('select subject from complaint where id = $1', [id])).toEqual([{ subject: null }]);
      expect((await read(other, 'subject { name }'))['subject']).toEqual({ name: 'Tukinem Lama' });
    });

    test('is given up for a person of the registry', async () => {
      const other = await complaint({ subject, reporter });
      const personId = formatId('person', { district, uuid: uuidv7() });
      const householdId = await announceHousehold({ publish, sql });
      const linked = await step(asFacilitator, other, 'linkComplaintSubject', { householdId, personId });
      expect((await read(linked, 'subject { name }'))['subject']).toBeNull();
      expect(await found(nik)).not.toContainEqual(['IDENTITY_NUMBER', other.id]);
      const [event] = await sql<{ data: { personId: string } }>(
        `select convert_from(payload, 'utf8')::jsonb as data from outbox where subject = 'complaints.complaint.subject-linked.v1'`,
      );
      expect(event?.data.personId).toBe(personId);
    });
  });

  describe('the phone of a reporter', () => {
    const phoneOf = async (of: Complaint, by: Caller) => {
      const shown = await read(of, 'reporter { phone(purpose: CALL_BACK) }', by);
      return (shown as Complaint | null)?.['reporter'];
    };

    test('is read by the desk with its purpose', async () => {
      const row = await complaint({ subject, reporter });
      expect(await phoneOf(row, asBackOffice)).toEqual({ phone: reporter.phone });
      expect(await auditOf('complaint.reporter-contact')).toContainEqual({
        ...{ actor: 'back-office-1', purpose: 'CALL_BACK', subjects: [row.id], facts: ['PHONE'] },
      });
      expect(await phoneOf(row, kit.asSupervisor)).toEqual({ phone: null });
      expect(await phoneOf(row, asOtherBackOffice)).toBeUndefined();
    });

    test('is not read in long lists', async () => {
      for (let n = 0; n < 21; n += 1) await complaint({ reporter });
      const query = `{ complaints(first: 50) { edges { node { reporter { phone(purpose: CALL_BACK) } } } } }`;
      expect(await asBackOffice.graph(query)).toBeRefused('NOT_ALLOWED_IN_LIST');
    }, 60_000);
  });

  describe('a search', () => {
    const own = { ...reporter, name: 'Sulaiman Harahap', phone: '+62 813 5555 0001' };
    const stated = { ...subject, name: 'Rosmiati Siregar', nik: '9963095506900002' };
    let row: Complaint;
    beforeAll(async () => {
      row = await complaint({ subject: stated, reporter: own });
    });

    test('finds a case by its number in any form', async () => {
      for (const text of [row.number, row.number.replaceAll('/', ' '), row.number.replaceAll(/\D/g, '')])
        expect(await found(text)).toContainEqual(['NUMBER', row.id]);
    });

    test('finds a case by a name as it sounds', async () => {
      expect(await found('rusmiyati siregar')).toEqual([['SUBJECT_NAME', row.id]]);
      expect(await found('Soelaiman')).toEqual([['REPORTER_NAME', row.id]]);
      expect(await found('Sulai')).toEqual([['REPORTER_NAME', row.id]]);
      expect(await found("' or 1=1 --")).toEqual([]);
    });

    test('finds a case by phone in any form', async () => {
      for (const text of ['081355550001', '+62 813-5555-0001', '813 5555 0001', '6281355550001'])
        expect(await found(text)).toEqual([['PHONE', row.id]]);
    });

    test('finds a case by NIK', async () => {
      expect(await found('9963 0955 0690 0002')).toEqual([['IDENTITY_NUMBER', row.id]]);
      expect(await found('9963095506900009')).toEqual([]);
    });

    test('finds a person of the registry by name, NIK and family card', async () => {
      const personId = formatId('person', { district, uuid: uuidv7() });
      const householdId = await announceHousehold({ publish, sql });
      const linked = await complaint({ personId, householdId, reporter: own });
      const facts = { ...stated, name: 'Wulandari Pohan', nik: '9963095506900003' };
      await sendSubject(linked, personId, facts, ['9963091503200099']);
      await eventually(async () => (await found('Wulandari')).length > 0);
      expect(await found('wulandari pohan')).toEqual([['SUBJECT_NAME', linked.id]]);
      expect(await found('9963095506900003')).toEqual([['IDENTITY_NUMBER', linked.id]]);
      expect(await found('9963091503200099')).toEqual([['IDENTITY_NUMBER', linked.id]]);
      expect((await read(linked, 'subject { name }'))['subject']).toBeNull();
    });

    test('does not reveal cases of others', async () => {
      for (const text of [row.number, 'Rosmiati Siregar', '081355550001', stated.nik])
        expect(await found(text, asOtherBackOffice)).toEqual([]);
      const query = '{ searchComplaints(text: "Rosmiati") { matchedBy } }';
      for (const by of [asBpjs, kit.asPlanner, kit.asService]) expect(await by.graph(query)).toBeRefused('FORBIDDEN');
    });

    test('finds only the kind of number that the role may learn', async () => {
      expect(await found('081355550001', kit.asSupervisor)).toEqual([]);
      expect(await found(stated.nik, kit.asSupervisor)).toEqual([['IDENTITY_NUMBER', row.id]]);
      expect(await found(stated.nik, kit.asHeadOfOffice)).toEqual([]);
      expect(await found('Rosmiati Siregar', kit.asSupervisor)).toEqual([['SUBJECT_NAME', row.id]]);
    });

    test('is on record with the cases that it found', async () => {
      await search('Rosmiati Siregar', asManager);
      expect(await auditOf('complaint.search')).toContainEqual({
        actor: 'manager-1',
        purpose: 'CASE_WORK',
        subjects: [row.id],
        facts: ['NAME', 'COMPLAINT'],
      });
    });
  });
});
