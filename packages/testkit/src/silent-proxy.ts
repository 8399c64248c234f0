import { createConnection, createServer, type Socket } from 'node:net';

/** A TCP proxy that can become silent like a host that disappeared: connections stay open and no data arrive. */
export interface SilentProxy {
  readonly port: number;
  /** Holds all data in either direction, also on new connections. */
  silence(): void;
  /** Delivers the held data, and resumes. */
  resume(): void;
  stop(): Promise<void>;
}

export async function startSilentProxy(
  target: { host: string; port: number },
  listenOn = '127.0.0.1',
): Promise<SilentProxy> {
  const sockets = new Set<Socket>();
  let silent = false;
  const server = createServer((client) => {
    const upstream = createConnection(target);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => {
        if (!to.write(bytes)) from.pause();
      });
      to.on('drain', () => {
        if (!silent) from.resume();
      });
      from.on('error', () => undefined); // `close` follows
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      if (silent) from.pause();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, listenOn, resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    silence: () => {
      silent = true;
      for (const socket of sockets) socket.pause();
    },
    resume: () => {
      silent = false;
      for (const socket of sockets) socket.resume();
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
