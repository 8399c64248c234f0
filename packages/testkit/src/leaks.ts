import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';

/** Kinds of resources that keep a process alive. Unreferenced timers do not count. */
const watched = ['Timeout', 'TCPSocketWrap', 'TCPServerWrap', 'ProcessWrap'];
/** Time that closing sockets and timers get; on a loaded machine they need seconds. */
const closingMs = 10_000;
type Resources = ReadonlyMap<string, number>;

export function countResources(): Resources {
  const active = Map.groupBy(process.getActiveResourcesInfo(), (kind) => kind);
  return new Map(watched.map((kind) => [kind, active.get(kind)?.length ?? 0]));
}

/** Kinds of timers, sockets and processes of which there are more than `before`. Waits up to `waitMs` for those that are closing. */
export async function findResourceLeaks(before: Resources, waitMs = closingMs): Promise<string[]> {
  let leaks: string[] = [];
  for (let waited = 0; waited < waitMs; waited += 50) {
    const now = countResources();
    leaks = watched.filter((kind) => (now.get(kind) ?? 0) > (before.get(kind) ?? 0));
    if (leaks.length === 0) return [];
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return leaks;
}

/** Returns the consumers with open requests for messages, as `stream/consumer`. Waits up to 10 s for those that are closing. */
export async function findWaitingConsumers(natsUrl: string): Promise<string[]> {
  const connection = await connect({ servers: natsUrl });
  try {
    const manager = await jetstreamManager(connection);
    let waiting: string[] = [];
    for (let waited = 0; waited < closingMs; waited += 50) {
      waiting = [];
      for await (const stream of manager.streams.list())
        for await (const consumer of manager.consumers.list(stream.config.name))
          if (consumer.num_waiting > 0) waiting.push(`${stream.config.name}/${consumer.name}`);
      if (waiting.length === 0) return [];
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return waiting;
  } finally {
    await connection.close();
  }
}
