import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 of files by their path in the repository. */
export type Checksums = ReadonlyMap<string, string>;

/** Checksums of the released migrations, in the format of `sha256sum`, so that `sha256sum -c` can verify them. */
export const releasedFile = 'packages/testkit/released-migrations.sha256';

/** Returns the migration files of the repository at `root`, by path. */
export function readMigrationFiles(root: string): Checksums {
  const folders = [
    ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/migrations`),
    ...readdirSync(join(root, 'services')).map((name) => `services/${name}/src/migrations`),
  ].filter((folder) => existsSync(join(root, folder)));
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const checksum = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return new Map(files.sort().map((file) => [file.slice(join(root, '/').length), checksum(file)]));
}

export const formatChecksums = (files: Checksums): string =>
  [...files].map(([path, sum]) => `${sum}  ${path}\n`).join('');

export const parseChecksums = (text: string): Checksums =>
  new Map(text.split('\n').flatMap((line) => (line ? [[line.slice(66), line.slice(0, 64)] as const] : [])));

/** Returns the timestamp of the migration that a file belongs to. */
const timestampOf = (path: string): string => /\/(\d{14})-/.exec(path)?.[1] ?? '';

/**
 * Returns the problems of the migrations: a released one was changed or removed, or a new one would run before released
 * ones, which gives new and upgraded databases different histories.
 */
export function releasedMigrationIssues(released: Checksums, present: Checksums): string[] {
  const latest = [...released.keys()].map(timestampOf).sort().at(-1) ?? '';
  return [
    ...[...released].flatMap(([path, sum]) => {
      if (!present.has(path)) return [`${path} was released and must not be removed.`];
      return present.get(path) === sum ? [] : [`${path} was released and must not change; write a new migration.`];
    }),
    ...[...present.keys()]
      .filter((path) => !released.has(path) && timestampOf(path) <= latest)
      .map((path) => `${path} must have a later timestamp than ${latest}, which was released.`),
  ];
}
