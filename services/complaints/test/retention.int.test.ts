import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@slrt/files';
import { createFileKeys } from '@slrt/files/file-keys';
import { runRetention } from '@slrt/retention';
import { places, uuidv7 } from '@slrt/testkit';
import { complaint as complaintModule } from '../src/modules/complaint/module.ts';
import { describeService, uuidOf } from './kit.ts';

const { district } = places;
const marked = 'KETERANGAN-YANG-HARUS-HILANG';

describeService('complaints', ({ sql, harness, complaint, step, asFacilitator, asDataProtection }) => {
  const folder = mkdtempSync(join(tmpdir(), 'slrt-suite-files-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const withdrawn = async () => {
    const row = await complaint({
      description: marked,
      reporter: { name: `${marked} Nama`, relation: 'FAMILY', phone: '0800990001' },
      householdId: `HH-6309-${uuidv7()}`,
    });
    return uuidOf(await step(asFacilitator, row, 'withdrawComplaint', { note: marked }));
  };
  const age = (id: string, years: number) =>
    sql(`update complaint set updated_at = clock_timestamp() - make_interval(years => $2) where id = $1`, [id, years]);
  const run = () =>
    runRetention(
      {
        database: harness().database,
        kinds: complaintModule.personalData?.retention ?? [],
        files: openStore('disk', folder, createFileKeys('a-secret-for-tests-only-32-characters')),
      },
      district,
    );
  const attachPhoto = async (subjectId: string) => {
    const id = uuidv7();
    await sql(
      `insert into stored_file (district_code, id, subject_id, kind, media_type, status, created_by, input_hash, bytes, width, height, sha256, stored_at)
       values ($1, $2, $3, 'PHOTO', 'image/jpeg', 'STORED', 'x', '\\x00', 1, 1, 1, '\\x00', now())`,
      [district, id, subjectId],
    );
    await mkdir(join(folder, '6309'), { recursive: true });
    for (const size of ['full', 'thumbnail']) await writeFile(join(folder, '6309', `${id}-${size}.jpg`), 'x');
  };
  const countFlow = () => sql('select sum(n)::int as n from complaint_flow');

  describe('retention of complaints', () => {
    let old: string;
    let young: string;
    let counted: unknown;
    beforeAll(async () => {
      [old, young] = [await withdrawn(), await withdrawn()];
      await age(old, 6);
      await age(young, 4);
      await age(uuidOf(await complaint()), 9); // open, however old
      await attachPhoto(old);
      await sql(
        `insert into complaint_message (district_code, complaint_id, side, actor, text) values ($1, $2, 'CITIZEN', 'citizen', $3)`,
        [district, old, marked],
      );
      counted = await countFlow();
    });

    test('erases the people of complaints that ended long ago', async () => {
      expect(await run()).toEqual({ COMPLAINT: 1 });
      const [row] = await sql(
        'select reporter_name, description, reporter_phone_index, reporter_contact, household_id, status from complaint where id = $1',
        [old],
      );
      expect(row).toEqual({
        reporter_name: '-',
        description: '-',
        reporter_phone_index: null,
        reporter_contact: null,
        household_id: null,
        status: 'WITHDRAWN',
      });
    });

    test('leaves their texts in no table', async () => {
      const tables = await sql<{ name: string }>(
        `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
      );
      for (const { name } of tables.filter((each) => !['audit_entry', 'outbox'].includes(each.name))) {
        const [found] = await sql<{ n: number }>(
          `select count(*)::int as n from ${name} t where t::text like $1 and t::text like $2`,
          [`%${old}%`, `%${marked}%`],
        );
        expect([name, found?.n]).toEqual([name, 0]);
      }
    });

    test('deletes their files', async () => {
      expect(await readdir(join(folder, '6309'))).toEqual([]);
      expect(await sql('select 1 from file_deletion_queue')).toEqual([]);
    });

    test('keeps counts and younger complaints', async () => {
      expect(await countFlow()).toEqual(counted);
      const [kept] = await sql('select description from complaint where id = $1', [young]);
      expect(kept).toEqual({ description: marked });
    });

    test('reports each erasure once', async () => {
      expect(await run()).toEqual({ COMPLAINT: 0 });
      expect(await sql('select kind, records from erasure_run')).toEqual([{ kind: 'COMPLAINT', records: 1 }]);
      const report = await asDataProtection.graph(
        `{ _entities(representations: [{ __typename: "AuditTrail", districtCode: "${district}" }]) { ... on AuditTrail {
           complaintsErasures { kind records cutoff } } } }`,
      );
      expect(JSON.stringify(report.data)).toContain('"kind":"COMPLAINT","records":1');
    });
  });

  test('only the service itself erases', async () => {
    const scope = { scope: 'staff', areas: [district], agency: null, actorId: 'x', grants: [] } as const;
    await expect(
      harness().database.withTransaction(scope, (tx) => tx.sql`select slrt.erase_complaints(${district}, now())`),
    ).rejects.toThrow('only the service itself erases');
  });
});
