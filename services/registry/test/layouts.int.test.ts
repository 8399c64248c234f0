import { actors, csvOf, importAs, mutateAs, places, startHarness, uuidv7, type Harness } from '@slrt/testkit';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness('registry');
}, 60_000);
afterAll(() => harness.stop(), 30_000);

type Row = Record<string, string>;
const bring = (rows: Row[], query: Record<string, string> = {}) =>
  importAs(harness, actors.verifier, csvOf(rows), { layout: 'simple', ...query });
const issuesOf = async (id: string) => {
  const response = await fetch(`${harness.url}/registry/imports/${id}/rejections.csv`, {
    headers: { authorization: `Bearer ${await harness.token(actors.verifier)}` },
  });
  return (await response.text())
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').slice(0, 3).join(','));
};
const head = (more: Row = {}): Row => ({
  no_kk: '9963090101200001',
  nik: '9963090203750001',
  nama: 'Budi Contoh',
  hubungan: '1',
  jenis_kelamin: 'L',
  tanggal_lahir: '02/03/1975',
  kode_desa: places.village,
  alamat: 'Jalan 1',
  desil: '3',
  ...more,
});
const byKk = async (kkNumber: string, fields: string) => {
  const answer = await harness.graph(
    actors.verifier,
    `query ($kk: String!) { householdsByKk(kkNumber: $kk, purpose: VERIFICATION) { ${fields} } }`,
    { kk: kkNumber },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return (answer.data as unknown as { householdsByKk: Record<string, never>[] }).householdsByKk;
};

test('the simple layout: families by their cards, real birth dates, mothers kept unreadable; again changes nothing', async () => {
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
  const [two] = await harness.sql<{ n: number }>(`select count(*)::int as n from household where source = 'SIMPLE'`);
  expect(two?.n).toBe(2);
});

test('several families under one roof stand in one household, each with its card', async () => {
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

test('each thing that can be wrong with a row has its code; a blank card never joins families', async () => {
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
  const repeated = await bring([
    head({ no_kk: '9963090101200031', nik: '' }),
    head({ no_kk: '9963090101200032', nik: '' }),
    head({ no_kk: '9963090101200031', nik: '', nama: 'Lagi' }),
  ]);
  expect(await issuesOf(repeated.id)).toEqual(['4,,REPEATED_HOUSEHOLD']);
  await harness.sql(
    `insert into identifier (district_code, subject_id, kind, cipher, key_id, index, masked, source)
     select district_code, (select subject_id from identifier where kind = 'KK' order by id limit 1), kind, cipher, key_id, index, masked, source
     from identifier where kind = 'KK' and subject_id = (select id from household where source = 'SIMPLE' order by id desc limit 1)`,
  );
  const shared = await bring([head({ no_kk: '9963090101200032', nik: '', nama: 'Berbeda' })]);
  expect(await issuesOf(shared.id)).toEqual(['2,no_kk,KK_IN_TWO_HOUSEHOLDS']);
});

test('DTSEN: ranks with date and source beside the old, values side by side; an older file changes nothing', async () => {
  const kk = '9963090101200041';
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
  const fields =
    'decile welfareRank { decile percentileNational percentileProvince percentileDistrict source asOf } head { id name values { field source value asOf } } identifiers { kind source } values { field source value }';
  const [home] = await byKk(kk, fields);
  expect(home).toMatchObject({
    decile: 2,
    welfareRank: {
      decile: 2,
      percentileNational: 17,
      percentileProvince: 15,
      percentileDistrict: 12,
      source: 'DTSEN',
      asOf: '2026-03-31',
    },
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
  const older = await bring([head({ no_kk: kk, nik: '9963090203750041', nama: 'Nama Lama' })], {
    surveyDate: '2020-01-01',
  });
  expect(older).toMatchObject({ updated: 0, unchanged: 1 });
  expect(await issuesOf(older.id)).toEqual(['2,,OLDER_THAN_RECORD']);
  const [still] = await byKk(kk, fields);
  expect(still).toMatchObject({ head: { name: 'Budi Contoh Santoso' } });
  expect(JSON.stringify(still)).toContain('Nama Lama');
  expect(
    await harness.sql(`select 1 from village_recount r full join (select * from village_cell where n <> 0) k
      using (district_code, region_code, unit, variable, code, decile) where r.n is distinct from k.n`),
  ).toEqual([]);
});

test('what Dukcapil answers is kept beside the record and decides nothing', async () => {
  const kk = '9963090101200051';
  await bring([head({ no_kk: kk, nik: '9963090203750051' })]);
  const check = async (actor: (typeof actors)[keyof typeof actors], body: string) =>
    fetch(`${harness.url}/registry/checks?district=63.09&surveyDate=2026-05-05`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${await harness.token(actor)}` },
      body,
    });
  const file = csvOf([
    { nik: '9963090203750051', nama: 'BUDI C.', tanggal_lahir: '02-03-1976', status: 'meninggal' },
    { nik: '9963090203750099', nama: 'TIDAK ADA', tanggal_lahir: '', status: '' },
  ]);
  expect(await (await check(actors.verifier, file)).json()).toEqual({ rows: 2, found: 1, unknown: 1 });
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

test('areas: BPS codes, validity and successors are loaded whole or not at all, and a BDT file finds villages by them', async () => {
  const load = async (actor: (typeof actors)[keyof typeof actors], rows: Row[]) =>
    fetch(`${harness.url}/registry/areas`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${await harness.token(actor)}` },
      body: csvOf(rows),
    });
  const row = {
    code: places.village,
    bps_code: '6309010001',
    valid_from: '1965-01-01',
    valid_until: '',
    successors: '',
  };
  expect((await load(actors.manager, [row])).status).toBe(403);
  expect((await load(actors.admin, [row, { ...row, code: '63.09.99.2999' }])).status).toBe(400);
  expect((await load(actors.admin, [{ ...row, bps_code: 'x' }])).status).toBe(400);
  const old = {
    code: '63.09.01.2009',
    bps_code: '',
    valid_from: '',
    valid_until: '2020-01-01',
    successors: '63.09.01.2001 63.09.01.2002',
  };
  expect((await load(actors.admin, [row, old])).status).toBe(200);
  const answer = await harness.graph(
    actors.facilitator,
    `{ now: region(code: "${places.village}") { bpsCode validFrom validUntil } old: region(code: "63.09.01.2009") { validUntil successors { code } } }`,
  );
  expect(answer.data).toEqual({
    now: { bpsCode: '6309010001', validFrom: '1965-01-01', validUntil: null },
    old: { validUntil: '2020-01-01', successors: [{ code: '63.09.01.2001' }, { code: '63.09.01.2002' }] },
  });
  const { bdtColumns } = await import('@slrt/registry');
  const cells: Row = Object.fromEntries(bdtColumns.map((column) => [column, '']));
  const done = await importAs(
    harness,
    actors.verifier,
    csvOf([
      {
        ...cells,
        id_bdt: 'bps-1',
        kdprop: '63',
        kdkab: '09',
        kdkec: '010',
        kddesa: '001',
        nama: 'Warga',
        hub_krt: '1',
      },
    ]),
    { layout: 'bdt-2015' },
  );
  expect(done).toMatchObject({ accepted: 1 });
});

test('the work list: most to ask first, stale ones too, counted by area', async () => {
  const ask = async (actor: (typeof actors)[keyof typeof actors]) =>
    harness.graph(
      actor,
      `{ workList(regionCode: "${places.village}", first: 100) { totalCount edges { node { reasons daysSinceVerified household { id } } } }
         region(code: "63.09") { statistics { quality { byIssue { code count } stale openDuplicates } } } }`,
    );
  const before = await ask(actors.facilitator);
  expect(before.errors).toBeUndefined();
  const list = (
    before.data as unknown as {
      workList: { totalCount: number; edges: { node: { reasons: string[]; daysSinceVerified: number } }[] };
    }
  ).workList;
  const lengths = list.edges.map((edge) => edge.node.reasons.filter((reason) => reason !== 'STALE').length);
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  expect(list.totalCount).toBeGreaterThan(3);
  const quality = (
    before.data as unknown as { region: { statistics: { quality: { byIssue: { code: string; count: number }[] } } } }
  ).region.statistics.quality;
  const [kept] = await harness.sql<{ n: number }>(
    `select count(*)::int as n from household where 'NIK_MISSING' = any(quality) and listing <> 'REMOVED'`,
  );
  expect(quality.byIssue.find((each) => each.code === 'NIK_MISSING')?.count).toBe(kept?.n);
  expect((await ask(actors.bpjs)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const [home] = await byKk('9963090101200001', 'id version members { id name }');
  const visited = await mutateAs(
    harness,
    actors.facilitator,
    ['recordHomeVisit', 'household { completeness { missing issues daysSinceVerified } assets { owned notOwned } }'],
    {
      idempotencyKey: uuidv7(),
      householdId: home?.['id'],
      expectedVersion: home?.['version'],
      location: { latitude: -2.1, longitude: 115.4 },
      housing: { floor: '9', wall: '4', roof: '09', water: '10' },
      owned: ['BICYCLE'],
      notOwned: ['CAR'],
      members: [
        {
          personId: (home as unknown as { members: { id: string }[] }).members[1]?.id,
          disability: '2',
          attendsSchool: false,
        },
      ],
      note: 'Dilihat di rumah',
    },
  );
  expect(visited).toMatchObject({
    household: {
      completeness: { missing: [], issues: ['NIK_MISSING'], daysSinceVerified: 0 },
      assets: { owned: ['BICYCLE'], notOwned: ['CAR'] },
    },
  });
});

test('the list that goes upward: proposals with their minutes, decrees and evidence', async () => {
  const list = async (actor: (typeof actors)[keyof typeof actors]) =>
    fetch(`${harness.url}/registry/exports/proposals?region=63.09&purpose=SUBMISSION`, {
      headers: { authorization: `Bearer ${await harness.token(actor)}` },
    });
  const made = await mutateAs(harness, actors.facilitator, ['registerHousehold', 'household { id }'], {
    idempotencyKey: uuidv7(),
    regionCode: places.village,
    household: {
      decile: 1,
      members: [{ name: '=Warga Usulan', nik: '9963090203750061', sex: 'MALE', relation: 'HEAD' }],
    },
  });
  const id = (made['household'] as { id: string }).id.slice(8);
  expect((await (await list(actors.verifier)).text()).trim().split('\n')).toHaveLength(1);
  await harness.sql(
    `insert into change_request_step (district_code, change_request_id, stage, decision, actor, actor_role, proposer, document, version, area, region_code)
     values ('63.09', $1, 'VILLAGE_DELIBERATION', 'APPROVE', 'head-1', 'VILLAGE_HEAD', 'x', 'BA-7/2026', 1, $2, $2)`,
    [id, places.village],
  );
  await harness.sql(`update change_request set state = 'FIELD_VERIFICATION', version = 2 where id = $1`, [id]);
  const lines = (await (await list(actors.verifier)).text()).trim().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('NEW_HOUSEHOLD,FIELD_VERIFICATION');
  expect(lines[1]).toContain("'=Warga Usulan,9963090203750061");
  expect(lines[1]).toContain('BA-7/2026');
  expect((await list(actors.facilitator)).status).toBe(403);
  expect((await list(actors.planner)).status).toBe(403);
});
