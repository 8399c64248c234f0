import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import complaints from '@slrt/complaints';
import { connectAdmin, databaseUrls, migrate, provisionService } from '@slrt/database';
import { embeddedPostgres, findNatsServer, freePort, readEnvironment, supervise } from '@slrt/local';
import puskesos from '@slrt/puskesos';
import referrals from '@slrt/referrals';
import registry from '@slrt/registry';
import { inherited, publishServers } from './environment.ts';

export const migrationSets = {
  registry: registry.migrations,
  complaints: complaints.migrations,
  referrals: referrals.migrations,
  puskesos: puskesos.migrations,
};
export type ServiceName = keyof typeof migrationSets;
const password = 'only-for-tests';

/** A PostgreSQL server with a migrated template database for each service that was named. */
export interface DatabaseCluster {
  readonly adminUrl: string;
  readonly password: string;
}

/** Starts a real PostgreSQL and migrates one template database per service. */
export async function startCluster(
  services: readonly ServiceName[],
): Promise<DatabaseCluster & { stop(): Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'slrt-test-'));
  const { spec, url } = await embeddedPostgres({ home, port: await freePort(), password }, inherited());
  const fast = { ...spec, args: [...spec.args, '-c', 'fsync=off', '-c', 'synchronous_commit=off'] };
  const postgres = supervise(fast, home, () => undefined);
  if (!(await postgres.waitReady(30_000))) throw new Error(`PostgreSQL does not start; see ${home}/logs`);
  const admin = await connectAdmin(url);
  for (const name of services) {
    await provisionService(admin, name, password);
    await migrate(databaseUrls(url, name, password).owner, migrationSets[name]);
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

/** Starts the servers of a test run. Returns what stops them. */
export async function startServers(): Promise<() => Promise<void>> {
  const cluster = await startCluster(Object.keys(migrationSets) as ServiceName[]);
  const { natsServer: named, natsReleases: releases, cache } = readEnvironment();
  const natsServer = await findNatsServer({ named, cache, releases, say: () => undefined });
  publishServers({ adminUrl: cluster.adminUrl, password, natsServer });
  return () => cluster.stop();
}
