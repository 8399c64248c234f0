import { writeFileSync } from 'node:fs';
import { connectAdmin, describeTables } from '@slrt/database';
import { migrationSets, startServers, type ServiceName } from './servers.ts';
import { readServers } from './environment.ts';

/** Writes `src/__generated__/tables.ts` of each service from a database that its migrations made. */
const stop = await startServers();
try {
  for (const service of Object.keys(migrationSets) as ServiceName[]) await write(service);
} finally {
  await stop();
}

async function write(service: ServiceName): Promise<void> {
  const url = new URL(readServers().adminUrl);
  url.pathname = `/${service}`;
  const client = await connectAdmin(url.href);
  const file = new URL(`../../../services/${service}/src/__generated__/tables.ts`, import.meta.url);
  writeFileSync(file, await describeTables(client));
  await client.end();
}
