import { pdfDocument, uuidv7 } from '@slrt/testkit';
import sharp from 'sharp';
import { announceHousehold, describeService, filing, uuidOf, type Complaint } from './kit.ts';

const dayMs = 86_400_000;
const picture = () =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer();

describeService('complaints', ({ sql, fetch, act, send, step, complaint, underReview, read, ...kit }) => {
  const { asFacilitator, asBackOffice, asManager, asBpjs } = kit;

  describe('what a complaint takes in', () => {
    let row: Complaint;
    test('keeps needs, an unregistered subject and the time of occurrence', async () => {
      const occurredAt = new Date(Date.now() - 1.5 * dayMs).toISOString();
      row = await complaint({
        subject: { name: 'Warga Lain', address: 'RT 02' },
        reporter: { name: 'Tetangga Contoh', relation: 'NEIGHBOUR', phone: '+62 812 0000 0000' },
        needs: [{ sector: 'EDUCATION', categoryCode: 'SCHOOL_AID' }],
        occurredAt,
      });
      const fields =
        'occurredAt subject { name address } reporter { relation } needs { sector category { code parent { code } } }';
      expect(await read(row, fields)).toMatchObject({
        occurredAt,
        subject: { name: 'Warga Lain', address: 'RT 02' },
        reporter: { relation: 'NEIGHBOUR' },
        needs: [{ sector: 'HEALTH' }, { sector: 'EDUCATION', category: { code: 'SCHOOL_AID', parent: null } }],
      });
      const [stored] = await sql<{ phone: Buffer }>(
        'select reporter_phone_index as phone from complaint where id = $1',
        [uuidOf(row)],
      );
      expect(stored?.phone).toHaveLength(32);
    });

    test('how the reporter can be reached is stored encrypted', async () => {
      const [stored] = await sql<{ contact: Buffer; key: string; whole: string }>(
        'select reporter_contact as contact, reporter_contact_key as key, c::text as whole from complaint c where id = $1',
        [uuidOf(row)],
      );
      expect(stored?.key).toMatch(/^k\d+$/);
      expect(stored?.contact.length).toBeGreaterThan(28);
      expect(stored?.whole).not.toContain('0000 0000');
    });

    test('a registered household replaces an unregistered subject', async () => {
      const householdId = await announceHousehold({ publish: kit.publish, sql });
      const linked = await step(asFacilitator, row, 'linkComplaintSubject', {
        householdId,
        personId: `PS-6309-${uuidv7()}`,
      });
      expect(await read(linked, 'householdId subject { name }')).toMatchObject({ householdId, subject: null });
    });

    const sixNeeds = Array.from({ length: 6 }, () => ({ sector: 'FOOD', categoryCode: 'FOOD_AID_TIME' }));
    const longName = { name: 'x'.repeat(10_000), relation: 'SELF' };
    test.each([
      ['a text of a megabyte', { description: 'x'.repeat(1_000_000) }, 'description', 'TOO_LONG'],
      ['a name of ten thousand letters', { reporter: longName }, 'reporter.name', 'TOO_LONG'],
      ['a district for a village', { regionCode: '63.09' }, 'regionCode', 'UNKNOWN_REGION'],
      ['a village that does not exist', { regionCode: '63.09.01.2999' }, 'regionCode', 'UNKNOWN_REGION'],
      ['a household of another district', { householdId: `HH-3673-${uuidv7()}` }, 'householdId', 'OTHER_AREA'],
      ['a category of another sector', { categoryCode: 'SCHOOL_AID' }, 'categoryCode', 'UNKNOWN_CODE'],
      [
        'an e-mail address without a domain',
        { reporter: { name: 'X', relation: 'SELF', email: 'warga' } },
        'reporter.email',
        'INVALID_INPUT',
      ],
      ['six needs', { needs: sixNeeds }, 'needs', 'OUT_OF_RANGE'],
      [
        'a day in the future',
        { occurredAt: new Date(Date.now() + 3 * dayMs).toISOString() },
        'occurredAt',
        'IN_THE_FUTURE',
      ],
      ['a day of last year', { occurredAt: '2025-01-01T00:00:00Z' }, 'occurredAt', 'OUT_OF_RANGE'],
      [
        'a person named twice',
        { personId: `PS-6309-${uuidv7()}`, subject: { name: 'Warga' } },
        'subject',
        'SUBJECT_TWICE',
      ],
    ])('refuses %s, and says where', async (_, more, path, code) => {
      const answer = await act(asFacilitator, 'fileComplaint', filing(more));
      if (answer.__typename === 'NotAllowed')
        expect(['UNKNOWN_REGION']).toContain(code); // the village is in no caller's area
      else {
        expect(answer).toBeRefused('INVALID_INPUT');
        expect(answer.issues).toContainEqual({ path: path.split('.'), code });
      }
    });

    test('numbers have no gap when forty complaints arrive at once', async () => {
      const before = await sql<{ n: number }>(`select count(*)::int as n from complaint`);
      const sent = Array.from({ length: 40 }, (_, n) =>
        act(asFacilitator, 'fileComplaint', filing(n % 5 ? {} : { categoryCode: 'NO_SUCH' })),
      );
      const answers = await Promise.all(sent);
      expect(answers.filter((answer) => answer['complaint'])).toHaveLength(32);
      const rows = await sql<{ serial: number }>(`select right(number, 6)::int as serial from complaint order by 1`);
      expect(rows.map((each) => each.serial)).toEqual(
        Array.from({ length: (before[0]?.n ?? 0) + 32 }, (_, n) => n + 1),
      );
    });

    test('is found by the words of its text in any case', async () => {
      const { id } = await complaint({ description: 'Beras RASTRA tidak pernah datang ke Dusun Mawar' });
      const search = async (text: string) => {
        const { complaints } = await asManager.query<{ complaints: { edges: { node: { id: string } }[] } }>(
          'query ($f: ComplaintFilter) { complaints(filter: $f) { edges { node { id } } } }',
          { f: { text } },
        );
        return complaints.edges.map(({ node }) => node.id);
      };
      expect(await search('rastra mawar')).toEqual([id]);
      expect(await search('rastra melati')).toEqual([]);
      expect(await search("' or 1=1 --")).toEqual([]);
    });
  });

  describe('duplicates', () => {
    const householdId = `HH-6309-${uuidv7()}`;
    const isDuplicate = (of: string) => ({ decision: 'DUPLICATE', duplicateOf: of });
    let first: Complaint;
    let second: Complaint;
    beforeAll(async () => {
      first = await complaint({ householdId });
      second = await underReview({ householdId });
    });

    test('are suggested by their household', async () => {
      expect((await read(second, 'alike { id }'))['alike']).toEqual([{ id: first.id }]);
    });

    test('point at the complaint that is worked on', async () => {
      second = await step(asBackOffice, second, 'reviewComplaint', isDuplicate(first.id));
      expect(second['duplicateOf']).toEqual({ id: first.id });
      expect((await read(first, 'duplicates { id }'))['duplicates']).toEqual([{ id: second.id }]);
    });

    test('never point at a duplicate', async () => {
      const third = await underReview({ householdId });
      expect(await send(asBackOffice, third, 'reviewComplaint', isDuplicate(second.id))).toHaveIssues({
        duplicateOf: 'DUPLICATE_ITSELF',
      });
    });
  });

  describe('documents', () => {
    const announce = async (of: Complaint, kind: string) => {
      const input = { idempotencyKey: uuidv7(), complaintId: of.id, kind };
      const answer = await asFacilitator.mutate('requestAttachmentUpload', input, 'uploadUrl attachment { id }');
      return String(answer['uploadUrl']);
    };
    const put = (uploadUrl: string, body: Buffer) =>
      fetch(uploadUrl, {
        method: 'PUT',
        headers: { 'content-type': body.subarray(0, 5).toString() === '%PDF-' ? 'application/pdf' : 'image/jpeg' },
        body: new Uint8Array(body),
      });
    const upload = async (of: Complaint, kind: string, body: Buffer) => put(await announce(of, kind), body);

    describe('that a category requires', () => {
      let row: Complaint;
      const refer = { handling: 'REFER' };
      const waiver = { code: 'ID_CARD', status: 'WAIVED' };
      beforeAll(async () => {
        row = await underReview({ sector: 'HOUSING', categoryCode: 'HOUSE_REPAIR' });
      });

      test('must be there before a referral', async () => {
        const { issues } = await send(asBackOffice, row, 'recommendHandling', refer);
        expect(issues?.map((issue) => issue.path.join('.')).sort()).toEqual([
          'checklist.FAMILY_CARD',
          'checklist.HOUSE_PHOTO',
          'checklist.ID_CARD',
        ]);
      });

      test('are provided by an upload or waived with a reason', async () => {
        expect((await upload(row, 'FAMILY_CARD', pdfDocument())).status).toBe(201);
        expect((await upload(row, 'HOUSE_PHOTO', await picture())).status).toBe(201);
        expect(await send(asBackOffice, row, 'resolveComplaintDocument', waiver)).toHaveIssues({ reason: 'REQUIRED' });
        const reason = 'NOT_ISSUED_YET';
        row = await step(asBackOffice, row, 'resolveComplaintDocument', { ...waiver, reason });
        const { checklist } = await read(row, 'checklist { code status reason attachment { mediaType } }');
        expect(checklist).toEqual([
          { code: 'FAMILY_CARD', status: 'PROVIDED', reason: null, attachment: { mediaType: 'application/pdf' } },
          { code: 'ID_CARD', status: 'WAIVED', reason, attachment: null },
          { code: 'LAND_STATEMENT', status: 'MISSING', reason: null, attachment: null },
          { code: 'HOUSE_PHOTO', status: 'PROVIDED', reason: null, attachment: { mediaType: 'image/jpeg' } },
        ]);
      });

      test('permit the referral once they are complete', async () => {
        row = await step(asBackOffice, row, 'recommendHandling', refer);
        expect(row.status).toBe('RECOMMENDED');
      });
    });

    test.each(['/OpenAction<</S/J#61vaScript>>', '/Names<</EmbeddedFiles 9 0 R>>', '/AA<</O<</S/Launch>>>>'])(
      'are refused with active content %s',
      async (inside) => {
        const refused = await upload(await complaint(), 'LETTER', pdfDocument(inside));
        expect(refused.status).toBe(422);
        expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_A_PLAIN_DOCUMENT' } }] });
      },
    );

    test('that are photos must be pictures', async () => {
      const row = await complaint();
      expect((await upload(row, 'PHOTO', pdfDocument())).status).toBe(422);
      expect((await upload(row, 'PHOTO', Buffer.from('<svg onload="x"/>'))).status).toBe(422);
    });

    test('are served by their own link and hidden from agencies', async () => {
      const row = await complaint();
      const uploadUrl = await announce(row, 'LETTER');
      expect((await put(uploadUrl, pdfDocument())).status).toBe(201);
      expect((await put(uploadUrl, pdfDocument())).status).toBe(409);
      const { attachments } = (await read(row, 'attachments { kind status url }')) as unknown as {
        attachments: { status: string; url: string | null }[];
      };
      const link = attachments.find((each) => each.status === 'STORED')?.url ?? '';
      const served = await fetch(link);
      expect(served.headers.get('content-disposition')).toContain('attachment');
      expect(await served.text()).toContain('%PDF-1.4');
      expect((await fetch(link.replace('action=FULL', 'action=upload'))).status).toBe(403);
      const query = 'query ($id: ID!) { complaint(id: $id) { attachments { id } } }';
      expect((await asBpjs.graph(query, { id: row.id })).data).toEqual({ complaint: null });
    });
  });
});
