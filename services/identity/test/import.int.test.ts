import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signIn, startKit, type IdentityKit } from './kit.ts';

let kit: IdentityKit;
let token = '';
let planner = '';
beforeAll(async () => {
  kit = await startKit();
  await kit.addAccount('admin-1', 'ADMIN');
  await kit.addAccount('planner-1', 'PLANNER');
  token = (await signIn(kit, 'admin-1')).access;
  planner = (await signIn(kit, 'planner-1')).access;
}, 60_000);
afterAll(() => kit.stop());

const send = (body: string | Buffer, mode: string, { district = '63.09', bearer = token } = {}) =>
  kit.send(`/identity/api/accounts/import?regionCode=${district}&mode=${mode}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'text/csv' },
    body: new Uint8Array(Buffer.from(body)),
  });
interface Person {
  readonly rows: number[];
  readonly verdict: string;
  readonly issues: { path: string[]; code: string }[];
  readonly invitation?: { url: string };
}
const peopleIn = (answer: { body: Record<string, unknown> }) => answer.body['people'] as Person[];
const shortly = (people: Person[]) =>
  people.map(({ rows, verdict, issues }) =>
    [rows.join('+'), verdict, ...issues.map(({ path, code }) => `${path.join('.')} ${code}`)].join(' '),
  );
const count = async () => (await kit.sql<{ n: number }>(`select count(*)::int as n from account`))[0]?.n;

const file = [
  'Nama Pengguna;Nama;NIP;Kantor;Peran;Wilayah;Lembaga;Berlaku sampai',
  'budi;Budi Santoso;99000000 000000 1 001;Dinas Sosial;Petugas back office;63.09;;31/12/2099',
  'budi;Budi Santoso;;;FRONT_OFFICE;63.09;;',
  'siti;Siti Aminah;;Desa;Fasilitator;63.09.01.2001, 63.09.01.2002;;',
  'luar;Orang Luar;;;MANAGER;63.05;;',
  'admin.baru;Admin Baru;;;ADMIN;63.09;;',
  'salah;Salah Peran;;;Raja;63.09;;',
  'bpjs;Petugas BPJS;;BPJS;AGENCY_LIAISON;63.09;bpjs;',
  'tanpa;Tanpa Lembaga;;;AGENCY_LIAISON;63.09;;',
  'planner-1;Sudah Ada;;;PLANNER;63.09;;',
].join('\r\n');
const verdicts = [
  '2+3 CREATE',
  '4 CREATE',
  '5 REFUSED assignments.0.areas UNKNOWN_REGION',
  '6 REFUSED role NOT_GRANTABLE',
  '7 REFUSED role UNKNOWN_CODE',
  '8 CREATE',
  '9 REFUSED assignments.0.agency REQUIRED',
  '10 EXISTS',
];

describe('a list of staff', () => {
  test('is previewed without a change', async () => {
    const before = await count();
    const answer = await send(file, 'PREVIEW');
    expect([answer.status, shortly(peopleIn(answer))]).toEqual([200, verdicts]);
    expect([await count(), peopleIn(answer).some(({ invitation }) => invitation)]).toEqual([before, false]);
  });

  test('makes the accounts of its good rows', async () => {
    const answer = await send(Buffer.from(file, 'latin1'), 'APPLY');
    expect(shortly(peopleIn(answer))).toEqual(verdicts);
    const [budi] = await kit.sql<{ id: string; nip: string; roles: string[] }>(
      `select a.id, nip, array_agg(role order by role) as roles from account a join account_assignment g on g.account_id = a.id
       where login = 'budi' group by a.id`,
    );
    expect(budi).toMatchObject({ nip: '990000000000001001', roles: ['BACK_OFFICE', 'FRONT_OFFICE'] });
    const links = peopleIn(answer).flatMap(({ invitation }) => invitation?.url ?? []);
    expect([links.length, (await kit.send(new URL(links[0] ?? '').pathname)).status]).toEqual([3, 200]);
    const entries = await kit.sql<{ n: number }>(
      `select cardinality(subjects) as n from audit_entry where action = 'accounts.import'`,
    );
    expect(entries).toEqual([{ n: 3 }]);
  });

  test('may be sent again', async () => {
    const before = await count();
    const answer = await send(file, 'APPLY');
    expect(shortly(peopleIn(answer)).filter((each) => each.includes('CREATE'))).toEqual([]);
    expect(await count()).toBe(before);
  });

  test('is refused as a whole without its columns, and to others', async () => {
    const noRole = await send('login;nama\nbudi;Budi', 'PREVIEW');
    expect([noRole.status, JSON.stringify(noRole.body)]).toEqual([400, expect.stringContaining('MISSING_COLUMN')]);
    expect((await send('%PDF-1.7', 'PREVIEW')).status).toBe(400);
    expect((await send(file, 'PREVIEW', { bearer: planner })).status).toBe(403);
    expect((await send(file, 'PREVIEW', { district: '63.05' })).status).toBe(403);
    expect((await send(file, 'NOW')).status).toBe(400);
  });
});

describe('the command for a list of staff', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slrt-list-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const list = () =>
    write(
      'staff.csv',
      'login;name;role;areas\nrina;Rina Contoh;PLANNER;63.09\nraja;Raja;ADMIN;63.09\nluar;Luar;MANAGER;63.05',
    );

  test('shows what would become of each row', async () => {
    const before = await count();
    const lines = (await kit.run('account:import', { file: list(), district: '63.09' })).split('\n');
    expect(lines).toEqual([
      'row 2: CREATE',
      expect.stringMatching(/^row 3: REFUSED +role: You may not give this role/),
      expect.stringMatching(/^row 4: REFUSED +assignments\.0\.areas: The area was not found/),
    ]);
    expect(await count()).toBe(before);
  });

  test('makes the good ones and prints their links', async () => {
    const [first = '', ...more] = (
      await kit.run('account:import', { file: list(), district: '63.09', apply: true })
    ).split('\n');
    const [, id, path = ''] =
      /^row 2: CREATE (p-[a-z0-9]{12}) <public URL>(\/identity\/invitation\/\S+)$/.exec(first) ?? [];
    expect([more.length, (await kit.send(path)).status]).toEqual([2, 200]);
    const made = await kit.sql(`select id, state, created_by from account where login = 'rina'`);
    expect(made).toEqual([{ id, state: 'INVITED', created_by: 'system:operator' }]);
    expect(await kit.run('account:import', { file: list(), district: '63.09', apply: true })).toMatch(
      /^row 2: EXISTS\n/,
    );
  });

  test('refuses a wrong district and too long a list', async () => {
    await expect(kit.run('account:import', { file: list(), district: '63' })).rejects.toThrow('--district');
    const rows = Array.from({ length: 2_001 }, (_, n) => `orang.${n};Orang;PLANNER;63.09`);
    const file = write('long.csv', ['login;name;role;areas', ...rows].join('\n'));
    await expect(kit.run('account:import', { file, district: '63.09' })).rejects.toThrow('more than 2000 rows');
  });
});
