import { connectAdmin, listLoggingFaults } from '@slrt/database';
import { prepareDatabases } from '@slrt/deployment';
import { CommandError } from '@slrt/runtime';
import { defineOperatorCommand } from '../context.ts';

async function loggingFaultsOf(databaseUrl: string): Promise<string[]> {
  const admin = await connectAdmin(databaseUrl);
  try {
    return await listLoggingFaults(admin);
  } finally {
    await admin.end();
  }
}

/**
 * `server:migrate`: run once for each new version, before its services start. It may be repeated, and stops at a database that a
 * newer version has migrated.
 */
export const serverMigrate = defineOperatorCommand({
  description:
    'Creates or migrates the roles, databases and tables of this version. Needs DATABASE_URL of an administrator.',
  parameters: {},
  options: {},
  async run(_values, { print, readSecrets, deployment: { databaseUrl } }) {
    if (!databaseUrl)
      throw new CommandError('Set DATABASE_URL to the PostgreSQL server, with an administrator’s login.');
    await prepareDatabases(databaseUrl, (await readSecrets()).databasePassword);
    print('All databases are up to date.');
    const faults = await loggingFaultsOf(databaseUrl);
    if (faults.length > 0)
      print(
        `PostgreSQL may write people’s data to its log. Set in its postgresql.conf, then reload it:\n  ${faults.join('\n  ')}`,
      );
  },
});
