import {
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  type JetStreamClient,
  type JetStreamManager,
} from '@nats-io/jetstream';
import { connect, credsAuthenticator, nanos, type NatsConnection } from '@nats-io/transport-node';
import { streams, type StreamName } from '@slrt/events';

export interface Broker {
  readonly connection: NatsConnection;
  readonly client: JetStreamClient;
  readonly manager: JetStreamManager;
  /** True if the server has an account for this program, and streams of others are in other accounts. */
  readonly hasAccount: boolean;
  /** False from the loss of the connection until it is restored. A server that disappeared is noticed within 30 s. */
  connected(): boolean;
  /** Creates the stream when it is missing: at start, and again after it was lost. */
  ensureStream(name: StreamName): Promise<void>;
  close(): Promise<void>;
}

const day = 24 * 3600 * 1000;
const connectMilliseconds = 5_000;
const closeMilliseconds = 2_000;

/** Connects and reconnects without limit; waits for a server that is not running yet. */
export async function connectBroker(options: {
  url: string;
  credentials: string | null;
  /** CA certificate that the server's certificate is checked against; null: without TLS. */
  authority?: string | null;
  name: string;
}): Promise<Broker> {
  const connection = await connect({
    servers: options.url,
    name: options.name,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    timeout: connectMilliseconds,
    pingInterval: 10_000,
    maxPingOut: 2,
    waitOnFirstConnect: true,
    inboxPrefix: `_INBOX_${options.name}`,
    ...(options.authority ? { tls: { ca: options.authority } } : {}),
    ...(options.credentials ? { authenticator: credsAuthenticator(Buffer.from(options.credentials)) } : {}),
  });
  let connected = true;
  const reconnect = async () => {
    for await (const { type } of connection.status()) {
      if (type === 'disconnect' || type === 'staleConnection' || type === 'close') connected = false;
      if (type === 'reconnect') connected = true;
    }
  };
  void reconnect();
  const client = jetstream(connection, { timeout: 5_000 });
  const manager = await jetstreamManager(connection, { checkAPI: false, timeout: 5_000 });
  return {
    connection,
    client,
    manager,
    hasAccount: options.credentials !== null,
    connected: () => connected && !connection.isClosed(),
    ensureStream: async (name) => {
      const { subjects, maxAgeDays } = streams[name];
      await manager.streams.add({
        name,
        subjects: [...subjects],
        retention: RetentionPolicy.Limits,
        storage: StorageType.File,
        max_age: nanos(maxAgeDays * day),
        duplicate_window: nanos(120_000),
      });
    },
    close: async () => {
      if (connection.isClosed()) return;
      // A server that does not answer must not prevent the process from ending.
      const late = new Promise((resolve) => setTimeout(resolve, closeMilliseconds).unref());
      await Promise.race([connection.close(), late]);
    },
  };
}
