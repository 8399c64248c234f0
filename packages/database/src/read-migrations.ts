import { readdir, readFile } from 'node:fs/promises';
import type { QueryRunner } from 'typeorm';

/**
 * One step of a schema's history. Released migrations never change (ADR 27). There is no downgrade; restore a backup
 * instead.
 */
export interface Migration {
  /** `<owner>/<change>-<timestamp>`, as recorded in the table `schema_migration`. */
  readonly name: string;
  readonly up: (runner: QueryRunner) => Promise<void>;
}

/** Migrations of one owner: a service, or a package that keeps tables in every service that uses it. */
export interface MigrationFolder {
  readonly owner: string;
  readonly folder: URL;
}

/** Session functions, areas, lifecycles and the audit log: the first part of every service's schema. */
export const platformMigrations: MigrationFolder = {
  owner: 'platform',
  folder: new URL('../migrations/platform/', import.meta.url),
};
/** Numbers the changes of each village, for services whose changes tablets download. */
export const villageChangeMigrations: MigrationFolder = {
  owner: 'village-change',
  folder: new URL('../migrations/village-change/', import.meta.url),
};

/** Records whether the projections that open people to agencies are current, for services that keep or feed one. */
export const disclosureMigrations: MigrationFolder = {
  owner: 'disclosure',
  folder: new URL('../migrations/disclosure/', import.meta.url),
};

const entryName = /^(\d{14})-([a-z0-9-]+?)(\.sql|\.ts)?$/;

/**
 * Reads the migrations of a service from the folders of all owners, ordered by timestamp. A migration is
 * `<timestamp>-<change>` and either a `.sql` file, a folder of `.sql` files that run in the order of their names, or a
 * `.ts` file that exports `up(runner)`. In SQL, `{{service}}` is replaced by the service's name, the prefix of its role
 * names. Throws for an entry with another name or content and for a duplicate timestamp, because a skipped migration
 * would be noticed much later.
 */
export async function readMigrations(service: string, folders: readonly MigrationFolder[]): Promise<Migration[]> {
  const read = await Promise.all(folders.map((each) => readFolder(service, each)));
  const migrations = read.flat().sort((a, b) => a.timestamp.localeCompare(b.timestamp));
  migrations.forEach(({ name, timestamp }, index) => {
    const before = migrations[index - 1];
    if (before?.timestamp === timestamp) throw new Error(`${before.name} and ${name} have the same timestamp`);
  });
  return migrations;
}

type Timed = Migration & { readonly timestamp: string };

async function readFolder(service: string, { owner, folder }: MigrationFolder): Promise<Timed[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return Promise.all(
    entries.map(async (entry) => {
      const [, timestamp, change, extension] = entryName.exec(entry.name) ?? [];
      if (!timestamp || !change || entry.isDirectory() === Boolean(extension))
        throw new Error(
          `${entry.name} is not named like a migration: <timestamp>-<change>, .sql, .ts or a folder of .sql`,
        );
      const at = new URL(entry.name, folder);
      const up = extension === '.ts' ? await readCode(at) : await readSql(service, at, entry.isDirectory());
      return { name: `${owner}/${change}-${timestamp}`, timestamp, up };
    }),
  );
}

async function readCode(file: URL): Promise<Migration['up']> {
  const exported = (await import(file.href)) as Record<string, unknown>;
  if (Object.keys(exported).join() !== 'up' || typeof exported['up'] !== 'function')
    throw new Error(`${file.pathname} does not export exactly up(runner)`);
  return exported['up'] as Migration['up'];
}

async function readSql(service: string, at: URL, isFolder: boolean): Promise<Migration['up']> {
  const files = isFolder ? (await readdir(at)).sort().map((name) => new URL(name, `${at.href}/`)) : [at];
  const wrong = files.find(({ pathname }) => !pathname.endsWith('.sql'));
  if (wrong || files.length === 0) throw new Error(`${(wrong ?? at).pathname} is not SQL`);
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return async (runner) => {
    for (const text of texts) await runner.query(text.replaceAll('{{service}}', service));
  };
}
