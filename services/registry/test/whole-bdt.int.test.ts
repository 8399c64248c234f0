import { gzipSync } from 'node:zlib';
import { bdtColumns } from '@slrt/registry';
import { actors, eventually, places, startHarness, uuidv7, type Harness } from '@slrt/testkit';
import { rowCodes } from '../src/modules/import/row-codes.ts';
import { memberColumns, householdColumns, type Rule } from '../src/modules/import/layouts/columns.ts';
import { bdt2015Lists } from '../src/modules/code-list/index.ts';

let harness: Harness;
let village: Record<string, string>;
beforeAll(async () => {
  harness = await startHarness('registry');
  const [row] = await harness.sql<Record<string, string>>(
    `select upper(v.name) as nmdesa, upper(s.name) as nmkec, upper(d.name) as nmkab, upper(p.name) as nmprop from area v
     join area s on s.code = v.parent_code join area d on d.code = s.parent_code join area p on p.code = d.parent_code where v.code = $1`,
    [places.village],
  );
  village = row ?? {};
}, 60_000);
afterAll(() => harness.stop(), 30_000);

type Row = Record<string, string>;
const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = (rows: Row[]) =>
  [bdtColumns.join(','), ...rows.map((row) => bdtColumns.map((column) => cell(row[column] ?? '')).join(','))].join(
    '\n',
  );

async function upload(body: Buffer | string, more = ''): Promise<string> {
  const response = await fetch(
    `${harness.url}/registry/imports?district=63.09&layout=bdt-2015&surveyDate=2025-06-30${more}`,
    {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${await harness.token(actors.verifier)}` },
      body,
    },
  );
  const text = await response.text();
  if (!text.includes('"id"')) throw new Error(text);
  return (JSON.parse(text) as { id: string }).id;
}
interface Done {
  status: string;
  rows: number;
  accepted: number;
  updated: number;
  unchanged: number;
  rejected: number;
  progress: number;
}
async function imported(body: Buffer | string, more = ''): Promise<Done & { id: string }> {
  const id = await upload(body, more);
  const query =
    'query ($id: ID!) { registryImport(id: $id) { status rows accepted updated unchanged rejected progress } }';
  return eventually(async () => {
    const answer = await harness.graph(actors.verifier, query, { id });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    const state = (answer.data as unknown as { registryImport: Done }).registryImport;
    return ['COMPLETED', 'FAILED'].includes(state.status) ? { ...state, id } : null;
  });
}
async function get(path: string, actor: (typeof actors)[keyof typeof actors] = actors.verifier): Promise<Response> {
  return fetch(`${harness.url}${path}`, { headers: { authorization: `Bearer ${await harness.token(actor)}` } });
}
const exported = async () => (await get('/registry/exports?region=63.09&purpose=VERIFICATION')).text();
const issuesOf = async (id: string) =>
  (await (await get(`/registry/imports/${id}/rejections.csv`)).text())
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').slice(0, 3).join(','));

/** Deterministic numbers: the same seed makes the same file. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
function anyCell(rule: Rule, pick: (below: number) => number): string {
  if (pick(8) === 0) return '';
  if (rule.kind === 'code') {
    const codes = Object.keys(bdt2015Lists[rule.list]);
    return codes[pick(codes.length)] ?? '';
  }
  if (rule.kind === 'yesNo') return String(rule.yes + pick(2));
  if (rule.kind === 'count') return String(pick(Math.min(rule.max, 99) + 1));
  return ['RT 1', 'x', '12', '=A1', '-'][pick(5)] ?? '';
}
const names = ['Siti Aminah', 'Moh. Yusuf', '=cmd()', 'O\'Neil "Ali"', '+62', '@nama', 'Nur, Hayati', 'Ñur'];
function anyFile(seed: number, households: number): Row[] {
  const pick = random(seed);
  return Array.from({ length: households }).flatMap((_, h) => {
    const house: Row = {
      ...village,
      id_bdt: `${seed}-${h}`,
      alamat: names[pick(8)] ?? '',
      percentile: String(1 + pick(100)),
    };
    for (const column of householdColumns) house[column.name] = anyCell(column.rule, pick);
    return Array.from({ length: 1 + pick(5) }).map((_m, n) => {
      const row: Row = {
        ...house,
        no_art: String(n + 1),
        nama: names[pick(8)] ?? 'A',
        hub_krt: n === 0 ? '1' : String(2 + pick(7)),
      };
      row['jnskel'] = ['1', '2', ''][pick(3)] ?? '';
      row['umur'] = pick(4) === 0 ? '' : String(pick(90));
      row['nuk'] = String(1 + pick(2));
      row['nik'] = pick(3) === 0 ? '' : `99630915039${String(seed % 10)}${String(1 + h * 6 + n).padStart(4, '0')}`;
      for (const column of memberColumns) row[column.name] = anyCell(column.rule, pick);
      if (n > 0 && row['hubkel'] === '1') row['hubkel'] = '3';
      return row;
    });
  });
}

test.each([11, 22, 33])(
  'import of an export changes nothing, and exports the same (seed %i)',
  async (seed) => {
    const file = anyFile(seed, 60);
    const first = await imported(csv(file));
    expect(first).toMatchObject({ status: 'COMPLETED', rows: file.length, accepted: file.length, progress: 1 });
    const once = await exported();
    // Every cell that the file had comes back, names that a spreadsheet would run made harmless.
    const own = once.split('\n').filter((line) => line.includes(`,${seed}-`));
    expect(own).toHaveLength(file.length);
    expect(once).not.toMatch(/(^|,)"?[=+@]/m);
    const again = await imported(gzipSync(once));
    expect(again).toMatchObject({ status: 'COMPLETED', accepted: 0, updated: 0, rejected: 0, unchanged: again.rows });
    expect(await exported()).toBe(once);
    expect((await imported(csv(file))).unchanged).toBe(file.length);
  },
  60_000,
);

test('a later file with other facts updates them, keeps what was before, takes nobody out', async () => {
  const house = { ...village, id_bdt: 'later', lantai: '09', percentile: '8' };
  const head = {
    ...house,
    no_art: '1',
    nama: 'Budi Contoh',
    hub_krt: '1',
    jnskel: '1',
    umur: '50',
    nik: '9963090101750001',
  };
  const child = { ...house, no_art: '2', nama: 'Ana Contoh', hub_krt: '3', jnskel: '2', umur: '12' };
  await imported(csv([head, child]));
  const later = { lantai: '02', percentile: '25' };
  const baby = { ...house, ...later, no_art: '3', nama: 'Bayi Contoh', hub_krt: '3', jnskel: '1', umur: '0' };
  const second = await imported(csv([{ ...head, ...later, nama: 'Budi Santoso' }, baby]));
  expect(second).toMatchObject({ updated: 2, accepted: 0 });
  expect(await issuesOf(second.id)).toEqual(['2,nama,MEMBER_NOT_IN_FILE']);
  const people = await harness.sql<{ name: string }>(
    `select name from person p join household h on h.id = p.household_id where bdt_id = 'later' order by position`,
  );
  expect(people.map((row) => row.name)).toEqual(['Budi Santoso', 'Ana Contoh', 'Bayi Contoh']);
  const [row] = await harness.sql(
    `select h.housing->>'floor' as floor, h.decile, h.version, r.before->'housing'->>'floor' as floor_before, r.reason
     from household h join household_revision r on r.household_id = h.id where bdt_id = 'later'`,
  );
  expect(row).toEqual({ floor: '02', decile: 3, version: 2, floor_before: '09', reason: 'IMPORT' });
});

test('each row has its verdict, each problem its own code in two languages', async () => {
  const head = { ...village, hub_krt: '1', nama: 'Warga Contoh', jnskel: '1', umur: '30' };
  const done = await imported(
    csv([
      { ...head, id_bdt: 'v1', lantai: '77', ada_ac: '9', umur: '200' },
      { ...head, id_bdt: 'v2', nik: '9963091503950001' },
      { ...head, id_bdt: 'v3', nik: '9963091503950001' },
      { ...head, id_bdt: 'v4', nama: ' ' },
      { ...head, id_bdt: '' },
      { ...head, id_bdt: 'v5', nik: '9963095503950009' },
      { ...head, id_bdt: 'v6', hubkel: '1', nuk: '1' },
      { ...head, id_bdt: 'v6', hub_krt: '2', hubkel: '1', nuk: '1' },
      { ...head, id_bdt: 'v7', nama: 'A\u0000B' },
    ]),
  );
  expect(done).toMatchObject({ status: 'COMPLETED', accepted: 6, rejected: 3 });
  expect(await issuesOf(done.id)).toEqual([
    '2,ada_ac,INVALID_VALUE',
    '2,lantai,UNKNOWN_CODE',
    '2,umur,INVALID_VALUE',
    '3,nik,NIK_IN_TWO_HOUSEHOLDS',
    '4,nik,NIK_IN_TWO_HOUSEHOLDS',
    '5,nama,MISSING_NAME',
    '6,id_bdt,MISSING_ID',
    '7,nik,NIK_DIFFERS_FROM_RECORD',
    '9,hubkel,TWO_FAMILY_HEADS',
    '10,,NUL_BYTE',
  ]);
  const verdicts = (await (await get(`/registry/imports/${done.id}/verdicts.csv`)).text()).trim().split('\n');
  expect(verdicts[0]).toBe('row,verdict,column,code,message_id,message_en');
  expect(new Set(verdicts.slice(1).map((line) => line.split(',')[0])).size).toBe(9);
  expect(verdicts.find((line) => line.startsWith('6,'))).toBe(
    `6,rejected,id_bdt,MISSING_ID,"${rowCodes.MISSING_ID.id}","${rowCodes.MISSING_ID.en}"`,
  );
});

test('a local form’s codes become the registry’s own', async () => {
  const row = { ...village, id_bdt: 'local', nama: 'Warga', hub_krt: '1', lantai: '08' };
  expect(await imported(csv([row]), '&codeList=bdt-2015-floor-without-cement')).toMatchObject({ accepted: 1 });
  const [kept] = await harness.sql(`select housing->>'floor' as floor from household where bdt_id = 'local'`);
  expect(kept).toEqual({ floor: '09' });
  const lists = await harness.graph(
    actors.facilitator,
    '{ codeListVersions codeLists(version: "bdt-2015-floor-without-cement") { name codes { code canonical labelEn } } }',
  );
  expect(JSON.stringify(lists.data)).toContain('{"code":"08","canonical":"09","labelEn":"Earth"}');
});

describe('a file that is not what it should be', () => {
  const one = csv([{ id_bdt: 'bad', nama: 'Warga', hub_krt: '1' }]);
  test.each([
    ['UTF-16', Buffer.from(`\ufeff${one}`, 'utf16le'), 'COMPLETED', '2,nmdesa,UNKNOWN_VILLAGE'],
    ['Windows-1252', Buffer.from(one.replace('Warga', 'Ren\xe9'), 'latin1'), 'COMPLETED', '2,nmdesa,UNKNOWN_VILLAGE'],
    ['no header at all', Buffer.from(''), 'FAILED', '1,alamat,MISSING_COLUMN'],
    [
      'one line without an end',
      Buffer.concat([Buffer.from(one), Buffer.alloc(3_000_000, 'x')]),
      'FAILED',
      'ROW_TOO_LONG',
    ],
    ['a gzip bomb', gzipSync(Buffer.alloc(300 * 1024 ** 2, 'a')), 'FAILED', 'EXPANDS_TOO_FAR'],
    ['a broken gzip', gzipSync(one).subarray(0, 60), 'FAILED', 'MALFORMED_FILE'],
  ])(
    '%s',
    async (_what, body, status, issue) => {
      const done = await imported(body);
      expect(done.status).toBe(status);
      expect((await issuesOf(done.id)).join('\n')).toContain(issue);
    },
    60_000,
  );
});

test.each([
  ['the verifier', actors.verifier, '63.09', 200],
  ['the head of office, a village', actors.headOfOffice, places.village, 200],
  ['the verifier, another district', actors.verifier, '36.73', 403],
  ['a facilitator', actors.facilitator, places.village, 403],
  ['a planner', actors.planner, '63.09', 403],
  ['an agency', actors.bpjs, '63.09', 403],
])('an export is for %s', async (_who, actor, region, status) => {
  const before = await harness.sql(`select 1 from audit_entry where action = 'registry.export'`);
  const response = await get(`/registry/exports?region=${region}&purpose=VERIFICATION`, actor);
  await response.text();
  expect(response.status).toBe(status);
  const after = await harness.sql(`select 1 from audit_entry where action = 'registry.export'`);
  expect(after.length - before.length).toBe(status === 200 ? 1 : 0);
});

describe('statistics', () => {
  const difference = () =>
    harness.sql(
      `select * from village_recount full join (select * from village_cell where n <> 0) kept
         using (district_code, region_code, unit, variable, code, decile, n)
       where not exists (select 1 from village_recount r where (r.district_code, r.region_code, r.unit, r.variable, r.code, r.decile, r.n)
           = (district_code, region_code, unit, variable, code, decile, n))
         or not exists (select 1 from village_cell k where (k.district_code, k.region_code, k.unit, k.variable, k.code, k.decile, k.n)
           = (district_code, region_code, unit, variable, code, decile, n))`,
    );

  test('are always equal to a recount, whoever writes at the same moment', async () => {
    const register = (n: number) =>
      harness.graph(
        actors.facilitator,
        'mutation ($input: RegisterHouseholdInput!) { registerHousehold(input: $input) { __typename ... on RegisterHouseholdSuccess { household { id } } } }',
        {
          input: {
            idempotencyKey: uuidv7(),
            regionCode: places.village,
            household: {
              decile: 1 + (n % 3),
              housing: { floor: n % 2 ? '09' : '02', water: '10' },
              members: [{ name: `Warga ${n}`, sex: n % 2 ? 'MALE' : 'FEMALE', relation: 'HEAD', disability: '02' }],
            },
          },
        },
      );
    const visit = (householdId: string, expectedVersion: number) =>
      harness.graph(
        actors.facilitator,
        'mutation ($input: RecordHomeVisitInput!) { recordHomeVisit(input: $input) { __typename } }',
        { input: { idempotencyKey: uuidv7(), householdId, expectedVersion, housing: { floor: '04' } } },
      );
    const homes = await Promise.all(Array.from({ length: 10 }, (_, n) => register(n)));
    const ids = homes.map(
      (each) =>
        (each.data as unknown as { registerHousehold: { household: { id: string } } }).registerHousehold.household.id,
    );
    const file = anyFile(77, 120);
    const changes = async (round: number) => {
      for (const id of ids) {
        await harness.sql('update household set decile = $2 where id = $1', [
          id.slice(8),
          1 + ((round + id.length) % 10),
        ]);
        await harness.sql(
          `insert into participation (district_code, household_id, programme_code, since, source) values ('63.09', $1, $2, '2026-01-01', 'TEST')
           on conflict do nothing`,
          [id.slice(8), ['PKH', 'KIS', 'RASTRA'][round % 3]],
        );
        await harness.sql(
          `update participation set until = '2026-02-01' where household_id = $1 and programme_code = 'KIS'`,
          [id.slice(8)],
        );
      }
    };
    await Promise.all([
      imported(csv(file)),
      ...ids.map((id) => visit(id, 1)),
      ...Array.from({ length: 10 }, (_, n) => register(100 + n)),
      changes(1),
      changes(2),
      ...ids
        .slice(0, 4)
        .map((id) =>
          harness.sql(
            `insert into person (district_code, id, household_id, name, relation, position) values ('63.09', uuidv7(), $1, 'Baru', 'OTHER', 9)`,
            [id.slice(8)],
          ),
        ),
    ]);
    await harness.sql(`update household set listing = 'REMOVED' where id = $1`, [ids[0]?.slice(8)]);
    await harness.sql(`update household set region_code = '63.09.02.2001' where id = $1`, [ids[1]?.slice(8)]);
    const [cells] = await harness.sql<{ n: number }>('select count(*)::int as n from village_recount');
    expect(cells?.n).toBeGreaterThan(500);
    expect(await difference()).toEqual([]);
  }, 60_000);

  test('cross every coded variable by decile, and sum up to the district', async () => {
    const ask = async (code: string) => {
      const answer = await harness.graph(
        actors.manager,
        'query ($code: ID!) { region(code: $code) { statistics { households persons variables(names: ["floor", "disability", "sex"]) { name unit cells { code decile count } } } } }',
        { code },
      );
      return (
        answer.data as unknown as {
          region: {
            statistics: { households: number; variables: { name: string; unit: string; cells: { count: number }[] }[] };
          };
        }
      ).region.statistics;
    };
    const [village1, district] = [await ask(places.village), await ask('63.09')];
    expect(district.households).toBeGreaterThanOrEqual(village1.households);
    expect(district.variables.map((each) => [each.name, each.unit])).toEqual([
      ['floor', 'HOUSEHOLD'],
      ['disability', 'PERSON'],
      ['sex', 'PERSON'],
    ]);
    const [floors] = await harness.sql<{ n: number }>(
      `select count(*)::int as n from household where housing ? 'floor' and listing <> 'REMOVED'`,
    );
    expect(district.variables[0]?.cells.reduce((sum, each) => sum + each.count, 0)).toBe(floors?.n);
  });
});
