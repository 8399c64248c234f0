import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connectAdmin, describeSchema } from '@slrt/database';
import type { DatabaseName } from '@slrt/subgraph';

export const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Returns the path of the committed snapshot of a service's schema. */
export const schemaFile = (service: DatabaseName): string => `services/${service}/schema.sql`;

/** Describes a database of the server that `adminUrl` administers. */
export async function describeDatabase(adminUrl: string, database: string): Promise<string> {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  const client = await connectAdmin(url.href);
  try {
    return await describeSchema(client);
  } finally {
    await client.end();
  }
}

/**
 * Compares a schema with the committed snapshot. Returns an empty text when they are equal, otherwise a diff from the
 * snapshot to the schema.
 */
export function diffSchema(service: DatabaseName, schema: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'slrt-schema-'));
  try {
    const file = join(folder, 'schema.sql');
    writeFileSync(file, schema);
    const args = ['diff', '--no-index', '--no-color', '--no-ext-diff', '--unified=1', schemaFile(service), file];
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: repository, encoding: 'utf8' });
    if (status === 0) return '';
    if (status !== 1) throw new Error(`git diff failed: ${stderr}`);
    return stdout.split('\n').slice(4).join('\n'); // without the names of the files
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
