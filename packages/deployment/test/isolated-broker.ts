import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { connect, credsAuthenticator, headers, type NatsConnection } from '@nats-io/transport-node';
import { natsConfig, type NatsAccounts } from '@slrt/nats-accounts';

const { natsServer } = JSON.parse(process.env['SLRT_TEST_SERVERS'] ?? '{}') as { natsServer: string };

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function isListening(port: number): Promise<boolean> {
  const socket = createConnection({ port, host: '127.0.0.1' });
  const isOpen = await Promise.race([once(socket, 'connect'), once(socket, 'error')]).then(
    () => socket.readyState === 'open',
    () => false,
  );
  socket.destroy();
  return isOpen;
}

/** A nats-server with real accounts, configured as in production. */
export interface IsolatedBroker<A extends NatsAccounts> {
  readonly accounts: A;
  readonly home: string;
  readonly url: string;
  /** Connects with the text of credentials, as the user `name`. Closed by `stop`. */
  connect(credentials: string, name: string): Promise<NatsConnection>;
  /** Connects as a user who may do everything in the account of a program. */
  manager(account: string): Promise<JetStreamManager>;
  /** Stops the server, runs `between`, and starts it again with the accounts as they are then. */
  restart(between: () => Promise<A>): Promise<void>;
  stop(): Promise<void>;
}

export async function startIsolatedBroker<A extends NatsAccounts>(
  open: (home: string) => Promise<A>,
  home = mkdtempSync(join(tmpdir(), 'slrt-isolated-')),
): Promise<IsolatedBroker<A>> {
  const port = await freePort();
  const url = `nats://127.0.0.1:${port}`;
  const connections: NatsConnection[] = [];
  let accounts = await open(home);
  let server: ChildProcess | null = null;

  async function start(): Promise<void> {
    mkdirSync(join(home, 'server'), { recursive: true });
    const config = join(home, 'server', 'server.conf');
    const at = { store: join(home, 'server', 'jetstream'), resolver: join(home, 'server', 'jwt') };
    writeFileSync(config, natsConfig(accounts, { listen: `127.0.0.1:${port}`, ...at }));
    server = spawn(natsServer, ['-c', config], { stdio: 'ignore' });
    for (let n = 0; n < 100; n += 1) {
      if (await isListening(port)) return;
      await wait(50);
    }
    throw new Error('nats-server does not start');
  }
  async function end(): Promise<void> {
    await Promise.all(connections.splice(0).map((each) => each.close().catch(() => undefined)));
    server?.kill('SIGTERM');
    if (server) await once(server, 'exit');
  }
  const connectOnce = (credentials: string, name: string): Promise<NatsConnection> =>
    connect({
      servers: url,
      authenticator: credsAuthenticator(Buffer.from(credentials)),
      inboxPrefix: `_INBOX_${name}`,
      reconnect: false,
      timeout: 20_000,
    });
  const connectAs = async (credentials: string, name: string): Promise<NatsConnection> => {
    // The server ends a connection that does not sign in within two seconds, which a busy machine may need.
    const isEnded = (error: unknown) => /EPIPE|ECONNRESET|CLOSED/.test(String(error));
    let made = await connectOnce(credentials, name).catch((error: unknown) =>
      isEnded(error) ? null : Promise.reject(error as Error),
    );
    for (let attempt = 0; !made && attempt < 5; attempt += 1) {
      await wait(500);
      made = await connectOnce(credentials, name).catch((error: unknown) =>
        isEnded(error) ? null : Promise.reject(error as Error),
      );
    }
    if (!made) throw new Error('the server ends each connection');
    connections.push(made);
    return made;
  };
  await start();
  return {
    get accounts() {
      return accounts;
    },
    home,
    url,
    connect: connectAs,
    manager: async (account) =>
      jetstreamManager(await connectAs(await accounts.extraUser(account, account), account), { checkAPI: false }),
    restart: async (between) => {
      await end();
      accounts = await between();
      await start();
    },
    stop: async () => {
      await end();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** State of a stream that no reader may change: its messages and consumers, and how far others have read. */
export interface StreamState {
  readonly created: string;
  readonly first: number;
  readonly last: number;
  readonly messages: number;
  /** Acknowledged position by durable. */
  readonly readers: Readonly<Record<string, number>>;
}

/** Reads the state of every stream of an account, by name. */
export async function streamsOf(manager: JetStreamManager): Promise<Record<string, StreamState>> {
  const states: Record<string, StreamState> = {};
  for await (const { config, created, state } of manager.streams.list()) {
    const readers: Record<string, number> = {};
    for await (const { name, ack_floor } of manager.consumers.list(config.name)) readers[name] = ack_floor.stream_seq;
    const { first_seq: first, last_seq: last, messages } = state;
    states[config.name] = { created, first, last, messages, readers };
  }
  return states;
}

const bodies = ['', '{"batch":1,"no_wait":true}', '{"batch":2,"expires":20000000}', '+NXT'];

/** Publishes each request with each reply subject, in every form. Returns how many it sent. The server may refuse them. */
export async function replyAttack(
  connection: NatsConnection,
  requests: readonly string[],
  replies: readonly string[],
): Promise<number> {
  for (const request of requests)
    for (const reply of replies) {
      for (const body of bodies) connection.publish(request, body, { reply });
      // Makes the server report about the message to a subject.
      const traced = headers();
      traced.set('Nats-Trace-Dest', reply);
      connection.publish(request, '', { headers: traced });
    }
  await connection.flush();
  await wait(300);
  return requests.length * replies.length * (bodies.length + 1);
}
