import { connectAdmin, databaseUrls, migrate, type MigrationSet, type ServiceDatabaseUrls } from '@slrt/database';
import { loadService, serviceNames, type ServiceName } from '@slrt/subgraph';
import { testServers } from '@slrt/testkit';

const definitions = await Promise.all(serviceNames.map(loadService));
const sets = Object.fromEntries(definitions.map(({ name, migrations }) => [name, migrations])) as Record<
  ServiceName,
  MigrationSet
>;
export type Service = ServiceName;
type Row = Record<string, unknown>;

/** A database of a service that is migrated step by step, with rows of the older schema in it. */
export interface OldDatabase {
  readonly urls: ServiceDatabaseUrls;
  /** SQL as the administrator, without triggers and foreign keys. */
  sql<R extends object = Row>(text: string, values?: unknown[]): Promise<R[]>;
  /** Inserts a row; required columns that are not given get a plain value of their type. */
  insert(table: string, row: Row): Promise<void>;
  /** Migrates up to the migration before the one whose name begins with `name`. */
  migrateBefore(name: string): Promise<void>;
  /** Migrates to this version, with reference data. */
  migrate(): Promise<void>;
  drop(): Promise<void>;
}

/** The service's migrations before one. */
export function before(service: Service, name: string): MigrationSet {
  const index = sets[service].migrations.findIndex((each) => each.name.startsWith(name));
  if (index < 0) throw new Error(`${service} has no migration ${name}`);
  return { migrations: sets[service].migrations.slice(0, index), referenceData: () => Promise.resolve() };
}

const plain: Record<string, unknown> = {
  text: 'x',
  uuid: '00000000-0000-7000-8000-000000000000',
  integer: 1,
  smallint: 1,
  bigint: 1,
  jsonb: '{}',
  'timestamp with time zone': new Date('2026-01-01T00:00:00Z'),
  date: '2026-01-01',
  bytea: Buffer.alloc(1),
  boolean: false,
  ARRAY: '{}',
};

export async function createOldDatabase(service: Service): Promise<OldDatabase> {
  const servers = testServers();
  const name = `old_${service}_${process.pid}_${Date.now()}`;
  const admin = await connectAdmin(servers.adminUrl);
  await admin.query(`create database ${name} owner ${service}_owner encoding 'UTF8' locale 'C' template template0`);
  const urls = databaseUrls(servers.adminUrl, service, servers.password, name);
  const url = new URL(servers.adminUrl);
  url.pathname = `/${name}`;
  const client = await connectAdmin(url.href);
  await client.query('set session_replication_role = replica');
  const sql = async <R extends object>(text: string, values: unknown[] = []) =>
    (await client.query<R>(text, values)).rows;
  return {
    urls,
    sql,
    insert: async (table, row) => {
      const required = await sql<{ column_name: string; data_type: string }>(
        `select column_name, data_type from information_schema.columns where table_schema = 'public' and table_name = $1
           and is_nullable = 'NO' and column_default is null and is_identity = 'NO' and is_generated = 'NEVER'`,
        [table],
      );
      const full: Row = {
        ...Object.fromEntries(required.map((column) => [column.column_name, plain[column.data_type]])),
        ...row,
      };
      const columns = Object.keys(full);
      await sql(
        `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')})`,
        Object.values(full),
      );
    },
    migrateBefore: (migration) => migrate(urls.owner, before(service, migration)),
    migrate: () => migrate(urls.owner, sets[service]),
    drop: async () => {
      await client.end();
      await admin.query(`drop database ${name}`);
      await admin.end();
    },
  };
}
