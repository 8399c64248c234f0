import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readMigrations, type Migration } from '@slrt/database';
import { loadService, serviceNames } from '@slrt/subgraph';
import { dropVersions, upgradeIssues } from './old-database.ts';

const services = await Promise.all(serviceNames.map(loadService));
const migrationsOf = (name: string) => services.find((service) => service.name === name)?.migrations.migrations ?? [];

afterAll(dropVersions);

describe.each(serviceNames)('an upgrade of %s', (service) => {
  const head = migrationsOf(service);

  // Rows that each step keeps are kept by all steps together.
  test.each(head.map(({ name }, index) => [name, index] as const).slice(1))(
    'by %s keeps every row',
    async (_name, applied) => {
      const next = head.slice(0, applied + 1);
      expect(await upgradeIssues(service, head.slice(0, applied), { next })).toEqual([]);
    },
    60_000,
  );

  test('from its first migration ends in the schema of a new database', async () => {
    expect(await upgradeIssues(service, head.slice(0, 1), { next: head, head })).toEqual([]);
  }, 60_000);
});

describe('the check of upgrades', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'slrt-migrations-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const released = migrationsOf('puskesos');
  /** The migrations of this version, followed by the given ones. */
  async function headWith(files: Record<string, string>): Promise<Migration[]> {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const added = await readMigrations('puskesos', [{ owner: 'test', folder: pathToFileURL(`${folder}/`) }]);
    return [...released, ...added];
  }

  test('accepts a column that is filled and then required', async () => {
    const head = await headWith({
      '29990101000000-add-note.sql': 'alter table village_point add column note text;',
      '29990101000001-require-note.ts': `export const up = async (runner) => {
        await runner.query('alter table village_point no force row level security');
        await runner.query("update village_point set note = '-'");
        await runner.query('alter table village_point alter column note set not null, force row level security');
      };`,
    });
    expect(await upgradeIssues('puskesos', released, { next: head, head })).toEqual([]);
  }, 60_000);

  test('reports rows that a migration loses', async () => {
    const head = await headWith({
      '29990101000000-copy-points.sql': 'create table village_place (like village_point including all);',
      '29990101000001-drop-points.sql': 'truncate village_point; drop table supervisor;',
    });
    expect(await upgradeIssues('puskesos', released, { next: head, head })).toEqual([
      'supervisor had 1 rows and has none',
      'village_point had 1 rows and has 0',
    ]);
  }, 60_000);

  test('fails when a migration fails on rows', async () => {
    const head = await headWith({
      '29990101000000-require-note.sql': 'alter table village_point add column note text not null;',
    });
    await expect(upgradeIssues('puskesos', released, { next: head, head })).rejects.toThrow('contains null values');
  }, 60_000);

  test('reports a schema that depends on the rows', async () => {
    const head = await headWith({
      '29990101000000-index-points.sql': `do $$ begin
        if exists (select from area) then create index village_point_latitude on village_point (latitude); end if;
      end $$;`,
    });
    expect(await upgradeIssues('puskesos', released, { next: head, head })).toEqual([
      'the schema is not that of a new database',
    ]);
  }, 60_000);
});
