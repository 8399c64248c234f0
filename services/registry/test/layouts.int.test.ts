import { actors, csvOf, describeService } from '@slrt/testkit';
import { familyClient, head, type Row } from './family-client.ts';

describeService('registry', ({ harness, sql }) => {
  const { bring, issuesOf, byKk } = familyClient(harness);

  test('the simple layout groups families by their cards', async () => {
    const rows = [
      head(),
      head({ nik: '', nama: 'Ani Contoh', hubungan: '2', jenis_kelamin: 'P', tanggal_lahir: '1978-10-11' }),
      head({ no_kk: '9963090101200002', nik: '', nama: 'Nenek Contoh', id_rumah_tangga: '' }),
    ];
    expect(await bring(rows)).toMatchObject({ accepted: 3, rejected: 0 });
    expect(await bring(rows)).toMatchObject({ accepted: 0, updated: 0, unchanged: 3, rejected: 0 });
    const [home] = await byKk(
      '9963090101200001',
      'decile verifiedOn families { number kkNumber { masked } members { name birthDate } } completeness { missing issues } identifiers { kind source }',
    );
    expect(home).toMatchObject({
      decile: 3,
      verifiedOn: '2026-01-31',
      families: [
        {
          number: 1,
          members: [
            { name: 'Budi Contoh', birthDate: '1975-03-02' },
            { name: 'Ani Contoh', birthDate: '1978-10-11' },
          ],
        },
      ],
      completeness: { issues: ['NIK_MISSING'] },
      identifiers: [{ kind: 'KK', source: 'SIMPLE' }],
    });
    const [two] = await sql<{ n: number }>(`select count(*)::int as n from household where source = 'SIMPLE'`);
    expect(two?.n).toBe(2);
  });

  test('several families under one roof share a household', async () => {
    const roof = { id_rumah_tangga: 'R-1' };
    const done = await bring([
      head({ ...roof, no_kk: '9963090101200011', nik: '9963090203750011' }),
      head({ ...roof, no_kk: '9963090101200012', nik: '', nama: 'Anak Kawin', hubungan: '3' }),
      head({ ...roof, no_kk: '9963090101200012', nik: '', nama: 'Menantu', hubungan: '4', jenis_kelamin: 'P' }),
    ]);
    expect(done).toMatchObject({ accepted: 3 });
    const [home] = await byKk('9963090101200012', 'families { number members { name } }');
    expect(home).toEqual({
      families: [
        { number: 1, members: [{ name: 'Budi Contoh' }] },
        { number: 2, members: [{ name: 'Anak Kawin' }, { name: 'Menantu' }] },
      ],
    });
  });

  test('every problem of a row has its code', async () => {
    const done = await bring([
      head({ no_kk: '', nik: '', nama: 'Tanpa Kartu' }),
      head({ no_kk: '', nik: '', nama: 'Juga Tanpa' }),
      head({ no_kk: '1234', nik: '', nama: 'Kartu Salah' }),
      head({ no_kk: '9963090101200021', nik: '' }),
      head({ no_kk: '9963090101200021', nik: '', nama: 'Kepala Kedua' }),
      head({ no_kk: '9963090101200022', nik: '', kode_desa: '63.09.99.2001' }),
      head({ no_kk: '9963090101200023', nik: '', tanggal_lahir: '31-02-1980' }),
      head({ no_kk: '9963090101200024', nik: '9963090203750024', tanggal_lahir: '1975-03-09' }),
      head({ no_kk: '9963090101200025', nik: '9963094203750024' }),
      head({ no_kk: '9963090101200026', nik: '99', jenis_kelamin: 'X', desil: '11' }),
    ]);
    expect(await issuesOf(done.id)).toEqual([
      '2,no_kk,BLANK_KK',
      '3,no_kk,BLANK_KK',
      '4,no_kk,INVALID_KK',
      '5,hubungan,TWO_HEADS',
      '6,hubungan,TWO_HEADS',
      '7,kode_desa,UNKNOWN_VILLAGE',
      '8,tanggal_lahir,IMPOSSIBLE_DATE',
      '9,nik,NIK_DIFFERS_FROM_RECORD',
      '10,nik,NIK_DIFFERS_FROM_RECORD',
      '11,desil,INVALID_VALUE',
      '11,jenis_kelamin,UNKNOWN_CODE',
      '11,nik,INVALID_NIK',
    ]);
    expect(done).toMatchObject({ accepted: 4, rejected: 6 });
  });

  test('a birth after the survey is not taken', async () => {
    const row = (n: number, born: string, more: Row = {}) =>
      head({ no_kk: `996309010120006${n}`, nik: '', nama: `Uji Lahir ${n}`, tanggal_lahir: born, ...more });
    const done = await bring([row(1, '2025-07-01'), row(2, '2025-06-30'), row(3, '2026'), row(4, '2099-01-01')], {
      surveyDate: '2025-06-30',
    });
    expect(done).toMatchObject({ accepted: 4, rejected: 0 });
    expect(await issuesOf(done.id)).toEqual([
      '2,tanggal_lahir,DATE_AFTER_SURVEY',
      '4,tanggal_lahir,DATE_AFTER_SURVEY',
      '5,tanggal_lahir,IMPOSSIBLE_DATE',
    ]);
    const people = await sql(
      `select birth_date::text, birth_year_from from person where name like 'Uji Lahir %' order by name`,
    );
    const unknown = { birth_date: null, birth_year_from: null };
    expect(people).toEqual([unknown, { ...unknown, birth_date: '2025-06-30' }, unknown, unknown]);
  });

  test('a known birth date outlives one after the survey', async () => {
    const born = (day: string) => [head({ no_kk: '9963090101200071', nik: '', nama: 'Uji Tetap', tanggal_lahir: day })];
    await bring(born('1990-01-01'), { surveyDate: '2025-06-30' });
    const later = await bring(born('2025-10-01'), { surveyDate: '2025-09-30' });
    expect(await issuesOf(later.id)).toEqual(['2,tanggal_lahir,DATE_AFTER_SURVEY']);
    const [kept] = await sql(`select birth_date::text from person where name = 'Uji Tetap'`);
    expect(kept).toEqual({ birth_date: '1990-01-01' });
  });

  test('a household that is repeated or found twice has its code', async () => {
    const repeated = await bring([
      head({ no_kk: '9963090101200031', nik: '' }),
      head({ no_kk: '9963090101200032', nik: '' }),
      head({ no_kk: '9963090101200031', nik: '', nama: 'Lagi' }),
    ]);
    expect(await issuesOf(repeated.id)).toEqual(['4,,REPEATED_HOUSEHOLD']);
    await sql(
      `insert into identifier (district_code, subject_id, kind, cipher, key_id, index, source)
     select district_code, (select subject_id from identifier where kind = 'KK' order by id limit 1), kind, cipher, key_id, index, source
     from identifier where kind = 'KK' and subject_id = (select id from household where source = 'SIMPLE' order by id desc limit 1)`,
    );
    const shared = await bring([head({ no_kk: '9963090101200032', nik: '', nama: 'Berbeda' })]);
    expect(await issuesOf(shared.id)).toEqual(['2,no_kk,KK_IN_TWO_HOUSEHOLDS']);
  });

  describe('DTSEN', () => {
    const kk = '9963090101200041';
    const fields =
      'decile welfareRank { decile percentileNational percentileProvince percentileDistrict source asOf } head { id name values { field source value asOf } } identifiers { kind source } values { field source value }';

    test('ranks are stored in addition to BDT values', async () => {
      await bring([head({ no_kk: kk, nik: '9963090203750041' })]);
      const ranked = {
        id_keluarga: 'DT-0041',
        desil: '2',
        persentil_nasional: '17',
        persentil_provinsi: '15',
        persentil_kabupaten: '12',
        tanggal_peringkat: '2026-03-31',
      };
      const row = { ...head({ no_kk: kk, nik: '9963090203750041', nama: 'Budi Contoh Santoso' }), ...ranked };
      expect(await bring([row], { layout: 'dtsen', surveyDate: '2026-04-01' })).toMatchObject({ updated: 1 });
      const percentiles = { percentileNational: 17, percentileProvince: 15, percentileDistrict: 12 };
      const [home] = await byKk(kk, fields);
      expect(home).toMatchObject({
        decile: 2,
        welfareRank: { decile: 2, ...percentiles, source: 'DTSEN', asOf: '2026-03-31' },
        head: {
          name: 'Budi Contoh Santoso',
          values: [
            { field: 'name', source: 'DTSEN', value: 'Budi Contoh Santoso', asOf: '2026-04-01' },
            { field: 'name', source: 'SIMPLE', value: 'Budi Contoh', asOf: '2026-01-31' },
          ],
        },
        values: [
          { field: 'decile', source: 'DTSEN', value: '2' },
          { field: 'decile', source: 'SIMPLE', value: '3' },
        ],
      });
    });

    test('values yield to no older file', async () => {
      const older = await bring([head({ no_kk: kk, nik: '9963090203750041', nama: 'Nama Lama' })], {
        surveyDate: '2020-01-01',
      });
      expect(older).toMatchObject({ updated: 0, unchanged: 1 });
      expect(await issuesOf(older.id)).toEqual(['2,,OLDER_THAN_RECORD']);
      const [still] = await byKk(kk, fields);
      expect(still).toMatchObject({ head: { name: 'Budi Contoh Santoso' } });
      expect(JSON.stringify(still)).toContain('Nama Lama');
    });

    test('leaves the statistics equal to a recount', async () => {
      expect(
        await sql(`select 1 from village_recount r full join (select * from village_statistic where n <> 0) k
          using (district_code, region_code, unit, variable, code, decile) where r.n is distinct from k.n`),
      ).toEqual([]);
    });
  });

  test('what Dukcapil answers is kept beside the record and decides nothing', async () => {
    const kk = '9963090101200051';
    await bring([head({ no_kk: kk, nik: '9963090203750051' })]);
    const check = async (actor: (typeof actors)[keyof typeof actors], body: string) =>
      fetch(`${harness().url}/registry/checks?regionCode=63.09&surveyDate=2026-05-05`, {
        method: 'POST',
        headers: { 'content-type': 'text/csv', authorization: `Bearer ${await harness().token(actor)}` },
        body,
      });
    const file = csvOf([
      { nik: '9963090203750051', nama: 'BUDI C.', tanggal_lahir: '02-03-1976', status: 'meninggal' },
      { nik: '9963090203750099', nama: 'TIDAK ADA', tanggal_lahir: '', status: '' },
    ]);
    expect(await (await check(actors.verifier, file)).json()).toMatchObject({ rows: 2, found: 1, unknown: 1 });
    expect((await check(actors.facilitator, file)).status).toBe(403);
    expect((await check(actors.verifier, 'a,b\n1,2\n')).status).toBe(400);
    const [home] = await byKk(kk, 'head { name leftOn values { field source value } }');
    expect(home).toMatchObject({
      head: {
        name: 'Budi Contoh',
        leftOn: null,
        values: [
          { field: 'birthDate', source: 'DUKCAPIL', value: '1976-03-02' },
          { field: 'name', source: 'DUKCAPIL', value: 'BUDI C.' },
          { field: 'nikStatus', source: 'DUKCAPIL', value: 'MENINGGAL' },
        ],
      },
    });
  });
});
