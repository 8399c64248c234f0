import { localDate } from '@slrt/areas';
import { places, readPdfText, type Caller } from '@slrt/testkit';
import { describeService, person } from './kit.ts';
import { nik } from './registration.ts';

describeService('registry', (kit) => {
  const { household, listedHousehold } = kit;
  const { harness, sql, fetch, asVillageHead, asOfficer, asManager, asOtherVillageHead, asPlanner } = kit;

  const family = (name: string, decile: number | null) =>
    [
      [person({ name, nik, sex: 'MALE' }), person({ name: 'Anak', sex: 'MALE', relation: 'CHILD' })],
      { address: `Jalan ${name} 1`, kkNumber: '9963091503200001', ...(decile ? { decile } : {}) },
    ] as const;
  const read = async (by: Caller, paper: string, regionCode: string = places.village, more = '') => {
    const response = await fetch(`/registry/papers/${paper}?regionCode=${regionCode}${more}`, {
      headers: { authorization: `Bearer ${await harness().token(by.actor)}` },
    });
    const body = Buffer.from(await response.arrayBuffer());
    return { status: response.status, type: response.headers.get('content-type'), body };
  };
  const linesOf = async (by: Caller, paper: string, more = '') =>
    readPdfText((await read(by, paper, places.village, more)).body);
  const today = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'Asia/Makassar' }).format(new Date());

  beforeAll(async () => {
    await listedHousehold(...family('Siti Aminah', 1));
    const { uuid: receiving } = await listedHousehold(...family('Budi Ñur', 3));
    await sql(
      `insert into participation (district_code, household_id, programme_code, since, source)
       values ('63.09', $1, 'PKH', '2026-01-15', 'BDT_2015')`,
      [receiving],
    );
    await listedHousehold(...family('Kaya Raya', 9));
    await listedHousehold(...family('Tanpa Desil', null));
    await household(...family('Usulan Baru', 2));
  }, 60_000);

  test('the poor of the village are listed by decile', async () => {
    const lines = await linesOf(asVillageHead, 'poor');
    expect(lines).toEqual(expect.arrayContaining(['DAFTAR RUMAH TANGGA MISKIN', 'PEMERINTAH KABUPATEN TABALONG']));
    const heads = lines.filter((line) => /Aminah|Budi|Raya|Tanpa|Usulan/.test(line) && !line.startsWith('Jalan'));
    expect(heads).toEqual(['Siti Aminah', 'Budi Ñur', 'Tanpa Desil']);
    expect(lines).toContain('Jalan Siti Aminah 1');
    expect(lines.join('\n')).toContain(`keadaan ${today}`);
  });

  test('identity numbers are left out', async () => {
    const text = (await linesOf(asVillageHead, 'poor')).join('\n');
    expect(text).not.toMatch(/9963091503|•/);
  });

  test('other deciles can be asked for', async () => {
    const lines = await linesOf(asOfficer, 'poor', '&deciles=9,10');
    expect(lines).toContain('Kaya Raya');
    expect(lines).not.toContain('Siti Aminah');
  });

  test('recipients are listed by programme', async () => {
    const lines = await linesOf(asVillageHead, 'recipients');
    expect(lines).toEqual(expect.arrayContaining(['PKH: 1 rumah tangga', 'Budi Ñur', '15/01/2026', 'BDT_2015']));
    expect(lines).not.toContain('Siti Aminah');
  });

  test('proposals have fields for signatures', async () => {
    const lines = await linesOf(asVillageHead, 'proposals');
    expect(lines).toEqual(expect.arrayContaining(['Usulan Baru', 'Paraf', 'Koordinator Puskesos']));
    expect(lines.join(' ')).toContain('Hasil musyawarah');
    expect(lines.filter((line) => line.startsWith('(.....'))).toHaveLength(3);
    const day = localDate(places.village, new Date()).split('-').reverse().join('/');
    expect(lines).toContain(day);
  });

  test('long lists repeat their heading on every page', async () => {
    await sql(
      `insert into household (district_code, id, region_code, listing, decile, address, source, created_by)
       select '63.09', uuidv7(), '${places.village}', 'LISTED', 4, 'Jalan Panjang ' || n, 'TEST', 'test' from generate_series(1, 120) n`,
    );
    const lines = await linesOf(asVillageHead, 'poor');
    const pages = lines.filter((line) => /Halaman \d+ dari \d+/.test(line));
    expect(pages.length).toBeGreaterThan(3);
    expect(lines.filter((line) => line === 'Alamat')).toHaveLength(pages.length);
    expect(lines.filter((line) => line.startsWith('Jalan Panjang'))).toHaveLength(120);
  });

  test('each read is on record', async () => {
    const response = await read(asOfficer, 'recipients');
    expect([response.status, response.type]).toEqual([200, 'application/pdf']);
    const [entry, ...others] = await sql<{ purpose: string; subjects: string[]; facts: string[] }>(
      `select purpose, subjects, facts from audit_entry where actor = 'officer-1' and action = 'registry.paper-recipients'`,
    );
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      purpose: 'VILLAGE_PAPER',
      facts: expect.arrayContaining(['NAME', 'PARTICIPATION']) as object,
    });
    const [first, ...subjects] = entry?.subjects ?? [];
    expect(first).toBe(places.village);
    const listed = await sql<{ id: string }>(
      `select distinct 'HH-6309-' || household_id as id from participation x join household h on h.id = x.household_id
       where x.until is null and h.region_code = $1 and h.listing <> 'REMOVED' order by 1`,
      [places.village],
    );
    expect(listed.length).toBeGreaterThan(0);
    expect(subjects.toSorted()).toEqual(listed.map(({ id }) => id));
  });

  test.each([
    ['the head of another village', asOtherVillageHead, places.village, 403],
    ['a planner', asPlanner, places.village, 403],
    ['a manager', asManager, places.village, 403],
    ['the head, for the district', asVillageHead, places.district, 400],
    ['the head, for no village', asVillageHead, '63.09.01.2999', 400],
  ])('are refused to %s', async (_who, by, regionCode, status) => {
    const answer = await read(by, 'poor', regionCode);
    expect(answer.status).toBe(status);
    expect(answer.type).toMatch(/json/);
  });
});
