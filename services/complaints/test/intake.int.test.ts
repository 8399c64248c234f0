import { actors, startHarness, uuidv7, type Harness } from '@slrt/testkit';
import sharp from 'sharp';
import { act, file, filing, read, step } from './complaint-steps.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness('complaints');
}, 60_000);
afterAll(() => harness.stop(), 30_000);

const { facilitator, backOffice, manager, bpjs } = actors;

describe('what a complaint takes in', () => {
  test('keeps needs, an unregistered subject and the time of occurrence', async () => {
    const occurredAt = new Date(Date.now() - 36 * 3600 * 1000).toISOString();
    const row = await file(harness, {
      subject: { name: 'Warga Lain', address: 'RT 02' },
      reporter: { name: 'Tetangga Contoh', relation: 'NEIGHBOUR', phone: '+62 812 0000 0000' },
      needs: [{ sector: 'EDUCATION', categoryCode: 'SCHOOL_AID' }],
      occurredAt,
    });
    const fields =
      'id version status occurredAt subject { name address } reporter { relation } needs { sector category { code parent { code } } }';
    expect(await read(harness, row.id, fields)).toMatchObject({
      occurredAt,
      subject: { name: 'Warga Lain', address: 'RT 02' },
      reporter: { relation: 'NEIGHBOUR' },
      needs: [{ sector: 'EDUCATION', category: { code: 'SCHOOL_AID', parent: null } }],
    });
    const [stored] = await harness.sql<{ phone: Buffer }>(
      'select reporter_phone_index as phone from complaint where id = $1',
      [row.id.slice(8)],
    );
    expect(stored?.phone).toHaveLength(32);
    const household = `HH-6309-${uuidv7()}`;
    const linked = await step(harness, row, [facilitator, 'linkComplaintSubject'], {
      householdId: household,
      personId: `PS-6309-${uuidv7()}`,
    });
    expect(await read(harness, linked.id, 'id version status householdId subject { name }')).toMatchObject({
      householdId: household,
      subject: null,
    });
  });

  test.each([
    ['a text of a megabyte', { description: 'x'.repeat(1_000_000) }, 'description', 'TOO_LONG'],
    [
      'a name of ten thousand letters',
      { reporter: { name: 'x'.repeat(10_000), relation: 'SELF' } },
      'reporter.name',
      'TOO_LONG',
    ],
    ['a district for a village', { regionCode: '63.09' }, 'regionCode', 'UNKNOWN_REGION'],
    ['a village that does not exist', { regionCode: '63.09.01.2999' }, 'regionCode', 'UNKNOWN_REGION'],
    ['a household of another district', { householdId: `HH-3673-${uuidv7()}` }, 'householdId', 'OTHER_AREA'],
    ['a category of another sector', { categoryCode: 'SCHOOL_AID' }, 'categoryCode', 'UNKNOWN_CODE'],
    [
      'six needs',
      { needs: Array.from({ length: 6 }, () => ({ sector: 'FOOD', categoryCode: 'FOOD_AID_TIME' })) },
      'needs',
      'OUT_OF_RANGE',
    ],
    [
      'a day in the future',
      { occurredAt: new Date(Date.now() + 3 * 86_400_000).toISOString() },
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
    const answer = await act(harness, facilitator, 'fileComplaint', filing(more));
    if (answer.__typename === 'NotAllowed')
      expect(['UNKNOWN_REGION']).toContain(code); // nobody's village is nobody's area
    else {
      expect(answer.__typename).toBe('InvalidInput');
      expect(answer.issues).toContainEqual({ path: path.split('.'), code });
    }
  });

  test('numbers have no gap when forty complaints arrive at once', async () => {
    const before = await harness.sql<{ n: number }>(`select count(*)::int as n from complaint`);
    const sent = Array.from({ length: 40 }, (_, n) =>
      act(harness, facilitator, 'fileComplaint', filing(n % 5 ? {} : { categoryCode: 'NO_SUCH' })),
    );
    const answers = await Promise.all(sent);
    expect(answers.filter((answer) => answer['complaint'])).toHaveLength(32);
    const rows = await harness.sql<{ serial: number }>(
      `select right(number, 6)::int as serial from complaint order by 1`,
    );
    expect(rows.map((row) => row.serial)).toEqual(Array.from({ length: (before[0]?.n ?? 0) + 32 }, (_, n) => n + 1));
  });

  test('is found by the words of its text in any case', async () => {
    const row = await file(harness, { description: 'Beras RASTRA tidak pernah datang ke Dusun Mawar' });
    const search = async (text: string) => {
      const answer = await harness.graph(
        manager,
        'query ($f: ComplaintFilter) { complaints(filter: $f) { edges { node { id } } } }',
        { f: { text } },
      );
      return (answer.data as unknown as { complaints: { edges: { node: { id: string } }[] } }).complaints.edges.map(
        (edge) => edge.node.id,
      );
    };
    expect(await search('rastra mawar')).toEqual([row.id]);
    expect(await search('rastra melati')).toEqual([]);
    expect(await search("' or 1=1 --")).toEqual([]);
  });

  test('shows similar complaints and links a duplicate to an open one', async () => {
    const householdId = `HH-6309-${uuidv7()}`;
    const first = await file(harness, { householdId });
    let second = await file(harness, { householdId });
    expect((await read(harness, second.id, 'id version status alike { id }'))['alike']).toEqual([{ id: first.id }]);
    second = await step(harness, second, [backOffice, 'reviewComplaint'], { decision: 'START' });
    second = await step(harness, second, [backOffice, 'reviewComplaint'], {
      decision: 'DUPLICATE',
      duplicateOf: first.id,
    });
    expect(second['duplicateOf']).toEqual({ id: first.id });
    expect((await read(harness, first.id, 'id version status duplicates { id }'))['duplicates']).toEqual([
      { id: second.id },
    ]);
    let third = await file(harness, { householdId });
    third = await step(harness, third, [backOffice, 'reviewComplaint'], { decision: 'START' });
    const circular = await act(harness, backOffice, 'reviewComplaint', {
      complaintId: third.id,
      expectedVersion: third.version,
      decision: 'DUPLICATE',
      duplicateOf: second.id,
    });
    expect(circular.issues).toEqual([{ path: ['duplicateOf'], code: 'DUPLICATE_ITSELF' }]);
  });
});

describe('documents', () => {
  const announce = (complaintId: string, kind: string, actor = facilitator) =>
    act(harness, actor, 'requestAttachmentUpload', { idempotencyKey: uuidv7(), complaintId, kind }).then(() =>
      harness.graph(
        actor,
        `mutation ($input: RequestAttachmentUploadInput!) { r: requestAttachmentUpload(input: $input) { __typename
          ... on RequestAttachmentUploadSuccess { uploadUrl attachment { id } } } }`,
        { input: { idempotencyKey: uuidv7(), complaintId, kind } },
      ),
    );
  const put = async (answer: Awaited<ReturnType<typeof announce>>, body: Buffer) => {
    const { uploadUrl } = (answer.data as unknown as { r: { uploadUrl: string } }).r;
    const type = body.subarray(0, 5).toString() === '%PDF-' ? 'application/pdf' : 'image/jpeg';
    return fetch(`${harness.url}${uploadUrl}`, {
      method: 'PUT',
      headers: { 'content-type': type },
      body: new Uint8Array(body),
    });
  };
  const picture = () =>
    sharp({ create: { width: 64, height: 48, channels: 3, background: 'teal' } })
      .jpeg()
      .toBuffer();
  const pdf = (inside = '') => Buffer.from(`%PDF-1.4\n1 0 obj<<${inside}>>endobj\ntrailer<<>>\n%%EOF\n`);

  test('must be provided or waived before a referral', async () => {
    let row = await file(harness, { sector: 'HOUSING', categoryCode: 'HOUSE_REPAIR' });
    row = await step(harness, row, [backOffice, 'reviewComplaint'], { decision: 'START' });
    const refer = { complaintId: row.id, expectedVersion: row.version, handling: 'REFER' };
    const refused = await act(harness, backOffice, 'recommendHandling', refer);
    expect(refused.issues?.map((issue) => issue.path.join('.')).sort()).toEqual([
      'checklist.FAMILY_CARD',
      'checklist.HOUSE_PHOTO',
      'checklist.ID_CARD',
    ]);
    expect((await put(await announce(row.id, 'FAMILY_CARD'), pdf())).status).toBe(201);
    expect((await put(await announce(row.id, 'HOUSE_PHOTO'), await picture())).status).toBe(201);
    const noReason = await act(harness, backOffice, 'resolveComplaintDocument', {
      complaintId: row.id,
      expectedVersion: row.version,
      code: 'ID_CARD',
      status: 'WAIVED',
    });
    expect(noReason.issues).toEqual([{ path: ['reason'], code: 'REQUIRED' }]);
    row = await step(harness, row, [backOffice, 'resolveComplaintDocument'], {
      code: 'ID_CARD',
      status: 'WAIVED',
      reason: 'NOT_ISSUED_YET',
    });
    const { checklist } = (await read(
      harness,
      row.id,
      'id version status checklist { code status reason attachment { mediaType } }',
    )) as unknown as {
      checklist: object[];
    };
    expect(checklist).toEqual([
      { code: 'FAMILY_CARD', status: 'PROVIDED', reason: null, attachment: { mediaType: 'application/pdf' } },
      { code: 'ID_CARD', status: 'WAIVED', reason: 'NOT_ISSUED_YET', attachment: null },
      { code: 'LAND_STATEMENT', status: 'MISSING', reason: null, attachment: null },
      { code: 'HOUSE_PHOTO', status: 'PROVIDED', reason: null, attachment: { mediaType: 'image/jpeg' } },
    ]);
    row = await step(harness, row, [backOffice, 'recommendHandling'], { handling: 'REFER' });
    expect(row.status).toBe('RECOMMENDED');
  });

  test('are checked by content and served by their own link', async () => {
    const row = await file(harness);
    for (const inside of ['/OpenAction 2 0 R', '/Names<</EmbeddedFile 3 0 R>>', '/AA<</O<</S/JavaScript>>>>']) {
      const refused = await put(await announce(row.id, 'LETTER'), pdf(inside));
      expect(refused.status).toBe(422);
      expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_A_PLAIN_DOCUMENT' } }] });
    }
    expect((await put(await announce(row.id, 'PHOTO'), pdf())).status).toBe(422); // a photo is a picture
    expect((await put(await announce(row.id, 'PHOTO'), Buffer.from('<svg onload="x"/>'))).status).toBe(422);
    const good = await announce(row.id, 'LETTER');
    expect((await put(good, pdf())).status).toBe(201);
    expect((await put(good, pdf())).status).toBe(409);
    const { attachments } = (await read(
      harness,
      row.id,
      'id version status attachments { kind status url }',
    )) as unknown as {
      attachments: { kind: string; status: string; url: string | null }[];
    };
    const link = attachments.find((each) => each.status === 'STORED')?.url ?? '';
    const served = await fetch(`${harness.url}${link}`);
    expect(served.headers.get('content-disposition')).toContain('attachment');
    expect(await served.text()).toContain('%PDF-1.4');
    expect((await fetch(`${harness.url}${link.replace('action=FULL', 'action=upload')}`)).status).toBe(403);
    const asked = await harness.graph(bpjs, 'query ($id: ID!) { complaint(id: $id) { attachments { id } } }', {
      id: row.id,
    });
    expect(asked.data).toEqual({ complaint: null });
  });
});
