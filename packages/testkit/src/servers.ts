import { mkdtempSync, rmSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectAdmin, databaseUrls, migrate, provisionService } from '@slrt/database';
import { embeddedPostgres, findNatsServer, freePort, readHostEnvironment, supervise } from '@slrt/process-kit';
import { loadService, serviceNames, type ServiceName } from '@slrt/subgraph';
import { publishServers } from './environment.ts';

const password = 'only-for-tests';

/** A PostgreSQL server with a migrated template database for each named service. */
export interface DatabaseCluster {
  readonly adminUrl: string;
  readonly password: string;
}

/** Starts a real PostgreSQL and migrates one template database per service. */
export async function startCluster(
  services: readonly ServiceName[],
): Promise<DatabaseCluster & { stop(): Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'slrt-test-'));
  const { inherited } = readHostEnvironment();
  const { spec, url } = await embeddedPostgres({ home, port: await freePort(), password }, inherited);
  const fast = {
    ...spec,
    args: [...spec.args, '-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'],
  };
  const postgres = supervise(fast, home, () => undefined);
  if (!(await postgres.waitReady(30_000))) throw new Error(`PostgreSQL does not start; see ${home}/logs`);
  const admin = await connectAdmin(url);
  for (const name of services) {
    await provisionService(admin, name, password);
    await migrate(databaseUrls(url, name, password).owner, (await loadService(name)).migrations);
  }
  await admin.end();
  return {
    adminUrl: url,
    password,
    stop: async () => {
      await postgres.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Starts the servers of a test run. Returns the function that stops them. */
export async function startServers(): Promise<() => Promise<void>> {
  const cluster = await startCluster(serviceNames);
  flushCompileCache(); // the test workers start now and load the services too
  const natsServer = await findNatsServer(readHostEnvironment().nats, () => undefined);
  publishServers({ adminUrl: cluster.adminUrl, password, natsServer });
  return () => cluster.stop();
}
