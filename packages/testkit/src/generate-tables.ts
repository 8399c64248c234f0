import { writeFileSync } from 'node:fs';
import { connectAdmin, describeTables } from '@slrt/database';
import { serviceFile, serviceNames, type ServiceName } from '@slrt/subgraph';
import { readServers } from './environment.ts';
import { startServers } from './servers.ts';

/** Writes `src/__generated__/tables.ts` of each service from a database that its migrations made. */
const stop = await startServers();
try {
  for (const service of serviceNames) await write(service);
} finally {
  await stop();
}

async function write(service: ServiceName): Promise<void> {
  const url = new URL(readServers().adminUrl);
  url.pathname = `/${service}`;
  const client = await connectAdmin(url.href);
  writeFileSync(serviceFile(service, 'src/__generated__/tables.ts'), await describeTables(client));
  await client.end();
}
