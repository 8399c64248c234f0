import { backfill, type Migration } from '@slrt/database';
import { loadService, startService } from '@slrt/subgraph';
import { createOldDatabase, type OldDatabase } from './old-database.ts';

const puskesos = await loadService('puskesos');
let old: OldDatabase;
beforeEach(async () => {
  old = await createOldDatabase('puskesos');
}, 30_000);
afterEach(async () => {
  await old.drop();
});

/** Starts the service far enough to compare its migrations; the other addresses have no server. */
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
    LINK_KEY: 'a-secret-for-tests-only-32-characters',
    FILES_DIRECTORY: '.',
    FILE_STORE: 'disk' as const,
  };
  return startService(puskesos, settings, (runtime) => puskesos.create(settings, runtime));
}
const { migrations } = puskesos.migrations;
const record = (name: string) => old.sql('insert into schema_migration (timestamp, name) values (9, $1)', [name]);

/** This version with one more migration. */
const withMigration = (up: Migration['up']): Migration[] => [...migrations, { name: 'test/next-29990101000000', up }];
const isForced = async () =>
  (
    await old.sql<{ forced: boolean }>(
      `select relforcerowsecurity as forced from pg_class where relname = 'facilitator'`,
    )
  )[0]?.forced;
const fill = () =>
  old.sql(
    `insert into facilitator (district_code, id, person, name, funding, village_codes, input_hash)
     values ('63.09', uuidv7(), 'facilitator-1', 'x', 'APBD', '{63.09.01.2001}', '')`,
  );

describe('a schema of another version', () => {
  test('keeps the service and the migration of an older version from starting', async () => {
    await old.migrate(migrations);
    await record('puskesos/from-the-future-29990101000000');
    const message =
      'The database was migrated by a newer version (puskesos/from-the-future-29990101000000); start that version or restore a backup.';
    await expect(start()).rejects.toThrow(message);
    await expect(old.migrate(migrations)).rejects.toThrow(message);
  }, 30_000);

  test('keeps the service from starting before it is migrated', async () => {
    await expect(start()).rejects.toThrow(
      /^The database is older than this version \(\d+ migrations pending, first platform\/create-platform-/,
    );
    await old.migrate(migrations.slice(0, -1));
    await expect(start()).rejects.toThrow(
      `The database is older than this version (1 migrations pending, first ${migrations.at(-1)?.name}); migrate it before starting.`,
    );
  }, 30_000);
});

describe('a database from before the first release', () => {
  const message =
    'The database has a history from before the first release, which cannot be upgraded; run npm run reset (on a server of your own: drop the database and run npm run server:migrate).';
  beforeEach(async () => {
    await old.sql(
      `create table schema_migration (id serial constraint schema_migration_pkey primary key, timestamp bigint not null, name varchar not null);
       alter table schema_migration owner to puskesos_owner;
       grant usage on schema public to puskesos_app;
       grant select on schema_migration to puskesos_app`,
    );
    await record('CreatePuskesos20261122090000');
  });

  test('is refused by the migration, which changes nothing', async () => {
    await expect(old.migrate(migrations)).rejects.toThrow(message);
    expect([...(await old.count()).keys()]).toEqual(['schema_migration']);
  }, 30_000);

  test('is refused by the service', async () => {
    await expect(start()).rejects.toThrow(message);
  }, 30_000);
});

describe('a migration', () => {
  test('fails instead of skipping rows of a protected table', async () => {
    await old.migrate(migrations);
    await fill();
    const next = withMigration(async (runner) => {
      await runner.query(`update facilitator set name = 'changed'`);
    });
    await expect(old.migrate(next)).rejects.toThrow('query would be affected by row-level security policy');
  }, 30_000);

  test('fails and changes nothing when its backfill leaves rows', async () => {
    await old.migrate(migrations);
    await fill();
    const next = withMigration((runner) =>
      backfill(runner, {
        tables: ['facilitator'],
        sql: `update facilitator set name = 'changed' where person = 'unknown'`,
        remaining: `select count(*) as n from facilitator where name <> 'changed'`,
      }),
    );
    await expect(old.migrate(next)).rejects.toThrow('The backfill left 1 rows unchanged in facilitator.');
    expect(await isForced()).toBe(true);
  }, 30_000);

  test('forces row security again after its backfill', async () => {
    await old.migrate(migrations);
    await fill();
    const next = withMigration((runner) =>
      backfill(runner, {
        tables: ['facilitator'],
        sql: `update facilitator set name = 'changed'`,
        remaining: `select count(*) as n from facilitator where name <> 'changed'`,
      }),
    );
    await old.migrate(next);
    expect(await old.sql('select name from facilitator')).toEqual([{ name: 'changed' }]);
    expect(await isForced()).toBe(true);
  }, 30_000);
});
