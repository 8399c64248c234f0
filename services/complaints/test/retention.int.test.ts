import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@slrt/files';
import { runRetention } from '@slrt/retention';
import { actors, places, startHarness, uuidv7, type Harness } from '@slrt/testkit';
import { complaint } from '../src/modules/complaint/module.ts';
import { file, step } from './complaint-steps.ts';

let harness: Harness;
const folder = mkdtempSync(join(tmpdir(), 'slrt-suite-files-'));
beforeAll(async () => {
  harness = await startHarness('complaints');
}, 60_000);
afterAll(() => harness.stop());

const { district } = places;
const marked = 'KETERANGAN-YANG-HARUS-HILANG';
const withdrawn = async () => {
  const row = await file(harness, {
    description: marked,
    reporter: { name: `${marked} Nama`, relation: 'FAMILY', phone: '0800990001' },
    householdId: `HH-6309-${uuidv7()}`,
  });
  const done = await step(harness, row, [actors.facilitator, 'withdrawComplaint'], {
    note: marked,
  });
  return done.id.slice(8);
};
const age = (id: string, years: number) =>
  harness.sql(`update complaint set updated_at = clock_timestamp() - make_interval(years => $2) where id = $1`, [
    id,
    years,
  ]);
const run = () =>
  runRetention(
    { database: harness.database, kinds: complaint.personalData?.retention ?? [], files: openStore('disk', folder) },
    district,
  );

test('erases the people of complaints that ended long ago', async () => {
  const [old, young, open] = [await withdrawn(), await withdrawn(), (await file(harness, {})).id.slice(8)];
  await age(old, 6);
  await age(young, 4);
  await age(open, 9);
  const fileRow = uuidv7();
  await harness.sql(
    `insert into stored_file (district_code, id, subject_id, kind, media_type, status, created_by, input_hash, bytes, width, height, sha256, stored_at)
     values ($1, $2, $3, 'PHOTO', 'image/jpeg', 'STORED', 'x', '\\x00', 1, 1, 1, '\\x00', now())`,
    [district, fileRow, old],
  );
  await mkdir(join(folder, '6309'), { recursive: true });
  for (const size of ['full', 'thumbnail']) await writeFile(join(folder, '6309', `${fileRow}-${size}.jpg`), 'x');
  const counted = () => harness.sql('select sum(n)::int as n from complaint_flow');
  const before = await counted();

  expect(await run()).toEqual({ COMPLAINT: 1 });
  const texts = await harness.sql<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  for (const { name } of texts.filter((each) => !['audit_entry', 'outbox'].includes(each.name))) {
    const [found] = await harness.sql<{ n: number }>(
      `select count(*)::int as n from ${name} t where t::text like $1 and t::text like $2`,
      [`%${old}%`, `%${marked}%`],
    );
    expect([name, found?.n]).toEqual([name, 0]);
  }
  const [row] = await harness.sql(
    'select reporter_name, description, reporter_phone_index, household_id, status from complaint where id = $1',
    [old],
  );
  expect(row).toEqual({
    reporter_name: '-',
    description: '-',
    reporter_phone_index: null,
    household_id: null,
    status: 'WITHDRAWN',
  });
  expect(await readdir(join(folder, '6309'))).toEqual([]);
  expect(await harness.sql('select 1 from file_deletion_queue')).toEqual([]);
  expect(await counted()).toEqual(before);
  const [kept] = await harness.sql('select description from complaint where id = $1', [young]);
  expect(kept).toEqual({ description: marked });
  // Again: nothing left to do, and no second line in the report.
  expect(await run()).toEqual({ COMPLAINT: 0 });
  expect(await harness.sql('select kind, records from erasure_run')).toEqual([{ kind: 'COMPLAINT', records: 1 }]);
  const report = await harness.graph(
    actors.dataProtection,
    `{ _entities(representations: [{ __typename: "AuditTrail", districtCode: "${district}" }]) { ... on AuditTrail {
       complaintsErasures { kind records cutoff } } } }`,
  );
  expect(JSON.stringify(report.data)).toContain('"kind":"COMPLAINT","records":1');
});

test('nobody but the service itself erases', async () => {
  const scope = { scope: 'staff', areas: [district], agency: null, actorId: 'x', role: 'ADMIN' } as const;
  await expect(
    harness.database.withTransaction(scope, (tx) => tx.sql`select slrt.erase_complaints(${district}, now())`),
  ).rejects.toThrow('only the service itself erases');
});
