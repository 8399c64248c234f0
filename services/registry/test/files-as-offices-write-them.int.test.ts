import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { parseTableFormat, writeTable, xlsxMediaType } from '@slrt/tables';
import { actors, describeService, importAs, places } from '@slrt/testkit';
import { bdtClient } from './bdt-files.ts';
import { familyClient, head } from './family-client.ts';

const read = (name: string) => readFileSync(new URL(`./cases/${name}.csv`, import.meta.url));

describeService('registry', ({ harness, sql, fetch, asVerifier, asAdmin, asBpjs, asBackOffice }) => {
  const { byKk, issuesOf } = familyClient(harness);
  const bring = (body: string | Buffer, query: Record<string, string> = {}) =>
    importAs(harness(), actors.verifier, body, { layout: 'simple', surveyDate: '2026-01-10', ...query });
  const bringCase = (name: string, query: Record<string, string> = {}) => bring(read(name), query);
  const post = async (path: string, body: string | Buffer, by = asVerifier, type = 'text/csv') => {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': type, authorization: `Bearer ${await harness().token(by.actor)}` },
      body,
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const xlsx = async (rows: readonly (readonly (string | number)[])[]) => {
    const format = parseTableFormat({ format: 'xlsx' });
    if ('argument' in format) throw new Error(format.argument);
    return buffer(writeTable(format, ['DAFTAR KELUARGA'], Readable.from([rows])));
  };

  test('dates are read in every notation', async () => {
    const done = await bringCase('dates-as-spreadsheets-write-them');
    expect(done).toMatchObject({ accepted: 7, rejected: 0 });
    expect(await issuesOf(done.id)).toEqual([]);
    const born = await sql<{ birth_date: string | null }>(
      `select birth_date::text from person where name like 'UJI %' order by id`,
    );
    expect(born.map((row) => row.birth_date)).toEqual([...Array<string>(6).fill('1980-02-01'), null]);
  });

  test('numbers are read as spreadsheets keep them', async () => {
    const done = await bringCase('numbers-as-spreadsheets-keep-them');
    expect(done).toMatchObject({ accepted: 6, rejected: 1 });
    expect(await issuesOf(done.id)).toEqual(['7,no_kk,BLANK_KK']);
    for (const [kk, nik] of [
      ['9901010101630001', /11$/],
      ['9901010101630002', /12$/],
      ['9901010101630003', /13$/],
      ['9901010101630004', /14$/],
      ['9901010101630005', null],
      ['9901010101630007', /01$/],
    ] as const) {
      const [home] = await byKk(kk, 'head { nik { value(purpose: VERIFICATION) } }');
      expect(home).toEqual({ head: { nik: nik && { value: expect.stringMatching(nik) as string } } });
    }
  });

  test('a comma in a file with semicolons separates nothing', async () => {
    const query = { layout: 'dtsen', surveyDate: '2026-10-01' };
    expect(await bringCase('dtsen-semicolon-comma-in-address', query)).toMatchObject({ accepted: 2 });
    const ranked = { decile: 8, welfareRank: { percentileNational: 75, percentileDistrict: 79, asOf: '2026-10-01' } };
    const fields = 'decile address welfareRank { percentileNational percentileDistrict asOf }';
    expect(await byKk('9901010101050001', fields)).toEqual([{ ...ranked, address: 'Jl. Melati 5 RT 02' }]);
    expect(await byKk('9901010101050002', fields)).toEqual([{ ...ranked, address: 'Jl. Melati 5, RT 02' }]);
    const bdt = await bringCase('bdt-semicolon-comma-in-address', { layout: 'bdt-2015' });
    expect(bdt).toMatchObject({ accepted: 2, rejected: 0 });
    expect(await issuesOf(bdt.id)).toEqual([]);
  });

  test('a row that cannot be read costs its household only', async () => {
    const stray = await bringCase('one-stray-quote');
    expect(stray).toMatchObject({ status: 'COMPLETED', accepted: 2, rejected: 1 });
    expect(await issuesOf(stray.id)).toEqual(['3,,STRAY_QUOTE']);
    const kk = (n: number) => `990101010166000${n}`;
    const row = (n: number, name: string, relation: string) => `${kk(n)};${name};${relation};L;;63.09.01.2001;;`;
    const shifted = await bring(
      [
        'no_kk;nama;hubungan;jenis_kelamin;tanggal_lahir;kode_desa;nik;alamat',
        row(1, 'Uji A', 'KEPALA KELUARGA'),
        `${row(1, 'Uji B', 'ANAK')};x`,
        row(1, 'Uji C', 'ANAK'),
        row(2, 'Uji D', 'KEPALA KELUARGA'),
      ].join('\n'),
    );
    expect(shifted).toMatchObject({ accepted: 1, rejected: 3 });
    const other = 'OTHER_ROW_UNREADABLE';
    expect(await issuesOf(shifted.id)).toEqual([`2,,${other}`, '3,,CELL_COUNT_DIFFERS', `4,,${other}`]);
  });

  test('words and years alone are read, shortened numbers refused', async () => {
    const person = { hubungan: 'Kepala Keluarga', jenis_kelamin: 'PEREMPUAN', nik: '-', tanggal_lahir: '1951' };
    const rows = [
      head({ ...person, no_kk: '9901010101720001', nama: 'Uji Tahun', desil: '3,0' }),
      head({ ...person, no_kk: '9,90101E+15', nama: 'Uji Pendek' }),
      head({ ...person, no_kk: '9,90101E+15', nama: 'Uji Pendek Lain' }),
      head({ ...person, no_kk: '9901010101720002', nama: 'Uji NIK Pendek', nik: '9.90101E+15' }),
    ];
    const text = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))].map((cells) => cells.join(';'));
    const done = await bring(['DATA KELUARGA', '', ...text].join('\n'));
    expect(done).toMatchObject({ accepted: 2, rejected: 2 });
    expect(await issuesOf(done.id)).toEqual(['5,no_kk,DIGITS_LOST', '6,no_kk,DIGITS_LOST', '7,nik,DIGITS_LOST']);
    const [kept] = await sql(
      `select sex, birth_date, birth_year_from as from, birth_year_until as until from person where name = 'Uji Tahun'`,
    );
    expect(kept).toEqual({ sex: 'FEMALE', birth_date: null, from: 1951, until: 1951 });
  });

  test('a NIK with another date of birth is reported', async () => {
    const done = await bring(
      'No KK,NIK,Nama Lengkap,SHDK,L/P,Tgl Lahir,Kode Wilayah\n' +
        `9901010101680001,9901010102800081,Uji Sama,KEPALA KELUARGA,L,1/2/80,6309012001\n` +
        `9901010101680002,9901010102800082,Uji Beda,KEPALA KELUARGA,L,2/2/80,6309012001\n` +
        `9901010101680003,9901010102240083,Uji Tua,KEPALA KELUARGA,L,1924,6309012001\n`,
    );
    expect(done).toMatchObject({ accepted: 3 });
    expect(await issuesOf(done.id)).toEqual(['3,nik,NIK_DIFFERS_FROM_RECORD']);
    const [old] = await sql(`select birth_date::text from person where name = 'Uji Tua'`);
    expect(old).toEqual({ birth_date: '1924-02-01' });
  });

  describe('a workbook', () => {
    const rows = [
      ['Nomor KK', 'NIK', 'NAMA', 'Hubungan', 'JK', 'Tanggal Lahir', 'Kode Desa', 'Desil'],
      ['9901010101700001', '9901010102800091', 'Uji Buku', 'KEPALA KELUARGA', 'L', 29252, places.village, 4],
    ];

    test('is imported like a CSV', async () => {
      const done = await bring(await xlsx(rows));
      expect(done).toMatchObject({ accepted: 1, rejected: 0 });
      const fields = 'decile head { name birthDate nik { value(purpose: VERIFICATION) } }';
      expect(await byKk('9901010101700001', fields)).toEqual([
        { decile: 4, head: { name: 'Uji Buku', birthDate: '1980-02-01', nik: { value: '9901010102800091' } } },
      ]);
    });

    test('is exported, and changes nothing when imported', async () => {
      const bdt = await bdtClient(harness());
      const get = (more: string) => bdt.get(`/registry/exports?regionCode=63.09&purpose=VERIFICATION&${more}`);
      const csv = await (await get('delimiter=;')).text();
      expect(csv).toMatch(/^ruta6;id_bdt;/);
      const file = await get('format=xlsx');
      expect(file.headers.get('content-type')).toBe(xlsxMediaType);
      expect(file.headers.get('content-disposition')).toContain('.xlsx"');
      const again = await bdt.imported(Buffer.from(await file.arrayBuffer()));
      expect(again).toMatchObject({ status: 'COMPLETED', rejected: 0 });
      expect((await bdt.imported(csv)).unchanged).toBe(again.rows);
      expect((await get('format=ods')).status).toBe(400);
    });
  });

  test('answers of Dukcapil keep their columns', async () => {
    await bring(`no_kk,nik,nama,hubungan,jenis_kelamin,tanggal_lahir,kode_desa
9901010101710001,9901011103800001,Uji Periksa,1,L,1980-03-11,${places.village}`);
    const path = '/registry/checks?regionCode=63.09&surveyDate=05/05/2026';
    const answer = await post(path, read('checks-semicolon-comma-in-name'));
    expect(answer.body).toEqual({ rows: 1, found: 1, unknown: 0, issueCount: 0, issues: [] });
    const [home] = await byKk('9901010101710001', 'head { values { field value asOf } }');
    expect(home).toMatchObject({
      head: {
        values: expect.arrayContaining([
          { field: 'nikStatus', value: 'AKTIF', asOf: '2026-05-05' },
          { field: 'name', value: 'UJI PERIKSA, S.Pd', asOf: '2026-05-05' },
        ]) as object,
      },
    });
    const wrong = await post(path, 'NIK;Tgl Lahir\n9901011103800001;31/02/1980\n9901011103800001;06/05/2026\n');
    expect(wrong.body).toMatchObject({
      issueCount: 2,
      issues: [
        { row: 2, column: 'tanggal_lahir', code: 'IMPOSSIBLE_DATE' },
        { row: 3, column: 'tanggal_lahir', code: 'DATE_AFTER_SURVEY' },
      ],
    });
  });

  test('recipient lists say which cells could not be read', async () => {
    const path = '/registry/recipients?regionCode=63.09&programme=KIS&since=01/02/2026';
    const given = await post(path, read('recipients-day-month-year'), asBpjs);
    expect(given).toMatchObject({ status: 200, body: { rows: 1, issueCount: 0 } });
    const { recipients } = await asBackOffice.query<{ recipients: { edges: object[] } }>(
      `{ recipients(filter: { regionCode: "63.09" }) { edges { node { submittedName submittedBirthDate } } } }`,
    );
    expect(recipients.edges).toContainEqual({
      node: { submittedName: 'UJI PENERIMA TIGA', submittedBirthDate: '1970-03-04' },
    });
    const sheet = await xlsx([
      ['NIK', 'Nama Lengkap', 'Tgl Lahir', 'Kode Desa'],
      ['-', 'UJI EMPAT', 'x', '6309052001'],
      ['-', 'UJI LIMA', '02/02/2026', '6309052001'],
    ]);
    expect((await post(`${path}&asOf=01/02/2026`, sheet, asBpjs, xlsxMediaType)).body).toMatchObject({
      rows: 2,
      issues: [
        { row: 3, column: 'birth_date', code: 'IMPOSSIBLE_DATE' },
        { row: 4, column: 'birth_date', code: 'DATE_AFTER_SURVEY' },
      ],
    });
  });

  test('an area map is read like any other table', async () => {
    expect(await post('/registry/areas', read('areas-a-village-that-was-joined'), asAdmin)).toMatchObject({
      status: 200,
      body: { updated: 1 },
    });
    const wrong = await post('/registry/areas', 'code;valid_until\n63.09.03.2001;2026-02-30\n', asAdmin);
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ extensions: { argument: 'valid_until' } }] } });
  });

  describe('a day in a request', () => {
    const upload = (day: string) =>
      post(`/registry/imports?regionCode=63.09&layout=simple&surveyDate=${day}`, 'no_kk\n', asVerifier);
    test.each([
      ['03/04/2025', '2025-04-03'],
      ['31/12/2025', '2025-12-31'],
    ])('%s is %s', async (given, day) => {
      const { status, body } = await upload(given);
      expect(status).toBe(202);
      const [row] = await sql('select survey_date::text from registry_import where id = $1', [
        String(body['id']).slice(8),
      ]);
      expect(row).toEqual({ survey_date: day });
    });

    test.each([
      ['2030-01-01', 'IN_THE_FUTURE'],
      ['2026-02-30', 'INVALID_DATE'],
    ])('%s is refused as %s', async (given, code) => {
      const refused = (argument: string) => ({
        status: 400,
        body: { errors: [{ extensions: { code, argument } }] },
      });
      expect(await upload(given)).toMatchObject(refused('surveyDate'));
      const list = `/registry/recipients?regionCode=63.09&programme=KIS&since=${given}`;
      const issues = [{ path: ['since'], code }];
      expect(await post(list, 'nik,name\n', asBpjs)).toMatchObject({
        status: 400,
        body: { errors: [{ extensions: { code: 'INVALID_INPUT', issues } }] },
      });
    });
  });

  test.each([
    ['layout', 'layout=bdt-2099', 'bdt-2015'],
    ['codeList', 'codeList=x', 'bdt-2015'],
    ['apply', 'apply=yes', 'true, false'],
    ['complete', 'complete=1', 'true, false'],
    ['regionCode', 'regionCode=63', 'DISTRICT'],
  ])('an upload names a wrong %s and what is allowed', async (argument, parameter, allowed) => {
    const parameters = new URLSearchParams({ regionCode: '63.09', layout: 'simple', surveyDate: '2025-06-30' });
    for (const [name, value] of new URLSearchParams(parameter)) parameters.set(name, value);
    const { status, body } = await post(`/registry/imports?${parameters.toString()}`, 'no_kk\n', asVerifier);
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }] });
    expect(JSON.stringify(body)).toContain(allowed);
  });
});
