import { backfill, migrate, type MigrationSet } from '@slrt/database';
import { loadService, startService } from '@slrt/subgraph';
import { before, createOldDatabase, type OldDatabase } from './old-database.ts';

const puskesos = await loadService('puskesos');
let old: OldDatabase;
beforeEach(async () => {
  old = await createOldDatabase('puskesos');
}, 30_000);
afterEach(async () => {
  await old.drop();
});

/** Starts the service far enough to compare its migrations; nothing listens on the other addresses. */
function start() {
  const settings = {
    DATABASE_URL: old.urls.app,
    RELAY_DATABASE_URL: old.urls.relay,
    NATS_URL: 'nats://127.0.0.1:1',
    ACTOR_JWKS: '{"keys":[]}',
    HOST: '127.0.0.1',
    PORT: 0,
    POOL_SIZE: 1,
    LOG_LEVEL: 'silent' as const,
    FILES_KEY: 'a-secret-for-tests-only-32-characters',
    FILES_DIRECTORY: '.',
    FILE_STORE: 'disk' as const,
  };
  return startService(puskesos, settings, (runtime) => puskesos.create(settings, runtime));
}
const addFutureMigration = () =>
  old.sql(`insert into schema_migration (timestamp, name) values (9, 'FromTheFuture29990101000000')`);

/** This version with one migration more. */
function withMigration(up: (runner: Parameters<typeof backfill>[0]) => Promise<void>): MigrationSet {
  class Next29990101000000 {
    name = 'Next29990101000000';
    up = up;
    down = () => Promise.resolve();
  }
  return {
    migrations: [...puskesos.migrations.migrations, Next29990101000000],
    referenceData: () => Promise.resolve(),
  };
}
const isForced = async () =>
  (
    await old.sql<{ forced: boolean }>(
      `select relforcerowsecurity as forced from pg_class where relname = 'facilitator'`,
    )
  )[0]?.forced;
const fill = () =>
  old.insert('facilitator', { district_code: '63.09', funding: 'APBD', village_codes: ['63.09.01.2001'] });

describe('a schema of another version', () => {
  test('keeps the service and the migration of an older version from starting', async () => {
    await old.migrate();
    await addFutureMigration();
    const message =
      'The database was migrated by a newer version (FromTheFuture29990101000000); start that version or restore a backup.';
    await expect(start()).rejects.toThrow(message);
    await expect(old.migrate()).rejects.toThrow(message);
  }, 30_000);

  test('keeps the service from starting before it is migrated', async () => {
    await expect(start()).rejects.toThrow(
      /^The database is older than this version \(\d+ migrations pending, first CreatePuskesos/,
    );
    await old.migrateBefore('RepairBackfills');
    await expect(start()).rejects.toThrow(
      'The database is older than this version (1 migrations pending, first RepairBackfills20261128093000); migrate it before starting.',
    );
  }, 30_000);
});

describe('a migration', () => {
  test('fails instead of skipping rows of a protected table', async () => {
    await migrate(old.urls.owner, before('puskesos', 'RepairBackfills'));
    await fill();
    const next = withMigration(async (runner) => {
      await runner.query(`update facilitator set name = 'changed'`);
    });
    await expect(migrate(old.urls.owner, next)).rejects.toThrow('query would be affected by row-level security policy');
  }, 30_000);

  test('fails and changes nothing when its backfill leaves rows', async () => {
    await old.migrate();
    await fill();
    const next = withMigration((runner) =>
      backfill(runner, {
        tables: ['facilitator'],
        sql: `update facilitator set name = 'changed' where person = 'nobody'`,
        remaining: `select count(*) as n from facilitator where name <> 'changed'`,
      }),
    );
    await expect(migrate(old.urls.owner, next)).rejects.toThrow('The backfill left 1 rows unchanged in facilitator.');
    expect(await isForced()).toBe(true);
  }, 30_000);

  test('forces row security again after its backfill', async () => {
    await old.migrate();
    await fill();
    const next = withMigration((runner) =>
      backfill(runner, {
        tables: ['facilitator'],
        sql: `update facilitator set name = 'changed'`,
        remaining: `select count(*) as n from facilitator where name <> 'changed'`,
      }),
    );
    await migrate(old.urls.owner, next);
    expect(await old.sql('select name from facilitator')).toEqual([{ name: 'changed' }]);
    expect(await isForced()).toBe(true);
  }, 30_000);
});
