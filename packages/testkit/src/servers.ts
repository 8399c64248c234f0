import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectAdmin, databaseUrls, migrate, provisionService, type pg } from '@slrt/database';
import { embeddedPostgres, findNatsServer, freePort, readHostEnvironment, supervise } from '@slrt/process-kit';
import { databaseNames, loadDatabase, type DatabaseName } from '@slrt/subgraph';
import { publishServers } from './environment.ts';
import { copyPreparedData } from './prepared-home.ts';

const password = 'only-for-tests';
/** Settings of a server whose data need not survive a crash of the machine. */
const throwAway = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_wal_size=256MB',
];

/** A PostgreSQL server with a migrated template database for each named service. */
export interface DatabaseCluster {
  readonly adminUrl: string;
  readonly password: string;
}

/** Does now, once, what autovacuum would do in every copy of the database while suites run. */
async function vacuum(ownerUrl: string): Promise<void> {
  const client = await connectAdmin(ownerUrl);
  try {
    await client.query('vacuum (freeze, analyze) area');
  } finally {
    await client.end();
  }
}

/**
 * Starts a real PostgreSQL and migrates one template database per service. `from` is a data folder to begin with, which is copied.
 * `keepAt` is where a copy of the migrated one is kept.
 */
export async function startCluster(
  services: readonly DatabaseName[],
  { from, keepAt }: { from?: string; keepAt?: string } = {},
): Promise<DatabaseCluster & { stop(): Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'slrt-test-'));
  if (from) copyPreparedData(from, home);
  const { inherited } = readHostEnvironment();
  const { spec, url, data } = await embeddedPostgres({ home, port: await freePort(), password }, inherited);
  const fast = { ...spec, args: [...spec.args, ...throwAway.flatMap((setting) => ['-c', setting])] };
  const start = async () => {
    const started = supervise(fast, home, () => undefined);
    if (!(await started.waitReady(120_000))) throw new Error(`PostgreSQL does not start; see ${home}/logs`);
    return started;
  };
  let postgres = await start();
  const admin = await connectAdmin(url);
  for (const name of services) await provisionService(admin, name, password);
  await admin.end();
  await Promise.all(
    services.map(async (name) => {
      const { owner } = databaseUrls(url, name, password);
      await migrate(owner, (await loadDatabase(name)).migrations);
      await vacuum(owner);
    }),
  );
  if (keepAt) {
    await postgres.stop();
    execFileSync('cp', ['-a', data, keepAt]);
    postgres = await start();
  }
  return {
    adminUrl: url,
    password,
    stop: async () => {
      await postgres.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Creates a database as a copy of the migrated one of a service. Copying files costs half as much as copying pages. */
export async function copyDatabase(admin: pg.Client, service: DatabaseName, name: string): Promise<void> {
  await admin.query(`create database ${name} template ${service} owner ${service}_owner strategy file_copy`);
}

/** Starts the servers of a test run. Returns the function that stops them. */
export async function startServers(): Promise<() => Promise<void>> {
  const prepared = mkdtempSync(join(tmpdir(), 'slrt-prepared-'));
  const preparedData = join(prepared, 'data');
  const cluster = await startCluster(databaseNames, { keepAt: preparedData });
  flushCompileCache(); // the test workers start now and load the services too
  const natsServer = await findNatsServer(readHostEnvironment().nats, () => undefined);
  publishServers({ adminUrl: cluster.adminUrl, password, natsServer, preparedData });
  return async () => {
    await cluster.stop();
    rmSync(prepared, { recursive: true, force: true });
  };
}
