// cspell:ignore Ḥasan
import { formatDate } from '@slrt/areas';
import { formatId } from '@slrt/domain';
import { referralEvents } from '@slrt/events';
import { eventually, readPdfText, readReadiness, uuidv7, type Caller } from '@slrt/testkit';
import { describeService, uuidOf, type Complaint } from './kit.ts';

/** A referral of a complaint as the referrals service publishes it. */
const referralData = {
  ...{ district: '63.09', actorId: 'back-office-1', actorRole: 'BACK_OFFICE', version: 1, decisionNo: 1, siblings: 2 },
  ...{ number: 'RJK/6309/2026/000001', householdId: null, regionCode: '63.09.01.2001', status: 'REQUESTED' },
  ...{ reason: null, outcome: null, dueAt: null, routingRule: 'R1' },
};
const letterInput = (of: Complaint, referralId?: string) => ({
  ...{ idempotencyKey: uuidv7(), complaintId: of.id, expectedVersion: of.version, referralId },
});

describeService('complaints', ({ fetch, sql, complaint, read, ...kit }) => {
  const { asFacilitator, asManager, asBpjs } = kit;
  describe('recommendation letters', () => {
    const { asBackOffice, asHeadOfOffice, asOtherManager, decided, step } = kit;
    interface Letter {
      readonly number: string;
      readonly verifyUrl: string;
      readonly url: string;
    }
    const referred = () =>
      decided(
        { handling: 'REFER', agencyCode: 'BPJS' },
        { reporter: { name: 'Siti Rahasia Sekali', relation: 'SELF' } },
      );
    const issue = (of: Complaint, by: Caller = asHeadOfOffice, idempotencyKey = uuidv7()) =>
      by.mutate(
        'issueRecommendationLetter',
        { idempotencyKey, complaintId: of.id, expectedVersion: of.version },
        'letter { id number verifyUrl url agency { code } signedAs }',
      );
    const letterFor = async (of: Complaint, key?: string) => (await issue(of, asHeadOfOffice, key))['letter'] as Letter;
    const verify = async (url: string) => {
      const response = await fetch(url.replace('http://localhost:4000', ''));
      return { status: response.status, html: await response.text() };
    };
    let row: Complaint;
    let first: Letter;
    let second: Letter;
    beforeAll(async () => {
      row = await referred();
    });

    test('are issued once per key as a PDF', async () => {
      const key = uuidv7();
      first = await letterFor(row, key);
      expect(first).toMatchObject({
        number: 'SR/6309/2026/000001',
        agency: { code: 'BPJS' },
        signedAs: 'HEAD_OF_OFFICE',
      });
      const again = await letterFor(row, key); // only the link is a new one
      expect({ ...again, url: '' }).toEqual({ ...first, url: '' });
      const pdf = await fetch(first.url);
      expect(pdf.headers.get('content-type')).toBe('application/pdf');
      const bytes = Buffer.from(await pdf.arrayBuffer());
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect(bytes.length).toBeGreaterThan(2_000);
    });

    test('are verified with their number and initials only', async () => {
      const genuine = await verify(first.verifyUrl);
      expect(genuine.status).toBe(200);
      expect(genuine.html).toContain('SAH');
      expect(genuine.html).toContain('SR/6309/2026/000001');
      expect(genuine.html).toContain('S. R. S.');
      expect(genuine.html).not.toMatch(/rahasia/i);
      const reads = await sql(
        `select actor, subjects[2] as complaint, facts from audit_entry where action = 'facts.read' and purpose = 'VERIFICATION'`,
      );
      const facts = ['NAME', 'ADDRESS', 'DOCUMENT', 'COMPLAINT'];
      expect(reads).toEqual([{ actor: 'system:letters', complaint: row.id, facts }]);
    });

    describe('with a letterhead', () => {
      const letterhead = {
        regionCode: '63.09',
        lines: ['DINAS SOSIAL KABUPATEN CONTOH', 'Jalan Contoh 1'],
        signer: {
          name: 'Nama Pejabat, S.Sos.',
          title: 'Kepala Dinas Sosial',
          rank: 'Pembina (IV/a)',
          number: '99630901',
        },
      };
      const set = (by: Caller, more: object = {}) =>
        by.mutate('setLetterhead', { ...letterhead, ...more }, 'letterhead { version lines signer { name } }');
      const needs = async () => (await readReadiness(asManager, 'complaints')) ?? {};
      const textOf = async ({ url }: Letter) => readPdfText(Buffer.from(await (await fetch(url)).arrayBuffer()));

      test('is set by who prepares the district', async () => {
        expect(await needs()).toMatchObject({ LETTERHEAD: { state: 'MISSING' }, LETTER_SIGNER: { state: 'MISSING' } });
        expect(await set(asBackOffice)).toBeRefused('FORBIDDEN');
        expect(await set(asOtherManager)).toBeRefused('NOT_ALLOWED');
        expect(await set(asManager, { lines: [] })).toHaveIssues({ lines: 'OUT_OF_RANGE' });
        expect(await set(asManager, { signer: null })).toMatchObject({ letterhead: { version: 1, signer: null } });
        expect(await needs()).toMatchObject({ LETTERHEAD: { state: 'READY' }, LETTER_SIGNER: { state: 'MISSING' } });
        expect(await set(kit.asAdmin)).toBeRefused('STALE_VERSION');
        expect(await set(kit.asAdmin, { expectedVersion: 1 })).toMatchObject({ letterhead: { version: 2 } });
        expect(await needs()).toMatchObject({ LETTER_SIGNER: { state: 'READY' } });
        expect(await kit.asOtherBackOffice.query('{ letterhead(regionCode: "63.09") { version } }')).toEqual({
          letterhead: null,
        });
      });

      test('prints it on letters issued from then on', async () => {
        expect((await textOf(first)).slice(0, 1)).toEqual(['SEKRETARIAT SLRT KABUPATEN TABALONG']);
        second = await letterFor(row);
        const printed = await textOf(second);
        expect(printed.slice(0, 2)).toEqual(letterhead.lines);
        expect(printed).toEqual(
          expect.arrayContaining(['Kepala Dinas Sosial', 'Nama Pejabat, S.Sos.', 'NIP 99630901']),
        );
        const { html } = await verify(second.verifyUrl);
        expect(html).toContain('Nama Pejabat, S.Sos., Pembina (IV/a), NIP 99630901, Kepala Dinas Sosial');
      });

      test('names the officer of the duty roster who issues it', async () => {
        const signer = {
          name: 'Manajer Contoh, S.Sos.',
          title: 'Manajer SLRT',
          rank: 'Penata (III/c)',
          number: '99630902',
        };
        const duty = { regionCode: '63.09', person: 'manager-1', role: 'MANAGER', areas: ['63.09'], signer };
        expect(await asManager.mutate('assignDuty', duty, 'dutyAssignment { signer { rank } }')).toSucceed();
        const letter = (await issue(await referred(), asManager))['letter'] as Letter;
        const printed = await textOf(letter);
        expect(printed).toEqual(expect.arrayContaining([signer.title, signer.name, signer.rank, 'NIP 99630902']));
        expect(printed[0]).toBe(letterhead.lines[0]);
      });

      test('says the same on paper and on the page', async () => {
        const { html } = await verify(second.verifyUrl);
        const paper = await textOf(second);
        const lines = paper.filter((line) => /^(Kepada|Tanggal|Pengaduan|Bidang|Kebutuhan|Warga|Nomor): /.test(line));
        expect(lines).toHaveLength(7);
        for (const line of lines) expect(html).toContain(line);
        expect(paper).toContain('Kepada: BPJS Kesehatan');
        expect(paper).toContain(`Tanggal: ${formatDate('id', '63.09', new Date())}`);
      });
    });

    test('lose their validity when replaced', async () => {
      expect(second.number).toBe('SR/6309/2026/000002');
      expect((await verify(first.verifyUrl)).html).toContain('TIDAK BERLAKU LAGI');
    });

    test('are refused with a forged code or signature', async () => {
      const forged = await verify(`${second.verifyUrl.slice(0, -4)}AAAA`);
      expect(forged.status).toBe(404);
      expect(forged.html).toContain('TIDAK SAH');
      expect((await fetch(second.url.replace(/signature=../, 'signature=xx'))).status).toBe(403);
    });

    test('lose their validity when the complaint is withdrawn', async () => {
      await step(asFacilitator, await read(row), 'withdrawComplaint');
      expect((await verify(second.verifyUrl)).html).toContain('TIDAK BERLAKU LAGI');
    });

    test('name the person concerned and never another reporter', async () => {
      const reporter = { name: 'Kades Desa', relation: 'OFFICIAL' };
      const about = (more: object) => decided({ handling: 'REFER', agencyCode: 'BPJS' }, { reporter, ...more });
      const named = await letterFor(await about({ subject: { name: 'Éva Ḥasan' } }));
      expect((await verify(named.verifyUrl)).html).toContain('Warga: É. Ḥ. (');
      expect(await issue(await about({}))).toHaveIssues({ subject: 'REQUIRED' });
      const self = { reporter: { name: 'Joko Tingkir', relation: 'SELF' } };
      const own = await letterFor(await about({ ...self, householdId: `HH-6309-${uuidv7()}` }));
      expect((await verify(own.verifyUrl)).html).toContain('Warga: J. T. (');
    });

    test('have the agency and programme of their own referral', async () => {
      const of = await decided({ handling: 'REFER', programmeCodes: ['KIS', 'PKH'] });
      const at = async (agencyCode: string, programmeCode: string) => {
        const referralId = formatId('referral', { district: '63.09', uuid: uuidv7() });
        const data = { ...referralData, referralId, complaintId: of.id, agencyCode, programmeCode };
        await kit.publish(referralEvents.requested, data);
        return referralId;
      };
      const ids = [await at('BPJS', 'KIS'), await at('PKH', 'PKH')];
      const states = () => sql('select 1 from referral_state where complaint_id = $1', [uuidOf(of)]);
      await eventually(async () => (await states()).length === 2);
      const by = (referralId?: string) =>
        kit.act(asHeadOfOffice, 'issueRecommendationLetter', letterInput(of, referralId));
      expect(await by()).toHaveIssues({ referralId: 'REQUIRED' });
      expect(await by(formatId('referral', { district: '63.09', uuid: uuidv7() }))).toHaveIssues({
        referralId: 'NOT_FOUND',
      });
      for (const id of ids) expect(await by(id)).toSucceed();
      const { letters } = await read(of, 'letters { verifyUrl revokedAt referral { id } }');
      const pages = await Promise.all((letters as Letter[]).map(({ verifyUrl }) => verify(verifyUrl)));
      expect(pages[0]?.html).toMatch(/Kepada: BPJS Kesehatan.*Program: Kartu Indonesia Sehat/);
      expect(pages[1]?.html).toMatch(/Kepada: Kantor PKH.*Program: Program Keluarga Harapan/);
    });

    test('are issued by signatories after a decision only', async () => {
      const other = await referred();
      expect(await issue(other, asBackOffice)).toBeRefused('FORBIDDEN');
      expect(await issue(other, asOtherManager)).toBeRefused('NOT_FOUND');
      expect(await issue(other, asManager)).toSucceed();
      expect(await issue({ ...other, version: 1 }, asManager)).toBeRefused('STALE_VERSION');
      expect(await issue(await complaint(), asManager)).toBeRefused('INVALID_TRANSITION');
      expect(await kit.send(asBpjs, other, 'addComplaintNote', { note: 'x' })).toBeRefused('FORBIDDEN');
    });
  });
});
