import { Socket } from 'node:net';
import { connectionLimits, pg } from '@slrt/database';

export interface RelayConnection {
  query<R extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<R[]>;
  /** Closes the connection. Returns within a second, even when the server no longer answers. */
  close(): Promise<void>;
}

/** Shorter than the lease, so that the process gives up on an unresponsive server before another takes the lease. */
const limits = connectionLimits({ statement: 4_000, lock: 2_000, idleInTransaction: 4_000 });
const closeMilliseconds = 1_000;

/** Connects with the relay's role. Every wait on the connection has a time limit. */
export async function openRelayConnection(url: string): Promise<RelayConnection> {
  const socket = new Socket();
  const client = new pg.Client({ connectionString: url, ...limits, stream: () => socket });
  client.on('error', () => undefined); // the running query fails too and is handled by its caller
  await client.connect();
  return {
    query: async <R extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
      (await client.query<R>(sql, [...values])).rows,
    close: async () => {
      const timer = setTimeout(() => socket.destroy(), closeMilliseconds);
      await client.end().catch(() => undefined);
      clearTimeout(timer);
    },
  };
}
