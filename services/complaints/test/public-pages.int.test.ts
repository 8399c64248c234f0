import { places, uuidv7 } from '@slrt/testkit';
import sharp from 'sharp';
import { deleteEnded } from '../src/modules/citizen/use-cases/delete-ended.ts';
import { createBrowser, startCodeServer, type Browser, type CodeServer } from './code-server.ts';
import { describeService, uuidOf, type Complaint } from './kit.ts';

let codes: CodeServer;
const options = async () => (codes = await startCodeServer()).settings;
let people = 0;

/** Form of a citizen, with a phone number of their own. */
const typed = (more: Readonly<Record<string, string>> = {}) => {
  people += 1;
  return {
    ...{
      village: places.village,
      kind: 'COMPLAINT',
      category: 'HEALTH/CARD_INACTIVE',
      relation: 'SELF',
      visibility: 'OPEN',
    },
    ...{ description: `Kartu saya tidak aktif, kali ${people}.`, name: 'Warga Web', consent: 'yes' },
    phone: `0812 7000 ${String(people).padStart(4, '0')}`,
    ...more,
  };
};
const receiptOf = (html: string) => {
  const [number = '', code = ''] = [...html.matchAll(/class="big">([^<]+)</g)].map(([, value]) => value);
  return { number, code };
};

describeService(
  'complaints',
  ({ fetch, sql, signIn, read, complaint, handled, step, send, ...kit }) => {
    const { asService, asFacilitator, asBackOffice, asManager } = kit;
    let addresses = 0;
    const browser = () => createBrowser(fetch, `10.0.0.${(addresses += 1)}`);
    const find = async (number: string) => {
      const query = 'query ($number: String!) { complaintByNumber(number: $number) { id version status } }';
      return (await asManager.query<{ complaintByNumber: Complaint }>(query, { number })).complaintByNumber;
    };
    const readById = (id: string) => read({ id });
    /** Files on the web as a new person. */
    const file = async (more: Readonly<Record<string, string>> = {}, by: Browser = browser()) => {
      await by.post('/lapor', typed(more));
      const filed = await by.post('/lapor/kode', { code: codes.last()?.code ?? '' });
      const receipt = receiptOf(filed.html);
      return { by, ...receipt, row: await find(receipt.number) };
    };
    /** Lets the citizen of a browser act. */
    const unlock = async (by: Browser, of: { id: string }) => {
      await by.post('/ikuti/kode', { send: '1' });
      return by.post('/ikuti/kode', { code: codes.codeFor(of.id) });
    };
    /** Opens the page of a complaint that an officer filed, with a code from an officer. */
    const follow = async (of: Complaint) => {
      const { code } = await asFacilitator.mutate('issueCitizenCode', { complaintId: of.id }, 'code');
      const by = browser();
      await by.post('/ikuti', { number: of.number, code: String(code) });
      return by;
    };
    const reporter = { name: 'Warga Contoh', relation: 'SELF', phone: '0812 0000 0001' };
    beforeAll(() => signIn('back-office-1'));
    afterAll(() => codes.stop());

    describe('filing', () => {
      test('takes a complaint once the code is typed in', async () => {
        const by = browser();
        const started = await by.post('/lapor', typed({ phone: '0812 7999 0001' }));
        expect([started.status, started.to]).toEqual([303, '/lapor/kode']);
        const draft = codes.last();
        expect(draft).toMatchObject({ purpose: 'FILE', regionCode: places.village });
        const contact = 'query ($id: ID!) { reporterContact(complaintId: $id) { number phone } }';
        expect(await asService.query(contact, { id: draft?.complaintId })).toEqual({
          reporterContact: { number: null, phone: '0812 7999 0001' },
        });
        expect((await by.get('/lapor/kode')).html).toContain('berakhir 001');
        expect(await sql('select 1 from complaint where id = $1', [draft?.complaintId.slice(8)])).toEqual([]);
        const filed = await by.post('/lapor/kode', { code: draft?.code ?? '' });
        const { number } = receiptOf(filed.html);
        const row = await find(number);
        expect(row.id).toBe(draft?.complaintId);
        expect(
          await read(row, 'channel desk consent { given } timeline { actor actorRole to } reporter { name }'),
        ).toMatchObject({
          ...{ channel: 'WEB', desk: 'DISTRICT', consent: { given: true }, reporter: { name: 'Warga Web' } },
          timeline: [{ actor: 'citizen', actorRole: null, to: 'SUBMITTED' }],
        });
      });

      test('repeats the receipt for a repeated request', async () => {
        const { by, number, code } = await file();
        const again = await by.post('/lapor/kode', { code: '000000' });
        expect(receiptOf(again.html)).toEqual({ number, code });
        const reads = await sql(
          `select actor, facts from audit_entry where action = 'facts.read' and purpose = 'SUBJECT_REQUEST' and $1 = any(subjects)`,
          [(await find(number)).id],
        );
        expect(reads).toEqual([{ actor: 'citizen', facts: ['COMPLAINT'] }]);
      });

      test('files once when the code is sent twice at the same time', async () => {
        const by = browser();
        await by.post('/lapor', typed());
        const { code = '', complaintId = '' } = codes.last() ?? {};
        const both = await Promise.all([by.post('/lapor/kode', { code }), by.post('/lapor/kode', { code })]);
        expect(both.map(({ html }) => receiptOf(html).number)).toEqual(
          Array(2).fill((await readById(complaintId)).number),
        );
      });

      test('refuses a wrong code, and a draft that is gone', async () => {
        const by = browser();
        await by.post('/lapor', typed());
        const id = codes.last()?.complaintId ?? '';
        expect((await by.post('/lapor/kode', { code: '000000' })).status).toBe(422);
        expect((await browser().post('/lapor/kode', { code: codes.codeFor(id) })).status).toBe(410);
        await sql('update complaint_draft set expires_at = now() where id = $1', [id.slice(8)]);
        expect((await by.post('/lapor/kode', { code: codes.codeFor(id) })).status).toBe(410);
      });

      test('sends another code, also after the messages were down', async () => {
        codes.behaviour.isUp = false;
        const by = browser();
        const started = await by.post('/lapor', typed());
        expect(started.to).toBe('/lapor/kode?gagal=UNAVAILABLE');
        codes.behaviour.isUp = true;
        expect((await by.post('/lapor/kode', { again: '1' })).to).toBe('/lapor/kode');
        const filed = await by.post('/lapor/kode', { code: codes.last()?.code ?? '' });
        expect(receiptOf(filed.html).number).toMatch(/^SLRT\/6309\//);
      });

      test('shows what is wrong and keeps what was typed in', async () => {
        const more = { description: 'Isi "yang" <panjang>', phone: '12', visibility: '', village: 'xx' };
        const { status, html, response } = await browser().post('/lapor', typed(more));
        expect(status).toBe(422);
        expect(html).toContain('Isi &#34;yang&#34; &#60;panjang&#62;');
        for (const field of ['village', 'visibility']) expect(html).toContain(`<a href="#${field}">`);
        expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
        const english = await fetch('/lapor', { headers: { 'accept-language': 'en' } });
        expect(await english.text()).toContain('File a complaint');
      });

      test('takes an unregistered person as the one concerned', async () => {
        const other = { relation: 'NEIGHBOUR', subjectName: 'Nenek Contoh', birthDate: '1950-02-03', sex: 'FEMALE' };
        const { row } = await file(other);
        expect(await read(row, 'subject { name birthDate sex } reporter { relation }', asBackOffice)).toMatchObject({
          subject: { name: 'Nenek Contoh', birthDate: '1950-02-03', sex: 'FEMALE' },
          reporter: { relation: 'NEIGHBOUR' },
        });
        expect((await browser().post('/lapor', typed({ relation: 'FAMILY' }))).html).toContain('#subjectName');
      });

      test('leads the same text of the same person to one complaint', async () => {
        const same = { phone: '0812 7999 0002', description: 'Teks yang sama.' };
        const [first, second] = [await file(same), await file({ ...same, phone: '+62 812 7999 0002' })];
        expect(second.number).toBe(first.number);
        const other = await file({ phone: '0812 7999 0002' });
        expect(other.number).not.toBe(first.number);
        const query = 'sameReporter { number }';
        expect(await read(other.row, query, asBackOffice)).toEqual({ sameReporter: [{ number: first.number }] });
      });

      test('is limited by contact, address and village', async () => {
        const phone = '0812 7999 0003';
        const tries = [1, 2, 3, 4].map(() => browser().post('/lapor', typed({ phone })));
        const statuses = (await Promise.all(tries)).map(({ status }) => status);
        expect(statuses.sort()).toEqual([303, 303, 303, 429]);
        const by = browser();
        const [other] = await sql<{ code: string }>(
          `select code from area where level = 'VILLAGE' and code like '63.09.%' and code <> $1 limit 1`,
          [places.village],
        );
        const filing = () => by.post('/lapor', typed({ village: other?.code ?? '' }));
        for (let n = 0; n < 20; n += 1) expect((await filing()).status).toBe(303);
        const limited = await filing();
        expect([limited.status, limited.response.headers.get('retry-after')]).toEqual([429, '3600']);
      });
    });

    describe('an anonymous complaint', () => {
      test('is filed at once, without a name or contact', async () => {
        const by = browser();
        const { number, code } = receiptOf((await by.post('/lapor', typed({ visibility: 'ANONYMOUS' }))).html);
        const row = await find(number);
        const [stored] = await sql('select reporter_name, reporter_contact from complaint where id = $1', [
          uuidOf(row),
        ]);
        expect(stored).toEqual({ reporter_name: '-', reporter_contact: null });
        expect(await read(row, 'reporter { name } reporterVisibility', asBackOffice)).toEqual({
          ...{ reporter: null, reporterVisibility: 'ANONYMOUS' },
        });
        expect(await asBackOffice.mutate('issueCitizenCode', { complaintId: row.id }, 'code')).toHaveIssues({
          complaintId: 'ANONYMOUS_REPORTER',
        });
        const other = browser();
        expect((await other.post('/ikuti', { number, code })).to).toBe('/ikuti');
        expect((await other.post('/ikuti/jawab', { act: 'MESSAGE', text: 'Masih.' })).to).toBe('/ikuti?hasil=message');
        expect((await other.post('/ikuti/jawab', { act: 'WITHDRAW' })).status).toBe(422);
        expect(await read(row, 'status messages { side text }', asBackOffice)).toMatchObject({
          ...{ status: 'SUBMITTED', messages: [{ side: 'CITIZEN', text: 'Masih.' }] },
        });
      });
    });

    describe('a hidden name', () => {
      test('is known to the handling desk only', async () => {
        const phone = '0812 7999 0004';
        const { row } = await file({ visibility: 'HIDDEN', phone, name: 'Nama Tersembunyi' });
        const query = 'reporter { name phone(purpose: CALL_BACK) }';
        expect(await read(row, query, asBackOffice)).toEqual({ reporter: { name: 'Nama Tersembunyi', phone } });
        for (const by of [asManager, asFacilitator, kit.asEducationDesk, kit.asHeadOfOffice])
          expect(await read(row, query, by)).toEqual({ reporter: null });
        const search = 'query ($text: String!) { searchComplaints(text: $text) { complaint { id } } }';
        const found = async (by: typeof asManager, text: string) =>
          (
            await by.query<{ searchComplaints: { complaint: { id: string } }[] }>(search, { text })
          ).searchComplaints.map((each) => each.complaint.id);
        for (const text of ['Nama Tersembunyi', phone]) {
          expect(await found(asBackOffice, text)).toContain(row.id);
          expect(await found(asFacilitator, text)).not.toContain(row.id);
        }
      });
    });

    describe('following', () => {
      test('needs number and code, and does not tell which is wrong', async () => {
        const { number, code } = await file();
        const other = await file();
        const by = browser();
        const wrong = [
          await by.post('/ikuti', { number, code: other.code }),
          await by.post('/ikuti', { number: 'SLRT/6309/2026/999999', code }),
          await by.post('/ikuti', { number: 'x', code: 'y' }),
        ];
        const bodies = wrong.map(({ status, html }) => [status, html.replace(/value="[^"]*"/g, '')]);
        expect(new Set(bodies.map(String)).size).toBe(1);
        expect(by.cookies.size).toBe(0);
        const opened = await by.post('/ikuti', { number: number.replaceAll('/', ' '), code: code.toLowerCase() });
        expect(opened.response.headers.get('set-cookie')).toMatch(
          /^slrt_ikuti=.*; Path=\/ikuti; Max-Age=3600; HttpOnly; SameSite=Strict$/,
        );
        const { html } = await by.get('/ikuti');
        expect(html).toContain(number);
        expect(html).toContain('Petugas back office');
        expect(html).not.toMatch(/back-office-1|Warga Web|0812/);
      });

      test('keeps only hashes of codes and sessions', async () => {
        const { by, code, row } = await file();
        const token = by.cookies.get('slrt_ikuti') ?? '';
        const stored = await sql<{ t: string }>(
          `select t::text as t from citizen_code t where complaint_id = $1 union all select t::text from citizen_session t where complaint_id = $1`,
          [uuidOf(row)],
        );
        expect(stored).toHaveLength(2);
        for (const { t } of stored)
          for (const secret of [code, code.replaceAll('-', ''), token]) expect(t).not.toContain(secret);
      });

      test('ends with the session', async () => {
        const { by, row } = await file();
        await sql('update citizen_session set expires_at = now() where complaint_id = $1', [uuidOf(row)]);
        expect((await by.get('/ikuti')).html).toContain('Nomor pengaduan');
        const { by: other } = await file();
        await other.post('/ikuti/keluar', {});
        expect((await other.get('/ikuti')).html).toContain('Nomor pengaduan');
      });

      test('gives no right to act, nor does the code for another complaint', async () => {
        const [row, foreign] = [await handled({ reporter }), await handled({ reporter })];
        const [by, thief] = [await follow(row), await follow(foreign)];
        const answer = { act: 'CONFIRM', need: '1', result: 'FULFILLED' };
        expect((await by.post('/ikuti/jawab', answer)).status).toBe(422);
        await by.post('/ikuti/kode', { send: '1' });
        await thief.post('/ikuti/kode', { send: '1' });
        expect((await thief.post('/ikuti/kode', { code: codes.codeFor(row.id) })).status).toBe(422);
        expect((await thief.post('/ikuti/jawab', answer)).status).toBe(422);
        await sql(
          `update citizen_session set code_id = (select code_id from citizen_session where complaint_id = $1)
          where complaint_id = $2`,
          [uuidOf(row), uuidOf(foreign)],
        );
        expect((await thief.post('/ikuti/kode', { code: codes.codeFor(row.id) })).status).toBe(422);
        expect((await read(foreign)).status).toBe('AWAITING_CONFIRMATION');
      });
    });

    describe('a citizen with a code', () => {
      test('is on record for each look at the complaint', async () => {
        const row = await handled({ reporter });
        const by = await follow(row);
        const query = `select actor, role, purpose, facts from audit_entry where action = 'facts.read'
          and purpose = 'SUBJECT_REQUEST' and subjects = $1`;
        expect(await sql(query, [[row.id]])).toEqual([]);
        expect((await by.get('/ikuti')).html).toContain(row.number);
        const look = { actor: 'citizen', role: null, purpose: 'SUBJECT_REQUEST', facts: ['COMPLAINT'] };
        expect(await sql(query, [[row.id]])).toEqual([look]);
        await sql(`alter table audit_entry add constraint full_disk check (action <> 'facts.read') not valid`);
        const unrecorded = await by.get('/ikuti');
        await sql('alter table audit_entry drop constraint full_disk');
        expect(unrecorded.status).toBe(500);
        expect(unrecorded.html).not.toContain(row.number);
      });

      test('answers per need, and rates after the answer', async () => {
        const needs = [{ sector: 'EDUCATION', categoryCode: 'SCHOOL_AID' }];
        const row = await handled({ reporter, needs });
        const by = await follow(row);
        expect((await unlock(by, row)).to).toBe('/ikuti?hasil=open');
        const rating = { act: 'RATE', rating: '5' };
        expect((await by.post('/ikuti/jawab', rating)).status).toBe(422);
        const first = await by.post('/ikuti/jawab', { act: 'CONFIRM', need: '1', result: 'FULFILLED' });
        expect(first.to).toBe('/ikuti?hasil=confirm');
        expect((await read(row)).status).toBe('AWAITING_CONFIRMATION');
        await by.post('/ikuti/jawab', { act: 'CONFIRM', need: '2', result: 'UNFULFILLED', reason: 'NOT_ELIGIBLE' });
        expect((await by.post('/ikuti/jawab', rating)).to).toBe('/ikuti?hasil=rate');
        expect((await by.post('/ikuti/jawab', rating)).status).toBe(422);
        const fields =
          'status outcome { result rating via recordedBy } needs { outcome { result reason confirmation } }';
        expect(await read(row, fields)).toMatchObject({
          ...{ status: 'CLOSED_UNFULFILLED', outcome: { result: 'PARTLY', rating: 5, via: null, recordedBy: null } },
          needs: [
            { outcome: { result: 'FULFILLED', confirmation: 'CONFIRMED' } },
            { outcome: { result: 'UNFULFILLED', reason: 'NOT_ELIGIBLE', confirmation: 'DENIED' } },
          ],
        });
      });

      test('reopens with a reason, and withdraws', async () => {
        const row = await handled({ reporter });
        const by = await follow(row);
        await unlock(by, row);
        await by.post('/ikuti/jawab', { act: 'CONFIRM', need: '1', result: 'UNFULFILLED', reason: 'OTHER' });
        expect((await by.post('/ikuti/jawab', { act: 'REOPEN', note: ' ' })).html).toContain('href="#note"');
        expect((await by.post('/ikuti/jawab', { act: 'REOPEN', note: 'Belum.' })).to).toBe('/ikuti?hasil=reopen');
        expect(await read(row)).toMatchObject({ status: 'REOPENED', holder: { role: 'BACK_OFFICE' } });
        expect((await by.post('/ikuti/jawab', { act: 'WITHDRAW' })).to).toBe('/ikuti?hasil=withdraw');
        expect((await read(row)).status).toBe('WITHDRAWN');
        expect((await by.post('/ikuti/jawab', { act: 'MESSAGE', text: 'Terlambat.' })).status).toBe(422);
        expect(await read(row, 'messages { text }')).toEqual({ messages: [] });
      });

      test('answers a question of the desk, which ends its pause', async () => {
        const row = await complaint({ reporter });
        const asked = await step(asBackOffice, row, 'pauseComplaint', { reason: 'AWAITING_ANSWER' });
        const message = { complaintId: row.id, text: 'Sejak kapan kartu tidak aktif?' };
        expect(await asBackOffice.mutate('sendComplaintMessage', message)).toSucceed();
        expect(await kit.eventsOf(row.id)).toContain('complaints.complaint.messaged.v1');
        const by = await follow(row);
        expect((await by.get('/ikuti')).html).toContain('Sejak kapan kartu tidak aktif?');
        await unlock(by, row);
        await by.post('/ikuti/jawab', { act: 'MESSAGE', text: 'Sejak Mei.' });
        expect(await read(asked, 'pause { reason } messages { side text }')).toEqual({
          pause: null,
          messages: [
            { side: 'OFFICE', text: message.text },
            { side: 'CITIZEN', text: 'Sejak Mei.' },
          ],
        });
      });

      test('adds photos, and no other files', async () => {
        const { by, row } = await file();
        const upload = (content: Buffer<ArrayBuffer>, kind = 'PHOTO') => {
          const form = new FormData();
          form.append('fileKind', kind);
          form.append('file', new Blob([content]), 'berkas');
          return by.send('/ikuti/berkas', form);
        };
        const photo = await sharp({ create: { width: 64, height: 48, channels: 3, background: 'teal' } })
          .jpeg()
          .toBuffer();
        expect((await upload(Buffer.from(photo))).to).toBe('/ikuti?hasil=file');
        expect((await upload(Buffer.from('#!/bin/sh'))).status).toBe(422);
        expect((await upload(Buffer.alloc(0))).status).toBe(422);
        const { attachments } = await read(row, 'attachments { kind status }', asBackOffice);
        expect(attachments).toContainEqual({ kind: 'PHOTO', status: 'STORED' });
        expect((await createBrowser(fetch, '10.9.9.9').post('/ikuti/berkas', {})).status).toBeGreaterThanOrEqual(300);
      });

      test('sends a returned complaint back to the desk', async () => {
        const { by, row } = await file();
        const started = await step(asBackOffice, row, 'reviewComplaint', { decision: 'START' });
        const back = { decision: 'RETURN', reason: 'NOT_ENOUGH_FACTS' };
        expect(await step(asBackOffice, started, 'reviewComplaint', back)).toMatchObject({
          ...{ status: 'RETURNED', holder: { role: 'FRONT_OFFICE', person: null } },
        });
        expect((await by.get('/ikuti')).html).toContain('Keterangan belum cukup');
        await by.post('/ikuti/jawab', { act: 'MESSAGE', text: 'Ini keterangannya.' });
        expect((await read(row)).status).toBe('SUBMITTED');
      });
    });

    describe('an officer', () => {
      test('who handled the case does not answer for the citizen', async () => {
        const row = await handled({ reporter });
        const input = { result: 'FULFILLED', via: 'BY_PHONE' };
        expect(await send(asBackOffice, row, 'confirmOutcome', input)).toBeRefused('HANDLED_CASE');
        const steps = async (by: typeof asBackOffice) => (await read(row, 'viewerSteps', by))['viewerSteps'];
        expect(await steps(asBackOffice)).not.toContain('confirmOutcome:FULFILLED');
        expect(await steps(asFacilitator)).toContain('confirmOutcome:FULFILLED');
        const frontOffice = kit.as({
          id: 'front-1',
          assignments: [{ role: 'FRONT_OFFICE', areas: [places.district] }],
        });
        await step(frontOffice, row, 'confirmOutcome', input);
        const fields = 'status outcome { via recordedBy } timeline { to via actor }';
        const { outcome, timeline } = await read(row, fields);
        expect(outcome).toEqual({ via: 'BY_PHONE', recordedBy: 'front-1' });
        expect((timeline as object[]).at(-1)).toEqual({ to: 'RESOLVED', via: 'BY_PHONE', actor: 'front-1' });
      });

      test('gets a follow-up code that gives no right to act', async () => {
        const row = await handled({ reporter });
        const issued = await asFacilitator.mutate('issueCitizenCode', { complaintId: row.id }, 'code url');
        expect(issued['url']).toBe('http://localhost:4000/ikuti');
        const by = await follow(row); // a second code ends the first one
        expect((await browser().post('/ikuti', { number: row.number, code: String(issued['code']) })).status).toBe(422);
        expect((await by.get('/ikuti')).html).toContain('Kirim kode kepada saya');
        expect(await kit.asBpjs.mutate('issueCitizenCode', { complaintId: row.id }, 'code')).toBeRefused('FORBIDDEN');
        expect(await kit.asOtherFacilitator.mutate('issueCitizenCode', { complaintId: row.id }, 'code')).toBeRefused(
          'NOT_FOUND',
        );
      });
    });

    describe('an agency', () => {
      test('files for its area and follows number and status', async () => {
        const channel = { channel: 'AGENCY', reporter: { name: 'Warga Contoh', relation: 'OTHER' } };
        const filed = await complaint(channel, kit.asBpjs);
        const query = 'number status reporter { name } timeline { to } messages { text }';
        const { data } = await kit.asBpjs.graph(`query ($id: ID!) { complaint(id: $id) { ${query} } }`, {
          id: filed.id,
        });
        expect(data?.['complaint']).toMatchObject({
          number: filed.number,
          status: 'SUBMITTED',
          reporter: null,
          timeline: [],
        });
        expect(await read(filed, 'channel timeline { actor actorRole }')).toEqual({
          channel: 'AGENCY',
          timeline: [{ actor: 'liaison-bpjs', actorRole: 'AGENCY_LIAISON' }],
        });
        const query2 = 'query ($id: ID!) { complaint(id: $id) { number } }';
        expect(await kit.asDisdik.query(query2, { id: filed.id })).toEqual({ complaint: null });
        const wrong = { ...channel, householdId: `HH-6309-${uuidv7()}` };
        await expect(complaint(wrong, kit.asBpjs)).rejects.toThrow('householdId');
        await expect(complaint({ ...channel, channel: 'PHONE' }, kit.asBpjs)).rejects.toThrow('channel');
        await expect(complaint(channel, kit.asOtherBpjs)).rejects.toThrow('NOT_ALLOWED');
      });
    });

    test('ended drafts, sessions and counts are deleted', async () => {
      await browser().post('/lapor', typed());
      await sql(`update complaint_draft set expires_at = now()`);
      await sql(`update citizen_session set expires_at = now()`);
      await sql(`update citizen_use set hour = hour - interval '2 days'`);
      await deleteEnded(kit.harness());
      const [left] = await sql<{ n: number }>(
        `select (select count(*) from complaint_draft)::int + (select count(*) from citizen_session)::int + (select count(*) from citizen_use)::int as n`,
      );
      expect(left?.n).toBe(0);
    });
  },
  options,
);
