import { readdir } from 'node:fs/promises';
import type { MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;
const fileName = /^(\d{14})-[a-z0-9-]+\.ts$/;

/**
 * Reads the migrations of a folder in the order of their names, `<timestamp>-<change>.ts`. Each file exports one class. Throws
 * for a file that is named or built otherwise, because a migration that is left out would be found much later.
 */
export async function readMigrations(folder: URL): Promise<MigrationClass[]> {
  const files = (await readdir(folder)).sort();
  return Promise.all(
    files.map(async (file) => {
      if (!fileName.test(file)) throw new Error(`${file} is not named like a migration: <timestamp>-<change>.ts`);
      const exported = Object.values((await import(new URL(file, folder).href)) as Record<string, unknown>);
      const [migration] = exported;
      if (exported.length !== 1 || typeof migration !== 'function')
        throw new Error(`${file} does not export exactly one migration class`);
      return migration as MigrationClass;
    }),
  );
}
