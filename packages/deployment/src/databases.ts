import { connectAdmin, databaseUrls, migrate, provisionService, SchemaVersionError } from '@slrt/database';
import { CommandError } from '@slrt/runtime';
import { databaseNames, loadDatabase, type DatabaseName } from '@slrt/subgraph';

/**
 * Creates the roles, databases and tables of this version on the server that `adminUrl` administers. The roles'
 * passwords derive from `secret`. Idempotent. Throws a CommandError when the server cannot be reached or its tables are
 * of a newer version.
 */
export async function prepareDatabases(adminUrl: string, secret: string): Promise<void> {
  const admin = await connectAdmin(adminUrl).catch(() => {
    throw new CommandError('DATABASE_URL cannot be reached, or its user may not sign in.');
  });
  try {
    for (const name of databaseNames) await provisionService(admin, name, secret);
  } finally {
    await admin.end();
  }
  // In parallel, because each waits for its own database. All of them end before a failure is thrown.
  const results = await Promise.allSettled(databaseNames.map((name) => migrateService(adminUrl, name, secret)));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

async function migrateService(adminUrl: string, name: DatabaseName, secret: string): Promise<void> {
  const { migrations } = await loadDatabase(name);
  await migrate(databaseUrls(adminUrl, name, secret).owner, migrations).catch((error: unknown) => {
    throw error instanceof SchemaVersionError ? new CommandError(`${name}: ${error.message}`) : error;
  });
}
