import {
  connectAdmin,
  databaseUrls,
  describeSchema,
  migrate,
  type Migration,
  type MigrationSet,
  type ServiceDatabaseUrls,
} from '@slrt/database';
import type { ServiceName } from '@slrt/subgraph';
import { testServers } from '@slrt/testkit';
import { fillTables } from './fill-tables.ts';

type Row = Record<string, unknown>;

/** A service's database that is migrated step by step. */
export interface OldDatabase {
  readonly urls: ServiceDatabaseUrls;
  /** Runs SQL as the administrator, without triggers and foreign keys. */
  sql<R extends object = Row>(text: string, values?: unknown[]): Promise<R[]>;
  /** Migrates up to the last of these migrations, without reference data. */
  migrate(migrations: readonly Migration[], afterwards?: MigrationSet['afterwards']): Promise<void>;
  describe(): Promise<string>;
  /** Inserts a row into every table. Returns the problems. */
  fill(): Promise<string[]>;
  /** Returns the number of rows of each table. */
  count(): Promise<Map<string, number>>;
  /** Ends the sessions. Returns the name of the database, which can then be copied. */
  close(): Promise<string>;
  drop(): Promise<void>;
}

let created = 0;

/** Creates an empty database, or a copy of `template`, which must have no sessions. */
export async function createOldDatabase(service: ServiceName, template = 'template0'): Promise<OldDatabase> {
  const servers = testServers();
  created += 1;
  const name = `old_${service}_${process.pid}_${created}`;
  const admin = await connectAdmin(servers.adminUrl);
  await admin.query(
    `create database ${name} owner ${service}_owner encoding 'UTF8' locale 'C' template ${template} strategy file_copy`,
  );
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
    migrate: (migrations, afterwards) =>
      migrate(urls.owner, {
        migrations,
        referenceData: () => Promise.resolve(),
        ...(afterwards ? { afterwards } : {}),
      }),
    describe: async () => {
      const reader = await connectAdmin(url.href);
      try {
        return await describeSchema(reader);
      } finally {
        await reader.end();
      }
    },
    fill: () => fillTables(client),
    count: async () => {
      const counts = new Map<string, number>();
      for (const { table } of await sql<{ table: string }>(
        `select relname as table from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
      ))
        counts.set(table, Number((await sql<{ n: string }>(`select count(*) as n from public.${table}`))[0]?.n));
      return counts;
    },
    close: async () => {
      await client.end();
      await admin.end();
      return name;
    },
    drop: async () => {
      await client.end();
      await admin.query(`drop database ${name}`);
      await admin.end();
    },
  };
}

/** Names of empty databases by their version: the service and the names of its migrations. */
const versions = new Map<string, Promise<string>>();
const versionOf = (service: ServiceName, migrations: readonly Migration[]) =>
  [service, ...migrations.map(({ name }) => name)].join();

/** Returns the name of an empty database at a version, for copies. It is made once, from that of the version before. */
function databaseAt(service: ServiceName, migrations: readonly Migration[]): Promise<string> {
  const make = async () => {
    const before = await versions.get(versionOf(service, migrations.slice(0, -1)));
    const made = await createOldDatabase(service, before);
    await made.migrate(migrations);
    return made.close();
  };
  const version = versionOf(service, migrations);
  const known = versions.get(version) ?? make();
  versions.set(version, known);
  return known;
}

/** Drops the databases of `databaseAt`. */
export async function dropVersions(): Promise<void> {
  const admin = await connectAdmin(testServers().adminUrl);
  for (const name of await Promise.all(versions.values())) await admin.query(`drop database ${name}`);
  versions.clear();
  await admin.end();
}

const described = new WeakMap<readonly Migration[], Promise<string>>();

/** Describes a new database of a service at `head`, cached per version. */
function describeNew(service: ServiceName, head: readonly Migration[]): Promise<string> {
  const describe = async () => {
    const fresh = await createOldDatabase(service);
    try {
      await fresh.migrate(head);
      return await fresh.describe();
    } finally {
      await fresh.drop();
    }
  };
  const known = described.get(head) ?? describe();
  described.set(head, known);
  return known;
}

/**
 * Creates a database at `released`, inserts rows into all of its tables and migrates it to `next`. Returns the problems: tables
 * that could not be filled or lost rows, and, if `head` is given, a schema other than that of a new database at `head`.
 */
export async function upgradeIssues(
  service: ServiceName,
  released: readonly Migration[],
  { next, head }: { readonly next: readonly Migration[]; readonly head?: readonly Migration[] },
): Promise<string[]> {
  const old = await createOldDatabase(service, await databaseAt(service, released));
  try {
    const reference = await old.count(); // a migration may also remove rows that an earlier one wrote
    const unfilled = await old.fill();
    const before = await old.count();
    await old.migrate(next);
    const after = await old.count();
    const lost = [...before].filter(([table, n]) => (reference.get(table) ?? 0) === 0 && (after.get(table) ?? 0) < n);
    return [
      ...unfilled,
      ...lost.map(([table, n]) => `${table} had ${n} rows and has ${after.get(table) ?? 'none'}`),
      ...(!head || (await old.describe()) === (await describeNew(service, head))
        ? []
        : ['the schema is not that of a new database']),
    ];
  } finally {
    await old.drop();
  }
}
