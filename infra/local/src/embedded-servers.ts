import { join } from 'node:path';
import type { Certified, Secrets } from '@slrt/deployment';
import { natsConfig, type NatsAccounts } from '@slrt/nats-accounts';
import { embeddedPostgres, findNatsServer, freePort, natsProcess } from '@slrt/process-kit';
import type { LocalEnvironment } from './environment.ts';
import type { Processes } from './processes.ts';

interface ServerOptions {
  readonly environment: LocalEnvironment;
  readonly secrets: Secrets;
  readonly accounts: NatsAccounts;
  readonly tlsOf: ((who: Certified) => string) | null;
  readonly processes: Processes;
  readonly say: (text: string) => void;
}

/** Starts the embedded PostgreSQL unless `DATABASE_URL` names a server. Returns its administrator's URL. */
export async function startPostgres({ environment, secrets, tlsOf, processes }: ServerOptions): Promise<string> {
  if (environment.databaseUrl) return environment.databaseUrl;
  const { spec, url, data } = await embeddedPostgres(
    {
      home: environment.home,
      port: await freePort(),
      password: secrets.databasePassword,
      tlsFolder: tlsOf?.('postgres') ?? null,
    },
    environment.inherited,
  );
  processes.disk.watchPostgres(data);
  await processes.start({ ...spec, onEnd: processes.disk.afterPostgresEnd });
  return url;
}

/** Starts a nats-server of this machine unless `NATS_URL` names a server. Returns its URL. */
export async function startNats({ environment, accounts, tlsOf, processes, say }: ServerOptions): Promise<string> {
  if (environment.natsUrl) return environment.natsUrl;
  const monitorPort = await freePort();
  const { spec, url } = await natsProcess({
    command: await findNatsServer(environment.nats, say),
    folder: join(environment.home, 'nats'),
    port: await freePort(),
    monitorPort,
    inherited: environment.inherited,
    tlsFolder: tlsOf?.('nats'),
    config: (places) => {
      accounts.moveStreams(places.store);
      return natsConfig(accounts, places);
    },
  });
  await processes.start(spec);
  processes.disk.watchNats(`http://127.0.0.1:${monitorPort}`);
  return url;
}
