import { gzipSync } from 'node:zlib';
import { actors, places, describeService } from '@slrt/testkit';
import { translate } from '@slrt/i18n';
import { anyFile, bdtClient, csv } from './bdt-files.ts';

let bdt: Awaited<ReturnType<typeof bdtClient>>;
describeService('registry', ({ harness, sql }) => {
  beforeAll(async () => {
    bdt = await bdtClient(harness());
  }, 60_000);

  test.each([11, 22, 33])(
    'import of an export changes nothing, and exports the same (seed %i)',
    async (seed) => {
      const file = anyFile(bdt.village, seed, 60);
      const first = await bdt.imported(csv(file));
      expect(first).toMatchObject({ status: 'COMPLETED', rows: file.length, accepted: file.length, progress: 1 });
      const once = await bdt.exported();
      // Every cell that the file had comes back, names that a spreadsheet would run made harmless.
      const own = once.split('\n').filter((line) => line.includes(`,${seed}-`));
      expect(own).toHaveLength(file.length);
      expect(once).not.toMatch(/(^|,)"?[=+@]/m);
      const again = await bdt.imported(gzipSync(once));
      expect(again).toMatchObject({ status: 'COMPLETED', accepted: 0, updated: 0, rejected: 0, unchanged: again.rows });
      expect(await bdt.exported()).toBe(once);
      expect((await bdt.imported(csv(file))).unchanged).toBe(file.length);
    },
    60_000,
  );

  test('a later file updates facts and removes no member', async () => {
    const house = { ...bdt.village, id_bdt: 'later', lantai: '09', percentile: '8' };
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
    await bdt.imported(csv([head, child]));
    const later = { lantai: '02', percentile: '25' };
    const baby = { ...house, ...later, no_art: '3', nama: 'Bayi Contoh', hub_krt: '3', jnskel: '1', umur: '0' };
    const second = await bdt.imported(csv([{ ...head, ...later, nama: 'Budi Santoso' }, baby]));
    expect(second).toMatchObject({ updated: 2, accepted: 0 });
    expect(await bdt.issuesOf(second.id)).toEqual(['2,nama,MEMBER_NOT_IN_FILE']);
    const people = await sql<{ name: string }>(
      `select name from person p join household h on h.id = p.household_id where bdt_id = 'later' order by position`,
    );
    expect(people.map((row) => row.name)).toEqual(['Budi Santoso', 'Ana Contoh', 'Bayi Contoh']);
    const [row] = await sql(
      `select h.housing->>'floor' as floor, h.decile, h.version, r.before->'housing'->>'floor' as floor_before, r.reason
     from household h join household_revision r on r.household_id = h.id where bdt_id = 'later'`,
    );
    expect(row).toEqual({ floor: '02', decile: 3, version: 2, floor_before: '09', reason: 'IMPORT' });
  });

  test('gives each row a verdict and each problem a bilingual code', async () => {
    const head = { ...bdt.village, hub_krt: '1', nama: 'Warga Contoh', jnskel: '1', umur: '30' };
    const done = await bdt.imported(
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
    expect(await bdt.issuesOf(done.id)).toEqual([
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
    const verdicts = (await (await bdt.get(`/registry/imports/${done.id}/verdicts.csv`)).text()).trim().split('\n');
    expect(verdicts[0]).toBe('row,verdict,column,code,message_id,message_en,cell,read,candidates');
    expect(new Set(verdicts.slice(1).map((line) => line.split(',')[0])).size).toBe(9);
    expect(verdicts.find((line) => line.startsWith('6,'))).toBe(
      `6,rejected,id_bdt,MISSING_ID,${translate('id', 'import.MISSING_ID')},${translate('en', 'import.MISSING_ID')},,,`,
    );
  });

  test('a local form’s codes become the registry’s own', async () => {
    const row = { ...bdt.village, id_bdt: 'local', nama: 'Warga', hub_krt: '1', lantai: '08' };
    expect(await bdt.imported(csv([row]), '&codeList=bdt-2015-floor-without-cement')).toMatchObject({ accepted: 1 });
    const [kept] = await sql(`select housing->>'floor' as floor from household where bdt_id = 'local'`);
    expect(kept).toEqual({ floor: '09' });
    const lists = await harness().graph(
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
        'COMPLETED',
        '2,,ROW_TOO_LONG',
      ],
      [
        'a gzip bomb',
        gzipSync(Buffer.concat([Buffer.from(`${one}\n`), Buffer.alloc(300 * 1024 ** 2, 'a')])),
        'FAILED',
        'EXPANDS_TOO_FAR',
      ],
      ['a broken gzip', gzipSync(one).subarray(0, 60), 'FAILED', 'MALFORMED_FILE'],
    ])(
      '%s',
      async (_what, body, status, issue) => {
        const done = await bdt.imported(body);
        expect(done.status).toBe(status);
        expect((await bdt.issuesOf(done.id)).join('\n')).toContain(issue);
      },
      60_000,
    );
  });

  test.each([
    ['the verifier', actors.verifier, '63.09', 200],
    ['the verifier, a village', actors.verifier, places.village, 200],
    ['the head of office, to whom numbers are closed', actors.headOfOffice, places.village, 403],
    ['the verifier, another district', actors.verifier, '36.73', 403],
    ['a facilitator', actors.facilitator, places.village, 403],
    ['a planner', actors.planner, '63.09', 403],
    ['an agency', actors.bpjs, '63.09', 403],
  ])('an export is for %s', async (_who, actor, region, status) => {
    const before = await sql(`select 1 from audit_entry where action = 'registry.export' and subjects = array[$1]`, [
      region,
    ]);
    const response = await bdt.get(`/registry/exports?regionCode=${region}&purpose=VERIFICATION`, actor);
    await response.text();
    expect(response.status).toBe(status);
    const after = await sql(`select 1 from audit_entry where action = 'registry.export' and subjects = array[$1]`, [
      region,
    ]);
    expect(after.length - before.length).toBe(status === 200 ? 1 : 0);
  });
});
