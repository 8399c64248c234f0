import complaints from '@slrt/complaints';
import { connectAdmin, migrate, databaseUrls, provisionService, SchemaVersionError } from '@slrt/database';
import puskesos from '@slrt/puskesos';
import referrals from '@slrt/referrals';
import registry from '@slrt/registry';
import { Problem } from './problem.ts';
import { serviceNames } from './run-file.ts';

const migrationSets = {
  registry: registry.migrations,
  complaints: complaints.migrations,
  referrals: referrals.migrations,
  puskesos: puskesos.migrations,
};

/**
 * Roles, databases and tables of this version on a server that `adminUrl` administers; `secret` is what the roles' passwords derive
 * from. A second call changes nothing.
 */
export async function prepareDatabases(adminUrl: string, secret: string): Promise<void> {
  const admin = await connectAdmin(adminUrl).catch(() => {
    throw new Problem('DATABASE_URL cannot be reached, or its user may not sign in.');
  });
  try {
    for (const name of serviceNames) await provisionService(admin, name, secret);
  } finally {
    await admin.end();
  }
  for (const name of serviceNames)
    await migrate(databaseUrls(adminUrl, name, secret).owner, migrationSets[name]).catch((error: unknown) => {
      throw error instanceof SchemaVersionError ? new Problem(`${name}: ${error.message}`) : error;
    });
}
