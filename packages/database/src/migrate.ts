import { DataSource, type QueryRunner } from 'typeorm';
import type { Migration } from './read-migrations.ts';
import { assertNotNewer } from './schema-version.ts';

export interface MigrationSet {
  readonly migrations: readonly Migration[];
  /**
   * Brings reference data (areas, programmes, code lists) in line with the code. Runs after every migration;
   * idempotent.
   */
  readonly referenceData: (runner: QueryRunner) => Promise<void>;
  /** Installs or upgrades a library's own schema in the database. Runs after every migration; idempotent. */
  readonly afterwards?: (ownerUrl: string) => Promise<void>;
}

/**
 * Runs pending migrations as the owner role. Two services that start at once wait for each other. Throws
 * SchemaVersionError, before changing anything, when a newer version has migrated the database or its history is from
 * before the first release. Row security is off, as for pg_dump: a statement that a policy would filter fails, so that
 * no migration and no reference data skips rows silently (see `backfill`).
 */
export async function migrate(ownerUrl: string, set: MigrationSet): Promise<void> {
  const dataSource = await openAsOwner(ownerUrl, set);
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock(727001)');
    assertNotNewer(set.migrations, await appliedMigrations(runner));
    await dataSource.runMigrations({ transaction: 'each' });
    await runner.startTransaction();
    await set.referenceData(runner);
    await runner.commitTransaction();
    await set.afterwards?.(ownerUrl);
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
}

async function appliedMigrations(runner: QueryRunner): Promise<string[]> {
  const [table] = (await runner.query(`select to_regclass('schema_migration') is not null as exists`)) as {
    exists: boolean;
  }[];
  if (!table?.exists) return [];
  return ((await runner.query('select name from schema_migration order by id')) as { name: string }[]).map(
    (row) => row.name,
  );
}

/** TypeORM expects migrations as classes without constructor arguments. */
const toClass = ({ name, up }: Migration) =>
  class {
    readonly name = name;
    readonly up = up;
  };

async function openAsOwner(ownerUrl: string, set: Pick<MigrationSet, 'migrations'>): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: set.migrations.map(toClass),
    migrationsTableName: 'schema_migration',
    synchronize: false,
    logging: false,
    extra: { max: 2, options: '-c row_security=off' },
  });
  return dataSource.initialize();
}
