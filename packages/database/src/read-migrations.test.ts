import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { QueryRunner } from 'typeorm';
import { readMigrations } from './read-migrations.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'slrt-migrations-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Reads migrations of the service `letters` from folders with the given files. */
async function read(...folders: Record<string, string>[]) {
  const owners = folders.map((files, index) => {
    const folder = join(root, `owner-${index}`);
    for (const [name, text] of Object.entries(files)) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return { owner: `owner-${index}`, folder: pathToFileURL(`${folder}/`) };
  });
  return readMigrations('letters', owners);
}
/** Returns the statements that a migration sends. */
async function statements({ up }: { up(runner: QueryRunner): Promise<void> }): Promise<string[]> {
  const sent: string[] = [];
  const runner: Pick<QueryRunner, 'query'> = {
    query: (text: string) => {
      sent.push(text);
      return Promise.resolve([] as never);
    },
  };
  await up(runner as QueryRunner);
  return sent;
}

describe('readMigrations', () => {
  test('orders the migrations of all owners by timestamp', async () => {
    const read0 = await read(
      { '20260101000000-a.sql': 'select 1', '20260103000000-c.sql': 'select 3' },
      { '20260102000000-b.sql': 'select 2' },
    );
    expect(read0.map(({ name }) => name)).toEqual([
      'owner-0/a-20260101000000',
      'owner-1/b-20260102000000',
      'owner-0/c-20260103000000',
    ]);
  });

  test('reads SQL, folders of SQL in order, and code', async () => {
    const migrations = await read({
      '20260101000000-one.sql': 'grant select on t to {{service}}_app',
      '20260102000000-many/02-b.sql': 'b',
      '20260102000000-many/01-a.sql': 'a',
      '20260103000000-code.ts': `export const up = (runner) => runner.query('from code');`,
    });
    expect(await Promise.all(migrations.map(statements))).toEqual([
      ['grant select on t to letters_app'],
      ['a', 'b'],
      ['from code'],
    ]);
  });

  test.each([
    ['a name without timestamp', { 'create.sql': '' }, 'create.sql is not named like a migration'],
    ['another kind of file', { '20260101000000-a.txt': '' }, 'is not named like a migration'],
    ['a folder with another kind of file', { '20260101000000-a/notes.md': '' }, 'notes.md is not SQL'],
    [
      'code without up',
      { '20260101000000-a.ts': 'export const down = () => {};' },
      'does not export exactly up(runner)',
    ],
  ])('refuses %s', async (_what, files, message) => {
    await expect(read(files as Record<string, string>)).rejects.toThrow(message);
  });

  test('rejects a duplicate timestamp', async () => {
    await expect(read({ '20260101000000-a.sql': '' }, { '20260101000000-b.sql': '' })).rejects.toThrow(
      'owner-0/a-20260101000000 and owner-1/b-20260101000000 have the same timestamp',
    );
  });
});
