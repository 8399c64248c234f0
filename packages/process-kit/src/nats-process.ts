import { mkdirSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { stopLeftover } from './leftover.ts';
import type { ProcessSpec } from './supervisor.ts';

/** Addresses and files of a nats-server on this machine, for its configuration. */
export interface NatsPlaces {
  readonly listen: string;
  /** Folder of JetStream. */
  readonly store: string;
  /** Folder of the account resolver. */
  readonly resolver: string;
  readonly pidFile: string;
  /** Address of its monitoring, on this machine only and without TLS. */
  readonly monitor?: string;
  readonly tlsFolder?: string;
}

/** Resolves to true when a server greets on the port, and to false after 0.5 s. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    const end = (isThere: boolean) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('data', () => end(true));
    socket.once('error', () => end(false));
    socket.setTimeout(500, () => end(false));
  });
}

/**
 * Returns the process and the URL of a nats-server with data and configuration in `folder`. Stops the server of an
 * earlier run first, and writes the configuration that `config` returns for its addresses and folders.
 */
export async function natsProcess(options: {
  readonly command: string;
  readonly folder: string;
  readonly port: number;
  readonly monitorPort?: number;
  readonly tlsFolder?: string | undefined;
  readonly inherited: Record<string, string>;
  readonly config: (places: NatsPlaces) => string;
}): Promise<{ spec: ProcessSpec; url: string }> {
  const { command, folder, port, monitorPort, tlsFolder } = options;
  const config = join(folder, 'server.conf');
  const pidFile = join(folder, 'server.pid');
  mkdirSync(folder, { recursive: true });
  await stopLeftover(pidFile, { command, argument: config, signal: 'SIGTERM' });
  const text = options.config({
    listen: `127.0.0.1:${port}`,
    store: join(folder, 'jetstream'),
    resolver: join(folder, 'jwt'),
    pidFile,
    ...(monitorPort ? { monitor: `127.0.0.1:${monitorPort}` } : {}),
    ...(tlsFolder ? { tlsFolder } : {}),
  });
  writeFileSync(config, text, { mode: 0o600 });
  return {
    url: `${tlsFolder ? 'tls' : 'nats'}://127.0.0.1:${port}`,
    spec: {
      name: 'nats',
      command,
      args: ['-c', config],
      env: options.inherited,
      stopSignal: 'SIGTERM',
      ready: () => answers(port),
    },
  };
}
