import type { SessionScope } from '@slrt/domain';
import type { Database } from './database.ts';
import { sqlStateOf } from './errors.ts';
import type { Migration } from './read-migrations.ts';

/** The database's schema does not match this version. The message is one sentence for the operator. */
export class SchemaVersionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SchemaVersionError';
  }
}

const migrationName = /^[a-z-]+\/[a-z0-9-]+-\d{14}$/;

/** Throws SchemaVersionError when the database has migrations that this version does not know. */
export function assertNotNewer(migrations: readonly Migration[], applied: readonly string[]): void {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = applied.filter((name) => !known.has(name));
  if (unknown.some((name) => !migrationName.test(name)))
    throw new SchemaVersionError(
      'The database has a history from before the first release, which cannot be upgraded; run npm run reset (on a server of your own: drop the database and run npm run server:migrate).',
    );
  if (unknown.length > 0)
    throw new SchemaVersionError(
      `The database was migrated by a newer version (${unknown.join(', ')}); start that version or restore a backup.`,
    );
}

const reader: SessionScope = { scope: 'system', areas: [], agency: null, actorId: 'system:schema', grants: [] };
/**
 * True when the table does not exist or cannot be read: a database from before services checked the version of their
 * schema.
 */
const beforeVersions = new Set(['42P01', '42501']);

/** Throws SchemaVersionError unless the database has exactly these migrations. Reads as the app role. */
export async function assertSchemaVersion(database: Database, migrations: readonly Migration[]): Promise<void> {
  const applied = await database
    .read(reader, (tx) => tx.sql<{ name: string }>`select name from schema_migration order by id`)
    .then(
      (rows) => rows.map((row) => row.name),
      (error: unknown) => {
        if (beforeVersions.has(sqlStateOf(error) ?? '')) return [];
        throw error;
      },
    );
  assertNotNewer(migrations, applied);
  const present = new Set(applied);
  const pending = migrations.map(({ name }) => name).filter((name) => !present.has(name));
  if (pending.length > 0)
    throw new SchemaVersionError(
      `The database is older than this version (${pending.length} migrations pending, first ${pending[0]}); migrate it before starting.`,
    );
}
