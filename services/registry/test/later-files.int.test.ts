// cspell:ignore achmad
import { readFileSync } from 'node:fs';
import { actors, describeService, importAs } from '@slrt/testkit';
import { familyClient, head, type Row } from './family-client.ts';

const readCase = (name: string) => readFileSync(new URL(`./cases/${name}.csv`, import.meta.url), 'utf8');

describeService('registry', ({ harness, sql, fetch, asAdmin }) => {
  const { bring, issuesOf, byKk } = familyClient(harness);
  const bringCase = (name: string, surveyDate: string, layout = 'simple') =>
    importAs(harness(), actors.verifier, readCase(name), { layout, surveyDate });
  /** Imports the first and then the second file of a case. */
  async function bringBoth(name: string, layout?: string) {
    await bringCase(`${name}-1`, '2026-01-10', layout);
    const done = await bringCase(`${name}-2`, '2026-11-10', layout);
    return { done, issues: await issuesOf(done.id) };
  }
  const recount = () =>
    sql(`select 1 from village_recount r full join (select * from village_statistic where n <> 0) k
      using (district_code, region_code, unit, variable, code, decile) where r.n is distinct from k.n`);

  describe('a head who is gone', () => {
    let both: Awaited<ReturnType<typeof bringBoth>>;
    beforeAll(async () => {
      both = await bringBoth('head-gone-widow-head');
    });

    test('costs no other household', () => {
      expect(both.done).toMatchObject({ status: 'COMPLETED', accepted: 1, updated: 1, rejected: 0 });
      expect(both.issues).toEqual(['2,hubungan,HEAD_CHANGED', '2,nama,MEMBER_NOT_IN_FILE']);
    });

    test('is followed by the head of the file', async () => {
      const [home] = await byKk('9901010101691001', 'members { name relation }');
      expect(home?.['members']).toEqual(
        expect.arrayContaining([
          { name: 'UJI B SATU', relation: 'HEAD' },
          { name: 'UJI A SATU', relation: 'OTHER' },
        ]),
      );
    });
  });

  test('a head who is spelled otherwise is the same person', async () => {
    const { done, issues } = await bringBoth('head-spelled-otherwise');
    expect(done).toMatchObject({ status: 'COMPLETED', accepted: 1, updated: 1, rejected: 0 });
    expect(issues).toEqual([]);
    const [home] = await byKk('9901010101610001', 'members { name relation values { value } }');
    expect(home).toEqual({
      members: [{ name: 'UJI AHMAD', relation: 'HEAD', values: [{ value: 'UJI AHMAD' }, { value: 'UJI ACHMAD' }] }],
    });
  });

  describe('another head than before', () => {
    const person = (kk: string, no: number, more: Row): Row =>
      head({ no_kk: kk, nik: `99010101027${no}00${kk.slice(-2)}`, tanggal_lahir: `197${no}-02-01`, ...more });
    const father = (kk: string, hubungan = '1') => person(kk, 1, { nama: 'UJI AYAH', hubungan });
    const son = (kk: string, hubungan = '3') => person(kk, 2, { nama: 'UJI ANAK', hubungan });
    const uncle = (kk: string, hubungan = '8') => person(kk, 3, { nama: 'UJI PAMAN', hubungan });
    const cards = ['9901010101550011', '9901010101550012', '9901010101550013', '9901010101550014', '9901010101550015'];
    const [swapped = '', gone = '', renamed = '', joined = '', former = ''] = cards;

    test('is applied however it differs', async () => {
      const first = [swapped, gone, renamed, former].flatMap((kk) => [father(kk), son(kk)]);
      await bring([...first, father(joined)], { surveyDate: '2026-01-10' });
      const done = await bring(
        [
          ...[father(swapped, '8'), son(swapped, '1')],
          ...[son(gone, '1'), uncle(gone)],
          ...[{ ...father(renamed), nama: 'UJI BAPAK' }, son(renamed)],
          // The former head of another family, who is listed there as well.
          ...[{ ...father(former), no_kk: joined, hubungan: '1' }, father(joined, '8')],
          ...[son(former, '1')],
        ],
        { surveyDate: '2026-11-10' },
      );
      expect(done).toMatchObject({ status: 'COMPLETED', updated: 9, rejected: 0 });
    });

    test.each([
      ['swapped', swapped, ['UJI ANAK HEAD', 'UJI AYAH OTHER']],
      ['gone', gone, ['UJI ANAK HEAD', 'UJI AYAH OTHER', 'UJI PAMAN OTHER']],
      ['renamed', renamed, ['UJI ANAK CHILD', 'UJI BAPAK HEAD']],
      ['joined from elsewhere', joined, ['UJI AYAH HEAD', 'UJI AYAH OTHER']],
      ['left for another family', former, ['UJI ANAK HEAD', 'UJI AYAH OTHER']],
    ])('has one head when the head is %s', async (_, kk, expected) => {
      const [home] = (await byKk(kk, 'members { name relation }')) as unknown as {
        members: { name: string; relation: string }[];
      }[];
      expect(home?.members.map(({ name, relation }) => `${name} ${relation}`).sort()).toEqual(expected);
    });
  });

  test('families under one roof keep one head', async () => {
    const [first, second] = ['9901010101560001', '9901010101560002'];
    const roof = { id_rumah_tangga: 'ATAP-1' };
    const elder = head({ no_kk: first, nik: '', nama: 'UJI SEPUH' });
    const younger = head({ no_kk: second, nik: '', nama: 'UJI MUDA' });
    await bring(
      [
        { ...elder, ...roof },
        { ...younger, ...roof, hubungan: '3' },
      ],
      { surveyDate: '2026-01-10' },
    );
    const ranked = [elder, younger].map((row, n) => ({ ...row, id_keluarga: `A-${n}`, persentil_nasional: '9' }));
    const done = await bring(ranked, { layout: 'dtsen', surveyDate: '2026-11-10' });
    expect(done).toMatchObject({ updated: 2, rejected: 0 });
    const homes = await byKk(second ?? '', 'families { members { name relation } }');
    expect(homes).toEqual([
      {
        families: [
          { members: [{ name: 'UJI SEPUH', relation: 'HEAD' }] },
          { members: [{ name: 'UJI MUDA', relation: 'CHILD' }] },
        ],
      },
    ]);
  });

  describe('a family that moved', () => {
    const moves = () =>
      sql(`select r.state, r.proposed->>'regionCode' as region from change_request r where r.kind = 'MOVE'`);

    test('stays in its village, and a move is proposed', async () => {
      const { done, issues } = await bringBoth('family-moved');
      expect(done).toMatchObject({ updated: 1 });
      expect(issues).toEqual(['2,kode_desa,MOVE_PROPOSED']);
      const [home] = await byKk('9901010101650001', 'region { code } values { field value }');
      expect(home).toEqual({
        region: { code: '63.09.04.2005' },
        values: [
          { field: 'regionCode', value: '63.09.04.1001' },
          { field: 'regionCode', value: '63.09.04.2005' },
        ],
      });
      expect(await moves()).toEqual([{ state: 'VILLAGE_DELIBERATION', region: '63.09.04.1001' }]);
    });

    test('is not proposed twice', async () => {
      const again = await bringCase('family-moved-2', '2026-11-20');
      expect(await issuesOf(again.id)).toEqual(['2,kode_desa,VILLAGE_DIFFERS']);
      expect(await moves()).toHaveLength(1);
    });
  });

  describe('a number that changed', () => {
    const fields = 'members { name identifiers { kind validUntil } } identifiers { kind validUntil }';

    test('a corrected NIK ends the former one', async () => {
      const { issues } = await bringBoth('nik-corrected');
      expect(issues).toEqual(['2,nik,NIK_CORRECTED']);
      const [home] = await byKk('9901010101660001', fields);
      expect(home).toMatchObject({
        members: [
          {
            identifiers: [
              { kind: 'NIK', validUntil: null },
              { kind: 'NIK', validUntil: '2026-11-10' },
            ],
          },
        ],
      });
    });

    test('a NIK that fits less well is kept as disputed', async () => {
      const row = { no_kk: '9901010101660009', nik: '9901010702750031', tanggal_lahir: '1975-02-07' };
      await bring([head(row)], { surveyDate: '2026-01-10' });
      const done = await bring([head({ ...row, nik: '9901010802750032', desil: '4' })], { surveyDate: '2026-11-10' });
      expect(done).toMatchObject({ updated: 1 });
      const [home] = await byKk(row.no_kk, 'decile members { identifiers { validUntil } }');
      expect(home).toMatchObject({
        decile: 4,
        members: [{ identifiers: [{ validUntil: '2026-11-10' }, { validUntil: null }] }],
      });
    });

    test('a new card ends the former one', async () => {
      const { done, issues } = await bringBoth('dtsen-new-card', 'dtsen');
      expect(done).toMatchObject({ accepted: 0, updated: 1 });
      expect(issues).toEqual(['2,no_kk,CARD_REPLACED']);
      const [home, ...others] = await byKk('9901010101450001', fields);
      expect(others).toEqual([]);
      const { identifiers } = home as unknown as { identifiers: object[] };
      expect(identifiers).toEqual(
        expect.arrayContaining([
          { kind: 'KK', validUntil: null },
          { kind: 'KK', validUntil: '2026-11-10' },
          { kind: 'DTSEN', validUntil: null },
        ]),
      );
      expect(identifiers).toHaveLength(3);
      expect(await byKk('9901010101440001', 'id')).toEqual([]);
    });

    test('an id wins over the card of another household', async () => {
      const family = (id: string, kk: string): Row => ({
        ...head({ no_kk: kk, nik: '', nama: `UJI ${id}` }),
        ...{ id_keluarga: id, persentil_nasional: '20' },
      });
      const [first, second] = ['9901010101480001', '9901010101480002'];
      const dtsen = { layout: 'dtsen' };
      await bring([family('KEL-A', first), family('KEL-B', second)], { ...dtsen, surveyDate: '2026-01-10' });
      const done = await bring([family('KEL-A', second)], { ...dtsen, surveyDate: '2026-11-10' });
      expect(done).toMatchObject({ accepted: 0, updated: 1 });
      expect(await issuesOf(done.id)).toEqual(['2,no_kk,CARD_OF_OTHER_HOUSEHOLD']);
      expect(await byKk(second, 'members { name }')).toEqual([{ members: [{ name: 'UJI KEL-B' }] }]);
    });

    test('a family is found by its members', async () => {
      const rows = (kk: string) => [
        head({ no_kk: kk, nik: '9901010702750041', nama: 'UJI AYAH', tanggal_lahir: '1975-02-07' }),
        head({
          no_kk: kk,
          nik: '9901014702760042',
          nama: 'UJI IBU',
          tanggal_lahir: '1976-02-07',
          hubungan: '2',
          jenis_kelamin: 'P',
        }),
      ];
      await bring(rows('9901010101460001'), { surveyDate: '2026-01-10' });
      const done = await bring(rows('9901010101470001'), { surveyDate: '2026-11-10' });
      expect(done).toMatchObject({ accepted: 0, updated: 2 });
      expect(await issuesOf(done.id)).toEqual(['2,no_kk,CARD_REPLACED']);
    });
  });

  describe('a village that has ended', () => {
    const load = async (body: string) =>
      (
        await fetch('/registry/areas', {
          method: 'POST',
          headers: { 'content-type': 'text/csv', authorization: `Bearer ${await harness().token(asAdmin.actor)}` },
          body,
        })
      ).status;
    const rowOf = (kk: string, village: string) => head({ no_kk: kk, nik: '', kode_desa: village });
    const regionOf = async (kk: string) => (await byKk(kk, 'region { code }'))[0];

    test('leads to its successor', async () => {
      expect(await load(readCase('areas-a-village-that-was-joined'))).toBe(200);
      const done = await bringCase('file-with-the-old-village-code', '2026-01-10');
      expect(done).toMatchObject({ accepted: 1 });
      expect(await issuesOf(done.id)).toEqual(['2,kode_desa,VILLAGE_ENDED']);
      expect(await regionOf('9901010101640001')).toEqual({ region: { code: '63.09.03.2002' } });
    });

    test('with several successors is ambiguous', async () => {
      const header = 'code,bps_code,valid_from,valid_until,successors,name,kind';
      const split = '63.09.03.2003,,,2026-06-30,63.09.03.2098 63.09.03.2099,,';
      const made = ['63.09.03.2098,,2026-07-01,,,Uji Hulu,DESA', '63.09.03.2099,,2026-07-01,,,Uji Hilir,DESA'];
      expect(await load([header, split, ...made].join('\n'))).toBe(200);
      const done = await bring([
        rowOf('9901010101640002', '63.09.03.2003'),
        rowOf('9901010101640003', '63.09.03.2099'),
      ]);
      expect(done).toMatchObject({ accepted: 1, rejected: 1 });
      expect(await issuesOf(done.id)).toEqual(['2,kode_desa,AMBIGUOUS_VILLAGE']);
    });

    test('gives its households to its successor', async () => {
      await bring([rowOf('9901010101640004', '63.09.03.2004'), rowOf('9901010101640005', '63.09.03.2005')]);
      const ended = ['63.09.03.2004,2020-01-01,63.09.03.2002', '63.09.03.2005,2020-01-01,63.09.03.2098 63.09.03.2099'];
      expect(await load(['code,valid_until,successors', ...ended].join('\n'))).toBe(200);
      const move = async (actor = asAdmin.actor) =>
        fetch('/registry/areas/moves?regionCode=63.09', {
          method: 'POST',
          headers: { authorization: `Bearer ${await harness().token(actor)}` },
        });
      expect((await move(actors.verifier)).status).toBe(403);
      expect(await (await move()).json()).toEqual({
        villages: [
          { code: '63.09.03.2004', successor: '63.09.03.2002', candidates: [], households: 1 },
          { code: '63.09.03.2005', successor: null, candidates: ['63.09.03.2098', '63.09.03.2099'], households: 1 },
        ],
      });
      expect(await regionOf('9901010101640004')).toEqual({ region: { code: '63.09.03.2002' } });
      expect(await recount()).toEqual([]);
    });
  });

  describe('a complete national list', () => {
    const rowOf = (no: number, village = '63.09.07.2001'): Row => ({
      ...head({
        no_kk: `990101010159000${no}`,
        nik: `990101070275019${no}`,
        nama: `UJI DAFTAR ${'ABC'[no - 1]}`,
        kode_desa: village,
      }),
      id_keluarga: `L-${no}`,
      persentil_nasional: '12',
    });
    const proposals = () =>
      sql(`select c.state, h.listing, p.name from change_request c join household h on h.id = c.household_id
        join person p on p.household_id = h.id where c.kind = 'NOT_ELIGIBLE'`);
    const bringList = (rows: Row[], surveyDate: string, query = {}) =>
      bring(rows, { layout: 'dtsen', surveyDate, ...query });

    test('proposes to delist whom it no longer states', async () => {
      await bringList([rowOf(1), rowOf(2), rowOf(3, '63.09.07.2002')], '2026-01-10');
      await bringList([rowOf(1)], '2026-05-10');
      expect(await proposals()).toEqual([]);
      await bringList([rowOf(1)], '2026-08-10', { complete: 'true' });
      const expected = [{ state: 'VILLAGE_DELIBERATION', listing: 'LISTED', name: 'UJI DAFTAR B' }];
      expect(await proposals()).toEqual(expected);
      await bringList([rowOf(1)], '2026-09-10', { complete: 'true' });
      expect(await proposals()).toEqual(expected);
    });

    test('with rows that were left out proposes nothing', async () => {
      const wrong = { ...rowOf(4), kode_desa: '63.09.99.2001' };
      const done = await bringList([rowOf(3, '63.09.07.2001'), wrong], '2026-10-10', { complete: 'true' });
      expect(done).toMatchObject({ rejected: 1 });
      expect(await proposals()).toHaveLength(1);
      expect(await sql('select 1 from import_listing')).toEqual([]);
    });
  });

  test('a household that the database refuses is set aside alone', async () => {
    await sql(`alter table person add constraint person_of_test check (name <> 'UJI TOLAK') not valid`);
    const kk = (n: number) => `990101010158000${n}`;
    await bring(
      [1, 2].map((n) => head({ no_kk: kk(n), nik: '', nama: `UJI ${n}` })),
      { surveyDate: '2026-01-10' },
    );
    const names = ['UJI SATU', 'UJI TOLAK', 'UJI TIGA', 'UJI TOLAK', 'UJI LIMA'];
    const rows = names.map((nama, n) => head({ no_kk: kk(n + 1), nik: '', nama }));
    const done = await bring(rows, { surveyDate: '2026-11-10' });
    await sql('alter table person drop constraint person_of_test');
    expect(done).toMatchObject({ status: 'COMPLETED', accepted: 2, updated: 1, rejected: 2 });
    const issues = await issuesOf(done.id);
    expect(issues.filter((each) => each.endsWith('RECORD_REFUSED'))).toEqual([
      '3,,RECORD_REFUSED',
      '5,,RECORD_REFUSED',
    ]);
    expect(await recount()).toEqual([]);
  });
});
