import { openAsOwner, type MigrationSet } from './migrate.ts';

/** The SQL that TypeORM would still want to run to make the tables equal to the entities; empty when they agree. */
export async function pendingSchemaChanges(ownerUrl: string, set: MigrationSet): Promise<string[]> {
  const dataSource = await openAsOwner(ownerUrl, set);
  try {
    const log = await dataSource.driver.createSchemaBuilder().log();
    return log.upQueries.map((query) => query.query);
  } finally {
    await dataSource.destroy();
  }
}
